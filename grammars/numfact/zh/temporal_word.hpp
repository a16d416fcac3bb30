// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_parse.hpp"
#include "numfact/zh/context.hpp"

// The parsers that the Chinese temporal grammars share.

namespace numfact::zh::temporal_word {

namespace x3 = boost::spirit::x3;
using grammar::based, grammar::fiscal, grammar::from_reference, grammar::in_last, grammar::is, grammar::let,
    grammar::number_into, grammar::number_is, grammar::towards;
using grammar::branch, grammar::check, grammar::first_of, grammar::step, grammar::temporal, grammar::temporal_reading, grammar::then,
    grammar::when;
using grammar::terminal::put_short_year, grammar::terminal::put_year;
using kind  = lexicon::calendar_kind;
using place = calendar_place;
using x3::lit;

inline constexpr auto chinese = lexicon::calendar_language::east_asian;

inline bool at_number(char const* at, char const* end, temporal_reading& r) {
    char const* p = at;
    return terminal::read_number(p, end, r);
}
/// What follows is not a word of that kind.
template <kind Kind>
bool is_not_before(char const*& at, char const*, temporal_reading& r) {
    return !context::is_followed_by(Kind, at, r);
}

template <grammar::terminal::keyword_text... Texts>
inline constexpr auto text = step<&grammar::terminal::read_text<Texts...>>;
template <kind Kind>
inline constexpr auto word = grammar::calendar_word<Kind, chinese>;
template <kind... Kind>
inline constexpr auto on_word = when<&grammar::terminal::begins_word<chinese, Kind...>>;
template <kind Kind>
inline constexpr auto not_before = step<&is_not_before<Kind>>;
inline constexpr auto on_number  = when<&at_number>;

// clang-format off
inline constexpr auto number = step<&terminal::read_number>; // 24, 二十四, 二〇二四
inline constexpr auto blank  = -text<" ">;
inline constexpr auto of     = -text<"的">;
inline constexpr auto year_sign      = blank >> text<"年">;
inline constexpr auto month_sign     = blank >> text<"月">;
inline constexpr auto hao            = text<"号", "號">;
inline constexpr auto is_day         = number_is<&place::day, 1, 31>;
inline constexpr auto is_month       = number_is<&place::month, 1, 12>;
inline constexpr auto portion        = -text<"份">;
inline constexpr auto numbered_month = number >> month_sign >> is_month >> portion;
inline constexpr auto named_month    = on_word<kind::month>[word<kind::month> >> portion];
inline constexpr auto month          = first_of<numbered_month, named_month>;
inline constexpr auto fiscal_year    = word<kind::fiscal_unit> >> let<&place::shift_of, time_unit::none>; // 财年, 财政年度
inline constexpr auto fiscal_quarter = text<"财季", "財季"> >> fiscal;
// clang-format on

} // namespace numfact::zh::temporal_word
