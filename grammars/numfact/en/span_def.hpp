// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English times that an amount or another period tells.
//
//   amount  = cardinal unit {["and"] cardinal unit}                three weeks; 2 weeks and 2 days
//   rolling = (past | next) amount | cardinal (past | next) unit   past two years; 5 upcoming years; past decade
//           | "within" amount                                      will be back within 3 years
//   offset  = amount (ago | later | from now)                      three years ago; two weeks from now
//           | amount (after | before | from) place                 3 days after January 12th; two days before yesterday
//           | number weekday away | weekday amount away            three Fridays from now; Monday two weeks from now
//           | "in" amount                                          will leave in two months
//   ended   = (amount | unit) (ended | to | through) place         six months ended July 31; year to March 31
//   begun   = amount (starting | from) place                       3 days starting from next Monday
//   to-date = "year to date" | "this year so far"
//   same    = "same period" ["of"] year | "a year ago"             same period of 2021; a year earlier
#pragma once

#include "numfact/en/place.hpp"
#include "numfact/en/span.hpp"
#include "numfact/en/temporal_word.hpp"

#include <utility>

namespace numfact::en::span_grammar {

using namespace temporal_word;
using form = temporal::form;

inline bool add(temporal_reading& r) {
    if (r.vague) return r.is = form::vague, true;
    return grammar::terminal::add_amount(r);
}
/// The number of "5 past years" is kept while the words between it and its unit are read.
inline void keep_number(temporal_reading& r) { r.amount.count = r.number; }
inline void take_number(temporal_reading& r) { r.number = r.amount.count; }
inline void keep_weekdays(temporal_reading& r) { r.amount.weekdays = r.number; }
inline void keep_weekday(temporal_reading& r) { r.amount.weekday = std::exchange(r.place.weekday, std::uint8_t(0)); }
inline void put_two_weekdays(temporal_reading& r) { r.amount.weekdays = 2; }
inline void put_direction(temporal_reading& r) {
    r.direction = static_cast<std::int8_t>(r.number);
    r.next_day  = r.number == 1;
}
/// Quarters are counted whole: the past two quarters.
inline void align_quarters(temporal_reading& r) {
    if (r.is == form::rolling && r.unit == time_unit::quarter) r.is = form::aligned;
}
inline bool is_long_unit(temporal_reading& r) {
    return r.unit == time_unit::year || r.unit == time_unit::decade || r.unit == time_unit::century;
}
/// 3 next weeks, not 3 next week; past decade, not past decades: the unit has just been read.
inline bool agrees_in_number(char const*& at, char const*, temporal_reading& r) {
    return (at[-1] == 's') == (r.number != 1);
}
/// A few months ago stays vague.
inline void put_offset(temporal_reading& r) {
    if (r.is != form::vague) r.is = form::offset;
}

// clang-format off
inline constexpr auto unit        = word<kind::count_unit> >> word_end;
inline constexpr auto chunk       = branch[cardinal >> hyphen >> unit >> check<&add>];
inline constexpr auto one_chunk   = a >> gap >> unit >> check<&add>;
inline constexpr auto any_chunk   = first_of<chunk, one_chunk>;
inline constexpr auto more        = gap >> chunk;
inline constexpr auto and_more    = gap >> -kw<"and "> >> chunk;
inline constexpr auto chunks      = chunk >> x3::repeat(0, 3)[branch[more]];         // 5 years 1 month
inline constexpr auto amount      = any_chunk >> x3::repeat(0, 3)[branch[and_more]]; // 2 weeks and 2 days
inline constexpr auto place       = step<&match_place>;
inline constexpr auto the_place   = the >> place;
inline constexpr auto one_unit    = one >> unit >> check<&add>;

// counted from today
inline constexpr auto past         = word<kind::past>;
inline constexpr auto coming       = word<kind::coming>;
inline constexpr auto a_side       = first_of<past, coming>;
inline constexpr auto side         = a_side >> then<&put_direction>;
inline constexpr auto number_first = is<form::rolling> >> cardinal >> then<&keep_number> >> gap >> side >> gap >> unit
                                   >> then<&take_number> >> step<&agrees_in_number> >> check<&add>;
inline constexpr auto past_unit    = kw<"past "> >> one >> unit >> check<&is_long_unit>;
inline constexpr auto last_decade  = kw<"last ", "previous "> >> one >> &kw<"decade"> >> unit;
inline constexpr auto a_past_long  = first_of<past_unit, last_decade>;
inline constexpr auto past_long    = is<form::rolling> >> a_past_long >> step<&agrees_in_number> >> towards<-1> >> check<&add>;
inline constexpr auto side_amount  = is<form::rolling> >> side >> gap >> -kw<"full "> >> chunks >> then<&align_quarters>;
inline constexpr auto rolling      = first_of<side_amount, past_long>;
inline constexpr auto the_next     = coming >> gap;
inline constexpr auto ahead        = step<&is_ahead>;
inline constexpr auto in_future    = first_of<the_next, ahead>;
inline constexpr auto within       = after_word<"within"> >> is<form::rolling> >> in_future >> towards<1> >> chunks
                                   >> -kw<" from today", " from now">;

// a day at a distance
inline constexpr auto ago         = kw<"ago"> >> towards<-1>;
inline constexpr auto earlier     = kw<"earlier"> >> from_reference >> towards<-1>;
inline constexpr auto later       = kw<"later"> >> from_reference >> towards<1>;
inline constexpr auto hence       = kw<"hence", "from now", "from today"> >> towards<1>;
inline constexpr auto after_place = kw<"after ", "from ", "since "> >> the_place >> based >> towards<1>;
inline constexpr auto before_place = kw<"before "> >> the_place >> based >> towards<-1>;
inline constexpr auto a_way       = first_of<ago, earlier, later, hence, after_place, before_place>;
inline constexpr auto away        = gap >> a_way;
inline constexpr auto on_weekday  = kw<" on "> >> word<kind::weekday> >> then<&keep_weekday>;
inline constexpr auto after       = kw<"after", "following"> >> towards<1>;
inline constexpr auto before      = kw<"before"> >> towards<-1>;
inline constexpr auto next_to     = first_of<after, before>;
inline constexpr auto unit_away   = is<form::offset> >> one_unit >> gap >> next_to >> gap >> the_place >> based; // the day after Christmas
inline constexpr auto in_amount   = after_word<"in"> >> ahead >> is<form::offset> >> amount >> towards<1> >> -branch[on_weekday];
inline constexpr auto weekdays    = is<form::offset> >> cardinal >> gap >> then<&keep_weekdays> >> word<kind::weekdays>
                                  >> then<&keep_weekday> >> away;
inline constexpr auto a_weekday   = is<form::offset> >> word<kind::weekday> >> then<&keep_weekday>;
inline constexpr auto after_next  = a_weekday >> kw<" after next"> >> then<&put_two_weekdays> >> towards<1>;
inline constexpr auto weekday_away = a_weekday >> gap >> amount >> away;
inline constexpr auto weekday_offset = first_of<after_next, weekday_away>;

// spans that end or begin with a place
inline constexpr auto ended_on    = kw<"ended", "ending"> >> -kw<" on", " in">;
inline constexpr auto up_to       = kw<"to", "through", "up to", "until">;
inline constexpr auto ended_word  = first_of<ended_on, up_to>;
inline constexpr auto ended       = gap >> ended_word >> gap >> the_place >> is<form::span> >> based >> towards<-1>;
inline constexpr auto start       = kw<"starting", "beginning"> >> -kw<" from", " on">;
inline constexpr auto begun       = gap >> start >> gap >> place >> is<form::span> >> based >> towards<1>;
inline constexpr auto for_from    = after_word<"for"> >> is<form::span> >> amount >> kw<" from "> >> place >> based >> towards<1>;
inline constexpr auto offset      = away >> then<&put_offset>;
inline constexpr auto of_amount   = first_of<offset, ended, begun>;
inline constexpr auto amount_of   = amount >> of_amount;
inline constexpr auto nth         = ordinal >> hyphen;
inline constexpr auto unit_ended  = branch[-nth >> -kw<"fiscal "> >> one_unit >> ended];

// the running unit so far, and the same part of another year
inline constexpr auto shift_unit   = word<kind::shift_unit>;
inline constexpr auto last_year    = let<&place::shift_of, time_unit::year> >> let<&place::shift, -1>;
inline constexpr auto unit_to_date = is<form::to_date> >> shift_unit >> hyphen >> kw<"to"> >> hyphen >> kw<"date">;
inline constexpr auto unit_so_far  = is<form::to_date> >> kw<"this "> >> shift_unit >> kw<" so far">;
inline constexpr auto so_far_unit  = is<form::to_date> >> kw<"so far this "> >> shift_unit;
inline constexpr auto to_date      = first_of<unit_to_date, unit_so_far, so_far_unit>;
inline constexpr auto a_year_ago   = kw<"a year ", "one year ", "the year "> >> kw<"ago", "earlier", "before"> >> last_year;
inline constexpr auto prior_period = is<form::same_period> >> kw<"year-ago", "year-earlier", "prior-year", "prior year">
                                   >> kw<" period", " quarter", " month", " half"> >> last_year;
inline constexpr auto a_year       = first_of<year, shift_year>;
inline constexpr auto of_year      = -kw<"of ", "in "> >> the >> a_year;
inline constexpr auto of_any_year  = first_of<of_year, a_year_ago>;
inline constexpr auto same         = branch[is<form::same_period> >> word<kind::same_period> >> gap >> of_any_year];
inline constexpr auto year_ago     = is<form::same_period> >> a_year_ago;
inline constexpr auto vague        = is<form::vague> >> word<kind::vague>;

inline constexpr auto on_amount    = first_of<within, for_from, year_ago, amount_of, unit_ended, in_amount>;
inline constexpr auto on_one       = first_of<year_ago, amount_of, in_amount, within, weekdays, number_first>;
inline constexpr auto on_side      = first_of<within, prior_period, rolling, vague>;
inline constexpr auto on_unit      = first_of<to_date, unit_ended, unit_away, prior_period>;
inline constexpr auto on_the       = first_of<to_date, year_ago>;
inline constexpr auto span = on_number_before<kind::count_unit>[on_amount] | on_number_before<kind::weekdays>[weekdays]
                           | on_number_before<kind::past, kind::coming>[number_first]
                           | on_word<kind::one, kind::some, kind::few>[on_one]
                           | on_word<kind::past, kind::coming, kind::vague>[on_side]
                           | on_word<kind::shift_unit, kind::count_unit>[on_unit] | on_word<kind::same_period>[same]
                           | on_word<kind::weekday>[weekday_offset] | on_letter<'t'>[on_the] | on_letter<'s'>[to_date]
                           | on_letter<'f'>[unit_ended];
// clang-format on

} // namespace numfact::en::span_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::span, at, end, r);
}

} // namespace numfact::en
