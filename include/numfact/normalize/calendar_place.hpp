// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/calendar_part.hpp>

// From a place in the calendar as said (去年10月, the last Friday in May) to the days it covers.

namespace numfact::normalize {

class place_resolver {
public:
    using place = calendar_place;
    using unit  = time_unit;

    explicit place_resolver(calendar_origin const& o) : view_(o) {}

    calendar_view const& view() const { return view_; }

    /// False when there is no such day.
    bool resolve(place const& p, placed& out) const {
        placed c;
        if (!container(p, c) || !inner(p, c) || !select_part(p, view_, c) || c.days.empty()) return false;
        cut_part(p, view_, c);
        out = c;
        return !c.days.empty();
    }

private:
    int64_t published() const { return view_.origin.published; }
    int     this_year() const { return view_.today.year; }

    /// The year, or the unit that a shift names: 2024, 去年, next week.
    bool container(place const& p, placed& c) const {
        if (p.year != 0 && p.shift_of != unit::century) {
            int const seen_from = p.year_span > 1 ? this_year() - 10 : this_year(); // the 90s are over
            int const year      = p.year_digits == 2 ? full_year(p.year, seen_from) : p.year;
            c                   = years_at(year, p.year_span);
            return year < 3000;
        }
        if (p.shift_of == unit::none) return true;
        int64_t const from =
            p.from_reference && view_.refers_to(p.shift_of) ? view_.origin.reference.from : published();
        int const     m = month_of(from), year = floor_div(m, 12), n = p.shift;
        int64_t const monday = monday_of(from);
        switch (p.shift_of) {
        case unit::century: c = years_at((year / 100 + n) * 100 + p.year, p.year != 0 ? p.year_span : 100); break;
        case unit::decade: c = years_at((year / 10 + n) * 10, 10); break;
        case unit::year: c = years_at(year + n); break;
        case unit::half: c = months_at(unit::half, 6, (floor_div(m, 6) + n) * 6); break;
        case unit::quarter: c = months_at(unit::quarter, 3, (floor_div(m, 3) + n) * 3); break;
        case unit::month: c = months_at(unit::month, 1, m + n); break;
        case unit::fortnight: c = days_at(unit::fortnight, monday + 14 * n, 14); break;
        case unit::week: c = days_at(unit::week, monday + 7 * n, 7); break;
        case unit::weekend: // over the weekend, on a Monday, is the last one
            c = days_at(unit::weekend, monday + 7 * (n - (p.nearest && weekday_of(from) < 6 ? 1 : 0)) + 5, 2);
            break;
        case unit::day: c = day_at(from + n); break;
        default: break; // a season is placed by its own rule
        }
        return true;
    }

    /// The fields within the container, or on their own: Q3, 10月, 31日, Friday.
    bool inner(place const& p, placed& c) const {
        bool const bare = c.unit == unit::none;
        if (p.feast != movable_feast::none) return feast(p, c);
        if (p.season != 0) return season(p, c);
        if (p.half != 0) {
            int const year = !bare ? c.year : view_.origin.ahead ? view_.year_begun(6 * p.half - 2) : this_year();
            c              = months_at(unit::half, 6, year * 12 + 6 * (p.half - 1));
        }
        if (p.quarter_end) return quarter_ending(p, c);
        if (p.quarter != 0) {
            int const first = 3 * (p.quarter - 1);
            int const year  = !bare                    ? c.year
                              : view_.has_reference(p) ? to_civil(view_.origin.reference.from).year
                                                       : view_.year_begun(first + 1);
            c               = months_at(unit::quarter, 3, year * 12 + first);
        }
        if (p.week != 0) {
            placed const  year = bare ? years_at(this_year()) : c;
            int64_t const day  = nth_week(year.days, p.week);
            if (day + 3 >= year.days.to) return false; // no week 53 in it
            c = {{day, day + 7}, unit::week, year.year, p.week};
        }
        if (p.month != 0) return month(p, c);
        if (p.nth_of != unit::none) return true;
        if (p.day != 0) return bare ? bare_day(p, c) : day_in(p.day, c);
        return p.weekday == 0 || weekday(p, c);
    }

