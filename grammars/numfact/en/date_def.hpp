// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English dates.
//
//   day    = ordinal | digits                                  25th, twenty-fifth, 25
//   date   = month ["the"] day ["," year]                      July 25, 2012; Oct-2; february the 15th
//          | day ["of"] month ["of"] year                      the fifth of January 2012; 14april 2015; 22/Jan/2019
//          | year sep month sep day                            2019/sep/01
//          | weekday [","] date | weekday ["the"] day          Monday, Feb 18; Thursday the 21st
//          | [shift] weekday | weekday ["of"] shift "week"     last Friday; Wednesday of next week; this week Friday
//          | nth weekday ("of" | "in") container               the first Friday of July; last Sunday of March 2014
//          | day ["day"] "of" shift "month"                    20th of next month; the 15th day of next month
//          | yesterday | [shift] holiday [year]                Black Friday 2010; last Easter
#pragma once

#include "numfact/en/context.hpp"
#include "numfact/en/date.hpp"
#include "numfact/en/temporal_word.hpp"

namespace numfact::en::date_grammar {

using namespace temporal_word;

/// The day of 12/5 is none when more follows: Oct 2.5, Jan 12th-13th keeps 12th.
inline bool ends_day(char const*& at, char const* end, temporal_reading&) {
    if (at == end) return true;
    auto const digit = [&](char const* p) { return p != end && *p >= '0' && *p <= '9'; };
    return !digit(at) && !((*at == '.' || *at == ',' || *at == ':') && digit(at + 1)) && *at != '%';
}
inline bool read_bare_weekday(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_word<kind::weekday, terminal::english>(p, end, r) || !context::weekday_stands_alone(at, static_cast<std::size_t>(p - at)))
        return false;
    return at = p, true;
}
inline bool has_no_year(temporal_reading& r) { return r.place().year == 0; }
/// Two-digit years stand after "of": 15 April of 87; or in January first 12.
inline void of_shift(temporal_reading& r, time_unit u) { r.place().shift_of = u; }

// clang-format off
inline constexpr auto month   = word<kind::month>;
inline constexpr auto weekday = word<kind::weekday>;
inline constexpr auto number_day = step<&grammar::terminal::read_digits<1, 2>> >> step<&ends_day>;
inline constexpr auto spelled_day = step<[](char const*& at, char const* end, temporal_reading& r) {
    int n = 0;
    return terminal::read_spelled(at, end, r, n) && terminal::set_number(r, n, 0);
}>;
inline constexpr auto is_day  = number_is<&place::day, 1, 31>;
inline constexpr auto ordinal_day = branch[ordinal >> is_day];
inline constexpr auto day     = ordinal_day | branch[number_day >> is_day];
inline constexpr auto dash    = lit('-') | lit('/') | lit('.');
inline constexpr auto comma   = spaces >> lit(',') >> spaces;

// years after a day
inline constexpr auto two_digits = step<&grammar::terminal::read_digits<2, 2>> >> word_end >> check<&grammar::terminal::put_short_year>;
inline constexpr auto shift_year = branch[-(kw<"of"> >> gap) >> word<kind::shift> >> gap >> kw<"year"> >> then<[](temporal_reading& r) { of_shift(r, time_unit::year); }>];
inline constexpr auto year_after = branch[(comma | gap) >> -((kw<"of"> | kw<"in">) >> gap) >> full_year]
                                 | branch[gap >> kw<"of"> >> gap >> two_digits]
                                 | branch[gap >> shift_year];

// dates of a month and a day
inline constexpr auto month_gap  = -lit('.') >> -(dash | gap) >> spaces >> the;
inline constexpr auto month_day  = branch[month >> month_gap >> (day | branch[spelled_day >> is_day]) >> word_end >> -year_after];
inline constexpr auto spelled_short_year = branch[month >> gap >> ordinal_day >> gap >> two_digits];
inline constexpr auto day_month  = branch[day >> -lit('.') >> -(gap >> kw<"day">) >> (dash | spaces) >> -(kw<"of"> >> gap) >> month >> word_end >> -(branch[dash >> full_year] | year_after)]
                                 | branch[spelled_day >> gap >> is_day >> month >> -year_after];
