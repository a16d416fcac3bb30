// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English periods that are a place in the calendar.
//
//   month     = month [","] ["of"] year | year [","] month          July 2012; june of 1992; 2016, nov; June next year
//   quarter   = ["fiscal"] ordinal ("quarter" | "half") [of-year]   third quarter of 2016; fiscal fourth quarter; first half
//   of-year   = ["of"] (["fiscal"] year | shift "year" | "the year")
//   nth       = ordinal unit "of" container | ("first" | "last") number unit "of" container      third week of 2027; first ten days of last year
//   shifted   = shift ["fiscal"] unit | unit "after next"           last year; this fiscal quarter; the week after next
//   part      = (early | late | end of | rest of) container         late last month; end of March; mid-November; rest of the week
//   week      = "week" number | "week of" date                      week 31; week of April 10th
//   year      = ("year" | "calendar year" | "fiscal") year | year | full year       fiscal 2025; year 2008; in 2014
//   decade    = digits "s" | spelled decade                         1990s; '40s; nineteen seventies; 15th century
#pragma once

#include "numfact/en/context.hpp"
#include "numfact/en/date.hpp"
#include "numfact/en/period.hpp"
#include "numfact/en/temporal_word.hpp"

namespace numfact::en::period_grammar {

using namespace temporal_word;

inline bool read_bare_month(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_word<kind::month, terminal::english>(p, end, r)) return false;
    if (!context::month_stands_alone(r.begin, at, static_cast<std::size_t>(p - at))) return false;
    at = p;
    return true;
}
inline bool read_bare_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_digits<4, 4>(p, end, r) || !grammar::terminal::at_word_end(p, end) || !grammar::terminal::put_year(r)) return false;
    if (!context::year_stands_alone(r.begin, at, end)) return false;
    at = p;
    return true;
}
/// A year in words alone: nineteen seventy six, two thousand and fifteen after "in".
inline bool read_bare_spelled_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!terminal::read_spelled_year(p, end, r) || !grammar::terminal::at_word_end(p, end) || !grammar::terminal::put_year(r)) return false;
    bool const plain = r.number < 1600 || r.number > 1999; // twenty fifteen may be two numbers
    if (plain && !context::is_any(context::word_before(r.begin, at), {"in", "since", "by", "until", "from", "of", "year"})) return false;
    at = p;
    return true;
}
template <int Decade>
bool put_decade(temporal_reading& r) {
    place& p = r.place();
    if (r.number % 10 != 0) return false;
    p.year        = r.number;
    p.year_digits = static_cast<std::uint8_t>(r.digits == 4 ? 4 : 2);
    p.year_span   = 10;
    return r.digits != 4 || (r.number >= 1000 && r.number < 2100);
}
/// The space of "in 1990 s"; elsewhere 1800 s are seconds.
inline bool read_gap_of_decade(char const*& at, char const* end, temporal_reading& r) {
    std::string_view const before(r.begin, static_cast<std::size_t>(at - r.begin - r.digits));
    if (at == end || *at != ' ' || !(before.ends_with("in ") || before.ends_with("In ") || before.ends_with("the "))) return false;
    return ++at, true;
}
/// nineteen seventies, twenty tens.
inline bool read_spelled_decade(char const*& at, char const* end, temporal_reading& r) {
    char const* p    = at;
    int         high = 0;
    bool const  century = terminal::read_spelled(p, end, r, high) && terminal::read_gap(p, end, r);
    if (!century) p = at, high = 0;
    if (!grammar::terminal::read_word<kind::decades, terminal::english>(p, end, r)) return false;
    place& d = r.place();
    if (d.year == 0) return high = 0, d.year = 2000, d.year_digits = 4, d.year_span = 10, at = p, !century;
    if (century) d.year += high * 100, d.year_digits = 4;
    else d.year_digits = 2;
    d.year_span = 10;
    at          = p;
    return !century || (high >= 10 && high <= 20);
}
inline bool put_century(temporal_reading& r) {
    if (r.number < 1 || r.number > 21) return false;
    r.place().year        = r.number == 1 ? 1 : (r.number - 1) * 100;
    r.place().year_digits = 4;
    r.place().year_span   = 100;
    return true;
}
inline bool put_count(temporal_reading& r) {
    if (r.number < 1 || r.number > 100 || r.vague) return false;
    r.place().nth_count = static_cast<std::uint8_t>(r.number);
    return true;
}
inline bool is_figures_unit(temporal_reading& r) { return r.place().nth == 1 && (r.unit == time_unit::month || r.unit == time_unit::quarter); }
template <time_unit Unit>
inline constexpr auto shift_is = then<[](temporal_reading& r) { r.place().shift_of = Unit; }>;

