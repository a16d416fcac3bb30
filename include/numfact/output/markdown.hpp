// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/table.hpp>

#include <string>
#include <vector>

// Records as a Markdown table (GitHub's), with the columns that a terminal shows.

namespace numfact::output {

namespace detail {

/// A cell's text without what Markdown or HTML would take for theirs.
inline std::string markdown_cell(std::string_view text) {
    std::string line, out;
    append_fitted(line, text, std::string::npos);
    for (char const c : line) {
        if (std::string_view("\\`*_|[]<").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

} // namespace detail

/// Gathers the rows and writes them aligned; a column without any cell is not shown.
template <class Record>
class markdown {
public:
    void add(Record const& record) {
        detail::table_cells cells{detail::columns_of(record)};
        visit_fields(record, cells);
        std::vector<std::string> row = cells.finish();
        for (auto& cell : row) cell = detail::markdown_cell(cell);
        rows_.push_back(std::move(row));
    }

    void append_to(std::string& out) const {
        auto const               names = detail::columns_of(Record{});
        std::vector<std::size_t> widths(names.size());
        for (auto const& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
        for (std::size_t i = 0; i < names.size(); ++i)
            if (widths[i] != 0) widths[i] = std::max({widths[i], names[i].size(), least});
        append_row(out, std::vector<std::string>(names.begin(), names.end()), widths);
        std::vector<std::string> rule;
        for (std::size_t i = 0; i < names.size(); ++i) {
            rule.push_back(std::string(std::max(widths[i], least), '-'));
            if (names[i] == "value") rule.back().back() = ':'; // to the right
        }
        append_row(out, rule, widths);
        for (auto const& row : rows_) append_row(out, row, widths);
    }

private:
    static constexpr std::size_t least = 3; ///< dashes of a rule

    static void append_row(std::string& out, std::vector<std::string> const& row,
                           std::vector<std::size_t> const& widths) {
        auto const names = detail::columns_of(Record{});
        out += '|';
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths[i] == 0) continue;
            std::string const blank(widths[i] - display_width(row[i]), ' ');
            out.append(" ").append(names[i] == "value" ? blank + row[i] : row[i] + blank).append(" |");
        }
        out += '\n';
    }

    std::vector<std::vector<std::string>> rows_;
};

} // namespace numfact::output
