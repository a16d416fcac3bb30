// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// A quantity: one amount, or two, and what they are amounts of.
//
//   quantity   = percent | part | ratio | range | single
//   percent    = 百分之 amount                                百分之三点五
//   part       = amount 分之 amount                           三分之二
//   ratio      = amount (":" | 比) amount ["~" amount]        1:36, 三比一, 1:1.5~2.5
//   range      = term connector term                          51亿至57亿美元, 3至4成, $2.0-2.25 billion, 46%±1.5
//   single     = term {minor} [half] [per]                    $75 per million tokens, 十块三毛, 两年半
//   term       = [currency] amount [suffix]                   US$4.7bn, 2.8万亿韩元, 1.3GW, 140 new entities
//   connector  = 至 到 ~ - – 和 与 to and ±                    ("and", 和, 与 after "between" or before 之间)
#pragma once

#include <numfact/grammar/step.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/quantity.hpp>
#include <numfact/shared/suffix.hpp>
#include <numfact/shared/unit.hpp>

namespace numfact::shared {
namespace quantity_grammar {

namespace x3 = boost::spirit::x3;
using grammar::branch;
using grammar::check;
using grammar::reading;
using grammar::step;
using grammar::then;
using x3::lit;

inline constexpr auto amount       = step<read_amount>;
inline constexpr auto suffix       = step<read_suffix>;
inline constexpr auto any_suffix   = step<read_suffix_or_noun>;
inline constexpr auto currency     = step<read_currency_sign>;
inline constexpr auto minor        = step<read_minor>;
inline constexpr auto denominators = step<read_per>;

/// Is "between" (or 在, 介于) right before the amount? Then "and" makes a range of two.
inline bool after_between(reading const& r) {
    char const*            p = r.first;
    std::string_view const left(r.begin, static_cast<std::size_t>(p - r.begin));
    return left.ends_with("between ") || left.ends_with("Between ") || left.ends_with("介于") || left.ends_with("介於");
}
/// "from 131,900 to 88,400" are two values, unless the words before say that it is a range.
inline bool after_from(reading const& r) {
    std::string_view const left(r.begin, static_cast<std::size_t>(r.first - r.begin));
    if (!left.ends_with("from ") && !left.ends_with("From ")) return false;
    std::string_view const before = left.substr(0, left.size() - 5);
    return !(before.ends_with("ranging ") || before.ends_with("ranged ") || before.ends_with("range ") ||
             before.ends_with("ranges ") || before.ends_with("anywhere ") || before.empty());
}

inline bool connector(char const*& at, char const* end, reading& r) {
    struct row {
        std::string_view word;
        bool             spaces;  ///< needs a space on both sides
        bool             between; ///< only after "between"
    };
    static constexpr row rows[] = {
        {"至", false, false}, {"到", false, false}, {"~", false, false},  {"～", false, false},  {"∼", false, false},
        {"〜", false, false}, {"-", false, false},  {"–", false, false},  {"—", false, false},   {"－", false, false},
        {"−", false, false},  {"±", false, false},  {"to", true, false},  {"and", true, true},   {"和", false, true},
        {"与", false, true},  {"與", false, true},  {"or", true, false},  {"+/-", false, false}, {"から", false, false},
    };
    if (r.unit.is == grammar::unit_expression::kind::noun) return false;
    char const* const p      = grammar::skip_spaces(at, end);
    bool const        spaced = p != at;
    std::string_view const rest(p, static_cast<std::size_t>(end - p));
    for (auto const& c : rows) {
        if (!rest.starts_with(c.word)) continue;
        char const* const after = p + c.word.size();
        char const* const next  = grammar::skip_spaces(after, end);
        if (c.spaces && (!spaced && c.word != "to")) continue;
        if (c.spaces && next == after) continue;
        if (c.word == "to" && after_from(r)) return false;
        if (c.word == "-" && spaced && next == after) return false; // 5 -3: a sign
        if (c.word == "or") { // two or three
            if (r.current().form != grammar::amount::form::words) return false;
        }
        if (c.between && !after_between(r)) {
            // 10000与20000之间
            char const* q = next;
            reading     probe;
            probe.lexicon = r.lexicon, probe.begin = r.begin, probe.end = r.end;
            if (c.spaces || !read_amount(q, end, probe)) continue;
            read_suffix(q, end, probe);
            std::string_view const right(q, static_cast<std::size_t>(end - q));
            if (!right.starts_with("之间") && !right.starts_with("之間") && !right.starts_with("间")) continue;
        }
        r.tolerance   = c.word == "±" || c.word == "+/-";
        r.unit_of_low = r.unit;
        r.unit        = {};
        at            = next;
        return true;
    }
    return false;
}

/// The sign of the second amount, where the first has one too: $2.0 billion to $2.25 billion.
inline bool second_currency(char const*& at, char const* end, reading& r) {
    auto const h = r.lexicon->currency_ahead.longest(at, end);
    if (!h || r.sign == lexicon::trie::none) return false;
    if (r.lexicon->currencies[static_cast<std::size_t>(h.id)].code != r.lexicon->currencies[static_cast<std::size_t>(r.sign)].code)
        return false;
    at = grammar::skip_spaces(at + h.length, end);
    return true;
}

/// May the two amounts be the ends of one range? Of one unit, or the first without.
inline bool consistent(reading const& r) {
    using kind = grammar::unit_expression::kind;
    auto const &a = r.amounts[0], &b = r.amounts[1];
    if (r.tolerance) return true;
    if (a.ordinal || b.ordinal || a.vague || b.vague) return false;
    if (b.negative && !a.negative) return false;
    if (r.unit_of_low.is == kind::none) return true;
    if (r.unit_of_low.is != r.unit.is) return r.sign != lexicon::trie::none && r.unit.is == kind::none;
    if (r.unit.is == kind::unit)
        return r.unit_of_low.size == r.unit.size && r.unit_of_low.factors[0].id == r.unit.factors[0].id;
    if (r.unit.is == kind::currency)
        return r.lexicon->currencies[static_cast<std::size_t>(r.unit.id)].code ==
               r.lexicon->currencies[static_cast<std::size_t>(r.unit_of_low.id)].code;
    return r.unit.id == r.unit_of_low.id;
}

/// 分之 amounts: denominator first. 三分之二 → 2/3.
inline void swap_parts(reading& r) {
    auto& n    = r.amounts[0];
    n.divisor  = n.value;
    n.value    = r.amounts[1].value;
    n.fraction = true;
    n.last     = r.amounts[1].last;
    r.count    = 1;
}
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
inline void as_percent(reading& r) {
    r.unit    = {};
    r.unit.is = grammar::unit_expression::kind::proportion;
    r.unit.id = r.lexicon->proportion_words.longest("%", "%" + 1).id;
}
inline void per_thousand(reading& r) { as_percent(r), r.amounts[0].value = r.amounts[0].value.scaled(-1); }
inline void per_ten_thousand(reading& r) { as_percent(r), r.amounts[0].value = r.amounts[0].value.scaled(-2); }

/// 半 after the unit, or 个半 before it: 两年半, 三成半, 一个半小时.
inline bool half_after(char const*& at, char const* end, reading& r) {
    using kind = grammar::unit_expression::kind;
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    if (!rest.starts_with("半") || r.amounts[0].form == grammar::amount::form::none) return false;
    if (r.unit.is == kind::classifier) { // 个半[小时]
        char const* p = at + 3;
        reading     unit;
        unit.lexicon = r.lexicon, unit.begin = r.begin, unit.end = r.end;
        if (!grammar::is_hanzi(p, end) || !read_suffix(p, end, unit)) return false;
        r.unit = unit.unit;
        at     = p;
        return r.half = true;
    }
    if (r.unit.is != kind::unit && r.unit.is != kind::proportion) return false;
    at += 3;
    return r.half = true;
}

// rules
inline constexpr x3::rule<class percent_tag> percent = "percent";
inline constexpr x3::rule<class part_tag>    part    = "part";
inline constexpr x3::rule<class ratio_tag>   ratio   = "ratio";
inline constexpr x3::rule<class range_tag>   range   = "range";
inline constexpr x3::rule<class single_tag>  single  = "single";

inline constexpr auto as_range = then<[](reading& r) { r.range = true, r.rule = "range"; }>;
inline constexpr auto as_ratio = then<[](reading& r) { r.ratio = true, r.rule = "ratio"; }>;
inline constexpr auto as_part  = then<[](reading& r) { r.rule = "part"; }>;
inline constexpr auto sign     = -(lit("负") | lit("負") | lit('-'));
inline constexpr auto second_sign = -step<second_currency>;

// clang-format off
inline constexpr auto percent_def = sign >> (lit("百分之") | lit("百分之")) >> amount >> then<as_percent>
                                  | sign >> lit("千分之") >> amount >> then<per_thousand>
                                  | sign >> (lit("万分之") | lit("萬分之")) >> amount >> then<per_ten_thousand>;
inline constexpr auto part_def    = amount >> check<whole> >> lit("分之") >> amount >> then<swap_parts> >> as_part >> -any_suffix;
inline constexpr auto colon       = lit(':') | lit("：") | lit("∶") | lit("比");
inline constexpr auto ratio_def   = amount >> colon >> amount >> check<is_ratio> >> as_ratio;
inline constexpr auto range_def   = -currency >> amount >> -branch[suffix] >> step<connector>
                                 >> second_sign >> amount >> -branch[any_suffix] >> check<consistent> >> as_range;
inline constexpr auto single_def  = -currency >> amount >> -any_suffix >> *minor >> -step<half_after>;
inline constexpr auto quantity    = ( branch[percent] | branch[part] | branch[ratio] | branch[range] | branch[single] )
                                 >> -denominators;
// clang-format on

BOOST_SPIRIT_DEFINE(percent, part, ratio, range, single)

} // namespace quantity_grammar

NUMFACT_INLINE bool match_quantity(char const* at, char const* end, grammar::reading& r) {
    grammar::cursor<grammar::reading>       first{at, &r};
    grammar::cursor<grammar::reading> const last{end, &r};
    r.first = at;
    if (!boost::spirit::x3::parse(first, last, quantity_grammar::quantity)) return false;
    r.last = first.at;
    return true;
}

} // namespace numfact::shared
