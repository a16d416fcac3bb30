// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Units and denominators.
//
//   unit        = factor {product | quotient}                kW·h, kg/m3, GB/s/芯片
//   factor      = [power-word] symbol [exponent] [power-word] square km, m², m^2, s-1, m s −1, feet squared
//   product     = ("·" | "⋅" | "*" | "-" | " ") factor       N·m, m s-1 (after a space: an exponent must follow)
//   quotient    = ("/" | "per" | "每") factor                km/h, barrels per day
//   per         = ("/" | "per" | "-per-" | "a" | "-a-" | "每") [scale] (unit | thing)   /GPU, per million input tokens, a share
//   thing       = hanzi run | words to a plural              芯片, input tokens
#pragma once

#include <numfact/en/count.hpp>
#include <numfact/grammar/step.hpp>
#include <numfact/shared/digits.hpp>
#include <numfact/shared/unit.hpp>

namespace numfact::shared {
namespace unit_grammar {

namespace x3 = boost::spirit::x3;
using grammar::branch;
using grammar::reading;
using grammar::step;
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
    auto const h = r.lexicon->units.longest(at, end);
    if (!h || !push(r, {h.id, at, at + h.length})) return false;
    at += h.length;
    return true;
}
/// "square", "cubic", 平方, 立方 before a unit, or "squared", "cubed" after it.
inline bool power_word(char const*& at, char const* end, std::string_view square, std::string_view cube, int& power) {
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    if (rest.starts_with(square)) return at += square.size(), power = 2, true;
    if (rest.starts_with(cube)) return at += cube.size(), power = 3, true;
    return false;
}
inline bool powered_symbol(char const*& at, char const* end, reading& r) {
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
    char const* p        = q;
    bool        negative = false, marked = false;
    bool const  spaced = q != at, first = target(r).size == 1;
    auto const  rest   = [&] { return std::string_view(p, static_cast<std::size_t>(end - p)); };
    if (rest().starts_with("^")) ++p, marked = true;
    if (rest().starts_with("-")) ++p, negative = true;
    else if (rest().starts_with("−") || rest().starts_with("–") || rest().starts_with("⁻")) p += 3, negative = true;
    if (spaced && (!negative || (first && *q == '-'))) return false; // 5 m -2: a difference
    if (negative && rest().starts_with(" ")) ++p;                    // cm− 1
    int         value = 0;
    std::size_t n     = 0;
    if (rest().starts_with("²")) value = 2, p += 2;
    else if (rest().starts_with("³")) value = 3, p += 2;
    else if (rest().starts_with("¹")) value = 1, p += 2;
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

/// The scale of a denominator: per million, 每百万, per 1,000, /100.
inline bool per_scale(char const*& at, char const* end, reading& r) {
    char const* p = grammar::skip_spaces(at, end);
    int         power = 0;
    auto const  h     = r.lexicon->scale_words.longest(p, end);
    if (h && !r.lexicon->scales[static_cast<std::size_t>(h.id)].symbol) {
        power = r.lexicon->scales[static_cast<std::size_t>(h.id)].exponent;
        p += h.length;
    } else {
        grammar::amount a;
        if (!read_digits(p, end, r, a)) return false;
        decimal d(1);
        while (power < 12 && d < a.value) d = d.scaled(1), ++power;
        if (!(d == a.value)) return false;
        auto const scale = r.lexicon->scale_words.longest(grammar::skip_spaces(p, end), end);
        if (scale && !r.lexicon->scales[static_cast<std::size_t>(scale.id)].symbol) {
            power += r.lexicon->scales[static_cast<std::size_t>(scale.id)].exponent;
            p = grammar::skip_spaces(p, end) + scale.length;
        }
    }
    if (power == 0) return false;
    unit_factor f;
    f.scale = static_cast<std::int8_t>(power);
    f.exponent = 0;
    if (!push(r, f)) return false;
    at = grammar::skip_spaces(p, end);
    return true;
}
/// What there is no unit for: /GPU, /芯片, per share, per million input tokens.
inline bool thing(char const*& at, char const* end, reading& r) {
    char const* last = at;
    if (grammar::is_hanzi(at, end)) {
        auto const c = r.lexicon->classifiers.longest(at, end);
        if (c) {
            last = at + c.length;
        } else {
            while (last - at < 12 && grammar::is_hanzi(last, end)) last += 3;
            if (last - at > 9) last = at + 6; // a noun has two characters, or three; a longer run goes on
        }
        if (!push(r, {lexicon::trie::none, at, last, -1})) return false;
        at = last;
        return true;
    }
    bool const  scaled = target(r).size > 0 && last_factor(target(r)).scale != 0;
    char const* first  = at;
    if (!en::read_thing(first, last, end, r, scaled)) return false;
    if (!push(r, {lexicon::trie::none, first, last, -1})) return false;
    at = last;
    return true;
}

// rules
struct factor_tag : grammar::traced<factor_tag> { static constexpr auto name = "factor"; };
struct unit_tag : grammar::traced<unit_tag> { static constexpr auto name = "unit"; };
struct per_tag : grammar::traced<per_tag> { static constexpr auto name = "per"; };
inline constexpr x3::rule<factor_tag> factor = factor_tag::name;
inline constexpr x3::rule<unit_tag> unit = unit_tag::name;
inline constexpr x3::rule<per_tag> per = per_tag::name;

inline bool one_space(char const*& at, char const* end, reading&) {
    std::size_t const n = grammar::space_length(at, end);
    return at += n, n != 0;
}
inline constexpr auto space = step<one_space>;
inline constexpr auto slash = lit('/') | lit("／") | lit("∕");

// clang-format off
inline constexpr auto factor_def = step<powered_symbol>
                                 | step<symbol> >> -(step<exponent> | step<power_after>);
inline constexpr auto product    = -space >> (lit("·") | lit("⋅") | lit("•") | lit('*')) >> -space >> factor
                                 | lit('-') >> factor
                                 | space >> factor >> step<has_exponent>;  // m s-1; or any next word would be a unit
inline constexpr auto quotient   = (slash | -space >> lit("per") >> space | lit("-per-") | lit("每")) >> -space >> factor >> -step<apart> >> step<invert>;
inline constexpr auto unit_def   = factor >> *(branch[product] | branch[quotient]);
inline constexpr auto denominator = factor >> step<invert> | step<thing>;
inline constexpr auto per_def    = +( branch[(slash | lit("每")) >> -step<per_scale> >> denominator]
                                    | branch[(space >> lit("per") >> space | lit("-per-")) >> -step<per_scale> >> denominator] );
// clang-format on

BOOST_SPIRIT_DEFINE(factor, unit, per)

/// " a share", " an hour", "-a-day": a denominator without "per". Only of units of time and of known things.
inline bool article(char const*& at, char const* end, reading& r) {
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    char const*            p = nullptr;
    for (std::string_view w : {" a ", " an ", "-a-", "-an-", " a-", " an-"})
        if (rest.starts_with(w)) p = at + w.size();
    if (!p) return false;
    auto const unit  = r.lexicon->units.longest(p, end);
    auto const thing = r.lexicon->price_things.longest(p, end);
    bool const measured = r.unit.is == grammar::unit_expression::kind::unit;
    if (unit.length > 2 && (!measured || r.lexicon->units[unit.id].dimension == "time")) {
        if (!push(r, {unit.id, p, p + unit.length, -1})) return false;
        at = p + unit.length;
        return true;
    }
    if (!thing || measured || !push(r, {lexicon::trie::none, p, p + thing.length})) return false;
    at = p + thing.length;
    return true;
}
/// Ounces of gold and its like are troy ounces.
inline void weigh_metals(reading& r) {
    for (int i = 0; i < r.per.size; ++i) {
        auto& f = r.per.factors[i];
        if (f.id == lexicon::trie::none || r.lexicon->units[f.id].code != "[oz_av]") continue;
        char const* const from = r.first - r.begin > 120 ? r.first - 120 : r.begin;
        char const* const to   = r.end - f.last > 40 ? f.last + 40 : r.end;
        std::string_view const around(from, static_cast<std::size_t>(to - from));
        for (std::string_view metal : {"gold", "Gold", "silver", "Silver", "platinum", "Platinum", "palladium", "Palladium", "ullion"})
            if (around.find(metal) != around.npos) {
                std::string_view const troy = "troy ounce";
                f.id                        = r.lexicon->units.longest(troy.data(), troy.data() + troy.size()).id;
                break;
            }
    }
}

template <class Rule>
bool read(char const*& at, char const* end, reading& r, Rule const& rule) {
    grammar::cursor<reading>       first{at, &r};
    grammar::cursor<reading> const last{end, &r};
    if (!x3::parse(first, last, rule)) return false;
    at = first.at;
    return true;
}

} // namespace unit_grammar

NUMFACT_INLINE bool read_unit(char const*& at, char const* end, grammar::reading& r) {
    r.unit.is = grammar::unit_expression::kind::unit;
    if (unit_grammar::read(at, end, r, unit_grammar::unit)) return true;
    r.unit = {};
    return false;
}

NUMFACT_INLINE bool read_per(char const*& at, char const* end, grammar::reading& r) {
    bool const found = unit_grammar::read(at, end, r, grammar::branch[unit_grammar::per]) || unit_grammar::article(at, end, r);
    if (found) unit_grammar::weigh_metals(r);
    return found;
}

} // namespace numfact::shared
