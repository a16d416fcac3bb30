// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/shared/digits.hpp>
#include <numfact/zh/number.hpp>

// What the rules of one amount read into, and parts of it that are rare: vulgar fractions in one sign, powers told in
// words, the brackets of a loss.

namespace numfact::shared::amount_grammar {

/// The amount being read. The digits at a place are read once, whatever rules begin with them.
struct amount_reading {
    grammar::reading const&           of; ///< the match: its lexicon, its text, its currency
    grammar::amount&                  amount;
    std::vector<grammar::rule_match>* trace     = of.trace;
    char const*                       digits_at = nullptr; ///< where `amount` has been read from digits, or none are
    char const*                       digits_last = nullptr;

    grammar::amount save() const { return amount; }
    void            restore(grammar::amount const& saved) { amount = saved, digits_at = nullptr; }

    /// Where the digits at `at` end, null where there are none.
    char const* past_digits(char const* at, char const* end) {
        if (digits_at == at) return digits_last;
        digits_at = digits_last = at;
        bool const found = detail::read_plain(digits_last, end, amount) || read_digits(digits_last, end, of, amount); // most are plain
        return found ? digits_last : digits_last = nullptr;
    }
};

/// ½ ¼ ¾ ⅓ ⅔ ⅛ …, after digits (2½) or alone.
inline bool vulgar(char const*& at, char const* end, amount_reading& r) {
    struct row {
        std::string_view sign;
        int              numerator, denominator;
    };
    static constexpr row rows[] = {{"½", 1, 2}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"⅕", 1, 5}, {"⅖", 2, 5},
                                   {"⅗", 3, 5}, {"⅘", 4, 5}, {"⅙", 1, 6}, {"⅚", 5, 6}, {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8},
                                   {"⅞", 7, 8}};
    if (at == end || (*at != '\xC2' && *at != '\xE2')) return false;
    for (auto const& x : rows) {
        if (static_cast<std::size_t>(end - at) < x.sign.size() || std::string_view(at, x.sign.size()) != x.sign) continue;
        auto& a   = r.amount;
        a.value   = a.value * decimal(x.denominator) + decimal(x.numerator);
        a.divisor = decimal(x.denominator);
        a.fraction = true;
        a.form     = grammar::amount::form::digits;
        at += x.sign.size();
        return true;
    }
    return false;
}
/// の10乗, 的三次方, and ×10の13乗: a power told in words. What does not come out exactly is no number.
inline bool power_in_words(char const*& at, char const* end, amount_reading& r) {
    auto const starts = [&](char const* q, std::string_view s) { return grammar::begins_with(q, end, s); };
    if (at == end || grammar::is_ascii(*at) || (!starts(at, "×") && !starts(at, "の") && !starts(at, "的"))) return false;
    auto&       a     = r.amount;
    char const* p     = at;
    decimal     base  = a.value;
    bool const  times = starts(p, "×");
    if (times) {
        p += 2;
        if (!starts(p, "10") && !starts(p, "十")) return false;
        p += starts(p, "10") ? 2 : 3;
        base = decimal(10);
    }
    if (!starts(p, "の") && !starts(p, "的")) return false;
    p += 3;
    bool negative = false;
    for (std::string_view s : {"マイナス", "负", "負", "-", "−", "－"})
        if (!negative && starts(p, s)) p += s.size(), negative = true;
    grammar::amount n;
    if (!zh::read_numeral(p, end, r.of, n) && !read_digits(p, end, r.of, n)) return false;
    if (!starts(p, "乗") && !starts(p, "次方") && !starts(p, "次幂") && !starts(p, "次冪")) return false;
    if (n.point || n.pair || n.fraction || a.pair || a.fraction || n.value > decimal(60)) return false;
    decimal power(1);
    for (int i = static_cast<int>(n.value.mantissa()); i > 0 && power.ok(); --i) power = power * base;
    if (negative) power = exact_quotient(decimal(1), power);
    decimal const value = times ? a.value * power : power;
    if (!value.ok()) return false;
    a.value = value;
    at      = p + (starts(p, "乗") ? 3 : 6);
    return true;
}
/// The brackets of $(0.12) and (3.5)%: a loss, as accountants write it.
inline bool opens_loss(char const*& at, char const* end, amount_reading& r) {
    if (end - at < 3 || *at != '(' || !lexicon::is_ascii_digit(static_cast<unsigned char>(at[1]))) return false;
    char const* p = at + 1;
    while (p != end && p - at < 24 && (lexicon::is_ascii_digit(static_cast<unsigned char>(*p)) || *p == '.' || *p == ',')) ++p;
    if (p == end || *p != ')') return false;
    bool const percent = p + 1 != end && p[1] == '%';
    if (!percent && (r.of.sign == lexicon::trie::none || r.of.sign_last != at)) return false;
    ++at;
    return r.amount.negative = true;
}

} // namespace numfact::shared::amount_grammar
