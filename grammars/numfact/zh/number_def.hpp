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
#pragma once

#include <numfact/shared/digits.hpp>
#include <numfact/zh/number.hpp>

namespace numfact::zh {
namespace detail {

using lexicon::numeral_kind;

/// A value, or the two ends of a pair or a vague amount.
struct ends {
    decimal low, high;

    ends scaled(int power) const { return {low.scaled(power), high.scaled(power)}; }
    friend ends operator+(ends const& a, ends const& b) { return {a.low + b.low, a.high + b.high}; }
    bool zero() const { return low.is_zero() && high.is_zero(); }
};

struct token {
    lexicon::numeral_entry const* entry = nullptr;
    char const*                   last  = nullptr;
    bool is(numeral_kind k) const { return entry && entry->kind == k; }
};
inline token next(char const* at, char const* end, grammar::reading const& r) {
    if (at == end || static_cast<unsigned char>(*at) < 0x80) return {};
    auto const h = r.lexicon->numeral_words.longest(at, end);
    return h ? token{&r.lexicon->numerals[static_cast<std::size_t>(h.id)], at + h.length} : token{};
}
inline bool multiplies(token const& t) { return t.is(numeral_kind::power) || t.is(numeral_kind::myriad); }

/// The state of reading one numeral: what is summed up, the open group, the open coefficient.
struct numeral {
    ends total{0, 0}, group{0, 0}, coefficient{0, 0};
    bool open    = false; ///< is there a coefficient?
    bool single  = false; ///< it is one digit, so that 五 of 三千五 may mean 500
    bool zero    = false; ///< after 零, which forbids that
    bool string  = false; ///< 二零零八: no power may follow but a myriad
    bool pair = false, vague = false, bare = false, any = false;
    int  power  = 0; ///< of the last power or myriad word
    int  myriad = 0;
    int  words  = 0; ///< power and myriad words read

    void take(ends c, bool one) { coefficient = c, open = true, single = one, any = true; }

