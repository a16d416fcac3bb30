// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/calendar_view.hpp>

// Parts of a place: the n-th unit in it, its first or last few, its beginning, middle and end.

namespace numfact::normalize {

/// What 前三季度 or the second week counts in when nothing is said: the year whose figures are news, the running month.
/// Empty days: it counts back from there (前两个月 in February).
inline bool default_container(calendar_place const& p, calendar_view const& view, placed& c) {
    int const months = months_of(p.nth_of);
    if (months == 0) return c = months_at(time_unit::month, 1, view.month()), true;
    if (p.nth < 0) return false;
    if (months == 12) return c = years_at(view.today.year - (view.today.month <= 3 ? 1 : 0)), true; // 全年
    int const complete = months * (p.nth - 1 + p.nth_count), year = view.year_of_figures(complete);
    c = years_at(year);
    if (month_start(year * 12 + complete) > view.origin.published + 15)
        c.days.from = c.days.to = month_start(view.month() - view.month() % months);
    return true;
}

/// The n-th unit, or the first or last few, of the container: the second week of, 前三个季度, 最后两天.
inline bool select_part(calendar_place const& p, calendar_view const& view, placed& c) {
    if (p.nth_of == time_unit::none) return true;
    int const n = p.nth, count = std::max<int>(p.nth_count, 1);
    if (c.unit == time_unit::none && !default_container(p, view, c)) return false;
    int64_t at = 0;
    switch (p.nth_of) {
    case time_unit::day:
        at = p.weekday != 0 ? nth_weekday(c.days, p.weekday, n)
             : n > 0        ? c.days.from + n - 1
                            : c.days.to + n + 1 - count;
        if (at < c.days.from || at + count > c.days.to) return false;
        c = count == 1 ? day_at(at + p.day_offset) : days_at(time_unit::none, at, count);
        return true;
    case time_unit::week:
        if (n == 0) return c = days_at(time_unit::week, monday_of(c.days.from), 7), true; // the week of October 7th
        at = nth_week(c.days, n) - (n < 0 ? 7 * (count - 1) : 0);
        c  = p.weekday != 0 ? day_at(at + p.weekday - 1) : days_at(time_unit::week, at, 7 * count);
        return true;
    case time_unit::weekend: return c = days_at(time_unit::weekend, nth_weekday(c.days, 6, n), 2), true;
    default: break;
    }
    int const months = months_of(p.nth_of);
    if (months == 0) return false;
    int const first = month_of(c.days.from), end = month_of(c.days.to);
    if (c.days.empty()) return c = {months_span(first - months * count, months * count), p.nth_of, 0, 0}, true;
    int const from = n > 0 ? first + months * (n - 1) : end + months * (n + 1 - count);
    if (from < first || from + months * count > end) return false;
    if (count > 1)
        c = {months_span(from, months * count), p.nth_of, 0, 0};
    else
        c = months == 12 ? years_at(floor_div(from, 12)) : months_at(p.nth_of, months, from);
    return true;
}

/// The weekend beside a holiday with the days between them: Labor Day makes it end on Monday, Thanksgiving begin on
/// Thursday.
inline day_span holiday_weekend(int64_t day) {
    int const     weekday  = weekday_of(day);
    int64_t const saturday = monday_of(day) + (weekday <= 2 ? -2 : 5);
    if (weekday == 2 || weekday == 3) return {saturday, saturday + 2};
    return {std::min(day, saturday), std::max(day + 1, saturday + 2)};
}

/// 年初, late July, the rest of the week.
inline void cut_part(calendar_place const& p, calendar_view const& view, placed& c) {
    using enum time_part;
    if (p.part == none) return;
    day_span&     d      = c.days;
    int64_t const length = d.to - d.from, today = view.origin.published;
    bool const    yearly     = c.unit == time_unit::year;
    int const     first      = month_of(d.from);
    int64_t       middle_day = d.from + length / 2;
    if (length > 360)
        middle_day = month_start(first + (month_of(d.to) - first) / 2);
    else if (c.unit == time_unit::week)
        middle_day = d.from + 3;
    else if (c.unit == time_unit::month)
        middle_day = d.from + 15;
    switch (p.part) {
    case early:
    case start: d.to = middle_day; break;
    case late: d.from = middle_day; break;
    case finish: d.from = yearly ? month_start(first + 11) : middle_day; break;
    case first_third: d.to = d.from + 10; break;
    case second_third: d = {d.from + 10, d.from + 20}; break;
    case last_third: d.from += 20; break;
    case middle:
    case midpoint:
        if (yearly)
            d = months_span(first + 4, 4);
        else if (c.unit == time_unit::month)
            d = {d.from + 9, d.from + 20};
        else
            d = {d.from + length / 3, d.to - length / 3};
        break;
    case opening: d.to = yearly ? month_start(first + 1) : d.from + std::min<int64_t>(10, length); break;
    case closing: d.from = yearly ? month_start(first + 11) : d.to - std::min<int64_t>(10, length); break;
    case elapsed: d.to = std::min(d.to, today); break;
    case later: d.from = std::max(middle_day, today); break;
    case remaining: d.from = std::max(d.from, today); break;
    case weekend: d = holiday_weekend(d.from); break;
    case none: break;
    }
    c.unit =
        yearly && (p.part == opening || p.part == closing || p.part == finish) ? time_unit::month : time_unit::none;
    c.year = 0;
}

} // namespace numfact::normalize
