// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// A quantity: one amount, or two, and what they are amounts of.
//
//   quantity   = percent | thermal | part | ratio | odds | range | single
//   percent    = [负] 百分之 amount [connector [百分之] amount]  百分之三点五, 百分之三十到四十一
//   part       = [amount 又] amount 分之 amount               三分之二, 三又五分之一
//   thermal    = 摄氏 [温度] amount (度 | °)                    华氏98.6度
//   ratio      = amount (":" | 比) amount ["~" amount]        1:36, 三比一, 1:1.5~2.5
//   range      = term connector term                          51亿至57亿美元, 3至4成, $2.0-2.25 billion, 46%±1.5
//   single     = term {minor} [half] [per]                    $75 per million tokens, 十块三毛, 两年半
//   term       = [currency] amount [suffix]                   US$4.7bn, 2.8万亿韩元, 1.3GW, 140 new entities
//   connector  : range.hpp                                   至 到 ~ - – 和 与 to and ±
//   odds       = amount ("in" | "out of" | "over") amount    one in five, 3 out of 4, 1 over 3
#pragma once

#include <numfact/grammar/step.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/quantity.hpp>
#include <numfact/shared/range.hpp>
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
/// 百分之, 千分之, 万分之, 百万分之 …: the value in per cent is that of the amount, 10^-power times.
inline bool per_power(char const*& at, char const* end, reading& r) {
    struct row {
        std::string_view word;
        int              power;
    };
    static constexpr row rows[] = {{"百分之", 0}, {"千分之", -1}, {"仟分之", -1}, {"万分之", -2}, {"萬分之", -2}, {"十万分之", -3},
                                   {"百万分之", -4}, {"千万分之", -5}, {"亿分之", -6}, {"百 分之", 0}, {"百 分 之", 0},
                                   {"百分の", 0}, {"千分の", -1}};
    for (auto const& x : rows) {
        if (!std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(x.word)) continue;
        at               = grammar::skip_spaces(at + x.word.size(), end);
        r.per_cent_power = static_cast<std::int8_t>(x.power);
        return true;
    }
    return false;
}
inline void scale_percent(reading& r) {
    as_percent(r);
    for (auto& a : r.amounts) a.value = a.value.scaled(r.per_cent_power);
}
inline void negate(reading& r) {
    r.amounts[0].value    = -r.amounts[0].value;
    r.amounts[0].negative = true;
}
/// 百 of 百分之百.
inline bool hundred(char const*& at, char const* end, reading& r) {
    if (!std::string_view(at, static_cast<std::size_t>(end - at)).starts_with("百")) return false;
    ++r.count;
    r.current() = {};
    r.current().first = at, r.current().last = at += 3;
    r.current().value = decimal(100);
    r.current().form  = grammar::amount::form::hanzi;
    return true;
}
/// 又 after a whole number: the part that follows is added to it.
inline void keep_whole(reading& r) { r.part = r.amounts[0].value, r.count = 0; }
inline void add_whole(reading& r) {
    auto& n = r.amounts[0];
    n.value = n.value + r.part * n.divisor; // 三又五分之一 → 16/5
    r.part  = 0;
}
inline bool temperature_scale(char const*& at, char const* end, reading& r) {
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    bool const celsius = rest.starts_with("摄氏") || rest.starts_with("攝氏");
    if (!celsius && !rest.starts_with("华氏") && !rest.starts_with("華氏")) return false;
    at += 6;
    for (std::string_view w : {"温度", "溫度"})
        if (std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(w)) at += w.size();
    std::string_view const unit = celsius ? "摄氏度" : "华氏度";
    r.per_cent_power            = 0;
    r.unit_of_low.id            = r.lexicon->units.longest(unit.data(), unit.data() + unit.size()).id;
    return true;
}
inline void as_temperature(reading& r) {
    r.unit            = {};
    r.unit.is         = grammar::unit_expression::kind::unit;
    r.unit.size       = 1;
    r.unit.factors[0] = {r.unit_of_low.id, nullptr, nullptr};
    r.unit_of_low     = {};
}

