// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/jsonl.hpp>

#include <string>
#include <string_view>
#include <utility>

// What the columns of a CSV hold, as a Frictionless Table Schema (https://specs.frictionlessdata.io/table-schema).

namespace numfact::output {

/// What a field of a record says; "" for a field that is not known here.
constexpr std::string_view describe_field(std::string_view name) {
    constexpr std::pair<std::string_view, std::string_view> fields[] = {
        {"doc", "the document"},
        {"published", "publication date in force at this place"},
        {"entity", "who or what the metric is of, by its fullest name in the document"},
        {"entity_id", "stable id of the entity, where the lexicon has one"},
        {"segment", "the part of the entity"},
        {"metric", "the metric, as the text says it"},
        {"metric_id", "canonical id of the metric, where the lexicon has one"},
        {"period", "label of the period: 2023, 2023-Q4, FY2026-Q2, 2024-01-30, 2023/2025"},
        {"from", "begin of the period"},
        {"to", "end of the period, not part of it"},
        {"type", "an amount, its change, or its part of a whole"},
        {"basis", "what a change is measured against"},
        {"status", "how sure the figure is, and whose outlook it is"},
        {"kind", "what the expression is"},
        {"value", "exact decimal, fraction (2/3) or ratio (1:36); empty for a range"},
        {"low", "lower end of a range"},
        {"high", "upper end of a range"},
        {"bound", "how the words around the value bound it"},
        {"unit", "ISO 4217 code, UCUM code, {thing counted}, %, pp, bp or x"},
        {"norm_value", "the value in norm_unit"},
        {"norm_unit", "base unit, or the unit or currency asked for"},
        {"norm_low", "lower end of a range, in norm_unit"},
        {"norm_high", "upper end of a range, in norm_unit"},
        {"rate", "exchange rate: how much of norm_unit one of unit was"},
        {"rate_date", "the day of the exchange rate"},
        {"rate_source", "file of the exchange rate, or document, if the text itself implies it"},
        {"error", "why there is no value, or no norm_value"},
        {"equivalent_value", "the same amount as the text restates it in another currency"},
        {"equivalent_unit", "unit of equivalent_value"},
        {"attributed_to", "who says so"},
        {"start", "byte offset in the input where text begins"},
        {"end", "byte offset in the input after text"},
        {"text", "the expression as written"},
        {"sentence", "the sentence it stands in"},
        {"revision", "1 for what was told first of a fact, 2 for another value told later, and so on"},
        {"conflict", "another value is told on the same day, or in the same document"},
        {"sources", "JSON array of all places that tell it: doc, published, start, end"},
        {"vague", "an interval, or nothing, in place of a value"},
        {"fiscal", "a period of a fiscal calendar"},
    };
    for (auto [field, meaning] : fields)
        if (field == name) return meaning;
    return {};
}

namespace detail {

/// Writes a field of the schema for each field of a record.
struct schema_writer {
    std::string& out;
    bool         first = true;

    void operator()(std::string_view name, std::size_t) { field(name, "integer") += '}'; }
    void operator()(std::string_view name, std::string_view) { field(name, "string") += '}'; }
    void operator()(std::string_view name, json_text const&) { field(name, "string") += '}'; }
    // "number" would refuse 1/40 and let a reader round what is exact
    void operator()(std::string_view name, number const&) {
        field(name, "string") += R"(,"constraints":{"pattern":"-?[0-9]+(\\.[0-9]+)?([:/]-?[0-9]+(\\.[0-9]+)?)?"}})";
    }
    // a date, or a date and a time
    void operator()(std::string_view name, instant const&) {
        field(name, "string") += R"(,"constraints":{"pattern":"-?[0-9]{4,}-[0-9]{2}-[0-9]{2}(T[0-9:]+)?"}})";
    }
    void operator()(std::string_view name, flag) { field(name, "boolean") += R"(,"trueValues":["true"]})"; }
    template <class Value>
    void operator()(std::string_view name, extra<Value> const& value) {
        (*this)(name, value.value);
    }

private:
    std::string& field(std::string_view name, std::string_view type) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append("    {\"name\":\"").append(name).append("\",\"type\":\"").append(type).append("\"");
        if (auto const meaning = describe_field(name); !meaning.empty()) {
            out += ",\"description\":";
            append_json_string(out, meaning);
        }
        return out;
    }
};

} // namespace detail

/// Appends the Table Schema of the records, as append_csv writes them for programs.
template <class Record>
void append_table_schema(std::string& out) {
    out += "{\n  \"fields\":[";
    visit_fields(Record{}, detail::schema_writer{out});
    out += "\n  ],\n  \"missingValues\":[\"\"]\n}\n";
}

} // namespace numfact::output