// clang-format off
inline constexpr auto month    = word<kind::month> >> word_end;
inline constexpr auto comma    = branch[spaces >> lit(',') >> spaces] | gap;
inline constexpr auto fiscal   = (kw<"fiscal"> >> -branch[gap >> kw<"year">] | kw<"financial year"> | kw<"fy">) >> then<[](temporal_reading& r) { r.place().fiscal = true; }>;
inline constexpr auto dash     = lit('-') | lit('/');

// years that follow what they contain
inline constexpr auto shift_unit   = word<kind::shift_unit>;
inline constexpr auto shifted_year = branch[the >> word<kind::shift> >> gap >> -(fiscal | kw<"calendar"> >> gap >> kw<"year"> | kw<"year">) >> shift_is<time_unit::year>];
inline constexpr auto past_year    = branch[word<kind::shift> >> gap >> (kw<"fiscal year"> | kw<"year">) >> shift_is<time_unit::year>];
inline constexpr auto the_year     = branch[kw<"the year"> >> shift_is<time_unit::year>];
inline constexpr auto of_in        = -((kw<"of"> | kw<"in"> | kw<"for">) >> gap);
inline constexpr auto two_digits   = branch[step<&terminal::read_cardinal> >> check<[](temporal_reading& r) { r.digits = 2; return (r.number >= 10) && (r.number <= 99) && grammar::terminal::put_short_year(r); }>];
inline constexpr auto of_year      = branch[comma >> of_in >> the >> -(kw<"year"> >> gap) >> -(fiscal >> gap) >> full_year] | branch[gap >> of_in >> past_year]
                                   | branch[gap >> (kw<"of"> | kw<"in">) >> gap >> the_year] | branch[gap >> kw<"of"> >> gap >> two_digits];

// months
inline constexpr auto month_year = branch[month >> (branch[comma >> -((kw<"of"> | kw<"in">) >> gap) >> full_year] | branch[dash >> full_year])]
                                 | branch[month >> gap >> -(kw<"of"> >> gap) >> past_year]
                                 | branch[digits4 >> (comma | dash) >> month];
inline constexpr auto last_month = branch[word<kind::shift> >> gap >> month >> then<[](temporal_reading& r) { r.place().nearest = true; }>];
inline constexpr auto bare_month = branch[step<&read_bare_month>];

// quarters and halves
inline constexpr auto hyphen   = lit('-') | gap;
inline constexpr auto quarter_word = kw<"quarter"> | kw<"qtr"> | kw<"quarterly">;
inline constexpr auto quarter  = branch[-(fiscal >> hyphen) >> ordinal >> number_is<&place::quarter, 1, 4> >> hyphen >> -(fiscal >> gap) >> quarter_word]
                               | branch[-(fiscal >> hyphen) >> (kw<"final"> | kw<"closing">) >> hyphen >> kw<"quarter"> >> then<[](temporal_reading& r) { r.place().quarter = 4; }>]
                               | branch[kw<"opening quarter"> >> then<[](temporal_reading& r) { r.place().quarter = 1; }>];
inline constexpr auto half     = branch[-(fiscal >> hyphen) >> word<kind::half>] | branch[ordinal >> number_is<&place::half, 1, 2> >> hyphen >> -(fiscal >> gap) >> kw<"half">];
inline constexpr auto piece    = (quarter | half) >> -of_year
                               | branch[digits4 >> gap >> the >> (quarter | half)]
                               | branch[fiscal >> gap >> full_year >> lit("'s") >> gap >> (quarter | half)];

// containers of what is selected
inline constexpr auto shifted  = branch[the >> word<kind::shift> >> hyphen >> (fiscal >> gap >> kw<"quarter"> >> shift_is<time_unit::quarter> | word<kind::fiscal_unit> | shift_unit)]
                               | branch[shift_unit >> gap >> kw<"after"> >> gap >> the >> kw<"next"> >> then<[](temporal_reading& r) { r.place().shift = 2; }>];
inline constexpr auto the_unit = branch[kw<"the"> >> gap >> shift_unit];
inline constexpr auto season   = branch[word<kind::season> >> (branch[comma >> of_in >> full_year] | branch[gap >> of_in >> past_year])]
                               | branch[word<kind::shift> >> gap >> word<kind::season> >> shift_is<time_unit::season>];
inline constexpr auto year     = branch[-(kw<"calendar"> >> gap) >> kw<"year"> >> gap >> -(kw<"of"> >> gap) >> full_year]
                               | branch[(kw<"cy"> | kw<"fiscal"> | kw<"financial year">) >> gap >> full_year]
                               | branch[fiscal >> gap >> (full_year | two_digits)]
                               | branch[full_year];
inline constexpr auto week_of  = branch[kw<"week"> >> gap >> step<&grammar::terminal::read_digits<1, 2>> >> number_is<&place::week, 1, 53> >> word_end];
inline constexpr auto container = month_year | season | piece | shifted | week_of | branch[year] | the_unit | branch[month] | branch[kw<"week"> >> shift_is<time_unit::week>]
                                | branch[kw<"month"> >> shift_is<time_unit::month>] | branch[kw<"year"> >> shift_is<time_unit::year>];

