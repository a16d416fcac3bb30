// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English times that an amount, another period or two ends tell.
//
//   amount  = cardinal unit {["and"] cardinal unit}               three weeks; 2 weeks and 2 days
//   rolling = (past | next) amount | cardinal (past | next) unit  past two years; 5 upcoming years; past decade
//   offset  = amount (ago | later | from now)                     three years ago; two weeks from now
//           | amount (after | before | from) place                3 days after January 12th; two days before yesterday
//           | number weekday ("from now" | "ago")                 three Fridays from now
//           | "in" amount                                         will leave in two months
//   ended   = (amount | unit) (ended | to | through) place        six months ended July 31; year to March 31
//   begun   = amount (starting | from) place                      3 days starting from next Monday
//   to-date = "year to date" | "this year so far"
//   same    = "same period" of-year | "a year ago"                same period of 2021; a year earlier
#pragma once

#include "numfact/en/context.hpp"
#include "numfact/en/date.hpp"
#include "numfact/en/period.hpp"
#include "numfact/en/span.hpp"
#include "numfact/en/temporal_word.hpp"
#include "numfact/shared/iso_date.hpp"

namespace numfact::en::span_grammar {

using namespace temporal_word;
using grammar::temporal;

template <temporal::form Form>
inline constexpr auto is = then<[](temporal_reading& r) { r.out.is = Form; }>;
template <int Direction>
inline constexpr auto towards = then<[](temporal_reading& r) { r.out.direction = Direction; }>;

inline bool add(temporal_reading& r) {
    if (r.vague) return r.out.is = temporal::form::vague, true;
    return grammar::terminal::add_amount(r);
}
inline bool is_long_unit(temporal_reading& r) { return r.unit == time_unit::decade || r.unit == time_unit::century || r.unit == time_unit::year; }
template <terminal::keyword_text... Word>
bool after_word(char const*& at, char const*, temporal_reading& r) {
    std::string_view const before = context::word_before(r.begin, at);
    return (context::same_word(before, Word.text) || ...);
}
/// "in two months" is a day to come only where somebody will do something then; else it is how long something took.
inline bool in_the_future(char const*& at, char const*, temporal_reading& r) {
    if (!context::same_word(context::word_before(r.begin, at), "in")) return false;
    char const* p = at;
    while (p != r.begin && at - p < 64 && p[-1] != '.' && p[-1] != '\n') --p;
    std::string_view const left(p, static_cast<std::size_t>(at - p));
    return left.find("ill ") != std::string_view::npos || left.find("'ll ") != std::string_view::npos || left.find(" or ") != std::string_view::npos;
}

// clang-format off
inline constexpr auto unit     = word<kind::count_unit> >> word_end;
inline constexpr auto one      = then<[](temporal_reading& r) { terminal::set_number(r, 1, 0); }>;
inline constexpr auto hyphen   = lit('-') | gap;
inline constexpr auto chunk    = branch[cardinal >> hyphen >> unit >> check<&add>];
inline constexpr auto amount   = chunk >> *branch[gap >> -(kw<"and"> >> gap) >> chunk];

// rolling
inline constexpr auto sign     = then<[](temporal_reading& r) { r.out.direction = static_cast<std::int8_t>(r.number); r.out.next_day = (r.number == 1); }>;
inline constexpr auto by_quarters = then<[](temporal_reading& r) { if (r.out.is == temporal::form::rolling && r.unit == time_unit::quarter) r.out.is = temporal::form::aligned; }>;
inline constexpr auto rolling  = branch[is<temporal::form::rolling> >> (word<kind::past> | word<kind::coming>) >> sign >> gap >> -(kw<"full"> >> gap) >> amount >> by_quarters]
                               | branch[is<temporal::form::rolling> >> cardinal >> then<[](temporal_reading& r) { r.out.amount.count = r.number; }> >> gap >> (word<kind::past> | word<kind::coming>) >> sign >> gap >> unit
                                        >> then<[](temporal_reading& r) { r.number = r.out.amount.count; }> >> check<&add>]
                               | branch[is<temporal::form::rolling> >> kw<"past"> >> towards<-1> >> gap >> one >> unit >> check<&is_long_unit> >> check<&add>]
                               | branch[is<temporal::form::rolling> >> step<&after_word<"within">> >> towards<1> >> -(word<kind::coming> >> gap) >> amount];

// offsets
inline constexpr auto place    = step<&match_date> | step<&shared::match_iso_date> | step<&match_period> | step<&shared::match_period_code>;
inline constexpr auto based    = then<[](temporal_reading& r) { r.out.has_first = true; }>;
inline constexpr auto now      = kw<"now"> | kw<"today"> | kw<"yesterday"> >> then<[](temporal_reading& r) { r.out.amount.days -= 1; }> | kw<"tomorrow"> >> then<[](temporal_reading& r) { r.out.amount.days += 1; }>;
inline constexpr auto away     = branch[gap >> (kw<"ago"> | kw<"earlier">)] >> towards<-1>
                               | branch[gap >> (kw<"later"> | kw<"hence"> | kw<"from now"> | kw<"from today">)] >> towards<1>
                               | branch[gap >> (kw<"after"> | kw<"from"> | kw<"since">) >> gap >> the >> place >> based] >> towards<1>
                               | branch[gap >> kw<"before"> >> gap >> the >> place >> based] >> towards<-1>;
inline constexpr auto in_last  = then<[](temporal_reading& r) { r.in_last = true; }>;
inline constexpr auto offset   = branch[is<temporal::form::offset> >> amount >> away]
                               | branch[is<temporal::form::offset> >> step<&in_the_future> >> amount >> towards<1>]
                               | branch[is<temporal::form::offset> >> cardinal >> gap >> then<[](temporal_reading& r) { r.out.amount.weekdays = r.number; }> >> in_last >> word<kind::weekdays> >> away]
                               | branch[is<temporal::form::offset> >> in_last >> word<kind::weekday> >> gap >> amount >> away];

// spans that end or begin with a place
inline constexpr auto ended_word = kw<"ended"> | kw<"ending"> | kw<"to"> | kw<"through"> | kw<"up to"> | kw<"until"> | kw<"ending on"> | kw<"ended on">;
inline constexpr auto whole_unit = branch[-(kw<"fiscal"> >> gap >> then<[](temporal_reading& r) { r.out.first.fiscal = false; }>) >> one >> unit >> check<&add>];
inline constexpr auto ended    = branch[is<temporal::form::span> >> (amount | whole_unit) >> gap >> ended_word >> gap >> the >> place >> based >> towards<-1>];
inline constexpr auto begun    = branch[is<temporal::form::span> >> amount >> gap >> (kw<"starting from"> | kw<"starting on"> | kw<"starting"> | kw<"beginning">) >> gap >> place >> based >> towards<1>]
                               | branch[is<temporal::form::span> >> step<&after_word<"for">> >> amount >> gap >> kw<"from"> >> gap >> place >> based >> towards<1>];

// the running unit so far, and the same part of another year
inline constexpr auto shift_is_year = then<[](temporal_reading& r) { r.out.first.shift_of = time_unit::year; }>;
inline constexpr auto to_date  = branch[is<temporal::form::to_date> >> word<kind::shift_unit> >> hyphen >> kw<"to"> >> hyphen >> kw<"date">]
                               | branch[is<temporal::form::to_date> >> kw<"this"> >> gap >> word<kind::shift_unit> >> gap >> kw<"so far">]
                               | branch[is<temporal::form::to_date> >> kw<"so far this"> >> gap >> word<kind::shift_unit>];
inline constexpr auto year_ago = branch[is<temporal::form::same_period> >> (kw<"a"> | kw<"one">) >> gap >> kw<"year"> >> gap >> (kw<"ago"> | kw<"earlier"> | kw<"before">) >> shift_is_year >> then<[](temporal_reading& r) { r.out.first.shift = -1; }>]
                               | branch[is<temporal::form::same_period> >> (kw<"year-ago"> | kw<"year-earlier"> | kw<"prior-year"> | kw<"prior year">) >> gap >> (kw<"period"> | kw<"quarter"> | kw<"month"> | kw<"half">) >> shift_is_year >> then<[](temporal_reading& r) { r.out.first.shift = -1; }>];
inline constexpr auto same     = year_ago
                               | branch[is<temporal::form::same_period> >> word<kind::same_period> >> (
                                     branch[gap >> -((kw<"of"> | kw<"in">) >> gap) >> the >> (full_year | word<kind::shift> >> gap >> kw<"year"> >> shift_is_year)]
                                   | branch[gap >> (kw<"a year earlier"> | kw<"a year ago"> | kw<"a year before"> | kw<"the year before">) >> shift_is_year >> then<[](temporal_reading& r) { r.out.first.shift = -1; }>])];
inline constexpr auto year_before = branch[(kw<"the year"> | kw<"the quarter"> | kw<"the month"> | kw<"the week">) >> gap >> (kw<"before"> | kw<"earlier">)];
inline constexpr auto vague    = branch[is<temporal::form::vague> >> word<kind::vague>];

inline constexpr auto span = to_date | same | ended | begun | offset | rolling | vague;

// ranges
inline constexpr auto second   = then<[](temporal_reading& r) { r.in_last = true; }>;
inline constexpr auto until    = branch[spaces >> (lit('-') | lit("–") | lit("—") | lit('~')) >> spaces] | branch[gap >> word<kind::join> >> gap];
inline constexpr auto between_and = branch[gap >> kw<"and"> >> gap];
inline constexpr auto today    = (kw<"now"> | kw<"the present"> | kw<"date">) >> then<[](temporal_reading& r) { r.place().shift_of = time_unit::day; }>;
inline constexpr auto any_year = branch[digits4 >> word_end] | branch[spelled_year];
inline constexpr auto is_day   = number_is<&place::day, 1, 31>;
inline constexpr auto bare_day = branch[ordinal >> is_day] | branch[step<&grammar::terminal::read_digits<1, 2>> >> is_day];
inline constexpr auto end_of   = -(kw<"the"> >> gap);
inline constexpr auto tail_year = branch[step<&grammar::terminal::read_digits<2, 2>> >> check<&grammar::terminal::put_short_year> >> word_end];
} // namespace numfact::en::span_grammar

namespace numfact::en::span_grammar {
inline constexpr auto range_place = place | any_year | today;
// the first may be a day or month that only the second completes
inline constexpr auto first_place  = branch[end_of >> place] | branch[any_year] | today | branch[word<kind::month> >> word_end] | branch[end_of >> bare_day >> word_end];
inline constexpr auto second_place = branch[end_of >> place] | branch[any_year] | today | branch[word<kind::month> >> word_end] | branch[end_of >> bare_day >> word_end];
inline constexpr auto range = branch[is<temporal::form::range> >> first_place >> until >> second >> second_place]
                            | branch[is<temporal::form::range> >> digits4 >> lit('-') >> second >> tail_year]
                            | branch[is<temporal::form::range> >> step<&after_word<"between">> >> first_place >> (between_and | until) >> second >> second_place]
                            | branch[is<temporal::form::range> >> place >> gap >> kw<"between"> >> gap >> second >> second_place >> between_and];
// clang-format on

} // namespace numfact::en::span_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::span, at, end, r);
}
NUMFACT_INLINE bool match_range(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::range, at, end, r);
}

} // namespace numfact::en
