// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/lexicon.hpp"

#include "cli/exit_status.hpp"
#include "cli/message.hpp"

#include <numfact/lexicon/calendar_rows.hpp>
#include <numfact/lexicon/user_rows.hpp>

#include <map>
#include <span>

namespace numfact::cli {

namespace {

using lexicon::cell;
using names = std::span<std::string_view const>;

/// A built-in table: rows of as many cells as it has columns.
struct table {
    std::string_view  name;
    names             columns;
    std::vector<cell> cells;

    std::size_t           rows() const { return cells.size() / columns.size(); }
    std::span<cell const> row(std::size_t i) const { return std::span(cells).subspan(i * columns.size(), columns.size()); }
};

/// A row is a struct of cells alone.
template <class Rows>
table table_of(std::string_view name, names columns, Rows const& rows) {
    table t{name, columns, {}};
    for (auto const& row : rows) {
        static_assert(sizeof row % sizeof(cell) == 0);
        auto const* const first = &reinterpret_cast<cell const&>(row);
        t.cells.insert(t.cells.end(), first, first + sizeof row / sizeof(cell));
    }
    return t;
}

std::vector<table> tables() {
    using namespace lexicon;
    return {table_of("bounds", bound_columns, bound_rows),
            table_of("calendar", calendar_columns, calendar_rows),
            table_of("classifiers", classifier_columns, classifier_rows),
            table_of("cues", cue_columns, cue_rows),
            table_of("currencies", currency_columns, currency_rows),
            table_of("entities", entity_columns, entity_rows),
            table_of("metrics", metric_columns, metric_rows),
            table_of("scales", scale_columns, scale_rows),
            table_of("units", unit_columns, unit_rows)};
}

/// Calls `visit` for each of the surfaces of a cell.
template <class Visit>
void for_each_surface(std::string_view text, Visit visit) {
    while (!text.empty()) {
        std::size_t const end = std::min(text.find('|'), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool has_word(std::span<cell const> row, std::string_view word) {
    bool found = word.empty();
    for (std::string_view const c : row) for_each_surface(c, [&](std::string_view s) { found = found || s == word; });
    return found;
}

template <class Cells>
void append_line(std::string& out, Cells const& cells) {
    bool first = true;
    for (std::string_view const c : cells) {
        if (!first) out += '\t';
        first = false;
        out += c;
    }
    out += '\n';
}

std::string many(std::size_t n, std::string_view one, std::string_view more) {
    return std::to_string(n) + " " + std::string(n == 1 ? one : more);
}

/// What a file adds: "2 entities, 1 metric".
std::string contents(lexicon::user_rows const& rows) {
    std::string out;
    auto const  add = [&](std::size_t n, std::string_view one, std::string_view more) {
        if (n != 0) out.append(out.empty() ? "" : ", ").append(many(n, one, more));
    };
    add(rows.entities.size(), "entity", "entities");
    add(rows.metrics.size(), "metric", "metrics");
    add(rows.cues.size(), "cue", "cues");
    add(rows.units.size(), "unit", "units");
    add(rows.currencies.size(), "currency", "currencies");
    add(rows.scales.size(), "scale", "scales");
    add(rows.classifiers.size(), "classifier", "classifiers");
    add(rows.bounds.size(), "bound", "bounds");
    return out.empty() ? "no rows" : out;
}

/// Names that two rows claim: the first has them, and the second is in vain.
template <class Row>
void note_doubles(std::string const& file, std::vector<Row> const& rows, cell Row::*id) {
    std::map<std::string_view, std::string_view> owner;
    for (Row const& row : rows)
        for (cell Row::*const column : {&Row::zh, &Row::en, &Row::ja})
            for_each_surface(row.*column, [&](std::string_view s) {
                auto const [at, is_new] = owner.emplace(s, row.*id);
                if (!is_new && at->second != (row.*id).view())
                    note(file, "'" + std::string(s) + "' stands in two rows, " + std::string(at->second) + " and " +
                                   (row.*id).text + "; the first has it");
            });
}

} // namespace

int list_lexicon(arguments const& a, output& out) {
    for (table const& t : tables()) {
        if (a.text.empty()) {
            out.buffer().append(t.name).append("\t").append(many(t.rows(), "row", "rows")).append("\n");
        } else if (t.name == a.text) {
            append_line(out.buffer(), t.columns);
            for (std::size_t i = 0; i < t.rows(); ++i)
                if (has_word(t.row(i), a.word)) append_line(out.buffer(), t.row(i));
        }
    }
    if (!out.buffer().empty()) return out.finish() ? done : unreadable;
    complain("", 0, "no table is called '" + a.text + "'; numfact lexicon list names them");
    return usage;
}

int check_lexicon(arguments const& a, output& out) {
    bool all_good = true;
    for (auto const& file : a.files) {
        lexicon::user_rows rows;
        if (auto const bad = rows.read(file)) {
            complain("", 0, bad->message);
            all_good = false;
            continue;
        }
        note_doubles(file, rows.entities, &lexicon::entity_row::entity_id);
        note_doubles(file, rows.metrics, &lexicon::metric_row::metric_id);
        out.buffer().append(file).append(": ").append(contents(rows)).append("\n");
    }
    return out.finish() && all_good ? done : unreadable;
}

} // namespace numfact::cli