// the n-th unit of a container
inline constexpr auto nth_number = then<[](temporal_reading& r) { r.place().nth = static_cast<std::int16_t>(r.number); }>;
inline constexpr auto nth_unit   = then<[](temporal_reading& r) { r.place().nth_of = r.unit; }>;
inline constexpr auto from_end   = then<[](temporal_reading& r) { r.place().nth = static_cast<std::int16_t>(-r.number); }>;
inline constexpr auto which      = branch[ordinal >> gap >> kw<"last"> >> from_end] | branch[ordinal >> nth_number]
                                 | branch[(kw<"last"> | kw<"final">) >> then<[](temporal_reading& r) { r.place().nth = -1; }>];
inline constexpr auto in_container = gap >> (kw<"of"> | kw<"in">) >> gap >> the >> container;
inline constexpr auto nth        = branch[which >> gap >> word<kind::count_unit> >> nth_unit >> in_container];
inline constexpr auto head       = branch[word<kind::head> >> nth_number >> gap >> cardinal >> check<&put_count> >> hyphen >> word<kind::count_unit> >> nth_unit];
inline constexpr auto of_container = branch[head >> in_container] | branch[head >> check<&is_figures_unit> >> -of_year];

// parts
inline constexpr auto part     = branch[word<kind::place_part> >> spaces >> the >> (month_year | container)]
                               | branch[kw<"mid"> >> lit('-') >> (month_year | year | month) >> then<[](temporal_reading& r) { r.place().part = time_part::middle; }>];
inline constexpr auto year_end = branch[word<kind::year_part> >> -branch[gap >> of_in >> full_year] >> then<[](temporal_reading& r) { if (r.place().year == 0) r.place().shift_of = time_unit::year; }>]
                               | branch[full_year >> gap >> word<kind::year_part>]
                               | branch[(kw<"end"> | kw<"late"> | kw<"early">) >> lit('-') >> full_year >> then<[](temporal_reading& r) { r.place().part = time_part::finish; }>]
                               | branch[(kw<"eoy"> | kw<"end of year">) >> shift_is<time_unit::year> >> then<[](temporal_reading& r) { r.place().part = time_part::closing; }>];

// weeks by a day of theirs
inline constexpr auto week_with = branch[kw<"week"> >> gap >> (kw<"of"> | (kw<"starting"> | kw<"beginning"> | kw<"commencing">) >> -(gap >> kw<"on">)) >> gap >> step<&match_date>
                                         >> then<[](temporal_reading& r) { r.place().nth_of = time_unit::week; }>];
inline constexpr auto week_day = branch[which >> gap >> kw<"week"> >> then<[](temporal_reading& r) { r.place().nth_of = time_unit::week; }> >> gap >> (kw<"of"> | kw<"in">) >> gap >> month
                                        >> gap >> kw<"on"> >> gap >> word<kind::weekday>];

// decades and centuries
inline constexpr auto decade  = branch[step<&grammar::terminal::read_digits<4, 4>> >> -(step<&read_gap_of_decade> | lit('\'')) >> lit('s') >> word_end >> check<&put_decade<4>>]
                              | branch[-(lit('\'') | lit("’")) >> step<&grammar::terminal::read_digits<2, 2>> >> -step<&read_gap_of_decade> >> lit('s') >> word_end >> check<&put_decade<2>>]
                              | branch[step<&read_spelled_decade>];
inline constexpr auto century = branch[ordinal >> hyphen >> kw<"century"> >> check<&put_century>];

inline constexpr auto figures_year = branch[(kw<"full"> >> hyphen >> kw<"year">) >> (of_year | then<[](temporal_reading& r) { r.place().nth_of = time_unit::year, r.place().nth = 1; }>)]
                                   | branch[full_year >> gap >> kw<"full"> >> hyphen >> kw<"year">];
inline constexpr auto fiscal_now   = branch[word<kind::fiscal_unit> >> word_end];
inline constexpr auto era          = branch[digits4 >> gap >> (lit("A.D.") | lit("AD") | lit("CE"))];

inline constexpr auto period = decade | century | figures_year | piece | of_container | nth | week_day | part | month_year | last_month | season | year_end | week_with | week_of
                             | shifted | branch[(kw<"calendar year"> | kw<"year"> | kw<"cy"> | kw<"fiscal"> ) >> gap >> -(kw<"year"> >> gap) >> -(kw<"of"> >> gap) >> full_year] | branch[fiscal >> gap >> (full_year | two_digits)]
                             | era | bare_month | branch[step<&read_bare_year>] | branch[step<&read_bare_spelled_year>] | fiscal_now;
// clang-format on

} // namespace numfact::en::period_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(period_grammar::period, at, end, r);
}

} // namespace numfact::en
