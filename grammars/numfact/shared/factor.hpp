// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// One factor of a unit, for units and for denominators.
//
//   factor = [power-word] symbol [exponent] [power-word]     square km, m², m^2, s-1, m s −1, feet squared
#pragma once

#include <numfact/grammar/step.hpp>
#include <numfact/shared/digits.hpp>

namespace numfact::shared::unit_grammar {

namespace x3 = boost::spirit::x3;
using grammar::any_of;
using grammar::branch;
using grammar::reading;
using grammar::step;
using grammar::when;
using grammar::unit_factor;
using x3::lit;

inline unit_factor& last_factor(grammar::unit_expression& u) { return u.factors[u.size - 1]; }

/// Where factors go: to the unit, or to the denominators of a price.
inline grammar::unit_expression& target(reading& r) {
    return r.unit.is == grammar::unit_expression::kind::unit ? r.unit : r.per;
}
inline bool push(reading& r, unit_factor f) {
    auto& u = target(r);
    if (u.size == 4) return false;
    u.factors[u.size++] = f;
    return true;
}

inline bool symbol(char const*& at, char const* end, reading& r) {
    auto const h = at == r.unit_at ? r.unit_here : r.lexicon->units.longest(at, end);
    if (!h || !push(r, {h.id, at, at + h.length})) return false;
    at += h.length;
    return true;
}
/// "square", "cubic", 平方, 立方 before a unit, or "squared", "cubed" after it.
inline bool power_word(char const*& at, char const* end, std::string_view square, std::string_view cube, int& power) {
    if (grammar::begins_with(at, end, square)) return at += square.size(), power = 2, true;
    if (grammar::begins_with(at, end, cube)) return at += cube.size(), power = 3, true;
    return false;
}
inline bool powered_symbol(char const*& at, char const* end, reading& r) {
    if (at == end || (*at != 's' && *at != 'c' && *at != '\xE5' && *at != '\xE7')) return false; // square, cubic, 平, 立
    int         power = 1;
    char const* p     = at;
    if (!(power_word(p, end, "square ", "cubic ", power) || power_word(p, end, "sq ", "cu ", power) ||
          power_word(p, end, "sq. ", "cu. ", power) || power_word(p, end, "平方", "立方", power)))
        return false;
    if (!symbol(p, end, r)) return false;
    last_factor(target(r)).exponent = static_cast<std::int8_t>(power);
    at                              = p;
    return true;
}
/// 2, 3, ², ³, ^2, -1, −1, ⁻¹ right after a symbol, " −1" after a space lost in print. After a word there is none.
inline bool exponent(char const*& at, char const* end, reading& r) {
    if (grammar::is_hanzi_before(r.begin, at)) return false; // 2000年3月
    char const* const q = grammar::skip_spaces(at, end);
    if (q == end || (grammar::is_ascii(*q) && *q != '^' && *q != '-' && (*q < '1' || *q > '4'))) return false;
    char const* p        = q;
    bool        negative = false, marked = false;
    bool const  spaced = q != at, first = target(r).size == 1;
    auto const  is     = [&](std::string_view s) { return grammar::begins_with(p, end, s); };
    if (is("^")) ++p, marked = true;
    if (is("-")) ++p, negative = true;
    else if (is("−") || is("–") || is("⁻")) p += 3, negative = true;
    if (spaced && (!negative || (first && *q == '-'))) return false; // 5 m -2: a difference
    if (negative && is(" ")) ++p;                    // cm− 1
    int         value = 0;
    std::size_t n     = 0;
    if (is("²")) value = 2, p += 2;
    else if (is("³")) value = 3, p += 2;
    else if (is("¹")) value = 1, p += 2;
    else if (int const d = digit_at(p, end, n); d >= 1 && d <= 4) value = d, p += n;
    if (value == 0 || (!negative && value == 1 && !marked)) return false;
    bool const letter = p != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*p));
    if (digit_at(p, end, n) >= 0 || (letter && (!negative || first))) return false; // m−2 h−1contributed: a space lost in print
    if (p != end && *p == '.' && digit_at(p + 1, end, n) >= 0) return false;
    last_factor(target(r)).exponent = static_cast<std::int8_t>(negative ? -value : value);
    at                              = p;
    return true;
}
/// kg/m 3, N/mm 2: the exponent of a length below the line, apart from it.
inline bool apart(char const*& at, char const* end, reading& r) {
    auto& f = last_factor(target(r));
    if (f.exponent != 1 || r.lexicon->units[f.id].dimension != "length" || end - at < 2 || *at != ' ' || (at[1] != '2' && at[1] != '3')) return false;
    if (end - at > 2 && (lexicon::is_ascii_digit(static_cast<unsigned char>(at[2])) || (at[2] == ' ' && end - at > 3 && lexicon::is_ascii_letter(static_cast<unsigned char>(at[3]))))) return false;
    f.exponent = static_cast<std::int8_t>(at[1] - '0');
    at += 2;
    return true;
}
inline bool power_after(char const*& at, char const* end, reading& r) {
    int         power = 1;
    char const* p     = at;
    if (!power_word(p, end, " squared", " cubed", power)) return false;
    last_factor(target(r)).exponent = static_cast<std::int8_t>(power);
    at                              = p;
    return true;
}
inline bool has_exponent(char const*&, char const*, reading& r) { return last_factor(target(r)).exponent != 1; }
inline bool invert(char const*&, char const*, reading& r) {
    auto& f    = last_factor(target(r));
    f.exponent = static_cast<std::int8_t>(-f.exponent);
    return true;
}

inline bool one_space(char const*& at, char const* end, reading&) {
    std::size_t const n = grammar::space_length(at, end);
    return at += n, n != 0;
}
inline constexpr auto space = step<one_space>;
inline constexpr auto slash = any_of<"/", "／", "∕">;

struct factor_tag : grammar::traced<factor_tag> { static constexpr auto name = "factor"; };
inline constexpr x3::rule<factor_tag> factor = factor_tag::name;

// clang-format off
inline constexpr auto factor_def = step<powered_symbol>
                                 | step<symbol> >> -(step<exponent> | step<power_after>);
// clang-format on

BOOST_SPIRIT_DEFINE(factor)

template <class Rule>
bool read(char const*& at, char const* end, reading& r, Rule const& rule) {
    grammar::cursor<reading>       first{at, &r};
    grammar::cursor<reading> const last{end, &r};
    if (!grammar::parse_at(first, last, rule)) return false;
    at = first.at;
    return true;
}

} // namespace numfact::shared::unit_grammar
