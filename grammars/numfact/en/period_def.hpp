// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// English periods that are a place in the calendar.
//
//   month    = month [","] ["of"] year | year [","] month          July 2012; june of 1992; 2016, nov; June next year
//            | shift month | month "after next"                     last June
//            | month "quarter"                                      December quarter
//   quarter  = ["fiscal"] ordinal ("quarter" | "half") [of-year]    third quarter of 2016; fiscal fourth quarter; first half
//            | year ["the"] ordinal "quarter"                       2016 the third quarter
//   of-year  = ["of"] (["fiscal"] year | shift "year" | "the year")
//   shifted  = shift ["fiscal"] unit | unit "after next"            last year; this fiscal quarter; the week after next
//   other    = "the" (unit "before" | "next day" | "weekend")       the year before; the day after
//   season   = season ["of"] year | shift season                    summer 2025; last winter
//   week     = "week" number                                        week 31
//   year     = ("year" | "calendar year" | "fiscal") year | "full year" | year     fiscal 2025; year 2008; in 2014
//   decade   = digits "s" | spelled decade | ordinal "century"      1990s; '40s; nineteen seventies; 15th century
#pragma once

#include "numfact/en/period.hpp"
#include "numfact/en/temporal_word.hpp"

namespace numfact::en::period_grammar {

using namespace temporal_word;

inline bool read_bare_month(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_word<kind::month, terminal::english>(p, end, r)) return false;
    return context::month_stands_alone(r, at, static_cast<std::size_t>(p - at)) && (at = p, true);
}
inline bool read_bare_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_digits<4, 4>(p, end, r) || !grammar::terminal::at_word_end(p, end)) return false;
    return grammar::terminal::put_year(r) && context::year_stands_alone(r, at, end) && (at = p, true);
}
/// A year in words alone: nineteen seventy six; but twenty fifteen, which may be two numbers, only after "in".
inline bool read_bare_spelled_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!terminal::read_spelled_year(p, end, r) || !grammar::terminal::at_word_end(p, end) ||
        !grammar::terminal::put_year(r))
        return false;
    bool const ambiguous = r.number < 1600 || r.number > 1999;
    return (!ambiguous || context::follows(r, kind::time_word, at)) && (at = p, true);
}
/// The decade of a number just read: 1990, 90.
inline bool put_decade(temporal_reading& r) {
    place& p      = r.place;
    p.year        = r.number;
    p.year_digits = static_cast<std::uint8_t>(r.digits == 4 ? 4 : 2);
    p.year_span   = 10;
    return r.number % 10 == 0 && (r.digits != 4 || (r.number >= 1900 && r.number < 2100));
}
inline bool follows_decade_word(temporal_reading const& r, char const* at) {
    std::string_view const before = context::word_before(r.from->begin, at);
    return context::same_word(before, "the") || context::same_word(before, "early") ||
           context::same_word(before, "late") || context::same_word(before, "mid");
}
/// nineteen seventies, the noughties; the nineties, but no tens of thousands.
inline bool read_spelled_decade(char const*& at, char const* end, temporal_reading& r) {
    char const* p       = at;
    int         century = 0;
    if (!grammar::terminal::read_word<kind::decades, terminal::english>(p, end, r)) {
        if (!terminal::read_spelled(p, end, r, century) || century < 10 || century > 20 ||
            !terminal::read_gap(p, end, r))
            return false;
        if (!grammar::terminal::read_word<kind::decades, terminal::english>(p, end, r)) return false;
    }
    place& d = r.place;
    if (century == 0 && (d.year == 10 || !follows_decade_word(r, at))) return false;
    d.year += century * 100;
    d.year_digits = d.year > 100 ? 4 : 2;
    d.year_span   = 10;
    at = p;
    return true;
}
inline bool put_century(temporal_reading& r) {
    r.place.year        = r.number == 1 ? 1 : (r.number - 1) * 100;
    r.place.year_digits = 4;
    r.place.year_span   = 100;
    return r.number >= 1 && r.number <= 21;
}
/// year 247, year two hundred and sixty seven.
inline bool put_any_year(temporal_reading& r) {
    r.place.year        = r.number;
    r.place.year_digits = 4;
    return r.number > 99 && r.number < 3000;
}
/// "of twenty three" after a quarter or half: 23.
inline bool put_year_in_words(temporal_reading& r) {
    r.digits = 2;
    return r.number >= 10 && r.number <= 99 && grammar::terminal::put_short_year(r);
}
/// for the year, in the quarter.
inline bool read_spoken_unit(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!terminal::read_keyword<"the">(p, end, r) || !terminal::read_gap(p, end, r)) return false;
    if (!grammar::terminal::read_word<kind::shift_unit, terminal::english>(p, end, r) ||
        !context::unit_stands_alone(r, at, p, end))
        return false;
    r.place.from_reference = true;
    at = p;
    return true;
}
/// the weekend: this week's, or the one that is over (over the weekend, on a Monday).
inline bool read_the_weekend(char const*& at, char const* end, temporal_reading& r) {
    char const* p    = at;
    char const* next = p;
    if (!terminal::read_keyword<"the weekend">(p, end, r) || (next = p, terminal::read_keyword<" of">(next, end, r)))
        return false;
    r.place.shift_of = time_unit::weekend;
    r.place.nearest  = context::follows(r, kind::span_word, at);
    at = p;
    return true;
}

