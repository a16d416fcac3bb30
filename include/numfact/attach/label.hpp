// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>

#include <string>

namespace numfact::attach {

/// The label of a period: "2023", "2023-Q4", "2025-H1", "2024-01", "2024-01-30", "2025-W31", "FY2026-Q2";
/// a span of several: "2023/2025", "2021-Q1/2021-Q3", "2022-02/2022-07", "2022-08-01/2022-09-11".
/// `year_end` is the month in which the entity's fiscal year ends; a fiscal label is written where it is
/// not December.
inline std::string label_of(span const& p, unsigned year_end) {
    if (!p.from || !p.to) return {};
    auto const a     = p.from.to_civil();
    auto const b     = p.to.to_civil();
    auto const day   = [](instant t) { return instant{t.days() * 86400, instant::precision::day}.to_string(); };
    auto const month = [](std::int64_t y, unsigned m) { return instant::from_civil(y, m, 1).to_string().substr(0, 7); };
    std::int64_t const months =
        (b.year - a.year) * 12 + static_cast<std::int64_t>(b.month) - static_cast<std::int64_t>(a.month);
    if (a.day != 1 || b.day != 1 || months < 1) {
        std::int64_t const days = p.to.days() - p.from.days();
        if (days <= 1) return day(p.from);
        return day(p.from) + '/' + day(instant::from_days(p.to.days() - 1));
    }
    if (p.fiscal && year_end != 12 && (months == 3 || months == 12 || months == 6)) {
        unsigned const     first = year_end % 12 + 1; // month in which a fiscal year begins
        unsigned const     since = (a.month + 12 - first) % 12;
        std::int64_t const year  = a.year + (a.month > year_end ? 1 : 0);
        std::string const  fy    = "FY" + std::to_string(year);
        if (months == 12 && since == 0) return fy;
        if (months == 3 && since % 3 == 0) return fy + "-Q" + std::to_string(since / 3 + 1);
        if (months == 6 && since % 6 == 0) return fy + "-H" + std::to_string(since / 6 + 1);
    }
    std::string const year = std::to_string(a.year);
    if (months == 12 && a.month == 1) return year;
    if (months == 3 && a.month % 3 == 1) return year + "-Q" + std::to_string((a.month + 2) / 3);
    if (months == 6 && a.month % 6 == 1) return year + "-H" + std::to_string((a.month + 5) / 6);
    if (months == 1) return month(a.year, a.month);
    if (months % 12 == 0 && a.month == 1) return year + '/' + std::to_string(b.year - 1);
    std::int64_t const last_year  = b.month == 1 ? b.year - 1 : b.year;
    unsigned const     last_month = b.month == 1 ? 12 : b.month - 1;
    if (p.quarters && a.month % 3 == 1 && last_month % 3 == 0)
        return year + "-Q" + std::to_string((a.month + 2) / 3) + '/' + std::to_string(last_year) + "-Q" +
               std::to_string(last_month / 3);
    return month(a.year, a.month) + '/' + month(last_year, last_month);
}

} // namespace numfact::attach
