// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/calendar.hpp>

#include <cstdlib>

// From a place in the calendar as said (去年10月, the last Friday in May) to the days it covers.

namespace numfact::normalize {

/// What places are counted from: the publication day, and the period in force (empty: none).
struct calendar_origin {
    int64_t  published = 0;
    day_span reference;
    bool     ahead = false; ///< what is said lies in the future
};

/// The days of a place and the unit it names.
struct placed {
    day_span  days;
    time_unit unit  = time_unit::none;
    int       year  = 0; ///< 0: no single year contains it
    int       index = 0; ///< of the quarter, half, month or ISO week
};

/// 98 → 1998, 24 → 2024, 33 → 1933: at most eleven years ahead of the publication, and never the 19th century.
inline int full_year(int two_digits, int published_year) {
    int year = published_year - published_year % 100 + two_digits;
    if (year > published_year + 11 && year - 100 >= 1900) year -= 100;
    if (year + 100 <= published_year + 11) year += 100;
    return year;
}

class place_resolver {
public:
    using place = calendar_place;
    using unit  = time_unit;

    explicit place_resolver(calendar_origin const& o) : origin_(o), today_(to_civil(o.published)) {}

    /// False when there is no such day.
    bool resolve(place const& p, placed& out) const {
        placed c;
        if (!container(p, c) || !inner(p, c) || !selection(p, c) || c.days.empty()) return false;
        piece(p, c);
        out = c;
        return !c.days.empty();
    }

private:
    static placed year_of(int year, int span = 1) {
        return {months_span(year * 12, span * 12), span == 1 ? unit::year : unit::decade, span == 1 ? year : 0, 0};
    }
    static placed part_of(unit u, int months, int number) {
        day_span const d    = months_span(number, months);
        int const      year = floor_div(number, 12);
        return {d, u, year, (number - year * 12) / months + 1};
    }
    static placed days_at(unit u, int64_t d, int length) { return {{d, d + length}, u, 0, 0}; }
    static placed day_at(int64_t d) { return {{d, d + 1}, unit::day, to_civil(d).year, 0}; }

    /// 当天 does not refer to a year in force, nor 前一季 to anything longer than a quarter.
    bool refers_to(unit u) const {
        int64_t const length = origin_.reference.to - origin_.reference.from;
        int const     most   = u == unit::day       ? 1
                               : u == unit::week    ? 7
                               : u == unit::month   ? 31
                               : u == unit::quarter ? 92
                               : u == unit::half    ? 184
                                                    : 366;
        return length > 0 && length <= most;
    }

