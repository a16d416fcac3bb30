// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What may follow a mantissa of digits and belongs to the number.
//
//   exponent = "e" [sign] run | "×10" ["^"] [sign] run  4e14   2.48×10−5
//   power    = digits "^" [sign] run | "10" superscripts    1.1^23   10^-6   10⁵
//   no cents = ("," | ".") dash before a currency       50,- Kč
//   spread   = "(" run(1..2) ")"                        4.1816(4): the last digit's uncertainty
#pragma once

#include <numfact/shared/digits.hpp>

namespace numfact::shared::detail {

/// A run of digits: how many, and where it ends.
struct run {
    char const* last  = nullptr;
    int         count = 0;
};
inline run digit_run(char const* at, char const* end) {
    run         r{at, 0};
    std::size_t n = 0;
    while (digit_at(r.last, end, n) >= 0) r.last += n, ++r.count;
    return r;
}
inline void push(char const* at, char const* last, decimal& d) {
    std::size_t n = 0;
    for (; at != last; at += n) d.push_digit(digit_at(at, last, n));
}
inline bool is_digit(char const* at, char const* end) {
    std::size_t n = 0;
    return digit_at(at, end, n) >= 0;
}

/// A sign, digits or superscripts: ^-6, −5, ⁻³. `marked` when something says that it is an exponent.
inline bool read_exponent(char const*& at, char const* end, int& power, bool& marked, bool& superscript) {
    char const* p        = at;
    bool        negative = false;
    if (p != end && *p == '^') ++p, marked = true;
    if (p != end && (*p == '-' || *p == '+'))
        negative = *p++ == '-', marked = true;
    else if (end - p >= 3 && p[0] == '\xE2' && ((p[1] == '\x88' && p[2] == '\x92') || (p[1] == '\x81' && p[2] == '\xBB') ||
                                                (p[1] == '\x80' && p[2] == '\x93')))
        superscript = p[1] == '\x81', p += 3, negative = true, marked = true;
    int value = 0, count = 0;
    for (; p != end && count < 4; ++count) {
        if (*p >= '0' && *p <= '9') {
            value = value * 10 + (*p++ - '0');
        } else if (end - p >= 2 && p[0] == '\xC2' && (p[1] == '\xB2' || p[1] == '\xB3' || p[1] == '\xB9')) { // ² ³ ¹
            value = value * 10 + (p[1] == '\xB9' ? 1 : p[1] - '\xB0'), p += 2, superscript = true;
        } else if (end - p >= 3 && p[0] == '\xE2' && p[1] == '\x81' && p[2] >= '\xB0' && p[2] <= '\xB9') { // ⁰ ⁴ …
            value = value * 10 + (p[2] - '\xB0'), p += 3, superscript = true;
        } else {
            break;
        }
    }
    if (count == 0 || value > 60 || (!marked && !superscript && count > 2)) return false;
    power = negative ? -value : value;
    at    = p;
    return true;
}

/// ×10^n after a mantissa: " × 10−5", "x10^6", "·10⁻³". Superscripts count as digits.
inline bool read_power_of_ten(char const*& at, char const* end, int& power) {
    char const* p = grammar::skip_spaces(at, end);
    if (p == end) return false;
    if (*p == 'x' || *p == 'X' || *p == '*')
        ++p;
    else if (end - p >= 2 && p[0] == '\xC3' && p[1] == '\x97') // ×
        p += 2;
    else if (end - p >= 2 && p[0] == '\xC2' && p[1] == '\xB7') // ·
        p += 2;
    else
        return false;
    p = grammar::skip_spaces(p, end);
    if (end - p < 2 || p[0] != '1' || p[1] != '0') return false;
    p += 2;
    p = grammar::skip_spaces(p, end);
    bool marked = false, superscript = false;
    if (!read_exponent(p, end, power, marked, superscript)) return false;
    at = p;
    return true;
}

/// 1.1^23, 10^-6, 10⁵: raises what has been read to the power that follows, if the result fits.
inline void raise_to_power(char const*& at, char const* end, decimal& base) {
    if (at == end || (*at != '^' && *at != '-' && *at != '+' && grammar::is_ascii(*at))) return;
    char const* p      = at;
    int         power  = 0;
    bool        marked = false, superscript = false;
    bool const  caret  = *p == '^';
    if (!read_exponent(p, end, power, marked, superscript) || !(caret || (superscript && base == decimal(10)))) return;
    decimal result(1);
    for (int i = 0; i < (power < 0 ? -power : power) && result.ok(); ++i) result = result * base;
    if (power < 0) result = exact_quotient(decimal(1), result);
    if (result.ok()) base = result, at = p;
}
/// 10 −7, 10−4: a negative power of ten whose digits lost their place above the line. A true minus is no range's
/// dash, and nothing falls from ten to less than ten but a power.
inline void raise_ten_below(char const*& at, char const* end, decimal& base) {
    char const* const p = grammar::skip_spaces(at, end);
    if (end - p < 4 || *p != '\xE2' || std::string_view(p, 3) != "−" || !(base == decimal(10))) return;
    run const digits = digit_run(p + 3, end);
    bool const letter = digits.last != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*digits.last)) && p != at;
    if (digits.count == 0 || digits.count > 2 || letter || (p == at && digits.count > 1) ||
        (end - digits.last > 1 && *digits.last == '.' && is_digit(digits.last + 1, end)))
        return;
    decimal power(0);
    push(p + 3, digits.last, power);
    base = decimal(1).scaled(-static_cast<int>(power.mantissa()));
    at   = digits.last;
}

