// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/appender.hpp>
#include <numfact/output/field.hpp>
#include <numfact/output/spreadsheet.hpp>
#include <numfact/output/text_memory.hpp>
#include <numfact/output/write.hpp>
#include <numfact/text/byte_class.hpp>
#include <numfact/text/utf8.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace numfact::output {

/// For whom: programs get each value as it is; a spreadsheet, which turns what looks like a number or a
/// date into one of its own, gets a ' before what it would spoil.
enum class csv_reader { program, spreadsheet };

/// What rows before had, too: their sentence, the document of their source, their dates.
struct csv_memory {
    text_memory sentence = {}, doc = {};
    day_memory  days = {};
};

namespace detail {

/// Writes the cells that take care: with quotes, or other characters than the text has, or for a spreadsheet.
struct csv_cell {
    appender&   out;
    csv_reader  reader;
    csv_memory* memory;

    void put(text::known_text const& value) {
        if (memory == nullptr || value.text.size() < text_memory::least) return put_text(value);
        memory->sentence.append(out, value.text, [&](std::string_view) { put_text(value); });
    }
    void put(std::string_view value) {
        memory->sentence.append(out, value, [this](std::string_view text) { put_text(text::known_text(text)); });
    }
    void put(number const& value) {
        std::size_t const at = out.size();
        value.append_to(out);
        if (reader == csv_reader::program || !value) return;
        if (value.is == number::form::decimal && fits_float(out.since(at))) return;
        std::string const digits(out.since(at));
        out.drop(at);
        out += '\'', out += digits;
    }
    void put(instant const& value) {
        if (reader == csv_reader::program) return value.append_to(out);
        // 2024-01-30T23:17 is a text to a spreadsheet, 2024-01-30 23:17 a time
        std::string text = value.to_string();
        std::replace(text.begin(), text.end(), 'T', ' ');
        out += text;
    }
    template <class Telling>
    void put(sources_list<Telling> const& sources) {
        if (sources.all.empty()) return;
        out += '"';
        append_sources(out, sources.all, csv_source_words, [this](std::string_view doc) {
            if (memory == nullptr) return put_doc(doc);
            memory->doc.append(out, doc, [this](std::string_view name) { put_doc(name); });
        });
        out += '"';
    }

private:
    void put_text(text::known_text const& value) {
        using namespace text::byte_class;
        std::string_view const text    = value.text;
        bool const             formula = (value.classes & formula_start) != 0 ||
                             (reader == csv_reader::spreadsheet && looks_like_number(text));
        if (value.classes & csv_quoted) out += '"';
        if (formula) out += '\'';
        if (value.classes & (csv_marked | not_ascii))
            put_marked(text);
        else
            out += text;
        if (value.classes & csv_quoted) out += '"';
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
            while (at < value.size() && (text::class_of(value[at]) & text::byte_class::csv_marked) == 0) ++at;
            text::append_utf8(out, value.substr(from, at - from));
            if (at == value.size()) return;
            out += value[at] == '"' ? "\"\"" : "\xEF\xBF\xBD";
        }
    }
};

} // namespace detail

} // namespace numfact::output
