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

/// The second last week of June.
inline void count_from_end(temporal_reading& r) { r.place.nth = static_cast<std::int16_t>(-r.number); }
inline void put_nth_unit(temporal_reading& r) { r.place.nth_of = r.unit; }

// clang-format off
inline constexpr auto container = step<&match_container>;
inline constexpr auto in_it     = kw<" of ", " in "> >> the >> container;
inline constexpr auto a_year    = first_of<year, shift_year>;
inline constexpr auto of_year   = gap >> -kw<"of ", "in "> >> a_year;

// pieces told by a word
template <time_part Part>
inline constexpr auto part_is   = let<&place::part, Part>;
inline constexpr auto this_year = let<&place::shift_of, time_unit::year>;
inline constexpr auto part      = word<kind::place_part> >> spaces >> the >> container;
inline constexpr auto mid       = kw<"mid"> >> hyphen >> container >> part_is<time_part::middle>;
inline constexpr auto year_part = word<kind::year_part>;
inline constexpr auto end_of_year  = year_part >> of_year;
inline constexpr auto end_of_this  = year_part >> this_year;
inline constexpr auto eoy          = kw<"eoy", "end of year"> >> this_year >> part_is<time_part::closing>;
inline constexpr auto eom          = kw<"eom"> >> let<&place::shift_of, time_unit::month> >> part_is<time_part::finish>;
inline constexpr auto end_dash     = kw<"end", "late"> >> lit('-') >> year >> part_is<time_part::finish>;
inline constexpr auto early_dash   = kw<"early"> >> lit('-') >> year >> part_is<time_part::start>;
inline constexpr auto year_end     = first_of<end_of_year, end_of_this, eoy, eom, end_dash, early_dash>;
inline constexpr auto year_year_end = digits_year >> gap >> year_part;

// the n-th, the first few
inline constexpr auto unit        = word<kind::count_unit> >> then<&put_nth_unit>;
inline constexpr auto nth_last    = ordinal >> kw<" last"> >> then<&count_from_end>;
inline constexpr auto ordinal_nth = ordinal >> number_into<&place::nth>;
inline constexpr auto last        = kw<"last", "final"> >> let<&place::nth, -1>;
inline constexpr auto which       = first_of<nth_last, ordinal_nth, last>;
inline constexpr auto week_on     = kw<" week"> >> let<&place::nth_of, time_unit::week> >> in_it >> kw<" on ">
                                  >> word<kind::weekday>;
inline constexpr auto nth_unit    = gap >> unit >> in_it;
inline constexpr auto nth_of      = first_of<week_on, nth_unit>;
inline constexpr auto nth         = which >> nth_of;
inline constexpr auto few         = word<kind::head> >> number_into<&place::nth> >> gap >> cardinal >> check<&put_count> >> hyphen
                                  >> unit;
inline constexpr auto own_year    = step<&is_of_year>;
inline constexpr auto of_what     = first_of<in_it, of_year, own_year>;
inline constexpr auto first_few   = few >> of_what;

// weeks by a day of theirs, weekends by a holiday
inline constexpr auto of_week    = kw<"of">;
inline constexpr auto starting   = kw<"starting", "beginning", "commencing"> >> -kw<" on">;
inline constexpr auto of_day     = first_of<of_week, starting>;
inline constexpr auto week_of    = kw<"week "> >> of_day >> gap >> the >> step<&match_date> >> let<&place::nth_of, time_unit::week>;
inline constexpr auto weekend_of = kw<"weekend of "> >> the >> word<kind::holiday> >> -branch[of_year] >> part_is<time_part::weekend>;
inline constexpr auto holiday_weekend = word<kind::holiday> >> kw<" weekend"> >> -branch[of_year] >> part_is<time_part::weekend>;

inline constexpr auto of_part    = first_of<part, mid, year_end>;
inline constexpr auto of_head    = first_of<first_few, nth>;
inline constexpr auto of_letter  = first_of<week_of, weekend_of>;
inline constexpr auto all = on_word<kind::place_part>[of_part] | on_word<kind::year_part>[year_end]
                          | on_letter<'e'>[year_end] | on_word<kind::head>[of_head]
                          | on_number_before<kind::count_unit>[nth] | on_number_before<kind::year_part>[year_year_end]
                          | on_letter<'w'>[of_letter] | on_word<kind::holiday>[holiday_weekend];
// clang-format on

} // namespace numfact::en::part_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_part(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(part_grammar::all, at, end, r);
}

} // namespace numfact::en
