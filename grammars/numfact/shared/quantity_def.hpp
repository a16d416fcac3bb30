// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// A quantity: one amount, or two, and what they are amounts of.
//
//   quantity   = (rare | term (range | single)) [per]        $75 per million tokens
//   rare       = percent | part | temperature | ratio | odds
//   percent, part, temperature: see zh/part_def.hpp and zh/temperature.hpp
//   ratio      = amount (":" | 比) amount ["~" amount]        1:36, 三比一, 1:1.5~2.5
//   term       = [currency] amount [suffix]                   US$4.7bn, 2.8万亿韩元, 1.3GW
//   range      = connector [currency] amount [suffix | noun]  51亿至57亿美元, 3至4成, $2.0-2.25 billion, 46%±1.5
//   single     = [goes-on [noun] {minor} [half]]              140 new entities, 十块三毛, 两年半
//   goes-on    : a look at the next character, which ends most quantities: a comma, a full stop, 的
//   connector  : range.hpp                                   至 到 ~ - – 和 与 to and ±
//   odds       = amount ("in" | "out of" | "over") amount    one in five, 3 out of 4, 1 over 3
#pragma once

#include <numfact/grammar/step.hpp>
#include <numfact/scan/word_list.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/currency.hpp>
#include <numfact/shared/per.hpp>
#include <numfact/shared/quantity.hpp>
#include <numfact/shared/range.hpp>
#include <numfact/shared/remainder.hpp>
#include <numfact/shared/suffix.hpp>
#include <numfact/shared/unit.hpp>
#include <numfact/zh/after_unit.hpp>
#include <numfact/zh/part.hpp>
#include <numfact/zh/temperature.hpp>

