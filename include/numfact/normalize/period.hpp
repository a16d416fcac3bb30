// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/calendar_span.hpp>
#include <numfact/normalize/time_in_force.hpp>

// A temporal expression becomes a mention's interval, seen from the publication day.

namespace numfact::normalize {

namespace detail {

inline calendar_field::unit field_unit(placed const& at) {
    using named = calendar_field::unit;
    switch (at.unit) {
    case time_unit::day: return named::day;
    case time_unit::week: return at.index != 0 ? named::week : named::none;
    case time_unit::month: return named::month;
    case time_unit::quarter: return named::quarter;
    case time_unit::half: return named::half;
    case time_unit::year: return named::year;
    default: return named::none;
    }
}

/// The three months to September, told in March: those of the last September, unless something will happen in them.
inline bool lies_far_ahead(calendar_place const& p, placed const& at, calendar_origin const& origin) {
    return p.year == 0 && p.shift_of == time_unit::none && p.month != 0 && !origin.ahead &&
           at.days.to > origin.published + 100;
}

/// The days of `t` and, for a single place, what it names.
inline bool temporal_days(temporal const& t, calendar_origin const& origin, day_span& days, placed& at) {
    using form = temporal::form;
    place_resolver const places(origin);
    int64_t const        today = origin.published;
    int64_t              day   = 0;
    switch (t.is) {
    case form::none:
    case form::vague: return false;
    case form::place:
        if (!places.resolve(t.first, at)) return false;
        days = at.days;
        return true;
    case form::range:
        if (!range_span(t, places, days, at)) return false;
        at = {days, at.unit == time_unit::quarter ? time_unit::quarter : time_unit::none, 0, 0};
        return true;
    case form::rolling: return days = rolling_span(t, today), true;
    case form::aligned: return days = aligned_span(t, today), true;
    case form::offset:
        if (!offset_day(t, places, today, origin.reference, day)) return false;
        days = {day, day + 1};
        at   = {days, time_unit::day, to_civil(day).year, 0};
        return true;
    case form::span:
        if (!places.resolve(t.first, at)) return false;
        if (t.direction < 0 && lies_far_ahead(t.first, at, origin)) {
            calendar_place past = t.first;
            past.year = to_civil(at.days.from).year - 1, past.year_digits = 4;
            if (!places.resolve(past, at)) return false;
        }
        days      = t.direction < 0 ? day_span{moved(at.days.to, t.amount, -1), at.days.to}
                                    : day_span{at.days.from, moved(at.days.from, t.amount, 1)};
        return at = {}, true;
    case form::to_date:
        if (!places.resolve(t.first, at)) return false;
        days      = {at.days.from, today + 1};
        return at = {}, true;
    case form::same_period: return same_period_span(t, places, origin.reference, days);
    }
    return false;
}

/// A clock time is an interval as long as it is exact: a second, a minute or an hour.
inline void put_clock(calendar_place const& p, mention& out) {
    bool const to_second = p.second >= 0;
    out.kind             = kind::time;
    out.from.seconds += p.hour * 3600 + std::max<int>(p.minute, 0) * 60 + std::max<int>(p.second, 0);
    out.to.seconds = out.from.seconds + (to_second ? 1 : p.minute >= 0 ? 60 : 3600);
    out.from.is = out.to.is = to_second ? instant::precision::second : instant::precision::minute;
}

} // namespace detail

/// Fills kind, interval, calendar, fiscal, vague and bound of `out`; false when there is no such day. `reference` is the period in
/// force, which 上年同期 or "the year before" is counted from: that of the last mention before it for which `is_comparison` is false. A
/// fiscal expression is read in a calendar of years that end with `fiscal_year_end_month`.
inline bool resolve(temporal const& t, instant published, int fiscal_year_end_month, mention& out,
                    time_in_force const& reference = {}) {
    bool const fiscal = t.first.fiscal || t.last.fiscal;
    // A fiscal calendar is the civil one moved: FY2026 that ends in January begins 11 months before 2026.
    int const ahead =
        fiscal && fiscal_year_end_month >= 1 && fiscal_year_end_month < 12 ? 12 - fiscal_year_end_month : 0;
    auto const      moved_by = [](int64_t day, int months) { return months == 0 ? day : add_months(day, months); };
    auto const      to_view  = [&](instant i) { return moved_by(i.days(), ahead); };
    calendar_origin origin{to_view(published), {}, t.ahead};
    if (reference.from && reference.to) origin.reference = {to_view(reference.from), to_view(reference.to)};

    out.kind     = kind::period;
    out.bound    = t.bound;
    // in the quarter: of the fiscal one spoken of
    bool const told_by_fiscal = t.first.from_reference && reference.fiscal;
    out.fiscal   = fiscal || (told_by_fiscal && calendar_view(origin).refers_to(t.first.shift_of));
    out.vague    = t.is == temporal::form::vague;
    out.calendar = {};
    out.from = out.to = instant{};
    if (out.vague) return true;
    placed   at;
    day_span days;
    if (!detail::temporal_days(t, origin, days, at) || days.empty()) return false;

    out.from     = instant::from_days(moved_by(days.from, -ahead));
    out.to       = instant::from_days(moved_by(days.to, -ahead));
    out.calendar = {detail::field_unit(at), at.year, static_cast<std::uint8_t>(at.index),
                    t.first.year != 0 || t.first.shift_of != time_unit::none};
    if (at.unit == time_unit::day) out.kind = kind::date;
    if (out.kind == kind::date && t.first.hour >= 0 && t.is == temporal::form::place) detail::put_clock(t.first, out);
    return true;
}

/// Whether a period is told by another one (去年同期, the year before): it is none in force itself.
inline bool is_comparison(temporal const& t) { return t.is == temporal::form::same_period || t.first.from_reference; }
/// Whether a time may be told by a day in force: 三周后, 当天, the next day.
inline bool is_told_by_day(temporal const& t) {
    calendar_place const& p = t.first;
    return p.from_reference &&
           (t.is == temporal::form::offset || p.shift_of == time_unit::day || (p.day != 0 && p.month == 0));
}

} // namespace numfact::normalize
