// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/mention.hpp>
#include <numfact/normalize/calendar.hpp>

namespace numfact::normalize {

namespace detail {

/// 7月财季 has its months, but no number: of an entity whose fiscal years end in January it is the second quarter.
inline bool name_fiscal_quarter(mention& m, int year_end) {
    if (!m.fiscal || !m.from || !m.to || to_civil(m.from.days()).day != 1) return false;
    int const first = month_of(m.from.days()), in_fiscal_year = ((first - year_end) % 12 + 12) % 12;
    if (month_start(first + 3) != m.to.days() || in_fiscal_year % 3 != 0) return false;
    int const year = floor_div(first + 12 - year_end, 12);
    m.calendar     = {calendar_field::unit::quarter, year, static_cast<std::uint8_t>(in_fiscal_year / 3 + 1), true};
    return true;
}

} // namespace detail

/// Moves a year, half or quarter into the calendar of an entity whose fiscal years end with month `year_end`: with 1, FY2026 is
/// 2025-02-01 to 2026-02-01; with 9, FY2025 begins with 2024-10-01. A quarter without a stated year is the latest that has begun
/// by the publication; one that has its months keeps them, and gets its number. False, and `m` unchanged, for anything else.
inline bool refiscal(mention& m, instant published, int year_end) {
    using named = calendar_field::unit;
    if (year_end < 1 || year_end > 12) return false;
    if (m.calendar.year == 0) return detail::name_fiscal_quarter(m, year_end);
    int const size = m.calendar.is == named::year      ? 12
                     : m.calendar.is == named::half    ? 6
                     : m.calendar.is == named::quarter ? 3
                                                       : 0;
    if (size == 0) return false;
    int const  index       = size == 12 ? 0 : m.calendar.index - 1;
    auto const first_month = [&](int year) { return year * 12 + year_end - 12 + index * size; };
    int        year        = m.calendar.year;
    if (!m.calendar.year_stated) {
        year = to_civil(published.days()).year + 1;
        while (month_start(first_month(year)) > published.days()) --year;
    }
    m.calendar.year = year;
    m.fiscal        = true;
    m.from          = instant::from_days(month_start(first_month(year)));
    m.to            = instant::from_days(month_start(first_month(year) + size));
    return true;
}

} // namespace numfact::normalize
