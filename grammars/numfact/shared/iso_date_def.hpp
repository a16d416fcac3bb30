// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Dates and periods of digits and code letters, the same in every language.
//
//   date    = year sep month sep day [clock]      2024-01-30, 2019·2·10, 2025-09-05 23:17
//           | yyyymmdd                            20240307
//           | number sep number sep year          10/06/2005, 13.5.2015, 05/05/89
//   month   = year sep month | month sep year     2014-10, 2/2013
//   quarter = "Q" n [year] | n "Q" [year] | year ["-"] "Q" n        Q3 2025, 2Q25, 2Q, 2018Q4, FY26Q3
//   half    = "H" n year | n "H" year | year ["-"] "H" n            H2 2020, 1H25, 2019-H2
//   fiscal  = ("FY" | "CY") year [quarter | half]                   FY2025, CY 2008
#pragma once

#include "numfact/shared/iso_date.hpp"
#include "numfact/shared/temporal_parse.hpp"

namespace numfact::shared::iso_date_grammar {

namespace x3 = boost::spirit::x3;
using grammar::branch, grammar::check, grammar::first_of, grammar::number_is, grammar::step, grammar::temporal_reading, grammar::then, grammar::when;
using grammar::terminal::read_digits, grammar::terminal::put_year, grammar::terminal::put_short_year;
using x3::lit;
using place = calendar_place;

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline char const* after_digits(char const* at, char const* end) {
    while (at != end && is_digit(*at)) ++at;
    return at;
}
/// What follows the digits of a date: a separator, or nothing when it is written without.
inline bool may_be_date(char const* at, char const* end, temporal_reading const&) {
    char const* const p = after_digits(at, end);
    if (p - at == 8) return true;
    return p != at && p != end && (*p == '-' || *p == '/' || *p == '.' || *p == ' ' || *p == '\xC2');
}
/// Q, H, FY and CY, or digits before Q or H: 3Q25, 2025-H1, 2025年Q1.
inline bool may_be_code(char const* at, char const* end, temporal_reading const&) {
    char const* p = after_digits(at, end);
    if (p == end || p - at > 4) return false;
    bool const fiscal = p == at && (lexicon::to_ascii_lower(*p) == 'f' || lexicon::to_ascii_lower(*p) == 'c');
    if (p != at && (*p == ' ' || *p == '-' || *p == '/'))
        ++p;
    else if (p != at)
        for (std::string_view const sign : {"年", "财年"})
            if (std::string_view(p, static_cast<std::size_t>(end - p)).starts_with(sign)) p += sign.size();
    return fiscal || (p != end && (lexicon::to_ascii_lower(*p) == 'q' || lexicon::to_ascii_lower(*p) == 'h'));
}

/// Of two numbers that may both be months the first or the second is the day.
inline bool put_day_and_month(temporal_reading& r, int a, int b, bool day_first) {
    if (a > 12 || (day_first && b <= 12)) std::swap(a, b);
    place& p = r.place;
    p.month  = static_cast<std::uint8_t>(a);
    p.day    = static_cast<std::uint8_t>(b);
    return a >= 1 && a <= 12 && b >= 1 && b <= 31;
}
/// 10/06/2005: the same separator twice; with a point the day is first and the year has four digits (1.2.10 is a version).
inline bool read_day_month_year(char const*& at, char const* end, temporal_reading& r) {
    char const*      p = at;
    temporal_reading n = r;
    if (!read_digits<1, 2>(p, end, n) || p == end) return false;
    int const  a         = n.number;
    char const separator = *p++;
    if ((separator != '/' && separator != '-' && separator != '.') || !read_digits<1, 2>(p, end, n) || p == end ||
        (*p != separator && *p != ','))
        return false;
    int const b = n.number;
    ++p;
    if (!read_digits<2, 4>(p, end, n) || (n.digits == 2 && (separator == '.' || p[-3] == ','))) return false;
    temporal_reading const saved = r;
    r.number = n.number, r.digits = n.digits;
    if ((put_year(r) || put_short_year(r)) && put_day_and_month(r, a, b, r.from->day_first || separator == '.'))
        return at = p, true;
    r = saved;
    return false;
}
/// 4/22, 4-22, 4.22.
inline bool read_month_day(char const*& at, char const* end, temporal_reading& r) {
    char const*      p = at;
    temporal_reading n = r;
    if (!read_digits<1, 2>(p, end, n) || p == end || (*p != '/' && *p != '-' && *p != '.')) return false;
    int const a = n.number;
    if (!read_digits<1, 2>(++p, end, n) || !put_day_and_month(n, a, n.number, false)) return false;
    r.place   = n.place;
    return at = p, true;
}
inline bool read_compact_date(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!read_digits<8, 8>(p, end, r)) return false;
    int const y = r.number / 10000, m = r.number / 100 % 100, d = r.number % 100;
    if (y < 1900 || y > 2099 || m < 1 || m > 12 || d < 1 || d > 31) return false;
    place& into      = r.place;
    into.year        = y;
    into.year_digits = 4;
    into.month       = static_cast<std::uint8_t>(m);
    into.day         = static_cast<std::uint8_t>(d);
    at               = p;
    return true;
}
inline bool at_end_of_word(char const*& at, char const* end, temporal_reading&) {
    return grammar::terminal::at_word_end(at, end);
}
/// 2/2013 is a month, 1/1000 a fraction.
inline bool is_recent_year(temporal_reading& r) { return r.place.year >= 1900 && r.place.year < 2100; }
/// No further digits, no decimal: not the beginning of 2015-1-32 or of 2014-10.5.
inline bool at_end_of_digits(char const*& at, char const* end, temporal_reading&) {
    if (at == end) return true;
    auto const digit = [&](char const* p) { return p != end && is_digit(*p); };
    return !digit(at) && !((*at == '-' || *at == '/' || *at == '.' || *at == ',') && digit(at + 1)) && *at != '%';
}
/// After a whole date a range may go on with a dash.
inline bool at_end_of_date(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (p == end || *p != '-' || r.in_last) return at_end_of_digits(at, end, r);
    temporal_reading next = r;
    next.in_last          = true;
    return ++p, match_iso_date(p, end, next);
}

