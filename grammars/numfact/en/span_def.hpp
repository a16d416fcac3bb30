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
inline constexpr auto unit_def = word<kind::count_unit> >> word_end;
inline constexpr auto unit = rule<unit_def>;
inline constexpr auto chunk_def = branch[cardinal >> hyphen >> unit >> check<&add>];
inline constexpr auto chunk = rule<chunk_def>;
inline constexpr auto a_chunk_def = chunk | branch[a >> gap >> unit >> check<&add>];
inline constexpr auto a_chunk = rule<a_chunk_def>;
// 5 years 1 month
inline constexpr auto chunks_def = chunk >> x3::repeat(0, 3)[branch[gap >> chunk]];
inline constexpr auto chunks = rule<chunks_def>;
// 2 weeks and 2 days
inline constexpr auto amount_def = a_chunk >> x3::repeat(0, 3)[branch[gap >> -kw<"and "> >> chunk]];
inline constexpr auto amount = rule<amount_def>;
inline constexpr auto place   = step<&match_place>;

// counted from today
inline constexpr auto side_def = (word<kind::past> | word<kind::coming>) >> then<&put_direction>;
inline constexpr auto side = rule<side_def>;
inline constexpr auto number_first_def = cardinal >> then<&keep_number> >> gap >> side >> gap >> unit
                                     >> then<&take_number> >> step<&agrees_in_number> >> check<&add>;
inline constexpr auto number_first = rule<number_first_def>;
inline constexpr auto past_long    = (branch[kw<"past "> >> one >> unit >> check<&is_long_unit>]
                                     | branch[kw<"last ", "previous "> >> one >> &kw<"decade"> >> unit])
                                   >> step<&agrees_in_number> >> towards<-1> >> check<&add>;
inline constexpr auto rolling_def = branch[is<form::rolling> >> side >> gap >> -kw<"full "> >> chunks
                                >> then<&align_quarters>] | branch[is<form::rolling> >> past_long];
inline constexpr auto rolling = rule<rolling_def>;
inline constexpr auto from_now = branch[kw<" from today", " from now">];
inline constexpr auto within_def = after_word<"within"> >> is<form::rolling>
                                >> (branch[word<kind::coming> >> gap] | step<&is_ahead>) >> towards<1> >> chunks
                                >> -from_now;
inline constexpr auto within = rule<within_def>;

// a day at a distance
inline constexpr auto away_def = gap >> (
      kw<"ago"> >> towards<-1> | kw<"earlier"> >> from_reference >> towards<-1>
          | kw<"later"> >> from_reference >> towards<1>
    | kw<"hence", "from now", "from today"> >> towards<1>
    | branch[kw<"after ", "from ", "since "> >> the >> place >> based >> towards<1>]
    | branch[kw<"before "> >> the >> place >> based >> towards<-1>]);
inline constexpr auto away = rule<away_def>;
inline constexpr auto on_weekday = branch[kw<" on "> >> word<kind::weekday> >> then<&keep_weekday>];
inline constexpr auto next_to   = branch[kw<"after", "following"> >> towards<1>]
                                  | branch[kw<"before"> >> towards<-1>];
// the day after Christmas
inline constexpr auto unit_away_def = is<form::offset> >> one >> unit >> check<&add> >> gap >> next_to >> gap >> the
                                  >> place >> based;
inline constexpr auto unit_away = rule<unit_away_def>;
inline constexpr auto in_amount_def = after_word<"in"> >> step<&is_ahead> >> is<form::offset> >> amount >> towards<1>
                                  >> -on_weekday;
inline constexpr auto in_amount = rule<in_amount_def>;
inline constexpr auto weekdays_def = is<form::offset> >> cardinal >> gap >> then<&keep_weekdays>
                                     >> word<kind::weekdays>
                                  >> then<&keep_weekday> >> away;
inline constexpr auto weekdays = rule<weekdays_def>;
inline constexpr auto after_next = is<form::offset> >> word<kind::weekday> >> then<&keep_weekday>
                                   >> kw<" after next"> >> then<&put_two_weekdays> >> towards<1>;
