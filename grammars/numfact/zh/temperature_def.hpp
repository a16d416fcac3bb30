// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
//   temperature = (摄氏 | 华氏) [温度] amount (度 | °)      摄氏37°, 华氏温度98.6度
#pragma once

#include <numfact/grammar/step.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/zh/temperature.hpp>

namespace numfact::zh {
namespace temperature_grammar {

namespace x3 = boost::spirit::x3;
using grammar::any_of;
using grammar::branch;
using grammar::reading;
using grammar::step;
using grammar::then;

/// The unit of the lexicon that the whole word names.
template <char Scale>
void measured_in(reading& r) {
    std::string_view const word = Scale == 'C' ? "摄氏度" : "华氏度";
    r.unit                      = {};
    r.unit.is                   = grammar::unit_expression::kind::unit;
    r.unit.size                 = 1;
    r.unit.factors[0]           = {r.lexicon->units.longest(word.data(), word.data() + word.size()).id, nullptr, nullptr};
}

// clang-format off
inline constexpr auto word        = -any_of<"温度", "溫度">;
inline constexpr auto degrees     = any_of<"度", "°">;
inline constexpr auto temperature =
      any_of<"摄氏", "攝氏"> >> branch[word >> step<shared::read_amount> >> degrees >> then<measured_in<'C'>>]
    | any_of<"华氏", "華氏"> >> branch[word >> step<shared::read_amount> >> degrees >> then<measured_in<'F'>>];
// clang-format on

} // namespace temperature_grammar

NUMFACT_INLINE bool read_temperature(char const*& at, char const* end, grammar::reading& r) {
    if (!grammar::is_hanzi(at, end)) return false;
    grammar::cursor<grammar::reading>       first{at, &r};
    grammar::cursor<grammar::reading> const last{end, &r};
    if (!grammar::parse_at(first, last, temperature_grammar::temperature)) return false;
    at = first.at;
    return true;
}

} // namespace numfact::zh
