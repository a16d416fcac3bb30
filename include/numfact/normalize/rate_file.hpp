// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/currency.hpp>
#include <numfact/result.hpp>
#include <numfact/text_file.hpp>

#include <algorithm>

// Files of exchange rates, in one of two forms:
//
//   Date,USD,JPY,…              that of the ECB's eurofxref-hist.csv: what one euro was, a day a line; N/A: not given
//   2024-01-31,1.0837,160.19,…
//
//   date,base,quote,rate        one rate a line: one USD was 7.1023 CNY
//   2024-01-31,USD,CNY,7.1023

namespace numfact::normalize {

namespace detail {

inline std::vector<std::string_view> cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
    while (!line.empty() && (line.back() == '\r' || line.back() == ',' || line.back() == ' ')) line.remove_suffix(1);
    for (;;) {
        std::size_t const comma = std::min(line.find(','), line.size());
        std::string_view  cell  = line.substr(0, comma);
        while (!cell.empty() && (cell.front() == ' ' || cell.front() == '"')) cell.remove_prefix(1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '"')) cell.remove_suffix(1);
        cells.push_back(cell);
        if (comma == line.size()) return cells;
        line.remove_prefix(comma + 1);
    }
}

inline bool is_code(std::string_view s) {
    return s.size() == 3 && std::all_of(s.begin(), s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// What is said of the source of a rate: the file without its folders.
inline std::string file_name(std::string_view path) {
    std::size_t const slash = path.rfind('/');
    return std::string(slash == path.npos ? path : path.substr(slash + 1));
}

} // namespace detail

/// Reads rates of a text into `to`; `name` is its file, for messages and as the source of the rates.
inline std::optional<error> read_rates_text(std::string const& name, std::string_view text, rate_table& to) {
    using detail::is_code;
    std::vector<rate_series> series;
    std::vector<std::string> quotes; // of the columns, in the ECB's form
    std::string const        source = detail::file_name(name);
    std::size_t              last   = 0; // columns come in the same order line by line
    auto const add = [&](std::string_view base, std::string_view quote, std::int64_t day, decimal const& rate) {
        for (std::size_t tried = 0; tried < series.size(); ++tried) {
            last = last + 1 < series.size() ? last + 1 : 0;
            if (series[last].base == base && series[last].quote == quote) return series[last].add(day, rate);
        }
        last = series.size();
        rate_series s;
        s.base = base, s.quote = quote, s.source = source;
        s.add(day, rate);
        series.push_back(std::move(s));
    };
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    for (std::size_t number = 1; !text.empty(); ++number) {
        std::size_t const end   = std::min(text.find('\n'), text.size());
        auto const        cells = detail::cells_of(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        auto const wrong = [&](std::string what) { return error{errc::bad_rate, name + ": " + std::move(what), number}; };
        if (cells.size() == 1 && cells[0].empty()) continue;
        if (cells[0] == "Date" || cells[0] == "date") {
            quotes.clear();
            if (cells.size() > 1 && cells[1] == "base") continue;
            for (std::size_t i = 1; i < cells.size(); ++i) {
                if (!is_code(cells[i])) return wrong("'" + std::string(cells[i]) + "' is not an ISO 4217 code");
                quotes.emplace_back(cells[i]);
            }
            continue;
        }
        instant const day = instant::parse(cells[0]);
        if (!day) return wrong("'" + std::string(cells[0]) + "' is not a date of the form YYYY-MM-DD");
        auto const rate_of = [&](std::string_view cell) {
            decimal const d = decimal::parse(cell);
            return d.ok() && !d.is_zero() && !d.is_negative() ? d : decimal::invalid();
        };
        if (quotes.empty()) {
            if (cells.size() != 4 || !is_code(cells[1]) || !is_code(cells[2])) return wrong("not date,base,quote,rate");
            decimal const rate = rate_of(cells[3]);
            if (!rate.ok()) return wrong("'" + std::string(cells[3]) + "' is not a rate");
            add(cells[1], cells[2], day.days(), rate);
            continue;
        }
        if (cells.size() > quotes.size() + 1) return wrong("more cells than columns");
        for (std::size_t i = 1; i < cells.size(); ++i) {
            if (cells[i].empty() || cells[i] == "N/A") continue;
            decimal const rate = rate_of(cells[i]);
            if (!rate.ok()) return wrong("'" + std::string(cells[i]) + "' is not a rate");
            add("EUR", quotes[i - 1], day.days(), rate);
        }
    }
    for (auto& s : series) to.add(std::move(s));
    return std::nullopt;
}

/// The same of a file.
inline std::optional<error> read_rates(std::string const& path, rate_table& to) {
    std::string text;
    if (auto unread = read_text_file(path, text)) return unread;
    return read_rates_text(path, text, to);
}

} // namespace numfact::normalize
