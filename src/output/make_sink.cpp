// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "output/make_sink.hpp"

#include "cli/message.hpp"
#include "database/store.hpp"
#include "output/merge_sink.hpp"
#include "output/report_sink.hpp"
#include "output/row_sink.hpp"
#include "output/xlsx_sink.hpp"

#include <numfact/output/schema.hpp>

#include <filesystem>

namespace numfact::output {

enum cli::format chosen_format(cli::arguments const& a, cli::output const& out) {
    if (a.format != cli::format::automatic) return a.format;
    return out.is_terminal() && !a.excel ? cli::format::table : cli::format::csv;
}

namespace {

bool tells_facts(enum cli::command c) { return c == cli::command::facts || c == cli::command::query; }

template <class Record>
std::unique_ptr<sink> make_row_sink(cli::arguments const& a, cli::output& out) {
    auto const of = [&](auto form) { return std::make_unique<row_sink<Record, decltype(form)>>(out, std::move(form)); };
    bool const bold   = out.is_terminal() && cli::shows_colours(1);
    auto const reader = a.excel ? csv_reader::spreadsheet : csv_reader::program;
    switch (chosen_format(a, out)) {
    case cli::format::table:
        return of(table_form<Record>{table<Record>(out.terminal_width(), a.files.size() == 1, bold)});
    case cli::format::markdown: return of(markdown_form<Record>{});
    case cli::format::jsonl: return of(jsonl_form<Record>{});
    default: return of(csv_form<Record>{reader});
    }
}

} // namespace

std::unique_ptr<sink> make_sink(cli::arguments const& a, cli::output& out) {
    if (a.format == cli::format::sqlite) {
        auto store = database::store::open(a.output);
        if (store) return std::move(store.value());
        cli::complain("", 0, store.error().message);
        return nullptr;
    }
    bool const            facts = tells_facts(a.command);
    std::unique_ptr<sink> rows;
    if (a.format == cli::format::xlsx)
        rows = std::make_unique<xlsx_sink>(out, facts);
    else if (a.format == cli::format::html)
        rows = std::make_unique<report_sink>(out, facts);
    else
        rows = facts ? make_row_sink<fact>(a, out) : make_row_sink<mention_row>(a, out);
    return facts && a.merge ? std::make_unique<merge_sink>(std::move(rows), instant::parse(a.as_of), cli::threads_of(a)) : std::move(rows);
}

bool write_schema(cli::arguments const& a) {
    if (!a.schema) return true;
    cli::output out(std::filesystem::path(a.output).replace_extension(".schema.json"));
    if (tells_facts(a.command))
        append_table_schema<fact>(out.buffer());
    else
        append_table_schema<mention_row>(out.buffer());
    return out.finish();
}

} // namespace numfact::output
