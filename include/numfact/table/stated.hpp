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

/// A number without the zeros at its end, and how many they were.
struct trimmed {
    uint128 digits;
    int     zeros = 0;
};
constexpr trimmed trim_zeros(uint128 m) {
    trimmed t{m};
    for (; t.digits > UINT64_MAX && t.digits % 10 == 0; t.digits /= 10) ++t.zeros;
    if (t.digits > UINT64_MAX || t.digits == 0) return t;
    auto small = static_cast<std::uint64_t>(t.digits); // as nearly all are: it divides ten times as fast
    for (; small % 10 == 0; small /= 10) ++t.zeros;
    t.digits = small;
    return t;
}

/// The power of ten of the last digit that is not zero: 2800000 → 5, 0.50 → -1.
constexpr int last_place(decimal d) { return d.exponent() + trim_zeros(d.mantissa()).zeros; }

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
    trimmed const a = trim_zeros(printed.mantissa()), b = trim_zeros(value.mantissa());
    if (!begun || !printed.ok() || a.digits == 0 || a.digits != b.digits) return value.exponent();
    return value.exponent() + b.zeros - a.zeros; // the zeros that it prints at its end
}

} // namespace detail

/// `f` is a fact, or what has its value, low, high, bound and text.
/// stated_by("2.8万亿韩元") → 2.75 to 2.85万亿; of "about 300" 250 to 350, since who rounds tells round numbers.
template <class Told>
stated stated_by(Told const& f) {
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
