// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>
#include <numfact/lexicon/bounds_rows.hpp>
#include <numfact/lexicon/classifiers_rows.hpp>
#include <numfact/lexicon/cues_rows.hpp>
#include <numfact/lexicon/currencies_rows.hpp>
#include <numfact/lexicon/entities_rows.hpp>
#include <numfact/lexicon/metrics_rows.hpp>
#include <numfact/lexicon/scales_rows.hpp>
#include <numfact/lexicon/units_rows.hpp>
#include <numfact/result.hpp>
#include <numfact/text_file.hpp>

#include <algorithm>
#include <deque>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace numfact::lexicon {

/// Rows that users add at run time, tried before the built-in ones. A file is a table of the form of
/// grammars/lexicon/*.tsv; its first line names the columns, in any order, those it leaves out are empty.
/// Which table it extends is told by them: `entity_id` makes entities, `metric_id` metrics, …
class user_rows {
public:
    std::vector<entity_row>     entities;
    std::vector<metric_row>     metrics;
    std::vector<cue_row>        cues;
    std::vector<unit_row>       units;
    std::vector<currency_row>   currencies;
    std::vector<scale_row>      scales;
    std::vector<classifier_row> classifiers;
    std::vector<bound_row>      bounds;

    /// Is there a row of the tables that facts are read with?
    bool tells_of_facts() const { return !entities.empty() || !metrics.empty() || !cues.empty() || !bounds.empty(); }

    /// Is there a row of the tables that quantities are read with?
    bool tells_of_quantities() const {
        return !units.empty() || !currencies.empty() || !scales.empty() || !classifiers.empty() || !bounds.empty();
    }

    /// Reads a file; the error, if any, names it and the line, and nothing of the file is taken.
    std::optional<error> read(std::string const& path) {
        std::string text;
        if (auto unread = read_text_file(path, text)) return unread;
        return read_text(path, text);
    }

