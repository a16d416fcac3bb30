// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English parts of periods.
//
//   part     = (early | late | end of | rest of) container        late last month; end of March; rest of the week
//            | "mid" "-" container                                mid-November
//   year-end = "year-end" ["of"] [year] | "end" "-" year           year-end 2024; end-2025; EOY
//   nth      = (ordinal | "last") unit ("of" | "in") container     third week of 2027; third last week of 2018
//            | ordinal "week" "of" month "on" weekday              1st week of Oct. on Friday
//   first    = ("first" | "last") number unit ["of" container]     first ten days of last year; first nine months
//   week     = "week" ("of" | "starting") date                     week of October 7th
//   weekend  = holiday "weekend" | "weekend of" holiday            Labor Day weekend
#pragma once

#include "numfact/en/date.hpp"
#include "numfact/en/part.hpp"
#include "numfact/en/period.hpp"
#include "numfact/en/temporal_word.hpp"

namespace numfact::en::part_grammar {

using namespace temporal_word;

inline bool put_count(temporal_reading& r) {
    r.place.nth_count = static_cast<std::uint8_t>(r.number);
    return r.number >= 1 && r.number <= 100 && !r.vague;
}
/// The first nine months alone are of the year; first three months of treatment are not.
inline bool is_of_year(char const*& at, char const* end, temporal_reading& r) {
    if (r.place.nth != 1 || (r.unit != time_unit::month && r.unit != time_unit::quarter)) return false;
    char const* p = at;
    return !terminal::read_gap(p, end, r) ||
           !(terminal::read_keyword<"of">(p, end, r) || terminal::read_keyword<"after">(p, end, r) ||
             terminal::read_keyword<"since">(p, end, r));
}

// clang-format off
inline constexpr auto container = step<&match_container>;
inline constexpr auto in_it_def = kw<" of ", " in "> >> the >> container;
inline constexpr auto in_it = rule<in_it_def>;
inline constexpr auto of_year_def = gap >> -kw<"of ", "in "> >> (year | shift_year);
inline constexpr auto of_year = rule<of_year_def>;

// pieces told by a word
inline constexpr auto this_year = let<&place::shift_of, time_unit::year>;
inline constexpr auto part      = branch[word<kind::place_part> >> spaces >> the >> container];
inline constexpr auto mid       = branch[kw<"mid"> >> (lit('-') | gap) >> container
                                  >> let<&place::part, time_part::middle>];
inline constexpr auto year_end_def = branch[word<kind::year_part> >> of_year]
                                  | branch[word<kind::year_part> >> this_year]
                                | branch[kw<"eoy", "end of year"> >> this_year
                                >> let<&place::part, time_part::closing>]
                                | branch[kw<"eom"> >> let<&place::shift_of, time_unit::month>
                                >> let<&place::part, time_part::finish>]
                                | branch[kw<"end", "late"> >> lit('-') >> year
                                >> let<&place::part, time_part::finish>]
                                | branch[kw<"early"> >> lit('-') >> year >> let<&place::part, time_part::start>];
inline constexpr auto year_end = rule<year_end_def>;
inline constexpr auto year_year_end = digits_year >> gap >> word<kind::year_part>;

// the n-th, the first few
inline constexpr auto from_end  = then<[](temporal_reading& r) { r.place.nth = static_cast<std::int16_t>(-r.number); }>;
inline constexpr auto unit_def = word<kind::count_unit>
                                  >> then<[](temporal_reading& r) { r.place.nth_of = r.unit; }>;
inline constexpr auto unit = rule<unit_def>;
inline constexpr auto which_def = branch[ordinal >> kw<" last"> >> from_end]
                                  | branch[ordinal >> number_into<&place::nth>]
                                | branch[kw<"last", "final"> >> let<&place::nth, -1>];
inline constexpr auto which = rule<which_def>;
inline constexpr auto nth_def = branch[which >> kw<" week"> >> let<&place::nth_of, time_unit::week> >> in_it
                                  >> kw<" on "> >> word<kind::weekday>]
                                | branch[which >> gap >> unit >> in_it];
inline constexpr auto nth = rule<nth_def>;
inline constexpr auto few       = word<kind::head> >> number_into<&place::nth> >> gap >> cardinal
                                  >> check<&put_count> >> hyphen >> unit;
inline constexpr auto first_few_def = branch[few >> in_it] | branch[few >> of_year]
                                      | branch[few >> step<&is_of_year>];
inline constexpr auto first_few = rule<first_few_def>;

// weeks by a day of theirs, weekends by a holiday
inline constexpr auto starting  = kw<"starting", "beginning", "commencing"> >> -kw<" on">;
inline constexpr auto week_of_def = branch[kw<"week "> >> (kw<"of"> | starting) >> gap >> the
                                  >> step<&match_date> >> let<&place::nth_of, time_unit::week>];
inline constexpr auto week_of = rule<week_of_def>;
inline constexpr auto at_holiday = let<&place::part, time_part::weekend>;
inline constexpr auto weekend   = branch[kw<"weekend of "> >> the >> word<kind::holiday> >> -branch[of_year]
                                  >> at_holiday];
inline constexpr auto holiday_weekend = branch[word<kind::holiday> >> kw<" weekend"> >> -branch[of_year]
                                        >> at_holiday];

inline constexpr auto all = on_word<kind::place_part>[part | mid | year_end] | on_word<kind::year_part>[year_end]
                            | on_letter<'e'>[year_end]
                          | on_word<kind::ordinal, kind::head>[first_few | nth]
                          | on_number[branch[nth] | branch[year_year_end]]
                          | on_letter<'w'>[week_of | weekend] | on_word<kind::holiday>[holiday_weekend];
// clang-format on

} // namespace numfact::en::part_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_part(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(part_grammar::all, at, end, r);
}

} // namespace numfact::en
