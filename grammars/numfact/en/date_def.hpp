// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English dates.
//
//   day      = ordinal | digits                                 25th, twenty-fifth, 25
//   plain    = month ["the"] day [year-after]                   July 25, 2012; Oct-2; february the 15th
//            | day ["of"] month [year-after]                    the fifth of January 2012; 14april 2015; 22/Jan/2019
//            | year month day                                   2019/sep/01; 2014 Oct. 19
//   weekday  = weekday [","] plain | weekday ["the"] day        Monday, Feb 18; Thursday the 21st
//            | [shift] weekday | weekday ["of"] shift "week"    last Friday; Wednesday of next week; this week Friday
//            | [shift] weekday month/day                        Friday 7/6
//   nth      = ordinal (weekday | "day") ("of" | "in") month    the first Friday of July; fifth last day of May
//   of-shift = day ["day"] "of" shift "month"                   20th of next month; the 15th day of next month
//   holiday  = [shift] holiday [year]                           Black Friday 2010; last Easter
//   date     = (plain | weekday | nth | of-shift | yesterday) [["at"] clock] | holiday
//            | month/day | day                                  4/22, on the 18th: where the words before say so
#pragma once

#include "numfact/en/date.hpp"
#include "numfact/en/temporal_word.hpp"
#include "numfact/shared/iso_date.hpp"

namespace numfact::en::date_grammar {

using namespace temporal_word;

inline bool read_bare_weekday(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_word<kind::weekday, terminal::english>(p, end, r)) return false;
    return context::weekday_stands_alone(r, at, static_cast<std::size_t>(p - at)) && (at = p, true);
}
inline bool read_bare_month_day(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!shared::match_month_day(p, end, r) || !context::month_day_stands_alone(r, at, p, end)) return false;
    return at = p, true;
}
inline bool read_bare_day(char const*& at, char const* end, temporal_reading& r) {
    char const* p       = at;
    bool const  ordinal = terminal::read_ordinal(p, end, r);
    if (!ordinal && !grammar::terminal::read_digits<1, 2>(p, end, r)) return false;
    if (!grammar::terminal::put<&place::day, 1, 31>(r) || !context::day_stands_alone(r, at, p, end, ordinal))
        return false;
    return at = p, true;
}
/// June thirty; but not: they may one day.
inline bool read_spelled_day(char const*& at, char const* end, temporal_reading& r) {
    int n = 0;
    return terminal::read_spelled(at, end, r, n) && n >= 10 && terminal::set_number(r, n, 0);
}
/// Feb13 and mar3, but neither FeB nor OCT4: the word just read is in one case, and capitals have something before a digit.
inline bool has_plain_case(char const*& at, char const* end, temporal_reading& r) {
    char const* last  = at[-1] == '.' ? at - 1 : at;
    char const* first = last;
    while (first != r.from->begin && lexicon::is_ascii_letter(static_cast<unsigned char>(first[-1]))) --first;
    bool const capitals = context::is_capital(last[-1]);
    for (char const* p = first + 1; p < last; ++p)
        if (context::is_capital(*p) != capitals) return false;
    return !capitals || (context::is_capital(*first) && (at == end || !context::is_digit(*at)));
}

// clang-format off
inline constexpr auto month   = word<kind::month> >> step<&has_plain_case>;
inline constexpr auto weekday = word<kind::weekday>;
inline constexpr auto is_day  = number_is<&place::day, 1, 31>;
inline constexpr auto digits  = on_digit[step<&grammar::terminal::read_digits<1, 2>> >> step<&ends_day>];
inline constexpr auto ordinal_day = ordinal >> is_day;
inline constexpr auto spelled_day = on_number[step<&read_spelled_day>];
inline constexpr auto day_def = branch[ordinal_day] | branch[digits >> is_day];
inline constexpr auto day = rule<day_def>;
template <time_unit Unit>
inline constexpr auto shift_is = let<&place::shift_of, Unit>;

// a month and a day
inline constexpr auto year_after_def = branch[(branch[comma] | gap) >> -kw<"of ", "in "> >> year]
                                 | branch[gap >> of >> short_year >> word_end]
                                 | branch[gap >> -of >> shift_year];
inline constexpr auto year_after = rule<year_after_def>;
inline constexpr auto month_gap  = -lit('.') >> -dash >> spaces >> the;
// January first 12
inline constexpr auto month_day_def = branch[month >> gap >> ordinal_day >> gap >> short_year >> word_end]
                                 | branch[month >> month_gap >> (day | spelled_day >> is_day) >> word_end
                                 >> -(branch[dash >> digits_year] | year_after)];
inline constexpr auto month_day = rule<month_day_def>;
// 14th April 15
inline constexpr auto day_month_def = branch[ordinal_day >> gap >> month >> gap >> short_year >> word_end]
                                 | branch[day >> -lit('.') >> -kw<" day"> >> (dash | spaces) >> -of >> month
                                 >> word_end >> -(branch[dash >> year] | year_after)]
                                 | branch[spelled_day >> gap >> is_day >> month >> -year_after];
