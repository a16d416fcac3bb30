// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English ranges. One end may say only what differs from the other.
//
//   range = end until end                              Oct. 2 to October 22; 4 to 22 January; 2014-2018; Jan 22 to now
//         | "between" end "and" end                    (between) Aug. 1 and Sept. 11
//         | place "between" day "and" day              next week between Wednesday and Friday
//         | year "-" two digits                        2023-24, 1960-80
//         | ("from" | "between") m/d until m/d         (from) 10/1 to 11/7
//   end   = ["the"] place | year | month | day | "now" | decade
#pragma once

#include "numfact/en/place.hpp"
#include "numfact/en/range.hpp"
#include "numfact/en/temporal_word.hpp"

namespace numfact::en::range_grammar {

using namespace temporal_word;

/// No digits or decimals go on: +86 2010-2015-86 is no range of years.
inline bool ends_range(char const*& at, char const* end, temporal_reading& r) {
    if (at != end && (*at == '-' || *at == '/') && at + 1 != end && context::is_digit(at[1])) return false;
    return ends_day(at, end, r);
}
inline bool is_recent_year(temporal_reading& r) { return r.number >= 1900 && r.number <= 2100; }
/// 2023-24 and 1960-80 are years; 2015-32 is something else.
inline bool is_year_range(temporal_reading& r) {
    int const first = r.from->first.year % 100, last = r.place.year;
    return last > first && (last - first <= 10 || (first % 10 == 0 && last % 10 == 0));
}
/// 80s in 1960s-80s.
inline bool put_decade(temporal_reading& r) {
    r.place.year        = r.number;
    r.place.year_digits = 2;
    r.place.year_span   = 10;
    return r.number % 10 == 0;
}
/// A day without a month stands beside a whole day: 4 to 22 January, July 13-15; 9-6 and march to 5 are no dates.
inline bool is_complete(temporal_reading& r) {
    auto const only_day  = [](place const& p) { return p.day != 0 && p.month == 0 && p.shift_of == time_unit::none; };
    auto const whole_day = [](place const& p) { return p.day != 0 && (p.month != 0 || p.shift_of != time_unit::none); };
    return (!only_day(r.from->first) || whole_day(r.place)) && (!only_day(r.place) || whole_day(r.from->first));
}

// clang-format off
inline constexpr auto whole     = step<&match_place>;
inline constexpr auto dash_sign = lit('-') | lit("–") | lit("—") | lit('~');
inline constexpr auto dashed    = spaces >> dash_sign >> spaces;
inline constexpr auto joined    = gap >> word<kind::join> >> gap;
inline constexpr auto until     = first_of<dashed, joined>;
inline constexpr auto and_      = kw<" and ">;
inline constexpr auto until_or_and = first_of<until, and_>;
inline constexpr auto now       = kw<"now", "the present", "date"> >> let<&place::shift_of, time_unit::day>;
inline constexpr auto recent_year = digits_year >> word_end >> check<&is_recent_year>;
inline constexpr auto ordinal_day = ordinal >> number_is<&place::day, 1, 31>;
inline constexpr auto digits_day  = on_digit[step<&grammar::terminal::read_digits<1, 2>> >> number_is<&place::day, 1, 31>
                                    >> step<&ends_day>];
inline constexpr auto day       = first_of<ordinal_day, digits_day>;
inline constexpr auto day_end   = day >> word_end;
inline constexpr auto decade    = digits2 >> lit('s') >> word_end >> check<&put_decade>;
inline constexpr auto month     = word<kind::month> >> word_end;
inline constexpr auto weekday   = word<kind::weekday>;
inline constexpr auto range_end = first_of<whole, recent_year, spelled_year, now, month, day_end, decade>;
inline constexpr auto month_day = step<&shared::match_month_day>;
inline constexpr auto of_days   = first_of<weekday, ordinal_day, digits_day>;
inline constexpr auto last_end  = in_last >> the >> range_end;

inline constexpr auto short_years   = on_digit[digits_year >> lit('-') >> in_last >> short_year >> word_end >> check<&is_year_range>];
inline constexpr auto plain_range   = range_end >> until >> last_end;
inline constexpr auto between_ends  = after_word<"between"> >> range_end >> and_ >> last_end;
inline constexpr auto between_days  = whole >> kw<" between "> >> of_days >> and_ >> in_last >> of_days;
inline constexpr auto comma_year    = lit(',') >> spaces >> digits_year;
inline constexpr auto last_day      = month_day >> -branch[comma_year];
inline constexpr auto iso_date      = step<&shared::match_iso_date>;
inline constexpr auto last_month_day = first_of<iso_date, last_day>;
inline constexpr auto month_days    = on_digit[after_word<"from", "between"> >> month_day >> until_or_and >> in_last >> last_month_day];
inline constexpr auto closed        = first_of<short_years, plain_range, between_ends, between_days, month_days>;
inline constexpr auto range         = is<temporal::form::range> >> closed >> check<&is_complete> >> step<&ends_range>;
// clang-format on

} // namespace numfact::en::range_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_range(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(range_grammar::range, at, end, r);
}

} // namespace numfact::en
