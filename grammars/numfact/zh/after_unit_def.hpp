// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What Chinese says after the unit of a quantity.
//
//   half    = 半 | 个半 unit        两年半, 三成半, 一个半小时
//   tenth   = digit after 成        七成五
//   metre   = digits after 米       1米78, 一米八
//   more    = 多 | 余, 个多 unit    五倍多, 17个多月
//   one     = 一 (classifier | unit)   88元一张
#pragma once

#include <numfact/shared/digits.hpp>
#include <numfact/shared/suffix.hpp>
#include <numfact/zh/after_unit.hpp>

namespace numfact::zh {

/// 78 of 1米78, 八 of 一米八: hundredths or tenths of a metre, where nothing counts them. 58 of 9秒58: hundredths of a second.
inline bool read_rest_of_metre(char const*& at, char const* end, grammar::reading& r) {
    if (r.unit.size != 1 || r.unit.factors[0].id == lexicon::trie::none || !grammar::is_hanzi_before(r.begin, at) || r.amounts[0].fraction ||
        r.amounts[0].point)
        return false;
    auto const code   = r.lexicon->units[r.unit.factors[0].id].code;
    bool const second = code == "s";
    if (!second && (code != "m" || !(r.amounts[0].value < decimal(10)))) return false;
    char const* p      = at;
    decimal     rest   = 0;
    int         digits = 0;
    for (std::size_t n = 0; digits < 3; ++digits) {
        int value = shared::digit_at(p, end, n);
        if (value < 0) {
            auto const h = r.lexicon->numeral_words.longest(p, end);
            if (!h || r.lexicon->numerals[static_cast<std::size_t>(h.id)].kind != lexicon::numeral_kind::digit) break;
            value = r.lexicon->numerals[static_cast<std::size_t>(h.id)].value, n = h.length;
        }
        rest.push_digit(value);
        p += n;
    }
    bool const marked  = p != end && (*p == '.' || *p == '-' || *p == '/' || *p == '%' || lexicon::is_ascii_letter(static_cast<unsigned char>(*p)));
    bool const counted = r.lexicon->units.longest(p, end) || r.lexicon->classifiers.longest(p, end) || r.lexicon->numeral_words.longest(p, end);
    if (digits == 0 || digits > 2 || (second && digits != 2) || marked || (counted && !grammar::begins_with(p, end, "个头"))) return false;
    r.part = rest.scaled(-digits);
    at     = p;
    return true;
}

/// 半 after the unit or 个半 before it, a digit after 成, 多 after any: 两年半, 一个半小时, 七成五, 五倍多.
NUMFACT_INLINE bool read_after_unit(char const*& at, char const* end, grammar::reading& r) {
    using kind = grammar::unit_expression::kind;
    auto const is         = [&](std::string_view word) { return grammar::begins_with(at, end, word); };
    bool const proportion = r.unit.is == kind::proportion;
    if (r.unit.is == kind::unit && !r.range && read_rest_of_metre(at, end, r)) return true;
    if (!grammar::is_hanzi(at, end) || at - r.first < 4 || r.amounts[0].pair) return false;
    if (is("半")) {
        decimal const half = proportion ? r.lexicon->proportions[static_cast<std::size_t>(r.unit.id)].multiplier * decimal(5, -1) : decimal(5, -1);
        if (r.unit.is == kind::classifier) { // 个半[小时]
            char const* p = at + 3;
            grammar::reading unit;
            unit.lexicon = r.lexicon, unit.begin = r.begin, unit.end = r.end;
            if (!grammar::is_hanzi(p, end) || !shared::read_suffix(p, end, unit)) return false;
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
    if (r.unit.is == kind::classifier && is("多")) { // 17个多月, 四个多星期
        auto const u = r.lexicon->units.longest(at + 3, end);
        std::string const month = "个" + std::string(at + 3, at + 3 + (end - at >= 6 ? 3 : 0));
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
        (is("多") || is("余") || is("餘")) && !is("多元") && !is("余额")) {
        r.amounts[0].inner = bound::gt;
        at += 3;
        return true;
    }
    return false;
}
/// 元一张, 块一斤: the price of one.
NUMFACT_INLINE bool read_price_of_one(char const*& at, char const* end, grammar::reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::currency || !grammar::begins_with(at, end, "一"))
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

} // namespace numfact::zh
