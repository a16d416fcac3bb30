// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/calendar.hpp>

// How the calendar looks from the publication day: which year a month, a quarter or the figures of a year are of.

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
inline placed years_at(int year, int span = 1) {
    return {months_span(year * 12, span * 12), span == 1 ? time_unit::year : time_unit::decade, span == 1 ? year : 0,
            0};
}
/// A month, quarter or half year: `months` months from month `number` on.
inline placed months_at(time_unit unit, int months, int number) {
    int const year = floor_div(number, 12);
    return {months_span(number, months), unit, year, (number - year * 12) / months + 1};
}
inline placed days_at(time_unit unit, int64_t day, int length) { return {{day, day + length}, unit, 0, 0}; }
inline placed day_at(int64_t day) { return {{day, day + 1}, time_unit::day, to_civil(day).year, 0}; }

inline int months_of(time_unit unit) {
    switch (unit) {
    case time_unit::month: return 1;
    case time_unit::quarter: return 3;
    case time_unit::half: return 6;
    case time_unit::year: return 12;
    default: return 0;
    }
}

/// 98 → 1998, 24 → 2024, 33 → 1933: at most eleven years ahead of the publication, and never the 19th century.
inline int full_year(int two_digits, int published_year) {
    int year = published_year - published_year % 100 + two_digits;
    if (year > published_year + 11 && year - 100 >= 1900) year -= 100;
    if (year + 100 <= published_year + 11) year += 100;
    return year;
}

/// Where nothing says when a text was published, two digits are a year from 1970 to 2069: 2Q25, FY98.
inline void complete_year(calendar_place& p) {
    if (p.year_digits != 2 || p.year_span > 1) return;
    p.year        = full_year(p.year, 2058);
    p.year_digits = 4;
}

struct calendar_view {
    calendar_origin origin;
    civil_day       today;

    explicit calendar_view(calendar_origin const& o) : origin(o), today(to_civil(o.published)) {}

    int  month() const { return month_number(today.year, today.month); }
    bool has_reference(calendar_place const& p) const { return p.from_reference && !origin.reference.empty(); }
    /// 当天 does not refer to a year in force, nor 前一季 to anything longer than a quarter.
    bool refers_to(time_unit unit) const {
        int64_t const length = origin.reference.to - origin.reference.from;
        int const     months = months_of(unit);
        return length > 0 && length <= (unit == time_unit::day    ? 1
                                        : unit == time_unit::week ? 7
                                        : months == 0             ? 366
                                                                  : 31 * months);
    }

    /// The year of a month and day without one: this year's, unless it lies more than nine months ahead (December in
    /// a text of January) or the next one is at hand (January in a text of December).
    int year_of_day(calendar_place const& p, unsigned m, unsigned d) const {
        if (has_reference(p)) return to_civil(origin.reference.from).year;
        int64_t const away = month_start(month_number(today.year, m)) + d - 1 - origin.published;
        if (origin.ahead && away < -45) return today.year + 1;
        if (away > 270) return today.year - 1;
        if (away < -300 && away + 365 <= 60) return today.year + 1;
        return today.year;
    }
    /// last June is the one before this month, next 5/12 the first after today, this 5/12 that of the year.
    int nearest_year_of_day(calendar_place const& p) const {
        unsigned const here = today.month * 32 + (p.day != 0 ? today.day : 0), there = p.month * 32u + p.day;
        if (p.shift < 0) return today.year - (there >= here ? 1 : 0);
        return today.year + p.shift - (p.shift > 0 && there > here ? 1 : 0);
    }
    /// The latest year whose month `first` (from 1) has begun; of what is to come, the year in which it is not long over.
    int year_begun(int first) const {
        if (origin.ahead)
            return today.year + (month_start(today.year * 12 + first + 2) + 120 < origin.published ? 1 : 0);
        return today.year - (static_cast<int>(today.month) >= first ? 0 : 1);
    }
    /// The year whose first `months` months are news: complete, or nearly so, for less than half a year.
    int year_of_figures(int months) const {
        if (month_start(today.year * 12 + months) <= origin.published + 15) return today.year;
        if (origin.published - month_start((today.year - 1) * 12 + months) <= 200) return today.year - 1;
        return today.year;
    }
    /// last summer is the latest one that is over, next summer the first to come, this summer that of the year.
    int year_of_season(calendar_place const& p) const {
        int const begun = year_begun(3 * p.season);
        if (p.shift > 0) return begun + p.shift;
        bool const over = month_start(begun * 12 + 3 * p.season + 2) <= origin.published;
        if (p.shift < 0) return over ? begun : begun - 1;
        return p.season == 4 && !over ? begun : today.year;
    }
};

} // namespace numfact::normalize