    /// The year, or the unit that a shift names: 2024, 去年, next week.
    bool container(place const& p, placed& c) const {
        if (p.year != 0 && p.shift_of != unit::century) {
            int const year =
                p.year_digits == 2 ? full_year(p.year, p.year_span > 1 ? today_.year - 10 : today_.year) : p.year;
            c = year_of(year, p.year_span);
            return year < 3000;
        }
        if (p.shift_of == unit::none) return true;
        int64_t const from = p.from_reference && refers_to(p.shift_of) ? origin_.reference.from : origin_.published;
        int const     m = month_of(from), year = floor_div(m, 12), n = p.shift;
        switch (p.shift_of) {
        case unit::century:
            c = p.year != 0 ? year_of((year / 100 + n) * 100 + p.year, p.year_span)
                            : year_of((year / 100 + n) * 100, 100);
            break;
        case unit::decade: c = year_of((year / 10 + n) * 10, 10); break;
        case unit::year: c = year_of(year + n); break;
        case unit::half: c = part_of(unit::half, 6, (floor_div(m, 6) + n) * 6); break;
        case unit::quarter: c = part_of(unit::quarter, 3, (floor_div(m, 3) + n) * 3); break;
        case unit::month: c = part_of(unit::month, 1, m + n); break;
        case unit::fortnight: c = days_at(unit::fortnight, monday_of(from) + 14 * n, 14); break;
        case unit::week: c = days_at(unit::week, monday_of(from) + 7 * n, 7); break;
        case unit::weekend:
            c = days_at(unit::weekend, monday_of(from) + 7 * (n - (p.nearest && weekday_of(from) < 6 ? 1 : 0)) + 5, 2);
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
        if (p.season != 0) {
            int const year = p.shift_of == unit::season ? season_year(p) : bare ? latest(3 * p.season) : c.year;
            return c       = {months_span(year * 12 + 3 * p.season - 1, 3), unit::season, 0, 0}, true;
        }
        if (p.half != 0)
            c = part_of(unit::half, 6,
                        (!bare           ? c.year
                         : origin_.ahead ? latest(6 * p.half - 2)
                                         : today_.year) *
                                12 +
                            6 * (p.half - 1));
        if (p.quarter_end) return c = quarter_ending(p, c), true;
        if (p.quarter != 0) {
            int const  first = 3 * (p.quarter - 1);
            bool const told  = p.from_reference && !origin_.reference.empty();
            int const  year  = !bare ? c.year : told ? to_civil(origin_.reference.from).year : latest(first + 1);
            c                = part_of(unit::quarter, 3, year * 12 + first);
        }
        if (p.week != 0) {
            placed const  y = bare ? year_of(today_.year) : c;
            int64_t const d = nth_week(y.days, p.week);
            if (p.week > 53 || d + 3 >= y.days.to) return false;
            c = {{d, d + 7}, unit::week, y.year, p.week};
        }
        if (p.month != 0) return month(p, c);
        if (p.day != 0 && p.nth_of == unit::none) return bare ? bare_day(p, c) : day_in(p.day, c);
        if (p.weekday != 0 && p.nth_of == unit::none) return weekday(p, c);
        return true;
    }

    bool month(place const& p, placed& c) const {
        if (p.month > 12) return false;
        bool const bare = c.year == 0; // also in this Friday (June 15)
        int        year = c.year;
        if (bare) {
            year = p.nearest ? nearest_year(p) : near_year(p, p.month, p.day != 0 ? p.day : 1u);
            for (int i = 0; i < 8 && p.day == 29 && p.month == 2 && !is_day(year, 2, 29); ++i) --year;
        }
        if (p.day == 0) return c = part_of(unit::month, 1, month_number(year, p.month)), true;
        if (!is_day(year, p.month, p.day)) return false;
        c = day_at(days_of(year, p.month, p.day));
        return true;
    }
    /// this 5/12 is of this year; last June the latest one before this month, next 5/12 the first after today.
    int nearest_year(place const& p) const {
        int const here  = static_cast<int>(today_.month * 32 + (p.day != 0 ? today_.day : 0)),
                  there = p.month * 32 + p.day;
        return today_.year + (p.shift < 0 && there >= here ? -1 : p.shift > 0 ? p.shift - (there <= here ? 0 : 1) : 0);
    }
    /// The year of a month and day without one: this year's, unless it lies more than nine months ahead (December in
    /// a text of January) or the next one is at hand (January in a text of December).
    int near_year(place const& p, unsigned m, unsigned d) const {
        if (p.from_reference && !origin_.reference.empty()) return to_civil(origin_.reference.from).year;
        int64_t const here = month_start(month_number(today_.year, m)) + d - 1 - origin_.published;
        if (origin_.ahead && here < -45) return today_.year + 1;
        if (here > 270) return today_.year - 1;
        if (here < -300 && here + 365 <= 60) return today_.year + 1;
        return today_.year;
    }
    /// The latest year whose month `first` (from 1) has begun; of what is to come, the year in which it is not long over.
    int latest(int first) const {
        if (origin_.ahead)
            return month_start(today_.year * 12 + first + 2) + 120 < origin_.published ? today_.year + 1 : today_.year;
        return static_cast<int>(today_.month) >= first ? today_.year : today_.year - 1;
    }

    /// 31日: of this month, or of the last one when it is far ahead; with a weekday, the nearest month where they agree.
    bool bare_day(place const& p, placed& c) const {
        int const m = p.from_reference && !origin_.reference.empty() ? month_of(origin_.reference.from)
                                                                     : month_number(today_.year, today_.month);
        for (int back = 0; back < 60; ++back) {
            day_span const span = months_span(m - back, 1);
            int64_t const  d    = span.from + p.day - 1;
            if (d >= span.to) continue;
            if (origin_.ahead && back == 0 && p.weekday == 0 && d + 3 < origin_.published &&
                span.to + p.day <= months_span(m + 1, 1).to)
                return c = day_at(span.to + p.day - 1), true;
            if (p.weekday != 0 ? weekday_of(d) != p.weekday : d > origin_.published + 20) continue;
            return c = day_at(d), true;
        }
        return false;
    }
    static bool day_in(int day, placed& c) {
        if (c.days.from + day > c.days.to) return false;
        c = day_at(c.days.from + day - 1);
        return true;
    }
    bool weekday(place const& p, placed& c) const {
        if (c.unit == unit::week) return c = day_at(c.days.from + p.weekday - 1), true;
        if (c.unit == unit::day) return true; // a weekday beside a date says the same day again
        if (c.unit != unit::none) return false;
        int64_t const today = origin_.published;
        int const     away  = (weekday_of(today) - p.weekday + 7) % 7;
        if (origin_.ahead && !p.nearest) return c = day_at(today + (7 - away) % 7), true;
        c = day_at(p.nearest && p.shift > 0 ? today + 7 - away : today - (p.nearest && away == 0 ? 7 : away));
        return true;
    }
    /// last summer is the latest one that is over, next summer the first to come, this summer that of the year.
    int season_year(place const& p) const {
        int const begun = latest(3 * p.season);
        if (p.shift > 0) return begun + p.shift;
        bool const over = month_start(begun * 12 + 3 * p.season + 2) <= origin_.published;
        return p.shift < 0 ? (over ? begun : begun - 1) : p.season == 4 && !over ? begun : today_.year;
    }
    bool feast(place const& p, placed& c) const {
        int64_t d = 0;
        if (c.unit == unit::year) {
            if (!feast_day(p.feast, c.year, d)) return false;
        } else if (p.nearest) { // the last Easter: the one before today, and the next after it
            int year = today_.year + 1;
            for (; feast_day(p.feast, year, d) && d + p.day_offset > origin_.published; --year) {}
            if (p.shift > 0 && !feast_day(p.feast, year + 1, d)) return false;
        } else {
            if (!feast_day(p.feast, today_.year, d)) return false;
            int const year = near_year(p, to_civil(d).month, to_civil(d).day);
            if (!feast_day(p.feast, year, d)) return false;
        }
        c = day_at(d + p.day_offset);
        return true;
    }
    /// 7月财季: the quarter that ends with July.
    placed quarter_ending(place const& p, placed const& c) const {
        int year = c.unit == unit::year ? c.year : today_.year;
        if (c.unit == unit::none && month_start(month_number(year, p.month) - 2) > origin_.published) --year;
        return {months_span(month_number(year, p.month) - 2, 3), unit::month, 0, 0};
    }

    /// The n-th unit, or the first or last few, of the container: the second week of, 前三个季度, 最后两天.
    bool selection(place const& p, placed& c) const {
        if (p.nth_of == unit::none) return true;
        int const n = p.nth, count = std::max<int>(p.nth_count, 1);
        if (c.unit == unit::none && !default_container(p, c)) return false;
        int64_t at = 0;
        switch (p.nth_of) {
        case unit::day:
            at = p.weekday != 0 ? nth_weekday(c.days, p.weekday, n)
                 : n > 0        ? c.days.from + n - 1
                                : c.days.to + n + 1 - count;
            if (at < c.days.from || at + count > c.days.to) return false;
            c = day_at(at + p.day_offset);
            c.days.to += count - 1;
            if (count > 1) c.unit = unit::none;
            return true;
        case unit::week:
            if (n == 0) return c = days_at(unit::week, monday_of(c.days.from), 7), true; // the week of October 7th
            at = nth_week(c.days, n) - (n < 0 ? 7 * (count - 1) : 0);
            c  = {{at, at + 7 * count}, unit::week, 0, 0};
            if (p.weekday != 0) c = day_at(at + p.weekday - 1);
            return true;
        case unit::weekend:
            at = nth_weekday(c.days, 6, n);
            c  = {{at, at + 2}, unit::weekend, 0, 0};
            return true;
        default: break;
        }
        int const months = p.nth_of == unit::month     ? 1
                           : p.nth_of == unit::quarter ? 3
                           : p.nth_of == unit::half    ? 6
                           : p.nth_of == unit::year    ? 12
                                                       : 0;
        if (months == 0) return false;
        int const first = month_of(c.days.from), end = month_of(c.days.to);
        if (c.days.to == c.days.from)
            return c = {months_span(first - months * count, months * count), p.nth_of, 0, 0}, true;
        int const from = n > 0 ? first + months * (n - 1) : end + months * (n + 1 - count);
        if (from < first || from + months * count > end) return false;
        if (count == 1 && months == 12) return c = year_of(floor_div(from, 12)), true;
        if (count == 1) return c = part_of(p.nth_of, months, from), true;
        c = {months_span(from, months * count), p.nth_of, 0, 0};
        return true;
    }
    /// The weekend beside a holiday with the days between them: Labor Day makes it end on Monday, Thanksgiving begin on Thursday.
    static day_span holiday_weekend(int64_t day) {
        int64_t const saturday = monday_of(day) + (weekday_of(day) <= 2 ? -2 : 5);
        bool const    beside   = weekday_of(day) != 2 && weekday_of(day) != 3;
        return {beside ? std::min(day, saturday) : saturday, beside ? std::max(day + 1, saturday + 2) : saturday + 2};
    }
    /// 前三季度, 首10个月 without a year are of the year whose figures are news: this one when they are complete, the
    /// last one for half a year after, else they count back from today (前两个月 in February).
    bool default_container(place const& p, placed& c) const {
        if (p.nth_of == unit::day || p.nth_of == unit::week || p.nth_of == unit::weekend)
            return c = part_of(unit::month, 1, month_number(today_.year, today_.month)), true;
        if (p.nth < 0) return false;
        if (p.nth_of == unit::year) return c = year_of(today_.month <= 3 ? today_.year - 1 : today_.year), true; // 全年
        int const months = (p.nth_of == unit::month     ? 1
                            : p.nth_of == unit::quarter ? 3
                                                        : 6) *
                           (p.nth - 1 + p.nth_count);
        int const year = figures_year(months);
        c              = year_of(year);
        if (month_start(year * 12 + months) > origin_.published + 15) { // counts back from the running unit
            int const size = months / (p.nth - 1 + p.nth_count), here = month_number(today_.year, today_.month);
            c.days.from = c.days.to = month_start(here - here % size);
        }
        return true;
    }

public:
    /// The year whose first `months` months were complete within the half year before publication.
    int figures_year(int months) const {
        if (month_start(today_.year * 12 + months) <= origin_.published + 15) return today_.year;
        if (origin_.published - month_start((today_.year - 1) * 12 + months) <= 200) return today_.year - 1;
        return today_.year;
    }

private:
    /// 年初, late July, the rest of the week.
    void piece(place const& p, placed& c) const {
        using enum time_part;
        if (p.part == none) return;
        day_span&     d          = c.days;
        int64_t const length     = d.to - d.from;
        bool const    yearly     = c.unit == unit::year;
        int const     m          = month_of(d.from);
        bool const    decades    = length > 366;
        int64_t const middle_day = decades                 ? month_start(m + (month_of(d.to) - m) / 2)
                                   : yearly                ? month_start(m + 6)
                                   : c.unit == unit::week  ? d.from + 3
                                   : c.unit == unit::month ? d.from + 15
                                                           : d.from + length / 2;
        int64_t const today      = origin_.published;
        switch (p.part) {
        case early:
        case start: d.to = middle_day; break;
        case late:
        case finish:
            if (p.part == finish && yearly)
                d.from = month_start(m + 11);
            else
                d.from = middle_day;
            break;
        case first_third: d.to = d.from + 10; break;
        case second_third: d = {d.from + 10, d.from + 20}; break;
        case last_third: d.from += 20; break;
        case middle:
        case midpoint:
            if (yearly)
                d = months_span(m + 4, 4);
            else if (c.unit == unit::month)
                d = {d.from + 9, d.from + 20};
            else
                d = {d.from + length / 3, d.to - length / 3};
            break;
        case opening:
            if (yearly)
                d = months_span(m, 1);
            else
                d.to = d.from + std::min<int64_t>(10, length);
            break;
        case closing:
            if (yearly)
                d = months_span(m + 11, 1);
            else
                d.from = d.to - std::min<int64_t>(10, length);
            break;
        case elapsed: d.to = std::min(d.to, today); break;
        case later: d.from = std::max(middle_day, today); break;
        case weekend: d = holiday_weekend(d.from); break;
        case remaining: d.from = std::max(d.from, today); break;
        case none: break;
        }
        c.unit = yearly && (p.part == opening || p.part == closing || p.part == finish) ? unit::month : unit::none;
        c.year = 0;
    }

    calendar_origin origin_;
    civil_day       today_;
};

} // namespace numfact::normalize