    /// The same of a text.
    std::optional<error> read_text(std::string const& name, std::string_view text) {
        std::vector<std::string_view> columns;
        std::size_t                   line_number = 0;
        while (!text.empty()) {
            ++line_number;
            std::size_t const newline = std::min(text.find('\n'), text.size());
            std::string_view  line    = text.substr(0, newline);
            text.remove_prefix(std::min(newline + 1, text.size()));
            if (line_number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
            if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
            if (line.empty() || line[0] == '#') continue;
            auto const cells = split(line);
            auto const fail  = [&](std::string const& what) {
                return error{errc::bad_lexicon_row, name + ":" + std::to_string(line_number) + ": " + what, line_number};
            };
            if (columns.empty()) {
                columns = cells;
                if (!known(columns)) return fail("the first line names no known table: it needs entity_id, metric_id, cue, "
                                                 "code and dimension, code, exponent, classifier, or bound");
                if (auto const bad = unknown_column(columns); !bad.empty()) return fail("no column is called '" + std::string(bad) + "'");
                continue;
            }
            if (cells.size() != columns.size())
                return fail(std::to_string(cells.size()) + " cells, but the first line has " + std::to_string(columns.size()));
            if (auto const bad = add(columns, cells); !bad.empty()) return fail(bad);
        }
        if (columns.empty()) return error{errc::bad_lexicon_row, name + ": is empty", 0};
        return std::nullopt;
    }

private:
    using cells_view = std::vector<std::string_view>;

    static cells_view split(std::string_view line) {
        cells_view cells;
        for (std::size_t tab; (tab = line.find('\t')) != line.npos; line.remove_prefix(tab + 1)) cells.push_back(line.substr(0, tab));
        cells.push_back(line);
        return cells;
    }
    static bool has(cells_view const& columns, std::string_view name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    }

    /// The columns of the table that these belong to; empty when there is none.
    static std::span<std::string_view const> table_of(cells_view const& columns) {
        if (has(columns, "entity_id")) return entity_columns;
        if (has(columns, "metric_id")) return metric_columns;
        if (has(columns, "cue")) return cue_columns;
        if (has(columns, "code") && has(columns, "dimension")) return unit_columns;
        if (has(columns, "code")) return currency_columns;
        if (has(columns, "exponent")) return scale_columns;
        if (has(columns, "classifier")) return classifier_columns;
        if (has(columns, "bound")) return bound_columns;
        return {};
    }
    static bool             known(cells_view const& columns) { return !table_of(columns).empty(); }
    static std::string_view unknown_column(cells_view const& columns) {
        auto const table = table_of(columns);
        for (auto c : columns)
            if (std::find(table.begin(), table.end(), c) == table.end()) return c;
        return {};
    }

    template <class Row, std::size_t... I>
    Row make(std::span<std::string_view const> names, cells_view const& columns, cells_view const& cells, std::index_sequence<I...>) {
        auto const of = [&](std::size_t i) {
            auto const at = std::find(columns.begin(), columns.end(), names[i]);
            kept_.emplace_back(at == columns.end() ? std::string_view{} : cells[static_cast<std::size_t>(at - columns.begin())]);
            return cell{kept_.back().c_str()};
        };
        return Row{of(I)...};
    }
    /// A row is a struct of cells, one a column.
    template <class Row>
    Row row(std::span<std::string_view const> names, cells_view const& columns, cells_view const& cells) {
        return make<Row>(names, columns, cells, std::make_index_sequence<sizeof(Row) / sizeof(cell)>{});
    }

    static bool one_of(std::string_view s, std::initializer_list<std::string_view> allowed) {
        return std::find(allowed.begin(), allowed.end(), s) != allowed.end();
    }
    static bool is_number(std::string_view s) {
        auto const slash = s.find('/');
        return decimal::parse(s.substr(0, slash)).ok() && (slash == s.npos || decimal::parse(s.substr(slash + 1)).ok());
    }

    /// Adds a row, or says what is wrong with it.
    std::string add(cells_view const& columns, cells_view const& cells) {
        auto const table = table_of(columns);
        auto const bad   = [](std::string_view what, std::string_view value) { return std::string(what) + " '" + std::string(value) + "'"; };
        if (table.data() == entity_columns) {
            auto const r = row<entity_row>(table, columns, cells);
            if (r.entity_id.empty()) return "entity_id is empty";
            if (!r.fiscal_year_end.empty()) {
                auto const month = decimal::parse(r.fiscal_year_end);
                if (!month.ok() || month < decimal(1) || month > decimal(12)) return bad("fiscal_year_end is no month:", r.fiscal_year_end);
            }
            entities.push_back(r);
        } else if (table.data() == metric_columns) {
            auto const r = row<metric_row>(table, columns, cells);
            if (r.metric_id.empty()) return "metric_id is empty";
            if (!one_of(r.type, {"", "level", "change", "share"})) return bad("type is neither level, change nor share:", r.type);
            metrics.push_back(r);
        } else if (table.data() == cue_columns) {
            cues.push_back(row<cue_row>(table, columns, cells));
        } else if (table.data() == unit_columns) {
            auto const r = row<unit_row>(table, columns, cells);
            if (r.code.empty()) return "code is empty";
            if (!r.factor.empty() && !is_number(r.factor)) return bad("factor is no number:", r.factor);
            units.push_back(r);
        } else if (table.data() == currency_columns) {
            auto const r = row<currency_row>(table, columns, cells);
            if (auto const code = r.code.view(); code.size() != 3 && code.size() != 4) return bad("code is no currency code:", r.code);
            currencies.push_back(r);
        } else if (table.data() == scale_columns) {
            auto const r = row<scale_row>(table, columns, cells);
            if (!decimal::parse(r.exponent).ok()) return bad("exponent is no number:", r.exponent);
            scales.push_back(r);
        } else if (table.data() == classifier_columns) {
            classifiers.push_back(row<classifier_row>(table, columns, cells));
        } else {
            auto const r = row<bound_row>(table, columns, cells);
            if (!one_of(r.bound, {"exact", "approx", "gt", "ge", "lt", "le"}))
                return bad("bound is none of exact, approx, gt, ge, lt, le:", r.bound);
            bounds.push_back(r);
        }
        return {};
    }

    std::deque<std::string> kept_; ///< what the cells point to
};

} // namespace numfact::lexicon
