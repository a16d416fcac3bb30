// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/output.hpp"
#include "output/sink.hpp"

#include <numfact/output/csv.hpp>
#include <numfact/output/jsonl.hpp>
#include <numfact/output/markdown.hpp>
#include <numfact/output/table.hpp>

#include <type_traits>

namespace numfact::output {

/// The forms that write a record at a time: header once, row for each, rest at the end.
template <class Record>
struct csv_form {
    static constexpr bool row_by_row = true;

    csv_reader reader = csv_reader::program;
    csv_memory memory = {};

    void header(std::string& out) { append_csv_header<Record>(out, reader); }
    template <class Out, class Row>
    void row(Out& out, Row const& r) {
        append_csv(out, r, reader, &memory);
    }
    void rest(std::string&) {}
};

template <class Record>
struct jsonl_form {
    static constexpr bool row_by_row = true;

    text_memory memory = {};

    void header(std::string&) {}
    template <class Out, class Row>
    void row(Out& out, Row const& r) {
        append_json(out, r, memory), out += '\n';
    }
    void rest(std::string&) {}
};

template <class Record>
struct table_form {
    static constexpr bool        row_by_row   = false;
    static constexpr std::size_t rows_a_block = 512;

    table<Record> rows;

    void header(std::string&) {}
    void row(std::string& out, Record const& r) {
        rows.add(r);
        if (rows.size() == rows_a_block) rows.flush(out);
    }
    void rest(std::string& out) { rows.flush(out); }
};

template <class Record>
struct markdown_form {
    static constexpr bool row_by_row = false;

    markdown<Record> rows = {};

    void header(std::string&) {}
    void row(std::string&, Record const& r) { rows.add(r); }
    void rest(std::string& out) { rows.append_to(out); }
};

/// Facts, or mentions with their document, in one of the forms.
template <class Record, class Form>
class row_sink final : public sink {
public:
    row_sink(cli::output& out, Form form) : out_(out), form_(std::move(form)) { form_.header(out_.buffer()); }

    void begin(source const& s) override { doc_ = s.doc; }
    void add(std::span<mention const> mentions, std::span<fact const> facts) override {
        append_all(out_.buffer(), form_, doc_, mentions, facts);
        out_.flush_if_full();
    }
    piece_maker make_pieces() const override {
        if constexpr (!Form::row_by_row)
            return sink::make_pieces();
        else
            return [form = form_](std::string_view doc, std::span<mention const> mentions, std::span<fact const> facts) mutable {
                auto made = std::make_unique<text_piece>();
                append_all(made->text, form, doc, mentions, facts);
                return made;
            };
    }
    void add_piece(piece& p) override {
        if constexpr (!Form::row_by_row)
            sink::add_piece(p);
        else
            out_.write(static_cast<text_piece&>(p).text);
    }
    row_maker make_rows() const override {
        if constexpr (Form::row_by_row && std::is_same_v<Record, fact>)
            return [form = form_](appender& to, numfact::table::row const& row) mutable { form.row(to, row); };
        else
            return {};
    }
    void write(std::string_view rows) override { out_.write(rows); }
    bool finish() override {
        form_.rest(out_.buffer());
        return out_.finish();
    }
    bool good() const override { return out_.good(); }

private:
    struct text_piece : piece {
        std::string text;
    };

    static void append_all(std::string& to, Form& form, std::string_view doc, std::span<mention const> mentions,
                           std::span<fact const> facts) {
        std::conditional_t<Form::row_by_row, appender, std::string&> out(to);
        if constexpr (std::is_same_v<Record, fact>)
            for (auto const& f : facts) form.row(out, f);
        else
            for (auto const& m : mentions) form.row(out, mention_row{doc, m});
    }

    cli::output&     out_;
    Form             form_;
    std::string_view doc_;
};

} // namespace numfact::output
