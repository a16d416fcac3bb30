// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/mention.hpp>
#include <numfact/normalize/calendar.hpp>

#include <string>

namespace numfact::normalize {

namespace detail {

inline void put_two(std::string& s, int n) {
    s += static_cast<char>('0' + n / 10), s += static_cast<char>('0' + n % 10);
}
inline std::string month_label(int number) {
    std::string s = std::to_string(floor_div(number, 12));
    s.insert(0, 4 - std::min<std::size_t>(4, s.size()), '0');
    s += '-';
    put_two(s, number - floor_div(number, 12) * 12 + 1);
    return s;
}
/// The label of `months` whole months from `number` on, as one unit of the calendar; empty when it is none.
inline std::string unit_label(int number, int months) {
    int const   in_year = number - floor_div(number, 12) * 12;
    std::string year    = month_label(number).substr(0, month_label(number).size() - 3);
    if (months == 1) return month_label(number);
    if (months == 12 && in_year == 0) return year;
    if (months == 3 && in_year % 3 == 0) return year + "-Q" + static_cast<char>('1' + in_year / 3);
    if (months == 6 && in_year % 6 == 0) return year + "-H" + static_cast<char>('1' + in_year / 6);
    return {};
}

} // namespace detail

/// The label of a mention's period: "2023-Q4", "2025-W31", "2024-01-30", "FY2026-Q2"; of a span of several, the first and the
/// last: "2023/2025", "2021-01/2021-10", "2026-01-01/2026-03-13". Empty when it has no interval.
inline std::string period_label(mention const& m) {
    using namespace detail;
    using named = calendar_field::unit;
    if (!m.from || !m.to) return {};
    calendar_field const& c = m.calendar;
    if (m.fiscal && c.year != 0 && (c.is == named::year || c.is == named::quarter || c.is == named::half)) {
        std::string s = "FY" + std::to_string(c.year);
        if (c.is != named::year) (s += c.is == named::quarter ? "-Q" : "-H") += static_cast<char>('0' + c.index);
        return s;
    }
    if (c.is == named::week && c.index != 0) {
        std::string s = std::to_string(c.year) + "-W";
        put_two(s, c.index);
        return s;
    }
    int64_t const from = m.from.days(), to = m.to.seconds % 86400 == 0 ? m.to.days() : m.to.days() + 1;
    if (to - from == 1) return instant::from_days(from).to_string();
    if (to_civil(from).day != 1 || to_civil(to).day != 1)
        return instant::from_days(from).to_string() + "/" + instant::from_days(to - 1).to_string();
    int const first = month_of(from), months = month_of(to) - first;
    if (std::string s = unit_label(first, months); !s.empty()) return s;
    int const unit = first % 12 == 0 && months % 12 == 0 ? 12 : c.is == named::quarter && months % 3 == 0 ? 3 : 1;
    return unit_label(first, unit) + "/" + unit_label(first + months - unit, unit);
}

} // namespace numfact::normalize
