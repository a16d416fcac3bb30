// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/field.hpp>
#include <numfact/output/utf8.hpp>

#include <charconv>
#include <string>

// Records as CSV (RFC 4180): a header, commas, CRLF. Spreadsheets take a cell that begins with
// = + - @ for a formula, so that a text from the news could run as one: such a text gets a ' before it.

namespace numfact::output {

namespace detail {

/// Writes the cells of one row; what is absent is an empty cell.
struct csv_writer {
    std::string& out;
    bool         first = true;

    void operator()(std::string_view, std::size_t value) {
        char       digits[20];
        auto const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        next().append(digits, end);
    }
    void operator()(std::string_view, std::string_view value) {
        next();
        bool const formula = !value.empty() && std::string_view("=+-@\t\r").find(value[0]) != value.npos;
        bool const quoted  = value.find_first_of("\",\r\n") != value.npos;
        if (quoted) out += '"';
        if (formula) out += '\'';
        std::size_t done = 0;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] != '"' && value[i] != '\0') continue;
            append_utf8(out, value.substr(done, i - done));
            // readers of CSV take a NUL for the end of the file
            out += value[i] == '"' ? "\"\"" : "\xEF\xBF\xBD";
            done = i + 1;
        }
        append_utf8(out, value.substr(done));
        if (quoted) out += '"';
    }
    void operator()(std::string_view, number const& value) { value.append_to(next()); }
    void operator()(std::string_view, instant const& value) { value.append_to(next()); }
    void operator()(std::string_view, flag value) {
        next();
        if (value.set) out += "true";
    }

private:
    std::string& next() {
        if (!first) out += ',';
        first = false;
        return out;
    }
};

} // namespace detail

/// Appends the names of the fields: "doc,published,entity,…".
template <class Record>
void append_csv_header(std::string& out) {
    bool first = true;
    visit_fields(Record{}, [&](std::string_view name, auto const&) {
        if (!first) out += ',';
        first = false;
        out += name;
    });
    out += "\r\n";
}

/// Appends one record as a row.
template <class Record>
void append_csv(std::string& out, Record const& record) {
    visit_fields(record, detail::csv_writer{out});
    out += "\r\n";
}

} // namespace numfact::output
