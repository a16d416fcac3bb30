// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/temporal.hpp>
#include <numfact/normalize/calendar_place.hpp>

// A temporal expression becomes a mention's interval, seen from the publication day.

namespace numfact::normalize {

namespace detail {

using grammar::temporal;

/// `days` moved by an amount, backwards when `direction` is -1.
inline int64_t moved(int64_t days, calendar_amount const& a, int direction) {
    int64_t d = add_months(days, direction * a.months) + direction * a.days;
    return a.business_days != 0 ? add_business_days(d, direction * a.business_days) : d;
}

/// Whole calendar units before or after the running one: 前两周, the coming three quarters.
inline day_span aligned_span(int64_t today, calendar_amount const& a, int direction) {
    int const m = month_of(today), n = a.count;
    auto const months = [&](int size) {
        int const here = floor_div(m, size) * size;
        return direction < 0 ? months_span(here - size * n, size * n) : months_span(here + size, size * n);
    };
    switch (a.unit) {
    case time_unit::week: {
        int64_t const monday = monday_of(today);
        return direction < 0 ? day_span{monday - 7 * n, monday} : day_span{monday + 7, monday + 7 + 7 * n};
    }
    case time_unit::month: return months(1);
    case time_unit::quarter: return months(3);
    case time_unit::half: return months(6);
    case time_unit::year: return months(12);
    default: return direction < 0 ? day_span{today - a.days, today} : day_span{today + 1, today + 1 + a.days};
    }
}

/// The end of a range says only what differs: 2016年1月10日到12日, from 4 to 22 January 1995, Jan-Feb 2017.
inline void share_fields(calendar_place& first, calendar_place& last) {
    auto const has_year = [](calendar_place const& p) { return p.year != 0 || p.shift_of != time_unit::none; };
    auto const month_of = [](calendar_place& to, calendar_place const& from) {
        to.month = from.month;
        if (to.year == 0 && to.shift_of == time_unit::none)
            to.year = from.year, to.year_digits = from.year_digits, to.shift_of = from.shift_of, to.shift = from.shift;
    };
    auto const only_day = [](calendar_place const& p) { return p.day != 0 && p.month == 0 && p.year == 0 && p.shift_of == time_unit::none; };
    if (only_day(first) && (last.month != 0 || has_year(last))) month_of(first, last);
    if (only_day(last) && (first.month != 0 || has_year(first)) && last.day > first.day) month_of(last, first);
    if (last.weekday != 0 && last.day == 0 && !has_year(last) && first.shift_of == time_unit::week)
        last.shift_of = first.shift_of, last.shift = first.shift;
    auto const within_year = [](calendar_place const& p) { return p.month != 0 || p.quarter != 0 || p.half != 0 || p.week != 0; };
    auto const year_of     = [](calendar_place& to, calendar_place const& from) {
        to.year = from.year, to.year_digits = from.year_digits;
        if (from.year == 0) to.shift_of = from.shift_of, to.shift = from.shift;
    };
    auto const said_year = [](calendar_place const& p) { return p.year != 0 || p.shift_of == time_unit::year; };
    if (within_year(first) && !has_year(first) && said_year(last)) year_of(first, last);
    if (within_year(last) && !has_year(last) && said_year(first)) year_of(last, first);
    if (last.year_digits == 2 && first.year_digits != 2 && first.year > 100) // 1960-80
        last.year += first.year - first.year % 100, last.year_digits = 4;
}

/// In a range the beginning, middle or end of something is an instant.
inline int64_t range_instant(calendar_place const& p, placed const& whole, int64_t otherwise) {
    day_span const d = whole.days;
    return p.part == time_part::start ? d.from : p.part == time_part::midpoint ? d.from + (d.to - d.from) / 2 : p.part == time_part::finish ? d.to : otherwise;
}

inline bool resolve_range(temporal const& t, place_resolver const& places, int64_t today, day_span& out, placed& last_place) {
    calendar_place first = t.first, last = t.last;
    bool const     year_of_last = last.year != 0 && first.year == 0;
    share_fields(first, last);
    bool const yearless = first.year == 0 && first.shift_of == time_unit::none && last.year == 0 && last.shift_of == time_unit::none;
    if (yearless && first.month == 1 && first.day == 0 && last.month != 0) // 1—10月: figures since the beginning of the year
        first.year = last.year = places.figures_year(last.month), first.year_digits = last.year_digits = 4;
    placed     a, b, whole_a, whole_b;
    auto const without_part = [](calendar_place p) { return p.part = time_part::none, p; };
    if (!places.resolve(first, a)) return false;
    if (yearless && first.year == 0 && last.month != 0 && a.year != 0) last.year = a.year, last.year_digits = 4;
    if (!places.resolve(last, b)) return false;
    if (!places.resolve(without_part(first), whole_a) || !places.resolve(without_part(last), whole_b)) return false;
    out = {range_instant(first, whole_a, a.days.from), range_instant(last, whole_b, t.last_is_end ? b.days.from : b.days.to)};
    last_place = b;
    if (!out.empty()) return true;
    if (year_of_last && first.month != 0) { // Nov-Feb 2017
        out.from = add_months(out.from, -12);
    } else if (last.day != 0 && t.last.month == 0) { // from the 27th to the 3rd
        out.to = add_months(out.to - 1, 1) + 1;
    } else if (t.last.year == 0 && last.month != 0) { // 8月至2月
        out.to = add_months(out.to, 12);
    } else if (last.weekday != 0 && last.shift_of == time_unit::none) {
        out.to += 7;
    }
    (void)today;
    return !out.empty();
}

} // namespace detail

/// Fills kind, interval, calendar, fiscal, vague and bound of `out`; false when there is no such day.
/// `reference` is the period in force, which 上年同期 or "the year before" is counted from. A fiscal expression is read in the
/// calendar of years that end with `fiscal_year_end_month`.
inline bool resolve(grammar::temporal const& t, instant published, int fiscal_year_end_month, mention& out,
                    mention const* reference = nullptr) {
    using namespace detail;
    using form = temporal::form;
    bool const fiscal = t.first.fiscal || t.last.fiscal;
    // A fiscal calendar is the civil one moved: FY2026 that ends in January begins 11 months before 2026.
    int const       moved_by = fiscal && fiscal_year_end_month >= 1 && fiscal_year_end_month < 12 ? 12 - fiscal_year_end_month : 0;
    calendar_origin origin{add_months(published.days(), moved_by), {}};
    if (reference != nullptr && reference->from && reference->to)
        origin.reference = {add_months(reference->from.days(), moved_by), add_months(reference->to.days(), moved_by)};
    int64_t const        today = origin.published;
    place_resolver const places(origin);
    placed               at;
    day_span             days;

    out.kind     = kind::period;
    out.bound    = t.bound;
    out.fiscal   = fiscal;
    out.vague    = t.is == form::vague;
    out.calendar = {};
    out.from = out.to = instant{};
    switch (t.is) {
    case form::none: return false;
    case form::vague: return true;
    case form::place:
        if (!places.resolve(t.first, at)) return false;
        days = at.days;
        if (at.unit == time_unit::day) out.kind = kind::date;
        break;
    case form::range:
        if (!resolve_range(t, places, today, days, at)) return false;
        at = {days, at.unit, 0, 0};
        break;
    case form::rolling: {
        int64_t const base = today + (t.next_day ? 1 : 0);
        days = t.direction < 0 ? day_span{moved(today, t.amount, -1), today} : day_span{base, moved(base, t.amount, 1)};
        if (t.amount.business_days != 0 && t.direction > 0) days.to = moved(today, t.amount, 1) + 1;
        break;
    }
    case form::aligned: days = aligned_span(today, t.amount, t.direction); break;
    case form::offset: {
        int64_t base = today;
        if (t.has_first) {
            if (!places.resolve(t.first, at)) return false;
            base = at.days.from;
        }
        int64_t d = moved(base, t.amount, t.direction);
        if (t.amount.weekdays != 0) { // three Fridays from now
            int const away = (t.direction * (t.last.weekday - weekday_of(base)) % 7 + 7) % 7;
            d              = base + t.direction * ((away == 0 ? 7 : away) + 7 * (t.amount.weekdays - 1));
        } else if (t.last.weekday != 0) { // Monday two weeks from now
            d = monday_of(d) + t.last.weekday - 1;
        }
        days     = {d, d + 1};
        at       = {days, time_unit::day, to_civil(d).year, 0};
        out.kind = kind::date;
        break;
    }
    case form::span:
        if (t.has_first ? !places.resolve(t.first, at) : (at.days = {today, today + 1}, false)) return false;
        days = t.direction < 0 ? day_span{moved(at.days.to, t.amount, -1), at.days.to}
                               : day_span{at.days.from, moved(at.days.from, t.amount, 1)};
        at   = {};
        break;
    case form::to_date:
        if (!places.resolve(t.first, at)) return false;
        days = {at.days.from, today + 1};
        at   = {};
        break;
    case form::same_period: {
        if (!places.resolve(t.first, at)) return false;
        days = at.days;
        if (!origin.reference.empty()) {
            int const year = to_civil(origin.reference.from).year;
            int const back = t.first.year == 0 && !t.first.from_reference && t.first.shift_of == time_unit::year
                                 ? t.first.shift : t.first.shift_of == time_unit::year ? t.first.shift : at.year - year;
            days = {add_months(origin.reference.from, 12 * back), add_months(origin.reference.to, 12 * back)};
            at   = {};
        }
        break;
    }
    }
    if (days.empty()) return false;
    out.from = instant::from_days(add_months(days.from, -moved_by));
    out.to   = instant::from_days(add_months(days.to, -moved_by));
    bool const stated = t.first.year != 0 || t.first.shift_of != time_unit::none;
    using named       = calendar_field::unit;
    named const is    = at.unit == time_unit::day ? named::day : at.unit == time_unit::week && at.index != 0 ? named::week
                      : at.unit == time_unit::month ? named::month : at.unit == time_unit::quarter ? named::quarter
                      : at.unit == time_unit::half ? named::half : at.unit == time_unit::year ? named::year : named::none;
    out.calendar = {is, at.year, static_cast<std::uint8_t>(at.index), stated};
    if (t.is == form::place && t.first.hour >= 0 && out.kind == kind::date) {
        int const minutes = t.first.hour * 60 + std::max<int>(t.first.minute, 0);
        int const seconds = std::max<int>(t.first.second, 0);
        out.kind          = kind::time;
        out.from.is = out.to.is = t.first.second >= 0 ? instant::precision::second : instant::precision::minute;
        out.from.seconds += minutes * 60 + seconds;
        out.to.seconds = out.from.seconds + (t.first.second >= 0 ? 1 : t.first.minute >= 0 ? 60 : 3600);
    }
    return true;
}

} // namespace numfact::normalize
