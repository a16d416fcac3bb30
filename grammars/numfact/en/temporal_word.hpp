// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/en/calendar_number.hpp"
#include "numfact/en/context.hpp"
#include "numfact/shared/temporal_parse.hpp"

// The parsers that the English temporal grammars share.

namespace numfact::en::temporal_word {

namespace x3 = boost::spirit::x3;
using grammar::based, grammar::fiscal, grammar::from_reference, grammar::in_last, grammar::is, grammar::let,
    grammar::number_into, grammar::number_is, grammar::rule, grammar::towards;
using grammar::branch, grammar::check, grammar::first_of, grammar::step, grammar::temporal, grammar::temporal_reading, grammar::then,
    grammar::when;
using kind  = lexicon::calendar_kind;
using place = calendar_place;
using x3::lit;

inline bool at_digit(char const* at, char const*, temporal_reading const&) { return context::is_digit(*at); }
inline bool at_number(char const* at, char const* end, temporal_reading const& r) {
    return context::is_digit(*at) ||
           grammar::terminal::begins_word<terminal::english, kind::cardinal, kind::tens, kind::ordinal>(at, end, r);
}
/// A number with a word of one of these kinds behind it.
template <kind... Kind>
bool at_number_before(char const* at, char const* end, temporal_reading const& r) {
    return at_number(at, end, r) && (terminal::kinds_following(at, end, r) & lexicon::kinds_of(Kind...)) != 0;
}
/// this Friday, next week's Friday, this 5/12.
inline bool at_shift_before_day(char const* at, char const* end, temporal_reading const& r) {
    auto const shift = r.words_at(terminal::english, at).of(kind::shift);
    if (!shift) return false;
    char const* p = at + shift.length;
    while (p != end && p - at < 24 && terminal::is_gap(*p)) ++p;
    return p != end && (context::is_digit(*p) || (terminal::kinds_following(at, end, r) & lexicon::kinds_of(kind::weekday)) != 0);
}
inline bool at_year(char const* at, char const* end, temporal_reading const&) {
    return end - at >= 4 && std::all_of(at, at + 4, context::is_digit);
}
template <char Letter>
bool at_letter(char const* at, char const*, temporal_reading const&) {
    return lexicon::to_ascii_lower(*at) == Letter;
}
/// Whether one of these words stands before, or before "the".
template <terminal::keyword_text... Word>
bool is_after(char const*& at, char const*, temporal_reading& r) {
    std::string_view before = context::word_before(r.from->begin, at);
    if ((context::same_word(before, Word.text) || ...)) return true;
    if (!context::same_word(before, "the")) return false;
    before = context::word_before(r.from->begin, before.data());
    return (context::same_word(before, Word.text) || ...);
}
inline bool is_ahead(char const*& at, char const*, temporal_reading& r) { return context::is_ahead(r, at); }
inline bool ends_word(char const*& at, char const* end, temporal_reading&) {
    return grammar::terminal::at_word_end(at, end);
}
inline bool ends_clause(char const*& at, char const* end, temporal_reading&) { return context::at_clause_end(at, end); }
/// The day of July 13-15, and none of July 13.5 or of March 5%.
inline bool ends_day(char const*& at, char const* end, temporal_reading&) {
    if (at == end) return true;
    bool const decimal = (*at == '.' || *at == ',' || *at == ':') && at + 1 != end && context::is_digit(at[1]);
    return !context::is_digit(*at) && *at != '%' && !decimal;
}
inline bool put_one(temporal_reading& r) { return terminal::set_number(r, 1, 0); }

template <kind Kind>
inline constexpr auto word = grammar::calendar_word<Kind, terminal::english>;
/// One of several phrases; a blank in them is any gap: kw<" of the ", " in the ">.
template <terminal::keyword_text... Words>
inline constexpr auto kw = step<&terminal::read_keyword<Words...>>;
template <kind... Kind>
inline constexpr auto on_word = when<&grammar::terminal::begins_word<terminal::english, Kind...>>;
template <char Letter>
inline constexpr auto on_letter = when<&at_letter<Letter>>;
template <terminal::keyword_text... Word>
inline constexpr auto after_word = step<&is_after<Word...>>;
inline constexpr auto on_digit   = when<&at_digit>;
inline constexpr auto on_number  = when<&at_number>;
inline constexpr auto on_year    = when<&at_year>;
inline constexpr auto on_shift_before_day = when<&at_shift_before_day>;
template <kind... Kind>
inline constexpr auto on_number_before = when<&at_number_before<Kind...>>;

// clang-format off
inline constexpr auto gap      = step<&terminal::read_gap>;
inline constexpr auto spaces   = -gap;
inline constexpr auto comma    = spaces >> lit(',') >> spaces;
inline constexpr auto hyphen   = lit('-') | gap;
inline constexpr auto dash     = lit('-') | lit('/') | lit('.');
inline constexpr auto the      = -kw<"the ">;
inline constexpr auto of       = kw<"of ">;
inline constexpr auto word_end = step<&ends_word>;

// numbers
inline constexpr auto ordinal_def = on_number[step<&terminal::read_ordinal>];
inline constexpr auto ordinal = rule<ordinal_def>;
inline constexpr auto cardinal = step<&terminal::read_cardinal>; // also a couple of; several, which is vague
inline constexpr auto one      = check<&put_one>;
inline constexpr auto a        = word<kind::one> >> one;
inline constexpr auto digits2  = on_digit[step<&grammar::terminal::read_digits<2, 2>>];

// years
inline constexpr auto apostrophe   = lit('\'') | lit("’");
inline constexpr auto digits_year_def = on_year[step<&grammar::terminal::read_digits<4, 4>>
                                     >> check<&grammar::terminal::put_year>];
inline constexpr auto digits_year = rule<digits_year_def>;
inline constexpr auto spelled_year_def = on_word<kind::cardinal, kind::tens>[step<&terminal::read_spelled_year>
                                     >> check<&grammar::terminal::put_year>];
inline constexpr auto spelled_year = rule<spelled_year_def>;
inline constexpr auto short_year   = digits2 >> check<&grammar::terminal::put_short_year>;
// 2012, '12, twenty twelve
inline constexpr auto year_def = (digits_year | apostrophe >> short_year | spelled_year) >> word_end;
inline constexpr auto year = rule<year_def>;
// next year
inline constexpr auto shifted_year   = -(kw<"fiscal "> >> fiscal) >> kw<"year"> >> let<&place::shift_of, time_unit::year>;
inline constexpr auto shift_year_def = word<kind::shift> >> gap >> shifted_year;
inline constexpr auto shift_year = rule<shift_year_def>;
// clang-format on

} // namespace numfact::en::temporal_word
