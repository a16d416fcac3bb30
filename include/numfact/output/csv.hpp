// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/field.hpp>
#include <numfact/output/spreadsheet.hpp>
#include <numfact/output/utf8.hpp>

#include <charconv>
#include <string>

// Records as CSV (RFC 4180): a header, commas, CRLF. Spreadsheets take a cell that begins with
// = + - @ for a formula, so that a text from the news could run as one: such a text gets a ' before it.

namespace numfact::output {

/// For whom: programs get each value as it is; a spreadsheet, which turns what looks like a number or a
/// date into one of its own, gets a ' before what it would spoil.
enum class csv_reader { program, spreadsheet };

namespace detail {

/// Writes the cells of one row; what is absent is an empty cell.
struct csv_writer {
    std::string& out;
    csv_reader   reader = csv_reader::program;
    bool         first  = true;

    void operator()(std::string_view, std::size_t value) {
        char       digits[20];
        auto const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        next().append(digits, end);
    }
    void operator()(std::string_view, std::string_view value) {
        next();
        bool const formula = (!value.empty() && std::string_view("=+-@\t\r").find(value[0]) != value.npos) ||
                             (reader == csv_reader::spreadsheet && looks_like_number(value));
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
    void operator()(std::string_view, number const& value) {
        std::size_t const at = next().size();
        value.append_to(out);
        if (reader == csv_reader::program || !value) return;
        if (value.is != number::form::decimal || !fits_float(std::string_view(out).substr(at))) out.insert(at, 1, '\'');
    }
    void operator()(std::string_view, instant const& value) {
        std::size_t const at = next().size();
        value.append_to(out);
        // 2024-01-30T23:17 is a text to a spreadsheet, 2024-01-30 23:17 a time
        if (auto const t = out.find('T', at); reader == csv_reader::spreadsheet && t != out.npos) out[t] = ' ';
    }
    void operator()(std::string_view, flag value) {
        next();
        if (value.set) out += "true";
    }
    template <class Value>
    void operator()(std::string_view name, extra<Value> const& value) {
        (*this)(name, value.value);
    }

private:
    std::string& next() {
        if (!first) out += ',';
        first = false;
        return out;
    }
};

} // namespace detail

/// Appends the names of the fields: "doc,published,entity,…"; for a spreadsheet after the byte order mark
/// by which it knows UTF-8.
template <class Record>
void append_csv_header(std::string& out, csv_reader reader = csv_reader::program) {
    if (reader == csv_reader::spreadsheet) out += "\xEF\xBB\xBF";
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
void append_csv(std::string& out, Record const& record, csv_reader reader = csv_reader::program) {
    visit_fields(record, detail::csv_writer{out, reader});
    out += "\r\n";
}

} // namespace numfact::output