inline constexpr auto year_month_day = branch[digits4 >> dash >> month >> dash >> day];
inline constexpr auto plain_date = spelled_short_year | month_day | day_month | year_month_day;

// weekdays
inline constexpr auto shift_week = word<kind::shift> >> gap >> kw<"week"> >> then<[](temporal_reading& r) { of_shift(r, time_unit::week); }>;
inline constexpr auto week_day   = branch[weekday >> spaces >> -(kw<"of"> | kw<"from"> | kw<"in">) >> spaces >> the >> shift_week]
                                 | branch[shift_week >> gap >> -(kw<"on"> >> gap) >> weekday];
inline constexpr auto near_past   = branch[kw<"this"> >> gap >> kw<"past">] >> then<[](temporal_reading& r) { r.place().nearest = true, r.place().shift = -1; }>;
inline constexpr auto near_coming = branch[kw<"this"> >> gap >> (kw<"coming"> | kw<"upcoming">)] >> then<[](temporal_reading& r) { r.place().nearest = true, r.place().shift = 1; }>;
inline constexpr auto shifted_weekday = branch[(near_past | near_coming) >> gap >> weekday]
                                      | branch[word<kind::shift> >> gap >> weekday >> then<[](temporal_reading& r) { of_shift(r, time_unit::week); }>];
inline constexpr auto weekday_date = branch[weekday >> (branch[spaces >> lit(',') >> spaces] | gap) >> plain_date]
                                   | branch[weekday >> gap >> the >> ordinal_day]
                                   | branch[weekday >> gap >> number_day >> is_day >> word_end];
inline constexpr auto date_beside  = branch[spaces >> lit('(') >> plain_date >> lit(')')];

// the n-th day of a container
inline constexpr auto nth_number = then<[](temporal_reading& r) { r.place().nth = static_cast<std::int16_t>(r.number); }>;
inline constexpr auto last       = (kw<"last"> | kw<"final">) >> then<[](temporal_reading& r) { r.place().nth = -1; }>;
inline constexpr auto from_end   = then<[](temporal_reading& r) { r.place().nth = static_cast<std::int16_t>(-r.number); }>;
inline constexpr auto which      = branch[ordinal >> gap >> kw<"last"> >> from_end] | branch[ordinal >> nth_number] | branch[last];
inline constexpr auto nth_days   = then<[](temporal_reading& r) { r.place().nth_of = time_unit::day; }>;
inline constexpr auto in_month   = (kw<"of"> | kw<"in">) >> gap >> (branch[the >> word<kind::shift> >> gap >> kw<"month"> >> then<[](temporal_reading& r) { of_shift(r, time_unit::month); }>]
                                   | branch[the >> kw<"month"> >> then<[](temporal_reading& r) { of_shift(r, time_unit::month); }>]
                                   | branch[month >> -year_after]);
inline constexpr auto nth_day    = branch[which >> gap >> (weekday | kw<"day">) >> nth_days >> gap >> in_month]
                                 | branch[ordinal >> nth_number >> gap >> weekday >> nth_days];
inline constexpr auto day_of_shift = branch[day >> gap >> -(kw<"day"> >> gap) >> -(kw<"of"> >> gap) >> the >> word<kind::shift> >> gap >> kw<"month">
                                            >> then<[](temporal_reading& r) { of_shift(r, time_unit::month); }>];

// holidays
inline constexpr auto holiday = branch[word<kind::holiday> >> -(branch[gap >> -(kw<"of"> >> gap) >> full_year] | branch[gap >> shift_year])]
                              | branch[word<kind::shift> >> gap >> word<kind::holiday> >> then<[](temporal_reading& r) { r.place().nearest = true; }>];

// clock times after a day
inline constexpr auto clock_minutes = step<&grammar::terminal::read_clock>;
inline constexpr auto tail = -branch[-lit(',') >> gap >> -(kw<"at"> >> gap) >> step<&terminal::read_half_day_clock>];

inline constexpr auto date = (weekday_date | nth_day | branch[shifted_weekday >> -date_beside] | week_day | day_of_shift | plain_date | word<kind::day_shift> | holiday
                              | branch[step<&read_bare_weekday>]) >> tail;
// clang-format on

} // namespace numfact::en::date_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_date(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(date_grammar::date, at, end, r);
}

} // namespace numfact::en