/// 半 after the unit or 个半 before it, a digit after 成, 多 after any: 两年半, 一个半小时, 七成五, 五倍多.
inline bool part_after(char const*& at, char const* end, reading& r) {
    using kind = grammar::unit_expression::kind;
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    bool const proportion = r.unit.is == kind::proportion;
    if (!grammar::is_hanzi(at, end) || at - r.first < 6 || r.amounts[0].pair) return false;
    if (rest.starts_with("半")) {
        decimal const half = proportion ? r.lexicon->proportions[static_cast<std::size_t>(r.unit.id)].multiplier * decimal(5, -1) : decimal(5, -1);
        if (r.unit.is == kind::classifier) { // 个半[小时]
            char const* p = at + 3;
            reading     unit;
            unit.lexicon = r.lexicon, unit.begin = r.begin, unit.end = r.end;
            if (!grammar::is_hanzi(p, end) || !read_suffix(p, end, unit)) return false;
            r.unit = unit.unit;
            at     = p;
        } else if (r.unit.is == kind::unit || proportion) {
            at += 3;
        } else {
            return false;
        }
        r.part = half;
        return true;
    }
    if (r.unit.is == kind::classifier && rest.starts_with("多")) { // 17个多月, 四个多星期
        auto const u = r.lexicon->units.longest(at + 3, end);
        std::string const month = "个" + std::string(at + 3, at + 3 + (end - at > 6 ? 3 : 0));
        auto const m = r.lexicon->units.longest(month.data(), month.data() + month.size());
        auto const h = u ? u : m.length == 6 ? lexicon::hit{3, m.id} : lexicon::hit{};
        if (!h || r.lexicon->units[h.id].dimension != "time") return false;
        r.amounts[0].inner = bound::gt;
        at += 3;
        r.unit            = {};
        r.unit.is         = kind::unit;
        r.unit.size       = 1;
        r.unit.factors[0] = {h.id, at, at + h.length};
        r.unit.first = at, r.unit.last = at + h.length;
        at += h.length;
        return true;
    }
    if (proportion && r.lexicon->proportions[static_cast<std::size_t>(r.unit.id)].multiplier == decimal(10)) {
        auto const h = r.lexicon->numeral_words.longest(at, end);
        if (h && r.lexicon->numerals[static_cast<std::size_t>(h.id)].kind == lexicon::numeral_kind::digit && !grammar::is_hanzi(at + h.length, end)) {
            r.part = decimal(r.lexicon->numerals[static_cast<std::size_t>(h.id)].value);
            at += h.length;
            return true;
        }
    }
    if ((proportion || r.unit.is == kind::unit || r.unit.is == kind::currency) && r.amounts[0].inner == bound::exact &&
        (rest.starts_with("多") || rest.starts_with("余") || rest.starts_with("餘")) && !rest.starts_with("多元") && !rest.starts_with("余额")) {
        r.amounts[0].inner = bound::gt;
        at += 3;
        return true;
    }
    return false;
}
/// 元一张, 块一斤: the price of one.
inline bool price_of_one(char const*& at, char const* end, reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::currency || !std::string_view(at, static_cast<std::size_t>(end - at)).starts_with("一"))
        return false;
    char const* const p = at + 3;
    auto const        c = r.lexicon->classifiers.longest(p, end);
    auto const        u = r.lexicon->units.longest(p, end);
    if (!c && !u) return false;
    r.per.size       = 1;
    r.per.factors[0] = u.length > c.length ? grammar::unit_factor{u.id, p, p + u.length} : grammar::unit_factor{lexicon::trie::none, p, p + c.length};
    at               = p + std::max(u.length, c.length);
    return true;
}