namespace numfact::shared {
namespace quantity_grammar {

namespace x3 = boost::spirit::x3;
using grammar::any_of;
using grammar::branch;
using grammar::check;
using grammar::reading;
using grammar::step;
using grammar::then;
using grammar::when;

inline constexpr auto amount       = step<read_amount>;
inline constexpr auto suffix       = step<read_suffix>;
inline constexpr auto noun         = step<read_noun>;
inline constexpr auto any_suffix   = step<read_suffix_or_noun>;
inline constexpr auto currency     = step<read_currency_sign>;
inline constexpr auto minor        = step<read_minor>;
inline constexpr auto denominators = step<read_per>;

/// Can anything that belongs to a quantity follow here? No sign and no word other than these begins it.
inline bool goes_on(char const*& at, char const* end, reading& r) {
    char const* const p = grammar::skip_spaces(at, end);
    if (p == end) return false;
    if (*p == '.') return p + 1 != end && lexicon::is_ascii_digit(static_cast<unsigned char>(p[1]));
    return lexicon::is_ascii_letter(static_cast<unsigned char>(*p)) || *p == '\xC2' || *p == '\xE2' || // ½, ⅓, ∕
           r.lexicon->after_unit.has(lexicon::surface_set::key(p, end));
}
inline bool has_unit(reading const& r) { return r.unit.is != grammar::unit_expression::kind::none; }
inline bool whole(reading const& r) { return !r.amounts[0].point && !r.amounts[0].fraction && !r.amounts[0].pair; }

/// A ratio is no clock time: 1:36 and 12:5, but 12:30 only after a word that says so (=, 比, 达, ratio).
inline bool is_ratio(reading const& r) {
    auto const &a = r.amounts[0], &b = r.amounts[1];
    if (a.pair || b.pair || a.form != b.form || a.negative || b.negative || r.first == nullptr) return false;
    if (a.form != grammar::amount::form::digits) return true;
    bool const clock = !a.point && !b.point && a.digits <= 2 && b.digits == 2 && a.value < decimal(25) && b.value < decimal(60);
    if (!clock) return true;
    std::string_view const left(r.begin, static_cast<std::size_t>(r.first - r.begin));
    for (std::string_view w : {"=", "＝", "比", "达", "達", "为", "為", "ratio ", "of ", "to "})
        if (left.ends_with(w)) return true;
    return false;
}
/// "and a half" after the unit: a year and a half.
inline bool half_after(char const*& at, char const* end, reading& r) {
    if (at == end || *at != ' ' || r.unit.is != grammar::unit_expression::kind::unit || r.amounts[0].fraction || r.amounts[0].pair) return false;
    for (std::string_view w : {" and a half", " and half", " and a quarter"}) {
        if (!grammar::begins_with(at, end, w)) continue;
        char const* const after = at + w.size();
        if (after != end && (*after == '-' || lexicon::is_ascii_letter(static_cast<unsigned char>(*after)))) continue;
        if (grammar::begins_with(after, end, " a ")) continue; // an hour and half a mile
        r.part = w.ends_with("half") ? decimal(5, -1) : decimal(25, -2);
        at     = after;
        return true;
    }
    return false;
}

/// one in five, three out of four, 1 over 3.
inline bool odds_word(char const*& at, char const* end, reading& r) {
    if (!whole(r) || r.amounts[0].ordinal) return false;
    for (std::string_view w : {" in every ", " in ", "-in-", " out of ", " over "}) {
        if (!grammar::begins_with(at, end, w)) continue;
        at += w.size();
        r.loose = w != " over ";
        return true;
    }
    return false;
}
inline bool are_odds(char const*& at, char const* end, reading& r) {
    auto const &a = r.amounts[0], &b = r.amounts[1];
    if (b.point || b.fraction || b.pair || b.ordinal || b.negative || b.value.is_zero() || (a.digits > 3 && b.digits > 3)) return false;
    if (r.loose && (a.digits > 3 || b.digits > 3 || !(a.value < b.value))) return false;
    r.loose = false;
    char const* p = at;
    return (p == end || (*p != '-' && *p != '%')) && !read_suffix(p, end, r);
}
inline void as_odds(reading& r) {
    auto& n    = r.amounts[0];
    n.divisor  = r.amounts[1].value;
    n.fraction = true;
    r.count    = 1;
}

/// Is this a rare form? One of digits goes on with a sign or a word that few amounts are followed by.
inline bool may_be_rare(char const*& at, char const* end, reading& r) {
    if (!lexicon::is_ascii_digit(static_cast<unsigned char>(*at))) return true;
    static constexpr scan::word_list joints{":", "：", "∶", "比", "分", "又", "と", "また", "-", " ", "\t", "\xC2\xA0", "\xE2\x80", "\xE3\x80\x80"};
    char const* const p = past_amount(at, end, r);
    return !p || joints.begins(p, end) != 0;
}
/// What stands behind the amount decides whether a rule is tried at all: most amounts are followed by neither.
inline bool may_be_ratio(char const* at, char const* end, reading& r) {
    char const* const p = past_amount(at, end, r);
    auto const        is = [&](std::string_view sign) { return grammar::begins_with(p, end, sign); };
    return p && (is(":") || is("：") || is("∶") || is("比"));
}
inline bool may_be_odds(char const* at, char const* end, reading& r) {
    char const* const p = past_amount(at, end, r);
    return p && end - p > 3 && (*p == ' ' || *p == '-') && (p[1] == 'i' || p[1] == 'o');
}

// rules
struct ratio_tag : grammar::traced<ratio_tag> { static constexpr auto name = "ratio"; };
struct odds_tag : grammar::traced<odds_tag> { static constexpr auto name = "odds"; };
struct range_tag : grammar::traced_from_first<range_tag> { static constexpr auto name = "range"; };
struct single_tag : grammar::traced_from_first<single_tag> { static constexpr auto name = "single"; };
inline constexpr x3::rule<ratio_tag> ratio = ratio_tag::name;
inline constexpr x3::rule<odds_tag> odds = odds_tag::name;
inline constexpr x3::rule<range_tag> range = range_tag::name;
inline constexpr x3::rule<single_tag> single = single_tag::name;

inline constexpr auto as_range = then<[](reading& r) { r.range = true, r.rule = "range"; }>;
inline constexpr auto as_ratio = then<[](reading& r) { r.ratio = true, r.rule = "ratio"; }>;
inline constexpr auto as_part  = then<[](reading& r) { r.rule = "part"; }>;
inline constexpr auto second_sign = -step<second_currency>;

// clang-format off
inline constexpr auto colon       = any_of<":", "：", "∶", "比">;
inline constexpr auto tilde       = any_of<"~", "～", "-", "–">;
inline constexpr auto ratio_def   = amount >> colon >> amount >> check<is_ratio> >> as_ratio >> -branch[tilde >> amount];
inline constexpr auto odds_def    = amount >> step<odds_word> >> amount >> step<are_odds> >> then<as_odds> >> as_part;
inline constexpr auto term        = -(!x3::ascii::digit >> currency) >> amount >> -suffix;
inline constexpr auto range_def   = step<connector> >> second_sign >> amount >> -any_suffix >> check<consistent> >> as_range;
inline constexpr auto single_def  = -(step<goes_on> >> -noun >> -(check<has_unit> >> *minor >> -(step<zh::read_after_unit> | step<half_after>)));
inline constexpr auto rare        = step<may_be_rare>
                                 >> (step<zh::read_part> | step<zh::read_temperature> | when<may_be_ratio>[ratio] | when<may_be_odds>[odds]);
inline constexpr auto quantity    = ( rare
                                    | term >> (when<may_be_connector>[range] | single) )
                                 >> -(step<goes_on> >> (denominators | step<zh::read_price_of_one>));
// clang-format on

BOOST_SPIRIT_DEFINE(ratio, odds, range, single)

} // namespace quantity_grammar

NUMFACT_INLINE bool match_quantity(char const* at, char const* end, grammar::reading& r) {
    grammar::cursor<grammar::reading>       first{at, &r};
    grammar::cursor<grammar::reading> const last{end, &r};
    grammar::first_amount                   known;
    r.first = at;
    r.count = 0;
    r.known = &known;
    bool const found = grammar::parse_at(first, last, quantity_grammar::quantity);
    r.known          = nullptr;
    if (!found) return r.amounts[0] = {}, false;
    r.last = first.at;
    return true;
}

} // namespace numfact::shared