// clang-format off
template <time_unit Unit>
inline constexpr auto shift_is = let<&place::shift_of, Unit>;
inline constexpr auto month      = word<kind::month> >> word_end;
inline constexpr auto unit       = word<kind::shift_unit>;
inline constexpr auto is_fiscal_def = (kw<"fiscal"> >> -branch[kw<" year">] | kw<"financial year"> | kw<"fy">)
                                   >> fiscal;
inline constexpr auto is_fiscal = rule<is_fiscal_def>;
inline constexpr auto comma_or_gap = branch[comma] | gap;

// the year that follows what it contains
inline constexpr auto in_of      = -kw<"of ", "in ", "for ">;
inline constexpr auto the_year   = kw<"the year"> >> shift_is<time_unit::year>;
inline constexpr auto spelled_two_digits = on_number[cardinal >> check<&put_year_in_words>];
inline constexpr auto of_year_def = branch[comma_or_gap >> in_of >> -kw<"the ", "its ", "their "> >> -kw<"year ">
                                    >> -(is_fiscal >> gap)
                                   >> year] | branch[gap >> in_of >> shift_year]
                                 | branch[kw<" of ", " in "> >> the_year]
                                 | branch[gap >> of >> spelled_two_digits];
inline constexpr auto of_year = rule<of_year_def>;

// months
inline constexpr auto month_year_def = branch[month >> (branch[comma_or_gap >> -kw<"of ", "in "> >> year]
                                     | branch[dash >> year])]
                                   | branch[month >> gap >> -of >> shift_year];
inline constexpr auto month_year = rule<month_year_def>;
inline constexpr auto month_quarter = month >> kw<" quarter"> >> let<&place::quarter_end, true>; // December quarter
inline constexpr auto year_month   = digits_year >> (comma_or_gap | dash) >> month;
inline constexpr auto far_month_def = branch[month >> kw<" after next"> >> let<&place::nearest, true>
                                     >> let<&place::shift, 2>]
                                   | branch[month >> kw<" in "> >> (a | cardinal) >> kw<" years", " year">
                                   >> shift_is<time_unit::year>
                                   >> number_into<&place::shift>];
inline constexpr auto far_month = rule<far_month_def>;
inline constexpr auto shift_month  = word<kind::shift> >> gap >> step<&read_bare_month> >> let<&place::nearest, true>;

