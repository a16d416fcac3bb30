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

/// Writes the fields of one object: null for what is absent, numbers as strings. The keys are constants, and written as
/// such: what puts them is always in line, what puts the values is not.
struct json_writer {
    appender&    out;
    text_memory& memory;
    char         separator = '{';

    [[gnu::always_inline]] void operator()(std::string_view name, std::size_t value) { key(name), out.append(value); }
    [[gnu::always_inline]] void operator()(std::string_view name, std::string_view value) {
        if (value.empty()) return put_null(name);
        key(name);
        put(value);
    }
    [[gnu::always_inline]] void operator()(std::string_view name, text::known_text const& value) {
        using namespace text::byte_class;
        if ((value.classes & (json_escaped | not_ascii)) != 0) return (*this)(name, value.text);
        value.text.empty() ? put_null(name) : put_plain(name, value.text);
    }
    [[gnu::always_inline]] void operator()(std::string_view name, keyword value) {
        value.text.empty() ? put_null(name) : put_plain(name, value.text);
    }
    [[gnu::always_inline]] void operator()(std::string_view name, number const& value) { put_or_null(name, value); }
    [[gnu::always_inline]] void operator()(std::string_view name, instant const& value) { put_or_null(name, value); }
    void                        operator()(std::string_view name, flag value) {
                               if (value.set) key(name), out += "true";
    }
    void operator()(std::string_view name, ordinal_number number) {
        if (number.value != 0) key(name), out.append(number.value);
    }
    template <class Telling>
    void operator()(std::string_view name, sources_list<Telling> const& sources) {
        if (!sources.all.empty()) key(name), append_sources(out, sources.all);
    }
    template <class Value>
    void operator()(std::string_view name, extra<Value> const& value) {
        if (given(value.value)) (*this)(name, value.value);
    }

private:
    static bool given(std::string_view s) { return !s.empty(); }
    static bool given(text::known_text const& s) { return !s.text.empty(); }
    template <class Value>
    static bool given(Value const& v) {
        return static_cast<bool>(v);
    }
    template <class Value>
    [[gnu::always_inline]] void put_or_null(std::string_view name, Value const& value) {
        if (!value) return put_null(name);
        key(name);
        put(value);
    }
    [[gnu::always_inline]] void key(std::string_view name) {
        out.write(std::exchange(separator, ','), '"', name, '"', ':');
    }
    [[gnu::always_inline]] void put_null(std::string_view name) {
        using namespace std::string_view_literals;
        out.write(std::exchange(separator, ','), '"', name, "\":null"sv);
    }
    [[gnu::always_inline]] void put_plain(std::string_view name, std::string_view value) {
        out.write(std::exchange(separator, ','), '"', name, "\":\"", value, '"');
    }
    [[gnu::noinline]] void put(std::string_view value) {
        if (value.size() < text_memory::least) return append_json_string(out, value);
        memory.append(out, value, [this](std::string_view text) { append_json_string(out, text); });
    }
    template <class Value>
    [[gnu::noinline]] void put(Value const& value) {
        out += '"';
        value.append_to(out);
        out += '"';
    }
};

} // namespace detail

/// Appends one record as a JSON object: `{"start":0,"end":16,"text":"2.8万亿韩元","kind":"money",…}`. Whoever appends
/// many hands the same memory to each.
template <class Record>
void append_json(appender& out, Record const& record, text_memory& memory) {
    visit_fields(record, detail::json_writer{out, memory});
    out += '}';
}
template <class Record>
void append_json(std::string& to, Record const& record, text_memory& memory) {
    appender out(to);
    append_json(out, record, memory);
}
template <class Record>
void append_json(std::string& to, Record const& record) {
    text_memory none;
    append_json(to, record, none);
}

/// Appends the records with commas between them, as the inside of a JSON array. `first` says whether
/// nothing stands before them yet.
template <class Record>
void append_json_items(std::string& to, std::span<Record const> records, bool first = true) {
    appender    out(to);
    text_memory memory;
    for (auto const& record : records) {
        if (!first) out += ',';
        append_json(out, record, memory);
        first = false;
    }
}

} // namespace numfact::output
