// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/calendar.hpp>
#include <numfact/lexicon/lunar_feasts_rows.hpp>

#include <date/date.h>

#include <algorithm>
#include <iterator>

// Civil-calendar arithmetic on days since 1970 and on months counted from the year 0.

namespace numfact::normalize {

using std::int64_t;

/// Half-open interval of days.
struct day_span {
    int64_t from = 0, to = 0;
    bool    empty() const { return to <= from; }
};

struct civil_day {
    int      year  = 0;
    unsigned month = 0, day = 0;
};
inline int64_t   to_days(date::year_month_day d) { return date::sys_days{d}.time_since_epoch().count(); }
inline civil_day to_civil(int64_t days) {
    date::year_month_day const d{date::sys_days{date::days{static_cast<int>(days)}}};
    return {int(d.year()), unsigned(d.month()), unsigned(d.day())};
}
/// Whether there is such a day: not 2019-02-29.
inline bool is_day(int year, unsigned month, unsigned day) {
    return (date::year{year} / static_cast<int>(month) / static_cast<int>(day)).ok();
}
inline int64_t days_of(int year, unsigned month, unsigned day) {
    return to_days(date::year{year} / static_cast<int>(month) / static_cast<int>(day));
}

/// Months are counted from year 0: month_number(2024, 1) = 24288.
inline int month_number(int year, unsigned month) { return year * 12 + static_cast<int>(month) - 1; }
inline int month_of(int64_t days) {
    civil_day const d = to_civil(days);
    return month_number(d.year, d.month);
}
inline int     floor_div(int a, int b) { return (a >= 0 ? a : a - b + 1) / b; }
inline int64_t month_start(int number) {
    int const year = floor_div(number, 12);
    return days_of(year, static_cast<unsigned>(number - year * 12 + 1), 1);
}
/// The span of `count` months from month `number` on.
inline day_span months_span(int number, int count) { return {month_start(number), month_start(number + count)}; }
/// The same day `months` later; the last of the month where there is no such day.
inline int64_t add_months(int64_t days, int months) {
    civil_day const d      = to_civil(days);
    int64_t const   first  = month_start(month_number(d.year, d.month) + months);
    int64_t const   length = month_start(month_number(d.year, d.month) + months + 1) - first;
    return first + std::min<int64_t>(d.day, length) - 1;
}

/// 1 Monday … 7 Sunday.
inline int     weekday_of(int64_t days) { return static_cast<int>(((days + 3) % 7 + 7) % 7) + 1; }
inline int64_t monday_of(int64_t days) { return days - weekday_of(days) + 1; }
/// The weeks of a span are those whose Thursday lies in it (ISO 8601 for years): the n-th, from the end if negative.
inline int64_t nth_week(day_span in, int n) {
    int64_t const first = monday_of(in.from + 3), last = monday_of(in.to - 4);
    return n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
}
/// The n-th such weekday of a span, from the end if negative.
inline int64_t nth_weekday(day_span in, int weekday, int n) {
    int64_t const first = in.from + (weekday - weekday_of(in.from) + 7) % 7;
    int64_t const last  = in.to - 1 - (weekday_of(in.to - 1) - weekday + 7) % 7;
    return n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
}
/// The day `n` business days (Monday to Friday) after or before `days`.
inline int64_t add_business_days(int64_t days, int n) {
    int const step = n < 0 ? -1 : 1;
    for (n *= step; n > 0;) {
        days += step;
        if (weekday_of(days) <= 5) --n;
    }
    return days;
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher).
inline int64_t easter(int year) {
    int const a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
              g = (b - f + 1) / 3;
    int const h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int const m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return days_of(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}
/// The day of a movable feast; false for a year that the table of lunar feasts does not hold.
inline bool feast_day(movable_feast feast, int year, int64_t& days) {
    using enum movable_feast;
    if (feast == easter) return year > 1582 && (days = normalize::easter(year), true);
    std::string_view const first = lexicon::lunar_feast_rows[0].year;
    int const base = (first[0] - '0') * 1000 + (first[1] - '0') * 100 + (first[2] - '0') * 10 + first[3] - '0';
    if (year < base || year - base >= static_cast<int>(std::size(lexicon::lunar_feast_rows))) return false;
    auto const&            row  = lexicon::lunar_feast_rows[year - base];
    std::string_view const cell = feast == spring_festival  ? row.spring_festival
                                  : feast == qingming       ? row.qingming
                                  : feast == dragon_boat    ? row.dragon_boat
                                  : feast == double_seventh ? row.double_seventh
                                  : feast == mid_autumn     ? row.mid_autumn
                                                            : row.double_ninth;
    days                        = days_of(year, static_cast<unsigned>((cell[0] - '0') * 10 + cell[1] - '0'),
                                          static_cast<unsigned>((cell[3] - '0') * 10 + cell[4] - '0'));
    return true;
}

} // namespace numfact::normalize
