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

/// The second last Friday of June.
inline void count_from_end(temporal_reading& r) { r.place.nth = static_cast<std::int16_t>(-r.number); }

// clang-format off
inline constexpr auto month       = word<kind::month> >> step<&has_plain_case>;
inline constexpr auto weekday     = word<kind::weekday>;
inline constexpr auto is_day      = number_is<&place::day, 1, 31>;
inline constexpr auto digits      = on_digit[step<&grammar::terminal::read_digits<1, 2>> >> step<&ends_day>];
inline constexpr auto ordinal_day = ordinal >> is_day;
inline constexpr auto digits_day  = digits >> is_day;
inline constexpr auto spelled_day = on_word<kind::cardinal, kind::tens>[step<&read_spelled_day> >> is_day];
inline constexpr auto day         = first_of<ordinal_day, digits_day>;
inline constexpr auto any_day     = first_of<ordinal_day, digits_day, spelled_day>;
inline constexpr auto point       = -lit('.');
template <time_unit Unit>
inline constexpr auto shift_is = let<&place::shift_of, Unit>;

// a month and a day
inline constexpr auto comma_or_gap  = first_of<comma, gap>;
inline constexpr auto said_year     = comma_or_gap >> -kw<"of ", "in "> >> year;
inline constexpr auto of_short_year = gap >> of >> short_year >> word_end;
inline constexpr auto relative_year = gap >> -of >> shift_year;
inline constexpr auto year_after    = first_of<said_year, of_short_year, relative_year>;
inline constexpr auto dash_digits   = dash >> digits_year;
inline constexpr auto dash_year     = dash >> year;
inline constexpr auto its_year      = first_of<dash_digits, year_after>;
inline constexpr auto its_any_year  = first_of<dash_year, year_after>;
inline constexpr auto its_day_short_year = gap >> ordinal_day >> gap >> short_year >> word_end; // January|first 12
inline constexpr auto its_day_year   = point >> -dash >> spaces >> the >> any_day >> word_end >> -its_year;
inline constexpr auto its_day        = first_of<its_day_short_year, its_day_year>;
inline constexpr auto month_day      = month >> its_day;
inline constexpr auto dash_or_spaces = first_of<dash, spaces>;
inline constexpr auto day_month_short_year = ordinal_day >> gap >> month >> gap >> short_year >> word_end; // 14th April 15
inline constexpr auto day_month_year = day >> point >> -kw<" day"> >> dash_or_spaces >> -of >> month >> word_end >> -its_any_year;
inline constexpr auto spelled_day_month = spelled_day >> gap >> month >> -year_after;
inline constexpr auto day_month      = first_of<day_month_short_year, day_month_year, spelled_day_month>;
inline constexpr auto dashed_month   = dash >> month >> dash;
inline constexpr auto spaced_month   = gap >> month >> gap;
inline constexpr auto month_between  = first_of<dashed_month, spaced_month>;
inline constexpr auto year_month_day = digits_year >> month_between >> day >> word_end;
inline constexpr auto number_first   = first_of<day_month, year_month_day>;
inline constexpr auto plain          = on_word<kind::month>[month_day] | on_number_before<kind::month>[number_first];