inline constexpr auto day_month = rule<day_month_def>;
inline constexpr auto year_month_day_def = digits_year >> (dash >> month >> dash | gap >> month >> gap) >> day
                                       >> word_end;
inline constexpr auto year_month_day = rule<year_month_day_def>;
inline constexpr auto plain_def = on_word<kind::month>[month_day] | on_number[day_month] | on_digit[year_month_day];
inline constexpr auto plain = rule<plain_def>;

// weekdays
inline constexpr auto month_day_digits = on_digit[step<&shared::match_month_day> >> word_end];
inline constexpr auto shift_week  = word<kind::shift> >> kw<" week"> >> -lit("'s") >> shift_is<time_unit::week>;
inline constexpr auto this_past   = kw<"this past"> >> let<&place::shift, -1>
                                    >> let<&place::nearest, true>;
inline constexpr auto this_coming = kw<"this coming", "this upcoming"> >> let<&place::shift, 1>
                                    >> let<&place::nearest, true>;
inline constexpr auto shifted_def = branch[(branch[this_past] | branch[this_coming]) >> gap >> weekday]
                                  | branch[word<kind::shift> >> gap >> weekday >> shift_is<time_unit::week>];
inline constexpr auto shifted = rule<shifted_def>;
inline constexpr auto of_weekday_def = branch[weekday >> (branch[comma] | gap) >> plain]
                                  | branch[weekday >> gap >> month_day_digits]
                                  | branch[weekday >> gap >> the >> (ordinal_day | digits >> is_day) >> word_end]
                                  | branch[weekday >> spaces >> -kw<"of ", "from ", "in "> >> the
                                  >> shift_week]
                                  | branch[step<&read_bare_weekday>];
inline constexpr auto of_weekday = rule<of_weekday_def>;
inline constexpr auto of_shift_def = branch[(shifted | word<kind::shift> >> let<&place::nearest, true>) >> gap
                                    >> month_day_digits]
                                  | branch[shifted >> -branch[spaces >> lit('(') >> plain >> lit(')')]]
                                  | branch[shift_week >> gap >> -kw<"on "> >> weekday];
inline constexpr auto of_shift = rule<of_shift_def>;

// the n-th day of a month
inline constexpr auto from_end   = then<[](temporal_reading& r) { r.place.nth = static_cast<std::int16_t>(-r.number); }>;
inline constexpr auto which_def = branch[ordinal >> kw<" last"> >> from_end]
                                   | branch[ordinal >> number_into<&place::nth>]
                                 | branch[kw<"last", "final"> >> let<&place::nth, -1>];
inline constexpr auto which = rule<which_def>;
inline constexpr auto shift_month = word<kind::shift> >> kw<" month"> >> shift_is<time_unit::month>;
inline constexpr auto in_month   = kw<"of ", "in "> >> the
                                   >> (branch[shift_month] | branch[kw<"month"> >> shift_is<time_unit::month>]
                                   | branch[month >> -year_after]);
inline constexpr auto nth_day_def = branch[which >> gap >> (weekday | kw<"day">)
                                   >> let<&place::nth_of, time_unit::day> >> gap >> in_month]
                                 | branch[ordinal >> number_into<&place::nth> >> gap >> weekday
                                 >> let<&place::nth_of, time_unit::day>];
inline constexpr auto nth_day = rule<nth_day_def>;
inline constexpr auto day_of_shift_def = day >> gap >> -kw<"day "> >> -kw<"of ", "in "> >> the
                                     >> shift_month;
inline constexpr auto day_of_shift = rule<day_of_shift_def>;

inline constexpr auto holiday    = on_word<kind::holiday>[word<kind::holiday>
                                   >> -branch[gap >> -of >> (year | shift_year)]]
                                 | on_word<kind::shift>[word<kind::shift> >> gap >> word<kind::holiday>
                                 >> let<&place::nearest, true>];
inline constexpr auto clock_def = -branch[-lit(',') >> gap >> -kw<"at ">
                                   >> step<&terminal::read_half_day_clock>];
inline constexpr auto clock = rule<clock_def>;

inline constexpr auto date = on_word<kind::weekday>[of_weekday >> clock] | on_word<kind::month>[month_day >> clock]
                           | on_word<kind::ordinal, kind::head>[nth_day >> clock]
                           | on_word<kind::shift>[of_shift >> clock]
                           | on_number[(branch[nth_day] | branch[day_of_shift] | branch[day_month]) >> clock]
                           | on_digit[year_month_day >> clock]
                           | on_word<kind::day_shift>[word<kind::day_shift> >> clock]
                           | holiday
                           | on_number[branch[step<&read_bare_month_day> >> clock] | branch[step<&read_bare_day>]];
// clang-format on

} // namespace numfact::en::date_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_date(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(date_grammar::date, at, end, r);
}

} // namespace numfact::en
