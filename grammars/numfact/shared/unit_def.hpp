// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Units.
//
//   unit     = factor {product | quotient}                kW·h, kg/m3, GB/s/芯片   (factor: factor.hpp)
//   product  = ("·" | "⋅" | "*" | "-" | " ") factor       N·m, m s-1 (after a space: an exponent must follow)
//   quotient = ("/" | "per" | "-per-" | "每") factor      km/h, barrels per day
#pragma once

#include <numfact/shared/factor.hpp>
#include <numfact/shared/unit.hpp>

namespace numfact::shared {
namespace unit_grammar {

/// A sign that multiplies or divides, or a word behind a space: most units are one factor.
inline bool may_be_product(char const* at, char const* end, reading&) {
    char const* const next = grammar::skip_spaces(at, end);
    if (next == end) return false;
    return next == at ? *at == '-' || *at == '*' || *at == '\xC2' || *at == '\xE2' : !lexicon::is_ascii_digit(static_cast<unsigned char>(*next));
}
inline bool may_be_quotient(char const* at, char const* end, reading&) {
    char const* const next = grammar::skip_spaces(at, end);
    if (next == end) return false;
    return *next == 'p' || *at == '/' || *at == '-' || *at == '\xEF' || *at == '\xE2' || grammar::begins_with(at, end, "每");
}

struct unit_tag : grammar::traced<unit_tag> { static constexpr auto name = "unit"; };
inline constexpr x3::rule<unit_tag> unit = unit_tag::name;

// clang-format off
inline constexpr auto product    = -space >> any_of<"·", "⋅", "•", "*"> >> -space >> factor
                                 | lit('-') >> factor
                                 | space >> factor >> step<has_exponent>;  // m s-1; or any next word would be a unit
inline constexpr auto quotient   = (slash | -space >> lit("per") >> space | any_of<"-per-", "每">) >> -space >> factor >> -step<apart> >> step<invert>;
inline constexpr auto unit_def   = factor >> *(when<may_be_product>[product] | when<may_be_quotient>[quotient]);
// clang-format on

BOOST_SPIRIT_DEFINE(unit)

} // namespace unit_grammar

NUMFACT_INLINE bool read_unit(char const*& at, char const* end, grammar::reading& r) {
    r.unit.is = grammar::unit_expression::kind::unit;
    if (unit_grammar::read(at, end, r, unit_grammar::unit)) return true;
    r.unit = {};
    return false;
}

} // namespace numfact::shared