// quarters and halves
inline constexpr auto quarter_word = kw<"quarter"> | kw<"qtr"> | kw<"quarterly">;
inline constexpr auto quarter_def = branch[-(is_fiscal >> hyphen) >> ordinal >> number_is<&place::quarter, 1, 4>
                                 >> hyphen >> -(is_fiscal >> gap) >> quarter_word]
                               | branch[-(is_fiscal >> hyphen) >> kw<"final", "closing"> >> hyphen
                               >> kw<"quarter"> >> let<&place::quarter, 4>]
                               | branch[kw<"opening quarter"> >> let<&place::quarter, 1>];
inline constexpr auto quarter = rule<quarter_def>;
inline constexpr auto half_def = branch[-(is_fiscal >> hyphen) >> word<kind::half>]
                                 | branch[ordinal >> number_is<&place::half, 1, 2> >> hyphen >> -(is_fiscal >> gap)
                                 >> kw<"half">];
inline constexpr auto half = rule<half_def>;
inline constexpr auto piece_def = (quarter | half) >> -of_year;
inline constexpr auto piece = rule<piece_def>;
inline constexpr auto code_def = (on_letter<'q'>[lit('Q') | lit('q')]
                                   >> on_digit[step<&grammar::terminal::read_digits<1, 1>>]
                                   >> number_is<&place::quarter, 1, 4>
                                   | on_letter<'h'>[lit('H') | lit('h')]
                                   >> on_digit[step<&grammar::terminal::read_digits<1, 1>>]
                                   >> number_is<&place::half, 1, 2>) >> gap >> in_of >> shift_year;
inline constexpr auto code = rule<code_def>;
inline constexpr auto year_piece_def = branch[digits_year >> gap >> the >> (quarter | half)]
                                   | branch[is_fiscal >> gap >> year >> lit("'s") >> gap >> (quarter | half)];
inline constexpr auto year_piece = rule<year_piece_def>;

// years
inline constexpr auto named_year_def = branch[kw<"calendar year ", "year ", "cy "> >> -of >> year]
                                   | branch[is_fiscal >> gap >> (year | spelled_two_digits)];
inline constexpr auto named_year = rule<named_year_def>;
inline constexpr auto full       = kw<"full"> >> hyphen >> kw<"year">;
inline constexpr auto full_year_def = branch[full >> of_year]
                                   | branch[full >> let<&place::nth_of, time_unit::year> >> let<&place::nth, 1>];
inline constexpr auto full_year = rule<full_year_def>;
inline constexpr auto old_year_def = kw<"year "> >> (on_digit[step<&grammar::terminal::read_digits<3, 3>>]
                                   | step<&terminal::read_spelled_year>) >> word_end >> check<&put_any_year>;
inline constexpr auto old_year = rule<old_year_def>;
inline constexpr auto era_year   = digits_year >> gap >> (lit("A.D.") | lit("AD") | lit("CE"));

// units counted from today, or from the period in force
inline constexpr auto shifted_def = branch[word<kind::shift> >> hyphen
                                 >> (branch[kw<"fiscal quarter"> >> fiscal
                                 >> shift_is<time_unit::quarter>] | word<kind::fiscal_unit> | unit)]
                               | branch[word<kind::reference_shift> >> gap >> unit >> from_reference];
inline constexpr auto shifted = rule<shifted_def>;
inline constexpr auto after_next = unit >> kw<" after "> >> the >> kw<"next"> >> let<&place::shift, 2>;
inline constexpr auto day_after  = branch[kw<"next day", "following day">
                                   >> let<&place::shift, 1>]
                                   | branch[kw<"day after"> >> step<&ends_clause> >> let<&place::shift, 1>];
inline constexpr auto day_before = branch[kw<"previous day", "preceding day", "prior day">
                                   >> let<&place::shift, -1>]
                                   | branch[kw<"day before"> >> step<&ends_clause> >> let<&place::shift, -1>];
inline constexpr auto other_def = branch[kw<"the "> >> (day_after | day_before) >> shift_is<time_unit::day>
                                   >> from_reference]
                                 | branch[kw<"the "> >> unit >> kw<" before", " earlier">
                                 >> let<&place::shift, -1> >> from_reference]
                                 | branch[kw<"the "> >> after_next]
                                 | branch[step<&read_the_weekend>] | branch[step<&read_spoken_unit>];
