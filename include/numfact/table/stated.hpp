// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>

#include <algorithm>
#include <string_view>

// What the words of a fact state of its value: 2.8万亿 may be 2.82, "over 300" may be 312, and neither may be 250.

namespace numfact::table {

/// A value with all that its words leave open. Values are exact decimals, so the ends are, too.
struct stated {
    decimal nominal;     ///< the value as told; of a range its lower end
    decimal low, high;   ///< where the value told more finely lies: 2.8万亿 is 2.75 to 2.85, "over 300" 300 to 400
    decimal least, most; ///< what does not contradict the words: "over 300" is anything from 300 on

    decimal width() const { return high - low; }
};

namespace detail {

inline constexpr decimal boundless = decimal(1, 1000);

/// The power of ten of the last digit that is not zero: 2800000 → 5, 0.50 → -1.
constexpr int last_place(decimal d) {
    int     place = d.exponent();
    uint128 m     = d.mantissa();
    for (; m != 0 && m % 10 == 0; m /= 10) ++place;
    return place;
}

/// The power of ten of the last digit that the text prints: of 2.8万亿 11, of 3000 0, of 11.60% -2. Where it
/// prints other digits, as in 一百二十三, all digits of the value count.
constexpr int printed_place(decimal value, std::string_view text) {
    decimal printed;
    bool    point = false, begun = false;
    for (char const c : text) {
        if (c >= '0' && c <= '9')
            printed.push_digit(c - '0'), begun = true;
        else if (c == '.' && begun && !point)
            point = true;
        else if (begun && c != ',')
            break;
    }
    uint128 a = printed.mantissa(), b = value.mantissa();
    while (a != 0 && a % 10 == 0) a /= 10;
    while (b != 0 && b % 10 == 0) b /= 10;
    if (!begun || !printed.ok() || a == 0 || a != b) return value.exponent();
    return last_place(value) - last_place(printed); // the zeros that it prints at its end
}

} // namespace detail

/// stated_by("2.8万亿韩元") → 2.75 to 2.85万亿; of "about 300" 250 to 350, since who rounds tells round numbers.
inline stated stated_by(fact const& f) {
    using detail::boundless;
    if (!f.value) {
        decimal const low = f.low.first, high = f.high.first;
        return {low, low, high, low, high};
    }
    decimal const v     = f.value.first;
    decimal const round = decimal(1, detail::last_place(v));
    decimal const half =
        decimal(5, (f.bound == bound::approx ? detail::last_place(v) : detail::printed_place(v, f.text)) - 1);
    // A loss of more than 3亿 is told by a positive number: it bounds the size of the loss.
    bool const below = f.bound == bound::lt || f.bound == bound::le;
    bool const above = f.bound == bound::gt || f.bound == bound::ge;
    bool const loss  = v.is_negative() && !f.text.starts_with('-');
    if (loss ? below : above) return {v, v, v + round, v, boundless};
    if (loss ? above : below) return {v, v - round, v, -boundless, v};
    return {v, v - half, v + half, v - half, v + half};
}

/// Does the finer of two statements say the same as the coarser, in more digits: 2.8 and 2.82?
inline bool agree(stated const& finer, stated const& coarser) {
    return coarser.low <= finer.nominal && finer.nominal <= coarser.high;
}

} // namespace numfact::table
