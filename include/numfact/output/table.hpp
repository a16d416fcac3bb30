// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/field.hpp>
#include <numfact/output/width.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

// Records as columns for people: some of the fields, amounts with their thousands and bounds
// (≥ 1,200..1,500), columns as wide as what they hold.

namespace numfact::output {

namespace detail {

// a line of a terminal has no room for all fields
inline constexpr std::array<std::string_view, 14> fact_columns{"doc",    "published", "entity",   "segment", "metric",
                                                               "period", "type",      "basis",    "status",  "value",
                                                               "unit",   "revision",  "conflict", "text"};
inline constexpr std::array<std::string_view, 7>  mention_columns{"doc", "kind", "value", "unit", "from", "to", "text"};
inline constexpr std::array<std::string_view, 8>  finding_columns{"doc",    "rule",     "sure",       "text",
                                                                 "stated", "computed", "arithmetic", "rows"};

constexpr std::span<std::string_view const> columns_of(fact const&) { return fact_columns; }
constexpr std::span<std::string_view const> columns_of(mention_row const&) { return mention_columns; }
constexpr std::span<std::string_view const> columns_of(numfact::table::finding const&) { return finding_columns; }

/// "-2800000" → "-2,800,000"; digits after a point stay as they are.
inline std::string grouped(std::string digits) {
    std::size_t const point = std::min(digits.find_first_of(".:/"), digits.size());
    std::size_t const first = digits.starts_with('-') ? 1 : 0;
    for (std::size_t at = point; at > first + 3;) digits.insert(at -= 3, 1, ',');
    return digits;
}

/// Gathers the cells of one row: the fields that are columns, in the columns' order.
struct table_cells {
    std::span<std::string_view const> columns;
    std::vector<std::string>          cells{columns.size()};
    std::string                       low = {}, bound = {};

    void operator()(std::string_view name, std::size_t value) { put(name, std::to_string(value)); }
    void operator()(std::string_view name, std::string_view value) {
        if (name == "bound") bound = value;
        if (name == "doc") value.remove_prefix(value.rfind('/') + 1); // npos + 1 is 0
        put(name, std::string(value));
    }
    void operator()(std::string_view name, number const& value) {
        if (!value) return;
        std::string shown = grouped(value.to_string());
        if (name == "low")
            low = std::move(shown);
        else
            put(name == "high" ? "value" : name, name == "high" ? low + ".." + shown : std::move(shown));
    }
    void operator()(std::string_view name, instant const& value) { put(name, value.to_string()); }
    void operator()(std::string_view name, flag value) {
        if (value.set) put(name, "yes");
    }
    // the value told first needs no number
    void operator()(std::string_view name, json_text const& value) {
        if (value.text != "1") put(name, value.text);
    }
    template <class Value>
    void operator()(std::string_view name, extra<Value> const& value) {
        if (name == "norm_low" || name == "norm_high") return; // the table has no room for them
        (*this)(name, value.value);
    }

    /// The cells, the amount with its bound before it.
    std::vector<std::string> finish() {
        constexpr std::pair<std::string_view, std::string_view> signs[] = {
            {"approx", "~ "}, {"gt", "> "}, {"ge", "≥ "}, {"lt", "< "}, {"le", "≤ "}};
        for (auto [name, sign] : signs) {
            if (bound != name) continue;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (columns[i] == "value" && !cells[i].empty()) cells[i].insert(0, sign);
        }
        return std::move(cells);
    }

private:
    void put(std::string_view name, std::string cell) {
        auto const at = std::find(columns.begin(), columns.end(), name);
        if (at != columns.end()) cells[static_cast<std::size_t>(at - columns.begin())] = std::move(cell);
    }
};

} // namespace detail

/// Lines up records block by block, so that a long output needs little memory: columns widen from
/// one block to the next and never narrow. A column without any cell is not shown.
template <class Record>
class table {
public:
    /// `line` is the width of the terminal; 0: as wide as it takes. Rows of one document need not say which, and when.
    explicit table(std::size_t line = 0, bool one_document = false, bool bold_header = false)
        : line_(line), one_document_(one_document), bold_header_(bold_header) {}

    void add(Record const& record) {
        detail::table_cells cells{detail::columns_of(record)};
        visit_fields(record, cells);
        rows_.push_back(cells.finish());
    }
    std::size_t size() const { return rows_.size(); }

    /// Appends the rows held, with the header before them where the columns are new, and lets go of them.
    void flush(std::string& out) {
        if (rows_.empty()) return;
        std::span<std::string_view const> const names = detail::columns_of(Record{});
        widths_.resize(names.size());
        bool new_column = false;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (one_document_ && (names[i] == "doc" || names[i] == "published")) continue;
            bool const        hidden = widths_[i] == 0;
            std::size_t const most   = is_amount(names[i]) ? std::string::npos : widest; // half a number is a lie
            for (auto const& row : rows_) widths_[i] = std::max(widths_[i], std::min(display_width(row[i]), most));
            if (!hidden || widths_[i] == 0) continue;
            widths_[i] = std::max(widths_[i], names[i].size());
            new_column = true;
        }
        if (new_column) append_header(out, std::vector<std::string>(names.begin(), names.end()));
        for (auto const& row : rows_) append_row(out, row);
        rows_.clear();
    }

private:
    static constexpr std::size_t widest = 32;

    static bool is_amount(std::string_view column) { return column == "value"; }

    void append_header(std::string& out, std::vector<std::string> const& names) const {
        if (bold_header_) out += "\x1b[1m";
        append_row(out, names);
        if (bold_header_) out.insert(out.size() - 1, "\x1b[0m");
    }
    void append_row(std::string& out, std::vector<std::string> const& row) const {
        auto const        names = detail::columns_of(Record{});
        std::size_t const begin = out.size();
        std::size_t       used  = 0;
        std::string       cell;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths_[i] == 0) continue;
            if (used != 0) out.append(2, ' '), used += 2;
            cell.clear();
            append_fitted(cell, row[i], i + 1 == row.size() ? rest_of_line(used) : widths_[i]);
            std::size_t const blank = widths_[i] - std::min(widths_[i], display_width(cell));
            if (is_amount(names[i])) out.append(blank, ' ');
            out += cell;
            if (!is_amount(names[i])) out.append(blank, ' ');
            used += widths_[i];
        }
        while (out.size() > begin && out.back() == ' ') out.pop_back();
        out += '\n';
    }

    /// What the last column may take.
    std::size_t rest_of_line(std::size_t used) const {
        constexpr std::size_t least = 8;
        return line_ == 0 ? std::string::npos : std::max(line_, used + least) - used;
    }

    std::size_t                           line_;
    bool                                  one_document_, bold_header_;
    std::vector<std::vector<std::string>> rows_;
    std::vector<std::size_t>              widths_;
};

} // namespace numfact::output