inline constexpr auto other = rule<other_def>;
inline constexpr auto season_def = word<kind::season> >> (branch[comma_or_gap >> in_of >> year]
                                 | branch[gap >> in_of >> shift_year]);
inline constexpr auto season = rule<season_def>;
inline constexpr auto shift_season = word<kind::shift> >> gap >> word<kind::season> >> shift_is<time_unit::season>;
inline constexpr auto week_def = kw<"week "> >> on_digit[step<&grammar::terminal::read_digits<1, 2>>]
                                 >> number_is<&place::week, 1, 53> >> word_end >> -of_year;
inline constexpr auto week = rule<week_def>;

// decades and centuries
inline constexpr auto four_digits  = on_digit[step<&grammar::terminal::read_digits<4, 4>>];
// in 1990 s; 1800 s are seconds
inline constexpr auto long_decade  = (branch[after_word<"in", "the"> >> four_digits >> lit(' ')]
                                     | four_digits >> -lit('\'')) >> lit('s') >> word_end >> check<&put_decade>;
inline constexpr auto short_decade = (apostrophe | after_word<"the", "late", "early">) >> digits2 >> lit('s')
                                     >> word_end >> check<&put_decade>;
inline constexpr auto century      = ordinal >> hyphen >> kw<"century"> >> check<&put_century>;

inline constexpr auto decade_def = branch[long_decade] | branch[short_decade] | branch[step<&read_spelled_decade>]
                               | branch[century];
inline constexpr auto decade = rule<decade_def>;
inline constexpr auto container_def = on_number[decade] | on_word<kind::decades>[decade]
                                  | on_word<kind::month>[month_year | branch[month]] | on_word<kind::season>[season]
                                  | on_word<kind::half>[piece] | on_letter<'f'>[piece | named_year | year_piece]
                                | on_number[branch[year_piece] | branch[piece] | branch[year_month] | branch[year]]
                                | on_word<kind::shift>[branch[shift_season] | shifted]
                                | on_word<kind::shift_unit>[branch[week] | named_year | branch[unit]]
                                | on_letter<'c'>[named_year] | on_letter<'t'>[kw<"the "> >> unit];
inline constexpr auto container = rule<container_def>;

inline constexpr auto period = on_word<kind::month>[month_year | far_month | branch[month_quarter]
                               | branch[step<&read_bare_month>]]
                             | on_number[decade | year_piece | branch[piece] | branch[year_month]
                                         | branch[digits_year >> gap >> full]
                                        | branch[digits_year >> gap >> word<kind::fiscal_unit>
                                        >> let<&place::shift_of, time_unit::none> >> word_end] | branch[era_year]
                                        | branch[step<&read_bare_year>] | branch[step<&read_bare_spelled_year>]]
                             | on_letter<'\''>[short_decade] | on_word<kind::decades>[step<&read_spelled_decade>]
                             | on_word<kind::half>[piece] | on_word<kind::season>[season]
                             | on_word<kind::shift, kind::reference_shift>[branch[shift_month] | branch[shift_season]
                             | shifted]
                             | on_word<kind::shift_unit>[branch[week] | branch[after_next] | named_year
                             | branch[old_year]]
                             | on_letter<'f'>[full_year | year_piece | branch[piece] | named_year
                             | word<kind::fiscal_unit> >> word_end]
                             | on_letter<'q'>[code] | on_letter<'h'>[code]
                             | on_letter<'c'>[branch[piece] | named_year] | on_letter<'o'>[piece]
                             | on_letter<'t'>[other];
// clang-format on

} // namespace numfact::en::period_grammar

namespace numfact::en {

NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(period_grammar::period, at, end, r);
}
NUMFACT_INLINE bool match_container(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(period_grammar::container, at, end, r);
}

} // namespace numfact::en