/// one in five, three out of four, 1 over 3.
inline bool odds_word(char const*& at, char const* end, reading& r) {
    if (!whole(r) || r.amounts[0].ordinal || r.amounts[0].negative) return false;
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    for (std::string_view w : {" in ", " out of ", " over "}) {
        if (!rest.starts_with(w)) continue;
        at += w.size();
        r.loose = w == " in ";
        return true;
    }
    return false;
}
inline bool are_odds(char const*& at, char const* end, reading& r) {
    auto const &a = r.amounts[0], &b = r.amounts[1];
    if (b.point || b.fraction || b.pair || b.ordinal || b.negative || b.value.is_zero() || (a.digits > 3 && b.digits > 3)) return false;
    if (r.loose && (a.digits > 2 || b.digits > 3 || !(a.value < b.value))) return false;
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

// rules
struct percent_tag : grammar::traced<percent_tag> { static constexpr auto name = "percent"; };
struct part_tag : grammar::traced<part_tag> { static constexpr auto name = "part"; };
struct thermal_tag : grammar::traced<thermal_tag> { static constexpr auto name = "thermal"; };
struct ratio_tag : grammar::traced<ratio_tag> { static constexpr auto name = "ratio"; };
struct odds_tag : grammar::traced<odds_tag> { static constexpr auto name = "odds"; };
struct range_tag : grammar::traced<range_tag> { static constexpr auto name = "range"; };
struct single_tag : grammar::traced<single_tag> { static constexpr auto name = "single"; };
inline constexpr x3::rule<percent_tag> percent = percent_tag::name;
inline constexpr x3::rule<part_tag> part = part_tag::name;
inline constexpr x3::rule<thermal_tag> thermal = thermal_tag::name;
inline constexpr x3::rule<ratio_tag> ratio = ratio_tag::name;
inline constexpr x3::rule<odds_tag> odds = odds_tag::name;
inline constexpr x3::rule<range_tag> range = range_tag::name;
inline constexpr x3::rule<single_tag> single = single_tag::name;

inline constexpr auto as_range = then<[](reading& r) { r.range = true, r.rule = "range"; }>;
inline constexpr auto as_ratio = then<[](reading& r) { r.ratio = true, r.rule = "ratio"; }>;
inline constexpr auto as_part  = then<[](reading& r) { r.rule = "part"; }>;
inline constexpr auto sign     = lit("负的") | lit("负") | lit("負") | lit('-');
inline constexpr auto second_sign = -step<second_currency>;

// clang-format off
inline constexpr auto percentage  = step<per_power> >> (amount | step<hundred>) >> then<scale_percent>;
inline constexpr auto percent_def = sign >> percentage >> then<negate>
                                  | step<per_power> >> (amount | step<hundred>)
                                    >> -branch[step<connector> >> -step<per_power> >> amount >> as_range] >> then<scale_percent>;
inline constexpr auto proper_part = amount >> check<whole> >> -x3::lit(' ') >> (lit("分之") | lit("分の") | lit("分 之")) >> -x3::lit(' ') >> amount
                                 >> then<swap_parts> >> as_part;
inline constexpr auto part_def    = branch[amount >> check<whole> >> (lit("又") | lit("と") | lit("また")) >> then<keep_whole> >> proper_part >> then<add_whole>]
                                  | proper_part >> -any_suffix;
inline constexpr auto thermal_def = step<temperature_scale> >> amount >> (lit("度") | lit("°")) >> then<as_temperature>;
inline constexpr auto colon       = lit(':') | lit("：") | lit("∶") | lit("比");
inline constexpr auto tilde       = lit('~') | lit("～") | lit('-') | lit("–");
inline constexpr auto ratio_def   = amount >> colon >> amount >> check<is_ratio> >> as_ratio >> -branch[tilde >> amount];
inline constexpr auto odds_def    = amount >> step<odds_word> >> amount >> step<are_odds> >> then<as_odds> >> as_part;
inline constexpr auto range_def   = -currency >> amount >> -branch[suffix] >> step<connector>
                                 >> second_sign >> amount >> -branch[any_suffix] >> check<consistent> >> as_range;
inline constexpr auto single_def  = -currency >> amount >> -any_suffix >> *minor >> -step<part_after>;
inline constexpr auto quantity    = ( branch[percent] | branch[thermal] | branch[part] | branch[ratio] | branch[odds] | branch[range] | branch[single] )
                                 >> -(denominators | step<price_of_one>);
// clang-format on

BOOST_SPIRIT_DEFINE(percent, part, thermal, ratio, odds, range, single)

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
