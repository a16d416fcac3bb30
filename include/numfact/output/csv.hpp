// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/csv_cell.hpp>
#include <numfact/output/write.hpp>

#include <string>
#include <string_view>
#include <type_traits>

// Records as CSV (RFC 4180): a header, commas, CRLF. Spreadsheets take a cell that begins with
// = + - @ for a formula, so that a text from the news could run as one: such a text gets a ' before it.

namespace numfact::output {

namespace detail {

/// Writes the cells of one row; what is absent is an empty cell. Most cells need no care, and a row has dozens of them:
/// they are written in line, to a place that no other object knows, so that it stays in a register from cell to cell.
class csv_writer {
public:
    [[gnu::always_inline]] csv_writer(appender& to, csv_reader reader, csv_memory* memory)
        : out_(to), reader_(reader), memory_(memory) {
        resume();
    }

    [[gnu::always_inline]] void operator()(std::string_view, std::size_t value) { end_cell(write(at_, value)); }
    [[gnu::always_inline]] void operator()(std::string_view, keyword value) { end_cell(write(at_, value.text)); }
    [[gnu::always_inline]] void operator()(std::string_view, flag value) {
        end_cell(value.set ? write(at_, "true") : at_);
    }
    [[gnu::always_inline]] void operator()(std::string_view, text::known_text const& value) {
        using namespace text::byte_class;
        constexpr std::uint8_t care = csv_quoted | csv_marked | not_ascii | formula_start;
        if (value.text.empty()) return end_cell(at_);
        if ((value.classes & care) == 0 && reader_ == csv_reader::program && has_room(value.text.size()))
            return end_cell(write(at_, value.text));
        with_care(value);
    }
    [[gnu::always_inline]] void operator()(std::string_view name, std::string_view value) {
        if (value.empty()) return end_cell(at_);
        if (memory_ != nullptr && value.size() >= text_memory::least) return with_care(value);
        (*this)(name, look_at(value));
    }
    [[gnu::always_inline]] void operator()(std::string_view, number const& value) { put(value); }
    [[gnu::always_inline]] void operator()(std::string_view, instant const& value) { put(value); }
    [[gnu::always_inline]] void operator()(std::string_view, ordinal_number number) {
        end_cell(number.value == 0 ? at_ : write(at_, number.value));
    }
    template <class Telling>
    [[gnu::always_inline]] void operator()(std::string_view, sources_list<Telling> const& sources) {
        if constexpr (std::is_same_v<decltype(Telling::doc), text::known_text>)
            if (sources.all.size() == 1 && takes_no_care(sources.all.front())) return put_source(sources.all.front());
        with_care(sources);
    }
    template <class Value>
    [[gnu::always_inline]] void operator()(std::string_view name, extra<Value> const& value) {
        (*this)(name, value.value);
    }
    /// Ends the row.
    [[gnu::always_inline]] void end() {
        at_[-1] = '\r'; // it was the comma behind the last cell
        *at_    = '\n';
        out_.end_at(at_ + 1);
    }

private:
    /// What the cells of a row take together, but for the texts that stand in it.
    static constexpr std::size_t all_but_texts = 1024;

    [[gnu::always_inline]] void resume() {
        at_  = out_.room(all_but_texts);
        end_ = out_.end() - all_but_texts;
    }
    [[gnu::always_inline]] bool has_room(std::size_t n) const { return static_cast<std::ptrdiff_t>(n) <= end_ - at_; }
    [[gnu::always_inline]] void end_cell(char* at) {
        *at = ',';
        at_ = at + 1;
    }
    template <class Value>
    [[gnu::always_inline]] void put(Value const& value) {
        if (!value) return end_cell(at_);
        if (reader_ == csv_reader::program && is_plain(value)) return end_cell(write_plain(at_, value));
        with_care(value);
    }
    [[gnu::always_inline]] char* write_plain(char* to, number const& n) { return write(to, n); }
    [[gnu::always_inline]] char* write_plain(char* to, instant const& t) {
        return memory_ != nullptr ? memory_->days.write(to, t) : write(to, t);
    }
    template <class Value>
    [[gnu::always_inline]] void with_care(Value const& value) {
        out_.end_at(at_);
        put_with_care(csv_cell{out_, reader_, memory_}, value);
        resume();
        end_cell(at_);
    }
    template <class Value>
    [[gnu::noinline]] static void put_with_care(csv_cell cell, Value const& value) {
        cell.put(value);
    }

    [[gnu::noinline]] static text::known_text look_at(std::string_view text) { return text::known_text(text); }

    template <class Telling>
    [[gnu::always_inline]] bool takes_no_care(Telling const& t) const {
        using namespace text::byte_class;
        return (t.doc.classes & (json_escaped | csv_marked | not_ascii)) == 0 && has_room(t.doc.text.size()) &&
               (!t.published || is_plain(t.published));
    }
    template <class Telling>
    [[gnu::always_inline]] void put_source(Telling const& t) {
        constexpr source_words words = csv_source_words;
        char*                  to    = write(write(at_, "\""), words.first);
        to = write(write(write(to, "\"\""), t.doc.text), "\"\"");
        to = t.published ? write(write_plain(write(to, words.day), t.published), words.after) : write(to, words.no_day);
        to = write(write(to, words.start), t.start);
        to = write(write(to, words.end), t.end);
        end_cell(write(to, "}]\""));
    }

    appender&   out_;
    char*       at_;
    char const* end_;
    csv_reader  reader_;
    csv_memory* memory_;
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
void append_csv(appender& out, Record const& record, csv_reader reader = csv_reader::program,
                csv_memory* memory = nullptr) {
    detail::csv_writer row(out, reader, memory);
    visit_fields(record, row);
    row.end();
}
template <class Record>
void append_csv(std::string& to, Record const& record, csv_reader reader = csv_reader::program,
                csv_memory* memory = nullptr) {
    appender out(to);
    append_csv(out, record, reader, memory);
}

} // namespace numfact::output