// weekdays
inline constexpr auto month_day_digits = on_digit[step<&shared::match_month_day> >> word_end];
inline constexpr auto shift_week      = word<kind::shift> >> kw<" week"> >> -lit("'s") >> shift_is<time_unit::week>;
inline constexpr auto nearest         = let<&place::nearest, true>;
inline constexpr auto this_past       = kw<"this past"> >> let<&place::shift, -1> >> nearest;
inline constexpr auto this_coming     = kw<"this coming", "this upcoming"> >> let<&place::shift, 1> >> nearest;
inline constexpr auto this_one        = first_of<this_past, this_coming>;
inline constexpr auto nearest_weekday = this_one >> gap >> weekday;
inline constexpr auto shift_weekday   = word<kind::shift> >> gap >> weekday >> shift_is<time_unit::week>;
inline constexpr auto shifted         = first_of<nearest_weekday, shift_weekday>;
inline constexpr auto its_date        = comma_or_gap >> plain;
inline constexpr auto its_digits      = gap >> month_day_digits;
inline constexpr auto its_day_alone   = gap >> the >> day >> word_end;
inline constexpr auto its_week        = spaces >> -kw<"of ", "from ", "in "> >> the >> shift_week;
inline constexpr auto after_weekday   = first_of<its_date, its_digits, its_day_alone, its_week>;
inline constexpr auto said_weekday    = weekday >> after_weekday;
inline constexpr auto bare_weekday    = step<&read_bare_weekday>;
inline constexpr auto of_weekday      = first_of<said_weekday, bare_weekday>;
inline constexpr auto shift_nearest   = word<kind::shift> >> nearest;
inline constexpr auto shift_digits    = shift_nearest >> gap >> month_day_digits;
inline constexpr auto in_brackets     = spaces >> lit('(') >> plain >> lit(')');
inline constexpr auto its_plain_date  = first_of<its_digits, in_brackets>;
inline constexpr auto shifted_day     = shifted >> -its_plain_date;
inline constexpr auto weekday_of_week = shift_week >> gap >> -kw<"on "> >> weekday;
inline constexpr auto of_shift        = first_of<shifted_day, shift_digits, weekday_of_week>;

// the n-th day of a month
inline constexpr auto from_end     = then<&count_from_end>;
inline constexpr auto nth_last     = ordinal >> kw<" last"> >> from_end;
inline constexpr auto nth          = ordinal >> number_into<&place::nth>;
inline constexpr auto last         = kw<"last", "final"> >> let<&place::nth, -1>;
inline constexpr auto which        = first_of<nth_last, nth, last>;
inline constexpr auto shift_month  = word<kind::shift> >> kw<" month"> >> shift_is<time_unit::month>;
inline constexpr auto the_month    = kw<"month"> >> shift_is<time_unit::month>;
inline constexpr auto month_year   = month >> -year_after;
inline constexpr auto any_month    = first_of<shift_month, the_month, month_year>;
inline constexpr auto day_word     = kw<"day">;
inline constexpr auto weekday_or_day = first_of<weekday, day_word>;
inline constexpr auto day_of_month = which >> gap >> weekday_or_day >> let<&place::nth_of, time_unit::day> >> gap >> kw<"of ", "in ">
                                   >> the >> any_month;
inline constexpr auto nth_weekday  = nth >> gap >> weekday >> let<&place::nth_of, time_unit::day>;
inline constexpr auto nth_day      = first_of<day_of_month, nth_weekday>;
inline constexpr auto day_of_shift = day >> gap >> -kw<"day "> >> -kw<"of ", "in "> >> the >> shift_month;

inline constexpr auto a_year        = first_of<year, shift_year>;
inline constexpr auto of_a_year     = gap >> -of >> a_year;
inline constexpr auto holiday_year  = word<kind::holiday> >> -branch[of_a_year];
inline constexpr auto shift_holiday = word<kind::shift> >> gap >> word<kind::holiday> >> nearest;
inline constexpr auto at_clock      = -lit(',') >> gap >> -kw<"at "> >> step<&terminal::read_half_day_clock>;
inline constexpr auto clock         = -branch[at_clock];

inline constexpr auto day_shift = word<kind::day_shift>;
inline constexpr auto clocked = on_word<kind::weekday>[of_weekday] | on_word<kind::month>[month_day]
                              | on_word<kind::head>[nth_day] | on_shift_before_day[of_shift]
                              | on_number_before<kind::weekday, kind::count_unit>[nth_day] | on_number_before<kind::shift>[day_of_shift]
                              | on_number_before<kind::month>[number_first] | on_word<kind::day_shift>[day_shift];
inline constexpr auto bare_month_day = step<&read_bare_month_day> >> clock;
inline constexpr auto bare_day       = step<&read_bare_day>;
inline constexpr auto bare           = first_of<bare_month_day, bare_day>;
inline constexpr auto date = clocked >> clock | on_word<kind::holiday>[holiday_year] | on_word<kind::shift>[shift_holiday]
                           | on_number[bare];
// clang-format on

} // namespace numfact::en::date_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_date(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(date_grammar::date, at, end, r);
}

} // namespace numfact::en