inline constexpr auto weekday_offset = is<form::offset> >> word<kind::weekday> >> then<&keep_weekday> >> gap
                                       >> amount >> away;

// spans that end or begin with a place
inline constexpr auto ended_word = kw<"ended", "ending"> >> -kw<" on", " in"> | kw<"to">
                                   | kw<"through"> | kw<"up to"> | kw<"until">;
inline constexpr auto one_unit   = -(ordinal >> hyphen) >> -kw<"fiscal "> >> one >> unit >> check<&add>;
inline constexpr auto ended_def = gap >> ended_word >> gap >> the >> place >> is<form::span> >> based >> towards<-1>;
inline constexpr auto ended = rule<ended_def>;
inline constexpr auto start   = kw<"starting", "beginning"> >> -kw<" from", " on">;
inline constexpr auto begun_def = gap >> start >> gap >> place >> is<form::span> >> based >> towards<1>;
inline constexpr auto begun = rule<begun_def>;
inline constexpr auto for_from_def = after_word<"for"> >> is<form::span> >> amount >> kw<" from "> >> place
                                  >> based >> towards<1>;
inline constexpr auto for_from = rule<for_from_def>;
inline constexpr auto amount_of_def = branch[amount >> (branch[away >> then<&put_offset>] | branch[ended] | begun)];
inline constexpr auto amount_of = rule<amount_of_def>;
inline constexpr auto unit_ended_def = branch[one_unit >> ended];
inline constexpr auto unit_ended = rule<unit_ended_def>;

// the running unit so far, and the same part of another year
inline constexpr auto last_year = let<&place::shift_of, time_unit::year> >> let<&place::shift, -1>;
inline constexpr auto to_date_def = branch[is<form::to_date> >> word<kind::shift_unit> >> hyphen >> kw<"to"> >> hyphen
                                >> kw<"date">]
                              | branch[is<form::to_date> >> kw<"this "> >> word<kind::shift_unit> >> kw<" so far">]
                              | branch[is<form::to_date> >> kw<"so far this "> >> word<kind::shift_unit>];
inline constexpr auto to_date = rule<to_date_def>;
inline constexpr auto a_year_ago_def = kw<"a year ", "one year ", "the year ">
                                   >> kw<"ago", "earlier", "before"> >> last_year;
inline constexpr auto a_year_ago = rule<a_year_ago_def>;
inline constexpr auto year_ago_period_def = kw<"year-ago", "year-earlier", "prior-year", "prior year">
                                        >> kw<" period", " quarter", " month", " half">
                                        >> last_year;
inline constexpr auto year_ago_period = rule<year_ago_period_def>;
inline constexpr auto same_def = branch[is<form::same_period> >> word<kind::same_period> >> gap
                                >> (branch[-kw<"of ", "in "> >> the >> (year | shift_year)]
                                | a_year_ago)];
inline constexpr auto same = rule<same_def>;
inline constexpr auto year_ago_def = branch[is<form::same_period> >> a_year_ago];
inline constexpr auto year_ago = rule<year_ago_def>;
inline constexpr auto vague   = branch[is<form::vague> >> word<kind::vague>];

inline constexpr auto span = on_number[branch[within] | branch[for_from] | year_ago | amount_of | unit_ended
                             | branch[in_amount] | branch[weekdays] | branch[is<form::rolling> >> number_first]]
                           | on_word<kind::one, kind::some, kind::few>[year_ago | amount_of | branch[in_amount]
                           | branch[within]]
                           | on_word<kind::past, kind::coming, kind::vague>[branch[within]
                           | branch[is<form::same_period> >> year_ago_period] | rolling | vague]
                           | on_word<kind::shift_unit, kind::count_unit>[to_date | unit_ended | branch[unit_away]
                           | branch[is<form::same_period> >> year_ago_period]]
                           | on_word<kind::same_period>[same]
                           | on_word<kind::weekday>[branch[after_next] | weekday_offset] | on_letter<'t'>[to_date]
                           | on_letter<'s'>[to_date] | on_letter<'f'>[unit_ended];
// clang-format on

} // namespace numfact::en::span_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::span, at, end, r);
}

} // namespace numfact::en
