// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/mention.hpp>
#include <numfact/normalize/calendar.hpp>

namespace numfact::normalize {

/// Moves a year, half or quarter into the calendar of an entity whose fiscal years end with month `year_end`: with 1, FY2026 is
/// 2025-02-01 to 2026-02-01; with 9, FY2025 begins with 2024-10-01. A quarter without a stated year is the latest that has begun
/// by the publication. False, and `m` unchanged, for anything else.
inline bool refiscal(mention& m, instant published, int year_end) {
    using named    = calendar_field::unit;
    int const size = m.calendar.is == named::year      ? 12
                     : m.calendar.is == named::half    ? 6
                     : m.calendar.is == named::quarter ? 3
                                                       : 0;
    if (size == 0 || m.calendar.year == 0 || year_end < 1 || year_end > 12) return false;
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
