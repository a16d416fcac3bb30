// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/appender.hpp>
#include <numfact/output/byte_class.hpp>
#include <numfact/output/field.hpp>
#include <numfact/output/spreadsheet.hpp>
#include <numfact/output/text_memory.hpp>
#include <numfact/output/utf8.hpp>

#include <algorithm>
#include <string>

// Records as CSV (RFC 4180): a header, commas, CRLF. Spreadsheets take a cell that begins with
// = + - @ for a formula, so that a text from the news could run as one: such a text gets a ' before it.

namespace numfact::output {

/// For whom: programs get each value as it is; a spreadsheet, which turns what looks like a number or a
/// date into one of its own, gets a ' before what it would spoil.
enum class csv_reader { program, spreadsheet };

/// What the row before had, too: its sentence, and the document of its source.
struct csv_memory {
    text_memory sentence = {}, doc = {};
};

namespace detail {

/// Writes the cells of one row; what is absent is an empty cell.
class csv_writer {
public:
    csv_writer(std::string& to, csv_reader reader, csv_memory* memory) : out_(to), reader_(reader), memory_(memory) {}

    void operator()(std::string_view, std::size_t value) { next(), out_.append(value); }
    void operator()(std::string_view, std::string_view value) {
        constexpr std::uint8_t other = byte_class::csv_quoted | byte_class::csv_marked | byte_class::not_ascii;
        if (!first_ && value.size() < text_memory::least && reader_ == csv_reader::program &&
            (value.empty() || (class_of(value[0]) & byte_class::formula_start) == 0) &&
            out_.append_plain(',', value, other))
            return;
        next();
        if (value.empty()) return;
        if (memory_ == nullptr || value.size() < text_memory::least) return put(value);
        memory_->sentence.append(out_, value, [this](std::string_view text) { put(text); });
    }
    void operator()(std::string_view, number const& value) {
        std::size_t const at = next();
        value.append_to(out_);
        if (reader_ == csv_reader::program || !value) return;
        if (value.is == number::form::decimal && fits_float(out_.since(at))) return;
        std::string const digits(out_.since(at));
        out_.drop(at);
        out_ += '\'', out_ += digits;
    }
    void operator()(std::string_view, instant const& value) {
        next();
        if (reader_ == csv_reader::program) return value.append_to(out_);
        // 2024-01-30T23:17 is a text to a spreadsheet, 2024-01-30 23:17 a time
        std::string text = value.to_string();
        std::replace(text.begin(), text.end(), 'T', ' ');
        out_ += text;
    }
    void operator()(std::string_view, flag value) {
        next();
        if (value.set) out_ += "true";
    }
    void operator()(std::string_view, sources_list const& sources) {
        next();
        if (sources.all.empty()) return;
        out_ += '"';
        append_sources(out_, sources.all, csv_source_words, [this](std::string_view doc) {
            if (memory_ == nullptr) return put_doc(doc);
            memory_->doc.append(out_, doc, [this](std::string_view name) { put_doc(name); });
        });
        out_ += '"';
    }
    template <class Value>
    void operator()(std::string_view name, extra<Value> const& value) {
        (*this)(name, value.value);
    }

private:
    /// Goes on to the next cell, and answers where it begins.
    std::size_t next() {
        if (!first_) out_ += ',';
        first_ = false;
        return out_.size();
    }
    void put(std::string_view value) {
        using namespace byte_class;
        std::uint8_t const all     = classes_of(value);
        bool const         formula = (class_of(value[0]) & formula_start) != 0 ||
                             (reader_ == csv_reader::spreadsheet && looks_like_number(value));
        if (all & csv_quoted) out_ += '"';
        if (formula) out_ += '\'';
        if (all & csv_marked)
            put_marked(value);
        else if (all & not_ascii)
            append_utf8(out_, value);
        else
            out_ += value;
        if (all & csv_quoted) out_ += '"';
    }
    /// The name of a document as JSON, within a cell.
    void put_doc(std::string_view doc) {
        std::string json;
        append_json_string(json, doc);
        put_marked(json);
    }
    /// Quotes are doubled, and a NUL is no character of a text.
    void put_marked(std::string_view value) {
        for (std::size_t at = 0;; ++at) {
            std::size_t const from = at;
            while (at < value.size() && (class_of(value[at]) & byte_class::csv_marked) == 0) ++at;
            append_utf8(out_, value.substr(from, at - from));
            if (at == value.size()) return;
            out_ += value[at] == '"' ? "\"\"" : "\xEF\xBF\xBD";
        }
    }

    appender    out_;
    csv_reader  reader_;
    csv_memory* memory_;
    bool        first_ = true;
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

/// Appends one record as a row; whoever appends many hands the same memory to each.
template <class Record>
void append_csv(std::string& out, Record const& record, csv_reader reader = csv_reader::program,
                csv_memory* memory = nullptr) {
    visit_fields(record, detail::csv_writer(out, reader, memory));
    out += "\r\n";
}

} // namespace numfact::output