    void apply_power(int p) {
        if (!open) coefficient = {1, 1}, bare = bare || (group.zero() && total.zero() && p > 1);
        group = group + coefficient.scaled(p);
        open = false, zero = false, power = p, any = true, ++words;
    }
    void apply_myriad(int m) {
        ends value = open ? group + coefficient : group;
        if (value.zero() && !open) {
            if (!total.zero()) { // 万亿: the whole sum once more
                total = total.scaled(m);
                power = myriad = m;
                ++words;
                return;
            }
            value = {1, 1}, bare = true;
        }
        if (myriad != 0 && m > myriad)
            total = (total + value).scaled(m);
        else
            total = total + value.scaled(m);
        group = {0, 0}, open = false, zero = false, power = myriad = m, any = true, ++words;
    }
    ends sum() const {
        if (!open) return total + group;
        bool const implied = single && !zero && power >= 1 && words > 0;
        return total + group + (implied ? coefficient.scaled(power - 1) : coefficient);
    }
};

/// A run of Chinese digits: 三, 三五, 二零零八.
inline char const* digit_string(char const* at, char const* end, grammar::reading const& r, int (&digits)[40], int& count) {
    count = 0;
    for (token t; count < 40 && (t = next(at, end, r)).is(numeral_kind::digit); at = t.last) digits[count++] = t.entry->value;
    return at;
}

/// Two digits that mean "three to five", "one or two": ascending, neighbours, or 三五.
inline bool is_pair(int a, int b) { return a > 0 && (b == a + 1 || (a == 3 && b == 5)); }

} // namespace detail

NUMFACT_INLINE bool read_numeral(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    using namespace detail;
    numeral     n;
    bound       inner = bound::exact;
    char const* p     = at;
    char const* last  = at;
    bool        ascii = false;
    while (p != end) {
        char const* const here = n.any ? grammar::skip_spaces(p, end) : p; // 三千 九百
        std::size_t       width;
        if (shared::digit_at(here, end, width) >= 0) {
            if (n.open || (n.any && here != p)) break;
            grammar::amount digits;
            char const*     q = here;
            if (!shared::read_digits(q, end, r, digits)) break;
            if (n.any && !multiplies(next(q, end, r)) && digits.point) break;
            n.take({digits.value, digits.value}, n.any && digits.digits == 1 && !digits.point && !digits.grouped);
            a.grouped = digits.grouped, a.point = digits.point, a.digits = digits.digits;
            ascii     = true;
            p = last = q;
            continue;
        }
        token const t = next(here, end, r);
        if (!t.entry) break;
        if (here != p && !multiplies(t)) { // 三千 九百: the next group is smaller
            token const unit = t.is(numeral_kind::digit) ? next(t.last, end, r) : token{};
            bool const  smaller = unit.is(numeral_kind::power) && unit.entry->value < n.power && n.myriad == 0;
            if (!smaller) break;
        }
        if (t.is(numeral_kind::digit)) {
            if (n.open) break;
            int         digits[40], count = 0;
            char const* q     = digit_string(here, end, r, digits, count);
            int         first = 0;
            while (first < count && digits[first] == 0 && n.any) ++first, n.zero = true; // 两千零四
            int const left = count - first;
            if (left == 0) { // 零 between: a unit must follow, or it is no part of the number
                token const after = next(q, end, r);
                if (n.any && after.is(numeral_kind::power)) {
                    p = q;
                    continue;
                }
                break;
            }
            if (left == 1) {
                n.take({digits[first], digits[first]}, true);
            } else if (left == 2 && is_pair(digits[first], digits[first + 1]) &&
                       (n.any ? n.power >= 1 : multiplies(next(q, end, r)) || (q != end && grammar::is_hanzi(q, end)))) {
                n.take({digits[first], digits[first + 1]}, true);
                n.pair = true;
            } else {
                if (n.any && n.words > 0 && !n.zero) break;
                decimal d;
                for (int i = first; i < count; ++i) d.push_digit(digits[i]);
                n.take({d, d}, false);
                n.string = true;
            }
            p = last = q;
            token const point = next(p, end, r); // 三点一四
            if (point.is(numeral_kind::zh_point) && !n.pair) {
                q = digit_string(point.last, end, r, digits, count);
                if (count > 0) {
                    decimal d = (n.sum()).low;
                    for (int i = 0; i < count; ++i) d = d.scaled(0), d = d + decimal(static_cast<uint128>(digits[i]), -(i + 1));
                    n      = {};
                    n.take({d, d}, false);
                    a.point = true;
                    p = last = q;
                }
            }
            continue;
        }
        if (t.is(numeral_kind::zh_point) && n.words > 0 && !n.pair && !n.vague) { // 十二点五
            int         digits[40], count = 0;
            char const* q = digit_string(t.last, end, r, digits, count);
            if (count == 0) break;
            decimal d = n.sum().low;
            for (int i = 0; i < count; ++i) d = d + decimal(static_cast<uint128>(digits[i]), -(i + 1));
            n = {};
            n.take({d, d}, false);
            a.point = true;
            p = last = q;
            continue;
        }
        if (t.is(numeral_kind::tens)) {
            if (n.open || n.words > 0) break;
            n.group = n.group + ends{t.entry->value, t.entry->value};
            n.any = true, n.power = 1, ++n.words;
            p = last = t.last;
            continue;
        }
        if (t.is(numeral_kind::vague)) {
            if (n.open || !(multiplies(next(t.last, end, r)) || n.power >= 1)) break;
            if (!n.any && !multiplies(next(t.last, end, r))) break;
            n.take({n.any ? 0 : 2, 10}, false);
            n.vague = true;
            p = last = t.last;
            continue;
        }
        if (t.is(numeral_kind::more)) { // 10余亿; at the end 20多
            if (!n.any || inner != bound::exact) break;
            inner = bound::gt;
            p = last = t.last;
            if (!multiplies(next(p, end, r))) break;
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
    if (n.bare && n.words == 1 && !r.lexicon->bound_before.longest_before(r.begin, at) &&
        !(at - r.begin >= 3 && std::string_view(at - 3, 3) == "上"))
        return false; // 万 or 亿 alone
    ends const v = n.sum();
    a.value      = v.low;
    a.high       = v.high;
    a.pair       = n.pair || n.vague;
    a.vague      = n.vague;
    a.inner      = inner;
    a.scale      = static_cast<std::int8_t>(n.words == 0 ? 0 : n.myriad != 0 ? n.myriad : n.power);
    a.form       = ascii ? grammar::amount::form::digits : grammar::amount::form::hanzi;
    a.first      = at;
    a.last       = last;
    at           = last;
    return true;
}

} // namespace numfact::zh
