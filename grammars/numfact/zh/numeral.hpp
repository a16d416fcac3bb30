// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/shared/digits.hpp>

// What Chinese numerals are made of and summed up in, as their grammar reads them.

namespace numfact::zh::detail {


using lexicon::numeral_kind;

/// A value, or the two ends of a pair or a vague amount.
struct ends {
    decimal low, high;
    bool    differ = false;

    ends(decimal const& value) : low(value), high(value) {}
    ends(int value) : ends(decimal(value)) {}
    ends(decimal const& l, decimal const& h) : low(l), high(h), differ(true) {}

    ends scaled(int power) const { return differ ? ends(low.scaled(power), high.scaled(power)) : ends(low.scaled(power)); }
    friend ends operator+(ends const& a, ends const& b) {
        if (a.adds_nothing()) return b;
        if (b.adds_nothing()) return a;
        return a.differ || b.differ ? ends(a.low + b.low, a.high + b.high) : ends(a.low + b.low);
    }
    bool zero() const { return low.is_zero() && high.is_zero(); }

private:
    bool adds_nothing() const { return zero() && low.exponent() == 0 && high.exponent() == 0; } // 0.00 adds digits
};

struct token {
    lexicon::numeral_entry const* entry = nullptr;
    char const*                   last  = nullptr;
    bool is(numeral_kind k) const { return entry && entry->kind == k; }
};
inline token word_at(char const* at, char const* end, grammar::reading const& r) {
    if (at == end || static_cast<unsigned char>(*at) < 0x80) return {};
    auto const h = r.lexicon->numeral_words.longest(at, end);
    return h ? token{&r.lexicon->numerals[static_cast<std::size_t>(h.id)], at + h.length} : token{};
}
/// The word at a place. The one looked up last is kept: what has been looked at ahead is read next.
class token_reader {
public:
    token_reader(grammar::reading const& match, char const* last) : r(match), end(last) {}

    grammar::reading const& r;
    char const* const       end;

    token operator()(char const* p) {
        if (p != at_) at_ = p, word_ = word_at(p, end, r);
        return word_;
    }

private:
    char const* at_ = nullptr;
    token       word_;
};
inline bool is_digit(token const& t) { return t.is(numeral_kind::digit) || t.is(numeral_kind::formal); }
inline bool multiplies(token const& t) { return t.is(numeral_kind::power) || t.is(numeral_kind::myriad); }

/// The state of reading one numeral: what is summed up, the open group, the open coefficient.
struct numeral {
    ends total = 0, group = 0, coefficient = 0;
    bool open    = false; ///< is there a coefficient?
    bool single  = false; ///< it is one digit, so that 五 of 三千五 may mean 500
    bool zero    = false; ///< after 零, which forbids that
    bool string  = false; ///< 二零零八: no power may follow but a myriad
    bool pair = false, vague = false, bare = false, any = false;
    int  power  = 0; ///< of the last power or myriad word
    int  myriad = 0;
    int  words  = 0; ///< power and myriad words read
    bool japanese = false;
    int  tokens = 0; ///< what a numeral may be made of is bounded, so that a page of 万 stays linear

    void take(ends const& c, bool one) { coefficient = c, open = true, single = one, any = true; }

    void apply_power(int p) {
        if (!open || (single && coefficient.zero())) // 十, and 零十 of digits read out
            coefficient = 1, bare = bare || (!open && group.zero() && total.zero() && p > 1);
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
            value = 1, bare = true;
        }
        if (myriad != 0 && m > myriad)
            total = (total + value).scaled(m);
        else
            total = total + value.scaled(m);
        group = 0, open = false, zero = false, power = myriad = m, any = true, ++words;
    }
    ends sum() const {
        if (!open) return total + group;
        bool const implied = single && !zero && power >= 1 && words > 0 && !japanese;
        return total + group + (implied ? coefficient.scaled(power - 1) : coefficient);
    }
};

/// A run of Chinese digits: 三, 三五, 二零零八.
inline char const* digit_string(char const* at, token_reader& next, int (&digits)[40], int& count) {
    count = 0;
    for (token t; count < 40 && is_digit(t = next(at)); at = t.last) {
        bool const tael = count > 0 && (std::string_view(at, 3) == "两" || std::string_view(at, 3) == "兩"); // 八两
        bool const pair = tael && count == 1 && (digits[0] == 1 || digits[0] == 3) &&                               // 一两天, 三两句
                          (next.r.lexicon->classifiers.longest(t.last, next.end) || next.r.lexicon->units.longest(t.last, next.end));
        if (tael && !pair && !multiplies(next(t.last))) break;
        digits[count++] = t.entry->value;
    }
    return at;
}

inline bool digit_at_all(char const* at, char const* end) {
    std::size_t width;
    return shared::digit_at(at, end, width) >= 0;
}

/// The digits after 点, in either script: their value as a fraction of one is added to `d`.
inline char const* decimals(char const* at, token_reader& next, bool ascii, decimal& d) {
    int         digits[40], count = 0;
    char const* q = digit_string(at, next, digits, count);
    std::size_t width;
    if (std::string_view(at, static_cast<std::size_t>(q - at)).find("两") != std::string_view::npos) return nullptr; // 一点两小时
    if (token const t = next(q); count != 0 && t.is(numeral_kind::power) && t.entry->value == 1) return nullptr; // 三点三十分
    if (count == 0 && (!ascii || next.r.japanese)) // 零点77, 21点2
        for (int v; count < 20 && (v = shared::digit_at(q, next.end, width)) >= 0; q += width) digits[count++] = v;
    for (int i = 0; i < count; ++i) d = d + decimal(static_cast<uint128>(digits[i]), -(i + 1));
    return count == 0 ? nullptr : q;
}

/// Two digits that mean "three to five", "one or two": ascending, neighbours, or 三五.
inline bool is_pair(int a, int b) { return a > 0 && (b == a + 1 || (a == 3 && b == 5)); }

} // namespace numfact::zh::detail
