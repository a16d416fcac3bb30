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
/// '40s, mid-90s: the mark stands before the digits.
inline bool follows_mark(char const*& at, char const*, temporal_reading& r) {
    std::string_view const left(r.from->begin, static_cast<std::size_t>(at - r.from->begin));
    for (std::string_view const mark : {"'", "’", "mid-", "Mid-"})
        if (left.ends_with(mark)) return left.size() == mark.size() || !lexicon::is_ascii_letter(static_cast<unsigned char>(left[left.size() - mark.size() - 1]));
    return false;
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
inline constexpr auto month         = word<kind::month> >> word_end;
inline constexpr auto unit          = word<kind::shift_unit>;
inline constexpr auto fiscal_fiscal = kw<"fiscal"> >> -kw<" year">;
inline constexpr auto fiscal_word   = kw<"financial year", "fy">;
inline constexpr auto a_fiscal      = first_of<fiscal_fiscal, fiscal_word>;
inline constexpr auto is_fiscal     = a_fiscal >> fiscal;
inline constexpr auto comma_or_gap  = first_of<comma, gap>;

// the year that follows what it contains
inline constexpr auto in_of         = -kw<"of ", "in ", "for ">;
inline constexpr auto two_digits    = on_number[cardinal >> check<&put_year_in_words>];
inline constexpr auto fiscal_gap    = is_fiscal >> gap;
inline constexpr auto said_year     = comma_or_gap >> in_of >> -kw<"the ", "its ", "their "> >> -kw<"year "> >> -fiscal_gap >> year;
inline constexpr auto relative_year = gap >> in_of >> shift_year;
inline constexpr auto the_year      = kw<" of the year", " in the year"> >> shift_is<time_unit::year>;
inline constexpr auto spelled_year_ = gap >> of >> two_digits;
inline constexpr auto of_year       = first_of<said_year, relative_year, the_year, spelled_year_>;

// months
inline constexpr auto its_said_year     = comma_or_gap >> -kw<"of ", "in "> >> year;
inline constexpr auto its_dash_year     = dash >> year;
inline constexpr auto its_relative_year = gap >> -of >> shift_year;
inline constexpr auto its_year      = first_of<its_said_year, its_dash_year, its_relative_year>;
inline constexpr auto its_quarter   = kw<" quarter"> >> let<&place::quarter_end, true>; // December quarter
inline constexpr auto between       = first_of<comma_or_gap, dash>;
inline constexpr auto year_month    = digits_year >> between >> month;
inline constexpr auto count         = first_of<a, cardinal>;
inline constexpr auto after_months  = kw<" after next"> >> let<&place::nearest, true> >> let<&place::shift, 2>;
inline constexpr auto in_years      = kw<" in "> >> count >> kw<" years", " year"> >> shift_is<time_unit::year>
                                    >> number_into<&place::shift>;
inline constexpr auto after_month   = first_of<its_year, after_months, in_years, its_quarter>;
inline constexpr auto said_month    = month >> after_month;
inline constexpr auto bare_month    = step<&read_bare_month>;
inline constexpr auto shifted_month = bare_month >> let<&place::nearest, true>; // after its shift

// quarters and halves
inline constexpr auto fiscal_hyphen   = is_fiscal >> hyphen;
inline constexpr auto quarter_word    = kw<"quarter", "qtr", "quarterly">;
inline constexpr auto nth_quarter     = -fiscal_hyphen >> ordinal >> number_is<&place::quarter, 1, 4> >> hyphen >> -fiscal_gap >> quarter_word;
inline constexpr auto last_quarter    = -fiscal_hyphen >> kw<"final", "closing"> >> hyphen >> kw<"quarter"> >> let<&place::quarter, 4>;
inline constexpr auto opening_quarter = kw<"opening quarter"> >> let<&place::quarter, 1>;
inline constexpr auto quarter         = first_of<nth_quarter, last_quarter, opening_quarter>;
inline constexpr auto named_half      = -fiscal_hyphen >> word<kind::half>;
inline constexpr auto nth_half        = ordinal >> number_is<&place::half, 1, 2> >> hyphen >> -fiscal_gap >> kw<"half">;
inline constexpr auto half            = first_of<named_half, nth_half>;
inline constexpr auto quarter_or_half = first_of<quarter, half>;
inline constexpr auto piece           = branch[quarter_or_half >> -of_year];
inline constexpr auto digit           = on_digit[step<&grammar::terminal::read_digits<1, 1>>];
inline constexpr auto quarter_code    = kw<"q"> >> digit >> number_is<&place::quarter, 1, 4>;
inline constexpr auto half_code       = kw<"h"> >> digit >> number_is<&place::half, 1, 2>;
inline constexpr auto a_code          = first_of<quarter_code, half_code>;
inline constexpr auto code            = branch[a_code >> gap >> in_of >> shift_year];
inline constexpr auto possessive      = kw<"'s", "’s">;
inline constexpr auto piece_of_digits = digits_year >> -possessive >> gap >> the >> quarter_or_half;
inline constexpr auto piece_of_shift  = shifted_year >> possessive >> gap >> quarter_or_half; // last|year's fourth quarter
inline constexpr auto piece_of_fiscal = is_fiscal >> gap >> year >> kw<"'s"> >> gap >> quarter_or_half;
inline constexpr auto year_piece      = first_of<piece_of_digits, piece_of_fiscal>;

// years
inline constexpr auto calendar_year = kw<"calendar year ", "year ", "cy "> >> -of >> year;
inline constexpr auto any_year      = first_of<year, two_digits>;
inline constexpr auto fiscal_year   = is_fiscal >> gap >> any_year;
inline constexpr auto named_year    = first_of<calendar_year, fiscal_year>;
inline constexpr auto full          = kw<"full"> >> hyphen >> kw<"year">;
inline constexpr auto full_said     = full >> of_year;
inline constexpr auto full_alone    = full >> let<&place::nth_of, time_unit::year> >> let<&place::nth, 1>;
inline constexpr auto full_year     = first_of<full_said, full_alone>;
inline constexpr auto three_digits  = on_digit[step<&grammar::terminal::read_digits<3, 3>>];
inline constexpr auto spelled       = step<&terminal::read_spelled_year>;
inline constexpr auto old_number    = first_of<three_digits, spelled>;
inline constexpr auto old_year      = kw<"year "> >> old_number >> word_end >> check<&put_any_year>;
inline constexpr auto era_year      = digits_year >> gap >> kw<"a.d.", "ad", "ce">;
inline constexpr auto year_full     = digits_year >> gap >> full;
inline constexpr auto year_fiscal   = digits_year >> gap >> word<kind::fiscal_unit> >> let<&place::shift_of, time_unit::none> >> word_end;

// units counted from today, or from the period in force
inline constexpr auto fiscal_quarter = kw<"fiscal quarter"> >> fiscal >> shift_is<time_unit::quarter>;
inline constexpr auto fiscal_unit    = word<kind::fiscal_unit>;
inline constexpr auto any_unit       = first_of<fiscal_quarter, fiscal_unit, unit>;
inline constexpr auto shifted_unit   = word<kind::shift> >> hyphen >> any_unit;
inline constexpr auto shifted_back   = word<kind::reference_shift> >> gap >> unit >> from_reference;
inline constexpr auto shifted        = first_of<shifted_back, shifted_unit>;
inline constexpr auto after_next     = unit >> kw<" after "> >> the >> kw<"next"> >> let<&place::shift, 2>;
inline constexpr auto the_after_next = kw<"the "> >> after_next;
inline constexpr auto next_day       = kw<"next day", "following day"> >> let<&place::shift, 1>;
inline constexpr auto day_after      = kw<"day after"> >> step<&ends_clause> >> let<&place::shift, 1>;
inline constexpr auto previous_day   = kw<"previous day", "preceding day", "prior day"> >> let<&place::shift, -1>;
inline constexpr auto day_before     = kw<"day before"> >> step<&ends_clause> >> let<&place::shift, -1>;
inline constexpr auto day_beside     = first_of<next_day, day_after, previous_day, day_before>;
inline constexpr auto other_day      = kw<"the "> >> day_beside >> shift_is<time_unit::day> >> from_reference;
inline constexpr auto unit_before    = kw<"the "> >> unit >> kw<" before", " earlier"> >> let<&place::shift, -1> >> from_reference;
inline constexpr auto the_weekend    = step<&read_the_weekend>;
inline constexpr auto spoken_unit    = step<&read_spoken_unit>;
inline constexpr auto other          = first_of<other_day, unit_before, the_after_next, the_weekend, spoken_unit>;
inline constexpr auto season_year    = word<kind::season> >> comma_or_gap >> in_of >> year;
inline constexpr auto season_shift   = word<kind::season> >> relative_year;
inline constexpr auto season         = first_of<season_year, season_shift>;
inline constexpr auto shifted_season = word<kind::season> >> shift_is<time_unit::season>;
inline constexpr auto shift_season   = word<kind::shift> >> gap >> shifted_season;
inline constexpr auto after_shift    = first_of<piece_of_shift, shifted_month, shifted_season>;
inline constexpr auto said_shift     = word<kind::shift> >> gap >> after_shift;
inline constexpr auto week           = kw<"week "> >> on_digit[step<&grammar::terminal::read_digits<1, 2>>]
                                     >> number_is<&place::week, 1, 53> >> word_end >> -of_year;
inline constexpr auto the_unit       = kw<"the "> >> unit;

// decades and centuries
inline constexpr auto four_digits   = on_digit[step<&grammar::terminal::read_digits<4, 4>>];
inline constexpr auto spaced_digits = after_word<"in", "the"> >> four_digits >> lit(' '); // in 1990 s; 1800 s are seconds
inline constexpr auto decade_digits = four_digits >> -lit('\'');
inline constexpr auto long_digits   = first_of<spaced_digits, decade_digits>;
inline constexpr auto long_decade   = long_digits >> lit('s') >> word_end >> check<&put_decade>;
inline constexpr auto decade_word   = after_word<"the", "late", "early">;
inline constexpr auto after_mark    = step<&follows_mark>;
inline constexpr auto before_decade = first_of<apostrophe, decade_word, after_mark>;
inline constexpr auto short_decade  = before_decade >> digits2 >> lit('s') >> word_end >> check<&put_decade>;
inline constexpr auto spelled_decade = step<&read_spelled_decade>;
inline constexpr auto century       = ordinal >> hyphen >> kw<"century"> >> check<&put_century>;
inline constexpr auto digit_decade  = first_of<long_decade, short_decade>;
inline constexpr auto century_or_decade = first_of<spelled_decade, century>;
inline constexpr auto decade        = on_digit[digit_decade] | on_number_before<kind::decades, kind::shift_unit>[century_or_decade];

// what may contain a part of it, as in "early 2024", and what stands alone
inline constexpr auto month_alone  = month >> -its_year;
inline constexpr auto fiscal_piece = first_of<piece, named_year, year_piece>;
inline constexpr auto number_piece = on_number_before<kind::shift_unit, kind::half, kind::fiscal_unit, kind::keyword>[piece];
inline constexpr auto number_place = first_of<piece_of_digits, number_piece, year_month, year>;
inline constexpr auto shift_place  = first_of<shift_season, shifted>;
inline constexpr auto unit_place   = first_of<week, named_year, unit>;
inline constexpr auto container = decade | on_word<kind::decades>[spelled_decade] | on_word<kind::month>[month_alone]
                                | on_word<kind::season>[season] | on_word<kind::half>[piece]
                                | on_letter<'f'>[fiscal_piece] | on_number[number_place]
                                | on_word<kind::shift>[shift_place] | on_word<kind::shift_unit>[unit_place]
                                | on_letter<'c'>[named_year] | on_letter<'t'>[the_unit];

inline constexpr auto bare_year    = step<&read_bare_year>;
inline constexpr auto bare_spelled = step<&read_bare_spelled_year>;
inline constexpr auto bare_fiscal  = word<kind::fiscal_unit> >> word_end;
inline constexpr auto of_month     = first_of<said_month, bare_month>;
inline constexpr auto of_year_     = first_of<piece_of_digits, year_month, year_full, year_fiscal, era_year, bare_year>;
inline constexpr auto of_number    = decade | number_piece | on_year[of_year_] | on_word<kind::cardinal, kind::tens>[bare_spelled];
inline constexpr auto of_shift     = first_of<said_shift, shifted>;
inline constexpr auto of_unit      = first_of<week, after_next, named_year, old_year>;
inline constexpr auto of_fiscal    = first_of<full_year, year_piece, piece, named_year, bare_fiscal>;
inline constexpr auto of_final     = first_of<piece, named_year>;
inline constexpr auto period = on_word<kind::month>[of_month] | of_number | on_letter<'\''>[short_decade]
                             | on_word<kind::decades>[spelled_decade] | on_word<kind::half>[piece]
                             | on_word<kind::season>[season] | on_word<kind::shift, kind::reference_shift>[of_shift]
                             | on_word<kind::shift_unit>[of_unit] | on_letter<'f'>[of_fiscal] | on_letter<'q'>[code]
                             | on_letter<'h'>[code] | on_letter<'c'>[of_final] | on_letter<'o'>[piece]
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
