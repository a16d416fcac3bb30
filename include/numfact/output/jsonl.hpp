// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/field.hpp>
#include <numfact/output/json_string.hpp>

#include <span>
#include <string>

// Records as JSON: one object a line, in the form of docs/records.md.

namespace numfact::output {

namespace detail {

/// Writes the fields of one object: null for what is absent, numbers as strings.
struct json_writer {
    appender out;
    char     separator = '{';

    explicit json_writer(std::string& to) : out(to) {}

    void operator()(std::string_view name, std::size_t value) { key(name).append(value); }
    void operator()(std::string_view name, std::string_view value) {
        key(name);
        if (value.empty())
            out += "null";
        else
            append_json_string(out, value);
    }
    void operator()(std::string_view name, number const& value) { quoted(name, value); }
    void operator()(std::string_view name, instant const& value) { quoted(name, value); }
    void operator()(std::string_view name, flag value) {
        if (value.set) key(name) += "true";
    }
    void operator()(std::string_view name, json_text const& value) {
        if (!value.text.empty()) key(name) += value.text;
    }
    void operator()(std::string_view name, sources_list const& sources) {
        if (!sources.all.empty()) append_sources(key(name), sources.all);
    }
    template <class Value>
    void operator()(std::string_view name, extra<Value> const& value) {
        if (given(value.value)) (*this)(name, value.value);
    }

private:
    static bool given(std::string_view s) { return !s.empty(); }
    template <class Value>
    static bool given(Value const& v) {
        return static_cast<bool>(v);
    }
    template <class Value>
    void quoted(std::string_view name, Value const& value) {
        key(name);
        if (!value) {
            out += "null";
            return;
        }
        out += '"';
        value.append_to(out);
        out += '"';
    }
    appender& key(std::string_view name) {
        out += separator;
        separator = ',';
        out.append_plain('"', name, 0);
        return out += "\":";
    }
};

} // namespace detail

/// Appends one record as a JSON object: `{"start":0,"end":16,"text":"2.8万亿韩元","kind":"money",…}`.
template <class Record>
void append_json(std::string& out, Record const& record) {
    visit_fields(record, detail::json_writer(out));
    out += '}';
}

/// Appends the records with commas between them, as the inside of a JSON array. `first` says whether
/// nothing stands before them yet.
template <class Record>
void append_json_items(std::string& out, std::span<Record const> records, bool first = true) {
    for (auto const& record : records) {
        if (!first) out += ',';
        append_json(out, record);
        first = false;
    }
}

} // namespace numfact::output