inline bool has_two_digits(temporal_reading& r) { return r.digits == 2; }
inline void put_fiscal(temporal_reading& r) { r.place.fiscal = true; }

// clang-format off
inline constexpr auto year      = step<&read_digits<4, 4>> >> check<&put_year>;
inline constexpr auto two_year  = step<&read_digits<2, 2>> >> check<&put_short_year>;
inline constexpr auto any_year  = first_of<year, two_year>;
inline constexpr auto month     = step<&read_digits<1, 2>> >> number_is<&place::month, 1, 12>;
inline constexpr auto day       = step<&read_digits<1, 2>> >> number_is<&place::day, 1, 31>;
inline constexpr auto slash     = lit('-') | lit('/');
inline constexpr auto separator = slash | lit("·");
inline constexpr auto dash      = -lit(' ') >> lit('-') >> -lit(' ');
inline constexpr auto spaced    = lit(' ') >> &(x3::ascii::digit >> x3::ascii::digit);
inline constexpr auto a_clock   = (lit(' ') | lit('T')) >> -lit(' ') >> step<&grammar::terminal::read_clock>;
inline constexpr auto clock     = -branch[a_clock];
inline constexpr auto end_date  = step<&at_end_of_date> >> clock;
inline constexpr auto end_word  = step<&at_end_of_digits> >> step<&at_end_of_word>;

// 2011.2.1 is a version
inline constexpr auto pointed    = year >> lit('.') >> month >> (separator | lit('.')) >> day >> check<&has_two_digits> >> end_date;
inline constexpr auto separated  = year >> separator >> month >> separator >> day >> end_date;
inline constexpr auto in_blanks  = year >> spaced >> month >> spaced >> day >> step<&at_end_of_digits>;
inline constexpr auto compact    = step<&read_compact_date>;
inline constexpr auto day_first  = step<&read_day_month_year> >> end_date;
inline constexpr auto year_month = year >> slash >> month >> end_word;
inline constexpr auto dash_month = year >> dash >> month >> (x3::eoi | &(lit('.') | lit(',')));
inline constexpr auto month_year = month >> slash >> year >> check<&is_recent_year> >> end_word;
inline constexpr auto any_date   = first_of<pointed, separated, in_blanks, compact, day_first, year_month, dash_month, month_year>;
inline constexpr auto iso_date   = when<&may_be_date>[any_date];

inline constexpr auto q          = lit('Q') | lit('q');
inline constexpr auto h          = lit('H') | lit('h');
inline constexpr auto quarter_of = step<&read_digits<1, 1>> >> number_is<&place::quarter, 1, 4>;
inline constexpr auto half_of    = step<&read_digits<1, 1>> >> number_is<&place::half, 1, 2>;
inline constexpr auto q_quarter  = q >> quarter_of;
inline constexpr auto quarter_q  = quarter_of >> q;
inline constexpr auto h_half     = h >> half_of;
inline constexpr auto half_h     = half_of >> h;
inline constexpr auto fiscal     = (lit("FY") | lit("fy") | lit("Fy")) >> -(lit(' ') | lit('\'')) >> then<&put_fiscal>;
inline constexpr auto civil      = (lit("CY") | lit("cy")) >> -lit(' ');
inline constexpr auto apostrophe = lit('\'') | lit("’");
inline constexpr auto plain_year = -(lit(", ") | lit(' ') | slash) >> -lit("of ") >> -fiscal >> year;
inline constexpr auto told_year  = -lit(' ') >> (apostrophe | fiscal) >> any_year;
inline constexpr auto year_after = first_of<plain_year, told_year>;
inline constexpr auto glued_year = first_of<any_year, year_after>;
inline constexpr auto piece      = first_of<q_quarter, h_half, quarter_q, half_h>;
inline constexpr auto own_piece  = first_of<q_quarter, h_half>;
inline constexpr auto link       = -(slash | lit(' ') | lit("年") | lit("财年"));
inline constexpr auto next_piece = link >> piece;
inline constexpr auto year_code  = (fiscal | civil) >> any_year >> -branch[next_piece]; // FY25 Q2
inline constexpr auto year_piece = any_year >> link >> own_piece;                       // 2025Q2
inline constexpr auto quarter_year = quarter_q >> -glued_year;                          // 2Q25
inline constexpr auto half_year    = half_h >> glued_year;
inline constexpr auto year_quarter = q_quarter >> -year_after;                          // Q2 2025
inline constexpr auto year_half    = h_half >> year_after;
inline constexpr auto code         = first_of<year_code, year_piece, quarter_year, half_year, year_quarter, year_half>;
inline constexpr auto period_code  = when<&may_be_code>[code >> step<&at_end_of_word>];
// clang-format on

} // namespace numfact::shared::iso_date_grammar

namespace numfact::shared {

NUMFACT_INLINE bool match_iso_date(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(iso_date_grammar::iso_date, at, end, r);
}
NUMFACT_INLINE bool match_month_day(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(grammar::step<&iso_date_grammar::read_month_day>, at, end, r);
}
NUMFACT_INLINE bool match_period_code(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(iso_date_grammar::period_code, at, end, r);
}

} // namespace numfact::shared