/// ∼ 10 7 grains: a power of ten that lost its place above the line. A sign of about or a preposition stands before
/// the 10, and a word after its power: two numbers side by side would say nothing.
inline void raise_ten_above(char const* first, char const*& at, char const* end, grammar::reading const& r, decimal& base) {
    if (end - at < 2 || *at != ' ' || !is_digit(at + 1, end) || !(base == decimal(10))) return;
    std::string_view const left(r.begin, static_cast<std::size_t>(first - r.begin));
    if (!left.ends_with("∼ ") && !left.ends_with("~ ") && !left.ends_with("≈ ") && !left.ends_with(" of ") && !left.ends_with(" to ")) return;
    run const  digits = digit_run(at + 1, end);
    bool const word   = end - digits.last > 1 && *digits.last == ' ' && (lexicon::is_ascii_letter(static_cast<unsigned char>(digits.last[1])) || digits.last[1] == '\xC2' || digits.last[1] == '\xCE');
    if (digits.count == 0 || digits.count > 2 || !word) return;
    decimal power(0);
    push(at + 1, digits.last, power);
    if (power < decimal(2) || power > decimal(24)) return;
    base = decimal(1).scaled(static_cast<int>(power.mantissa()));
    at   = digits.last;
}

/// (4) of 4.1816(4), the uncertainty of the last digits.
inline char const* skip_spread(char const* at, char const* end) {
    if (at == end || *at != '(') return at;
    run const digits = digit_run(at + 1, end);
    return digits.count >= 1 && digits.count <= 2 && digits.last != end && *digits.last == ')' ? digits.last + 1 : at;
}

/// ,- of "50,- Kč": no cents.
inline char const* skip_no_cents(char const* at, char const* end, grammar::reading const& r) {
    if (end - at < 2 || (*at != ',' && *at != '.')) return at;
    std::string_view const rest(at + 1, static_cast<std::size_t>(end - at - 1));
    std::size_t const dash = rest.starts_with("--") ? 2 : rest.starts_with("-") ? 1 : rest.starts_with("–") || rest.starts_with("—") ? 3 : 0;
    if (dash == 0) return at;
    char const* const after = at + 1 + dash;
    bool const money = r.sign != lexicon::trie::none || r.lexicon->currency_after.longest(grammar::skip_spaces(after, end), end);
    return money ? after : at;
}

} // namespace numfact::shared::detail