    bool season(place const& p, placed& c) const {
        int const year = p.shift_of == unit::season ? view_.year_of_season(p)
                         : c.unit == unit::none     ? view_.year_begun(3 * p.season)
                                                    : c.year;
        c              = {months_span(year * 12 + 3 * p.season - 1, 3), unit::season, 0, 0};
        return true;
    }
    /// 7月财季: the quarter that ends with July.
    bool quarter_ending(place const& p, placed& c) const {
        int year = c.unit == unit::year ? c.year : this_year();
        if (c.unit == unit::none && month_start(month_number(year, p.month) - 2) > published()) --year;
        c = {months_span(month_number(year, p.month) - 2, 3), unit::month, 0, 0};
        return true;
    }
    bool month(place const& p, placed& c) const {
        int year = c.year;
        if (year == 0) { // none is said; nor in this Friday (June 15)
            year = p.nearest ? view_.nearest_year_of_day(p) : view_.year_of_day(p, p.month, p.day != 0 ? p.day : 1u);
            for (int i = 0; i < 8 && p.day == 29 && p.month == 2 && !is_day(year, 2, 29); ++i) --year;
        }
        if (p.day == 0) return c = months_at(unit::month, 1, month_number(year, p.month)), true;
        if (!is_day(year, p.month, p.day)) return false;
        c = day_at(days_of(year, p.month, p.day));
        return true;
    }
    /// 31日: of this month, or of the last one when it is far ahead; with a weekday, the nearest month where they agree.
    bool bare_day(place const& p, placed& c) const {
        int const      m    = view_.has_reference(p) ? month_of(view_.origin.reference.from) : view_.month();
        day_span const next = months_span(m + 1, 1);
        bool const     over = month_start(m) + p.day + 2 < published();
        if (view_.origin.ahead && p.weekday == 0 && over && next.from + p.day <= next.to)
            return c = day_at(next.from + p.day - 1), true;
        for (int back = 0; back < 60; ++back) {
            day_span const span = months_span(m - back, 1);
            int64_t const  day  = span.from + p.day - 1;
            if (day >= span.to) continue;
            if (p.weekday != 0 ? weekday_of(day) == p.weekday : day <= published() + 20) return c = day_at(day), true;
        }
        return false;
    }
    static bool day_in(int day, placed& c) {
        if (c.days.from + day > c.days.to) return false;
        c = day_at(c.days.from + day - 1);
        return true;
    }
    /// Friday: of the week named, else the latest one, today included; of what is to come, the next.
    bool weekday(place const& p, placed& c) const {
        if (c.unit == unit::day) return true; // a weekday beside a date says the same day again
        if (c.unit == unit::week) return c = day_at(c.days.from + p.weekday - 1), true;
        if (c.unit != unit::none) return false;
        int64_t const today = published();
        int const     since = (weekday_of(today) - p.weekday + 7) % 7;
        if (p.nearest)
            c = day_at(p.shift > 0 ? today + 7 - since : today - (since == 0 ? 7 : since));
        else
            c = day_at(view_.origin.ahead ? today + (7 - since) % 7 : today - since);
        return true;
    }
    bool feast(place const& p, placed& c) const {
        int     year = c.unit == unit::year ? c.year : this_year();
        int64_t day  = 0;
        if (!feast_day(p.feast, year, day)) return false;
        if (c.unit != unit::year && !p.nearest) year = view_.year_of_day(p, to_civil(day).month, to_civil(day).day);
        if (p.nearest) { // the last Easter is the one before today, the next one after it
            bool const over = day + p.day_offset < published();
            year += p.shift < 0 ? (over ? 0 : -1) : (over ? 1 : 0);
        }
        if (!feast_day(p.feast, year, day)) return false;
        c = day_at(day + p.day_offset);
        return true;
    }

    calendar_view view_;
};

} // namespace numfact::normalize
