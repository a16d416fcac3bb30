// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/en/calendar_number.hpp"
#include "numfact/shared/temporal_parse.hpp"

// The parsers that the English temporal grammars share.

namespace numfact::en::temporal_word {

namespace x3 = boost::spirit::x3;
using grammar::branch, grammar::check, grammar::number_is, grammar::step, grammar::temporal_reading, grammar::then;
using kind  = lexicon::calendar_kind;
using place = calendar_place;
using x3::lit;

template <kind Kind>
inline constexpr auto word = grammar::calendar_word<Kind, terminal::english>;
template <terminal::keyword_text Word>
inline constexpr auto kw = step<&terminal::read_keyword<Word>>;

// clang-format off
inline constexpr auto gap      = step<&terminal::read_gap>;
inline constexpr auto spaces   = -gap;
inline constexpr auto the      = -(kw<"the"> >> gap);
inline constexpr auto ordinal  = step<&terminal::read_ordinal>;
inline constexpr auto cardinal = step<&terminal::read_cardinal>;
inline constexpr auto digits4  = step<&grammar::terminal::read_digits<4, 4>> >> check<&grammar::terminal::put_year>;
inline constexpr auto spelled_year = step<&terminal::read_spelled_year> >> check<&grammar::terminal::put_year>;
inline constexpr auto short_year = (lit('\'') | lit("’")) >> step<&grammar::terminal::read_digits<2, 2>> >> check<&grammar::terminal::put_short_year>;
inline constexpr auto word_end = step<[](char const*& at, char const* end, temporal_reading&) { return grammar::terminal::at_word_end(at, end); }>;
inline constexpr auto full_year = (branch[digits4] | branch[short_year] | branch[spelled_year]) >> word_end;
// clang-format on

} // namespace numfact::en::temporal_word
