// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/field.hpp>
#include <numfact/output/json_string.hpp>
#include <numfact/output/text_memory.hpp>

#include <span>
#include <string>
#include <utility>

// Records as JSON: one object a line, in the form of docs/records.md.

namespace numfact::output {

namespace detail {

/// Writes the fields of one object: null for what is absent, numbers as strings.
struct json_writer {
    appender     out;
    text_memory& memory;
    char         separator = '{';

    json_writer(std::string& to, text_memory& m) : out(to), memory(m) {}

    void operator()(std::string_view name, std::size_t value) { key(name).append(value); }
    void operator()(std::string_view name, std::string_view value) {
        if (value.empty())
            put_null(name);
        else if (key(name); value.size() < text_memory::least)
            append_json_string(out, value);
        else
            memory.append(out, value, [this](std::string_view text) { append_json_string(out, text); });
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
        if (!value) return put_null(name);
        key(name) += '"';
        value.append_to(out);
        out += '"';
    }
    void      put_null(std::string_view name) { out.write(std::exchange(separator, ','), '"', name, '"', ':', "null"); }
    appender& key(std::string_view name) { return out.write(std::exchange(separator, ','), '"', name, '"', ':'); }
};

} // namespace detail

/// Appends one record as a JSON object: `{"start":0,"end":16,"text":"2.8万亿韩元","kind":"money",…}`. Whoever appends
/// many hands the same memory to each.
template <class Record>
void append_json(std::string& out, Record const& record, text_memory& memory) {
    visit_fields(record, detail::json_writer(out, memory));
    out += '}';
}
template <class Record>
void append_json(std::string& out, Record const& record) {
    text_memory none;
    append_json(out, record, none);
}

/// Appends the records with commas between them, as the inside of a JSON array. `first` says whether
/// nothing stands before them yet.
template <class Record>
void append_json_items(std::string& out, std::span<Record const> records, bool first = true) {
    text_memory memory;
    for (auto const& record : records) {
        if (!first) out += ',';
        append_json(out, record, memory);
        first = false;
    }
}

} // namespace numfact::output
