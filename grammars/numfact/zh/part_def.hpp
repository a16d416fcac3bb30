// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Parts of a whole, told denominator first.
//
//   percent = [负] hundreds 分之 rate [connector [百分之] rate]   百分之三点五, 百分之三十到四十一, 千分之二
//   rate    = amount | 百                                       百分之百
//   part    = [[负] amount 又] amount 分之 amount                三分之二, 三又五分之一
//   Spaces may stand between the characters: 百 分 之 五.
#pragma once

#include <numfact/grammar/step.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/range.hpp>
#include <numfact/shared/suffix.hpp>
#include <numfact/zh/part.hpp>

namespace numfact::zh {
namespace part_grammar {

namespace x3 = boost::spirit::x3;
using grammar::any_of;
using grammar::branch;
using grammar::check;
using grammar::reading;
using grammar::step;
using grammar::then;
using grammar::when;
using x3::lit;

inline constexpr auto amount = step<shared::read_amount>;
inline constexpr auto spaces = x3::omit[*lit(' ')];

/// 百, 千万, 百万万 before 分之: a power of ten, that of 百 is per cent.
inline bool hundreds(char const*& at, char const* end, reading& r) {
    int         power = 0;
    char const* p     = at;
    for (int words = 0; words < 4; ++words) {
        auto const h = r.lexicon->numeral_words.longest(p, end);
        if (!h) break;
        auto const& e = r.lexicon->numerals[static_cast<std::size_t>(h.id)];
        if (e.kind != lexicon::numeral_kind::power && e.kind != lexicon::numeral_kind::myriad) break;
        power += e.value;
        p = grammar::skip_spaces(p + h.length, end, 3);
    }
    if (power < 2 || (power > 4 && r.japanese)) return false; // 百億分の一 is a part
    r.percent_power = static_cast<std::int8_t>(2 - power);
    at              = p;
    return true;
}
/// 百 of 百分之百.
inline bool whole_hundred(char const*& at, char const* end, reading& r) {
    if (!grammar::begins_with(at, end, "百")) return false;
    ++r.count;
    r.current()       = {};
    r.current().first = at, r.current().last = at += 3;
    r.current().value = decimal(100);
    r.current().form  = grammar::amount::form::hanzi;
    return true;
}
inline void as_percent(reading& r) {
    r.unit    = {};
    r.unit.is = grammar::unit_expression::kind::proportion;
    r.unit.id = r.lexicon->proportion_words.longest("%", "%" + 1).id;
    for (int i = 0; i < r.count; ++i) r.amounts[i].value = r.amounts[i].value.scaled(r.percent_power);
}
inline void negate(reading& r) {
    r.amounts[0].value    = -r.amounts[0].value;
    r.amounts[0].negative = true;
}
inline bool is_whole(reading const& r) { return !r.amounts[0].point && !r.amounts[0].fraction && !r.amounts[0].pair; }
/// The denominator came first.
inline void swap_parts(reading& r) {
    auto& n    = r.amounts[0];
    n.divisor  = n.value;
    n.value    = r.amounts[1].value;
    n.fraction = true;
    n.last     = r.amounts[1].last;
    if (n.divisor.is_negative()) n.divisor = -n.divisor, n.value = -n.value;
    r.count = 1;
    r.rule  = "part";
}
/// 又 after a whole number: the part is added to it, 三又五分之一 → 16/5.
inline void keep_whole(reading& r) { r.part = r.amounts[0].value, r.count = 0; }
inline void add_whole(reading& r) {
    auto& n = r.amounts[0];
    n.value = r.part.is_negative() ? r.part * n.divisor - n.value : r.part * n.divisor + n.value;
    r.part  = 0;
}

// rules
struct percent_tag : grammar::traced<percent_tag> { static constexpr auto name = "percent"; };
struct part_tag : grammar::traced<part_tag> { static constexpr auto name = "part"; };
inline constexpr x3::rule<percent_tag> percent = percent_tag::name;
inline constexpr x3::rule<part_tag>    part    = part_tag::name;

inline constexpr auto as_range = then<[](reading& r) { r.range = true, r.rule = "range"; }>;

// clang-format off
inline constexpr auto sign        = any_of<"负的", "负", "負", "-">;
inline constexpr auto parts_of    = (lit("分") >> spaces >> lit("之") | lit("分の")) >> spaces;
inline constexpr auto out_of      = step<hundreds> >> parts_of;
inline constexpr auto rate        = amount | step<whole_hundred>;
inline constexpr auto second_rate = step<shared::quantity_grammar::connector> >> -out_of >> amount >> as_range;
inline constexpr auto percent_def = sign >> out_of >> rate >> then<as_percent> >> then<negate>
                                  | out_of >> rate >> -branch[second_rate] >> then<as_percent>;
inline constexpr auto proper      = amount >> check<is_whole> >> spaces >> parts_of >> amount >> then<swap_parts>;
inline constexpr auto mixed       = amount >> check<is_whole> >> spaces >> any_of<"又", "と", "また"> >> spaces
                                 >> then<keep_whole> >> proper >> then<add_whole>;
inline constexpr auto part_def    = branch[mixed] | proper >> -step<shared::read_suffix_or_noun>;
// clang-format on

BOOST_SPIRIT_DEFINE(percent, part)

/// A sign or a word of a hundred begins what is told in per cent.
inline bool may_be_percent(char const* at, char const* end, reading& r) {
    if (grammar::is_ascii(*at)) return *at == '-' && at + 1 != end && !grammar::is_ascii(at[1]);
    auto const h    = r.lexicon->numeral_words.longest(at, end);
    auto const kind = h ? r.lexicon->numerals[static_cast<std::size_t>(h.id)].kind : lexicon::numeral_kind::minus;
    return kind == lexicon::numeral_kind::power || kind == lexicon::numeral_kind::myriad || kind == lexicon::numeral_kind::minus;
}
/// A word of a part stands behind the denominator: 3分之1, 5又2分の1.
inline bool may_be_part(char const* at, char const* end, reading& r) {
    char const* const p = shared::past_amount(at, end, r);
    if (!p) return false;
    char const* const next = grammar::skip_spaces(p, end, 3);
    auto const        is   = [&](std::string_view word) { return grammar::begins_with(next, end, word); };
    return is("分") || is("又") || is("と") || is("また");
}

} // namespace part_grammar

NUMFACT_INLINE bool read_part(char const*& at, char const* end, grammar::reading& r) {
    using namespace part_grammar;
    grammar::cursor<reading>       first{at, &r};
    grammar::cursor<reading> const last{end, &r};
    if (!grammar::parse_at(first, last, when<may_be_percent>[percent] | when<may_be_part>[part])) return false;
    at = first.at;
    return true;
}

} // namespace numfact::zh
