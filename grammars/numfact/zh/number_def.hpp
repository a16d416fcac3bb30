// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Chinese numerals, which carry their scale words inside.
//
//   numeral = group {myriad [group]}                 三十四万五千二, 3兆2000亿
//   group   = {coefficient [power]} [coefficient]    两千零四, 三千五 (3500), 2千5
//   coefficient = digits | digit [digit] | string | vague
//                 2.8 | 三 | 三五 (a pair: 3 to 5) | 二零零八 | 几, 数 (2 to 10)
//   power   = 十 百 千, myriad = 万 亿 兆 {万 亿}
//   more    = 多 余                                   10余亿, 三十多万: more than
//   half    = 半 before a unit, 一半                  半个, 半小时
//   dozen   = numeral 打                              五十打
#pragma once

#include <numfact/shared/digits.hpp>
#include <numfact/zh/number.hpp>
#include <numfact/zh/numeral.hpp>

namespace numfact::zh {

NUMFACT_INLINE bool read_numeral(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    using namespace detail;
    token_reader next{r, end};
    numeral     n;
    n.japanese = r.japanese;
    bound       inner = bound::exact;
    char const* p     = at;
    char const* last  = at;
    bool        ascii = false;
    bool        spaced = false; // 三 百 五
    while (p != end && ++n.tokens < 64) {
        char const* const here = n.any ? grammar::skip_spaces(p, end, 2) : p;
        std::size_t       width;
        if (shared::digit_at(here, end, width) >= 0) {
            if (n.open) break;
            grammar::amount digits;
            char const*     q = here;
            if (!shared::read_digits(q, end, r, digits)) break;
            token const unit = next(q);
            if (n.any && here != p && !(multiplies(unit) && unit.entry->value < n.power)) break;
            bool const fills = n.myriad != 0 && digits.digits == n.myriad; // 8385万2326.33
            if (n.any && !multiplies(unit) && digits.point && !fills) break;
            n.take(digits.value, n.any && digits.digits == 1 && !digits.point && !digits.grouped);
            a.grouped = digits.grouped, a.point = digits.point, a.digits = digits.digits;
            ascii     = true;
            p = last = q;
            continue;
        }
        token t = next(here);
        if (!t.entry && r.japanese && n.any && grammar::begins_with(here, end, "・")) { // 四・八
            std::string_view const point = "点";
            t      = word_at(point.data(), point.data() + point.size(), r);
            t.last = here + 3;
        }
        if (!t.entry) break;
        if (here != p && !multiplies(t)) { // 三千 九百: the next group is smaller
            token const unit    = is_digit(t) ? next(grammar::skip_spaces(t.last, end)) : token{};
            bool const  smaller = multiplies(unit) && unit.entry->value < n.power;
            char const* const behind = grammar::skip_spaces(t.last, end);
            bool const  mixed   = grammar::begins_with(behind, end, "又"); // 三百 五又三分之一
            bool const  ending  = (spaced || mixed) && is_digit(t) && n.power >= 1 && !n.open && !multiplies(unit) && !is_digit(unit);
            token const after   = next(grammar::skip_spaces(t.last, end));
            bool const  between = (t.is(numeral_kind::more) || t.is(numeral_kind::vague)) && after.is(numeral_kind::myriad); // 十 余 万
            bool const  point   = t.is(numeral_kind::zh_point) && is_digit(after);                                     // 四百 点 五
            if (!smaller && !ending && !between && !point) break;
        }
        spaced = spaced || here != p;
        if (multiplies(t) && n.any && t.entry->value != 1 && t.entry->value != 2 && t.entry->value != 8) {
            // 12千米 is km, 50兆字节 MB, 3亿千瓦 is no 亿 and a thousand: before a unit, 兆 is mega, and 千 is kilo
            // after digits, a decimal or a whole 万 or 亿
            bool const mega = t.is(numeral_kind::myriad) && t.entry->value == 12;
            bool const kilo = t.is(numeral_kind::power) && (n.words == 0 ? ascii || a.point : !n.open && n.myriad != 0);
            if ((mega || kilo) && r.lexicon->units.longest(here, end).length > static_cast<std::size_t>(t.last - here) &&
                !r.lexicon->currency_after.longest(t.last, end))
                break;
        }
        if (is_digit(t)) {
            if (n.open) break;
            std::string_view const digit(here, static_cast<std::size_t>(t.last - here));
            if (n.any && (digit == "两" || digit == "兩") && !multiplies(next(t.last))) break; // 两万两: taels
            if (t.is(numeral_kind::formal) && !n.any) a.formal = true;
            int         digits[40], count = 0;
            char const* q     = digit_string(here, next, digits, count);
            bool const two  = grammar::begins_with(q, end, "两");
            if (!n.any && digits[0] == 0 && count == 1 && (two || digit_at_all(q, end))) break; // 找零两元, 零5天
            int         first = 0;
            while (first < count && digits[first] == 0 && n.any) ++first, n.zero = true; // 两千零四
            int const left = count - first;
            if (left == 0) { // 零 between: what follows belongs to the number, or 零 does not either
                token const after = next(q);
                bool const  goes_on = after.is(numeral_kind::power) || after.is(numeral_kind::tens) || after.is(numeral_kind::vague) ||
                                     digit_at_all(q, end);
                if (n.any && goes_on) {
                    p = q;
                    continue;
                }
                break;
            }
            if (left == 1) {
                n.take(digits[first], true);
            } else if (left == 2 && !n.any && digits[first] == 3 && std::string_view(q - 3, 3) == "两") { // 三两句
                n.take({2, 3}, true);
                n.pair = true;
            } else if (left == 2 && is_pair(digits[first], digits[first + 1]) &&
                       (n.any ? n.power >= 1 : multiplies(next(q)) || (q != end && grammar::is_hanzi(q, end)))) {
                n.take({digits[first], digits[first + 1]}, true);
                n.pair = true;
            } else {
                if (n.any && n.words > 0 && !n.zero) break;
                decimal d;
                for (int i = first; i < count; ++i) d.push_digit(digits[i]);
                n.take(d, false);
                n.string = true;
            }
            p = last = q;
            a.label = count >= 7;
            continue;
        }
        if (t.is(numeral_kind::zh_point)) { // 三点一四, 十二点五
            decimal           d = n.sum().low;
            char const* const q = n.any && !n.pair && !n.vague ? decimals(grammar::skip_spaces(t.last, end), next, ascii, d) : nullptr;
            if (!q) break;
            n = {};
            n.take(d, false);
            a.point = true, ascii = false;
            p = last = q;
            continue;
        }
        if (t.is(numeral_kind::half)) { // 半个, 半小时, 一半
            bool const one = n.open && n.words == 0 && n.coefficient.low == decimal(1) && !ascii;
            bool const before_unit = !n.any && (next(t.last).is(numeral_kind::dozen) || r.lexicon->units.longest(t.last, end) || r.lexicon->classifiers.longest(t.last, end));
            if (!one && !before_unit) break;
            n.take(decimal(5, -1), false);
            p = last = t.last;
            if (next(p).is(numeral_kind::dozen)) continue; // 半打
            break;
        }
        if (t.is(numeral_kind::dozen)) {
            if (!n.any) break;
            ends const sum = n.sum();
            n              = {};
            n.take({sum.low * decimal(12), sum.high * decimal(12)}, false);
            n.words = 1;
            p = last = t.last;
            break;
        }
        if (t.is(numeral_kind::tens)) {
            if (n.open || n.power == 1) break;
            n.group = n.group + t.entry->value;
            n.any = true, n.power = 1, ++n.words;
            p = last = t.last;
            continue;
        }
        if (t.is(numeral_kind::vague)) {
            if (n.open || !(multiplies(next(t.last)) || n.power >= 1)) break;
            if (r.japanese && !multiplies(next(t.last)) && !grammar::is_hanzi(t.last, end)) break; // 百数えて
            if (!n.any && !multiplies(next(t.last))) break;
            n.take({n.any ? 0 : 2, 10}, false);
            n.vague = true;
            p = last = t.last;
            continue;
        }
        if (t.is(numeral_kind::more)) { // 10余亿; at the end 20多
            if (!n.any || inner != bound::exact) break;
            inner = bound::gt;
            p = last = t.last;
            if (!multiplies(next(grammar::skip_spaces(p, end)))) break;
            continue;
        }
        if (t.is(numeral_kind::power)) {
            if (n.open && n.string && n.coefficient.low.mantissa() > 99) break;
            if (n.words > 0 && !n.open && inner == bound::exact && n.power <= t.entry->value && !n.group.zero()) break;
            n.apply_power(t.entry->value);
            p = last = t.last;
            continue;
        }
        if (t.is(numeral_kind::myriad)) {
            n.apply_myriad(t.entry->value);
            p = last = t.last;
            continue;
        }
        break;
    }
    if (!n.any || last == at) return false;
    if (ascii && n.words == 0 && inner == bound::exact) return false; // plain digits are no Chinese numeral
    if (n.bare && n.words == 1 && inner == bound::exact && !(r.japanese && n.myriad == 0) && !r.lexicon->bound_before.longest_before(r.begin, at) &&
        !(at - r.begin >= 3 && std::string_view(at - 3, 3) == "上"))
        return false; // 万 or 亿 alone
    ends const v = n.sum();
    a.value      = v.low;
    a.high       = v.high;
    a.pair       = n.pair || n.vague;
    a.vague      = n.vague;
    a.inner      = inner;
    a.scale      = static_cast<std::int8_t>(n.words == 0 ? 0 : n.myriad != 0 ? n.myriad : n.words == 1 ? n.power : 0);
    a.scaled     = n.myriad != 0;
    a.formal     = a.formal && last - at == 3;
    a.label      = a.label || std::string_view(at, static_cast<std::size_t>(last - at)).find("幺") != std::string_view::npos;
    a.form       = ascii ? grammar::amount::form::digits : grammar::amount::form::hanzi;
    a.first      = at;
    a.last       = last;
    at           = last;
    return true;
}

NUMFACT_INLINE bool read_digit(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    detail::token const t = detail::word_at(at, end, r);
    if (!t.is(lexicon::numeral_kind::digit) || t.entry->value == 0) return false;
    a.value = a.high = t.entry->value;
    a.form           = grammar::amount::form::hanzi;
    at               = t.last;
    return true;
}

NUMFACT_INLINE myriads myriads_at(char const* at, char const* end, grammar::reading const& r) {
    for (myriads all{at};;) {
        detail::token const t = detail::word_at(grammar::skip_spaces(all.last, end, 2), end, r);
        if (!t.is(lexicon::numeral_kind::myriad) || t.entry->value > 8) return all; // 兆 may be mega
        all = {t.last, all.exponent + t.entry->value, t.entry->value};
    }
}

} // namespace numfact::zh
