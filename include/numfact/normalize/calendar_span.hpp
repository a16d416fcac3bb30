// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/temporal.hpp>
#include <numfact/normalize/calendar_place.hpp>

// The days of expressions that are more than a place: amounts from today, ranges, the same period of another year.

namespace numfact::normalize {

using grammar::temporal;

/// `days` moved by an amount, backwards when `direction` is -1.
inline int64_t moved(int64_t days, calendar_amount const& a, int direction) {
    int64_t const d = add_months(days, direction * a.months) + direction * a.days;
    return a.business_days != 0 ? add_business_days(d, direction * a.business_days) : d;
}

/// 过去两年 ends with the day before publication; the next 3 days begin with the day after it, 今后两年 with the day itself.
inline day_span rolling_span(temporal const& t, int64_t today) {
    if (t.direction < 0) return {moved(today, t.amount, -1), today};
    int64_t const from = today + (t.next_day ? 1 : 0);
    return {from, t.amount.business_days != 0 ? moved(today, t.amount, 1) + 1 : moved(from, t.amount, 1)};
}

/// Whole calendar units before or after the running one: 前两周, the coming three quarters.
inline day_span aligned_span(temporal const& t, int64_t today) {
    int const  here = month_of(today), n = t.amount.count;
    bool const back = t.direction < 0;
    int        size = 0; // months of the unit
    switch (t.amount.unit) {
    case time_unit::week: {
        int64_t const monday = monday_of(today);
        return back ? day_span{monday - 7 * n, monday} : day_span{monday + 7, monday + 7 + 7 * n};
    }
    case time_unit::month: size = 1; break;
    case time_unit::quarter: size = 3; break;
    case time_unit::half: size = 6; break;
    case time_unit::year: size = 12; break;
    default: return back ? day_span{today - t.amount.days, today} : day_span{today + 1, today + 1 + t.amount.days};
    }
    int const running = floor_div(here, size) * size;
    return back ? months_span(running - size * n, size * n) : months_span(running + size, size * n);
}

/// The day an amount away from another (3 days after January 12th), from the day in force (三周后, two weeks later), or from today
/// (two weeks ago, three Fridays from now).
inline bool offset_day(temporal const& t, place_resolver const& places, int64_t today, day_span reference,
                       int64_t& day) {
    placed base;
    base.days.from = t.first.from_reference && reference.to - reference.from == 1 ? reference.from : today;
    if (t.has_first && !places.resolve(t.first, base)) return false;
    day = moved(base.days.from, t.amount, t.direction);
    if (t.amount.weekdays != 0) {
        int const away = (t.direction * (t.amount.weekday - weekday_of(day)) % 7 + 7) % 7;
        day += t.direction * ((away == 0 ? 7 : away) + 7 * (t.amount.weekdays - 1));
    } else if (t.amount.weekday != 0) { // Monday two weeks from now
        day = monday_of(day) + t.amount.weekday - 1;
    }
    return true;
}

namespace detail {

inline bool has_year(calendar_place const& p) { return p.year != 0 || p.shift_of != time_unit::none; }
inline bool is_only_day(calendar_place const& p) { return p.day != 0 && p.month == 0 && !has_year(p); }
inline void copy_year(calendar_place& to, calendar_place const& from) {
    to.year = from.year, to.year_digits = from.year_digits;
    if (from.year == 0) to.shift_of = from.shift_of, to.shift = from.shift;
}

/// One end of a range says only what differs: 2016年1月10日到12日, from 4 to 22 January 1995, Jan-Feb 2017, 1960-80.
inline void share_fields(calendar_place& first, calendar_place& last) {
    auto const take_month = [](calendar_place& to, calendar_place const& from) {
        to.month = from.month;
        if (!has_year(to)) copy_year(to, from);
    };
    auto const in_year = [](calendar_place const& p) {
        return p.month != 0 || p.quarter != 0 || p.half != 0 || p.week != 0;
    };
    auto const of_year = [](calendar_place const& p) { return p.year != 0 || p.shift_of == time_unit::year; };
    if (is_only_day(first) && (last.month != 0 || has_year(last))) take_month(first, last);
    if (is_only_day(last) && (first.month != 0 || has_year(first))) take_month(last, first);
    if (last.weekday != 0 && last.day == 0 && !has_year(last) && first.shift_of == time_unit::week)
        copy_year(last, first);
    if (in_year(first) && !has_year(first) && of_year(last)) copy_year(first, last);
    if (in_year(last) && !has_year(last) && of_year(first)) copy_year(last, first);
    if (last.year_digits == 2 && first.year_digits == 4)
        last.year += first.year - first.year % 100, last.year_digits = 4;
}

/// In a range the beginning, middle or end of something is an instant.
inline bool range_end(calendar_place p, place_resolver const& places, bool first, placed& at, int64_t& instant) {
    bool const is_instant = p.part == time_part::start || p.part == time_part::midpoint || p.part == time_part::finish;
    time_part const part  = p.part;
    if (is_instant) p.part = time_part::none;
    if (!places.resolve(p, at)) return false;
    day_span const d = at.days;
    if (is_instant)
        instant = part == time_part::start ? d.from : part == time_part::finish ? d.to : d.from + (d.to - d.from) / 2;
    else
        instant = first ? d.from : d.to;
    return true;
}

} // namespace detail

/// From the beginning of one place to the end of another.
inline bool range_span(temporal const& t, place_resolver const& places, day_span& out, placed& last_at) {
    using namespace detail;
    calendar_place first = t.first, last = t.last;
    if (is_only_day(first) && is_only_day(last)) return false;
    share_fields(first, last);
    bool const yearless = !has_year(first) && !has_year(last);
    if (yearless && first.month == 1 && first.day == 0 &&
        last.month != 0) { // 1—10月: figures since the beginning of the year
        first.year = last.year = places.view().year_of_figures(last.month);
        first.year_digits = last.year_digits = 4;
    }
    placed at;
    if (yearless && first.quarter != 0 && last.quarter != 0 && places.resolve(last, at)) { // Q1-Q3: of the year that has begun its Q3
        first.year = last.year = at.year;
        first.year_digits = last.year_digits = 4;
        if (first.quarter > last.quarter) --first.year;
    }
    if (!range_end(first, places, true, at, out.from)) return false;
    if (yearless && first.year == 0 && last.month != 0 && !last.nearest && at.year != 0)
        last.year = at.year, last.year_digits = 4;
    if (!range_end(last, places, false, last_at, out.to)) return false;
    if (t.last_is_end) out.to = last_at.days.from;
    if (!out.empty()) return true;
    if (is_only_day(t.last))
        out.to = add_months(out.to - 1, 1) + 1; // April 27th to the 3rd
    else if (is_only_day(t.first) || (t.last.year != 0 && !has_year(t.first)))
        out.from = add_months(out.from, is_only_day(t.first) ? -1 : -12); // Nov-Feb 2017
    else if (!has_year(t.last) && last.month != 0)
        out.to = add_months(out.to, 12); // 8月至2月
    else if (t.last.weekday != 0 && !has_year(t.last))
        out.to += 7; // Friday to Monday
    return !out.empty();
}

/// 去年同期, the same period of 2021, 同期: the reference period in another year; the whole year where none is in force.
inline bool same_period_span(temporal const& t, place_resolver const& places, day_span reference, day_span& out) {
    if (reference.empty()) {
        placed at;
        if (!places.resolve(t.first, at)) return false;
        out = at.days;
        return true;
    }
    int years = t.first.shift_of == time_unit::year ? t.first.shift : 0;
    if (t.first.year != 0) {
        placed at;
        if (!places.resolve(t.first, at)) return false;
        years = at.year - to_civil(reference.from).year;
    }
    out = {add_months(reference.from, 12 * years), add_months(reference.to, 12 * years)};
    return true;
}

} // namespace numfact::normalize
