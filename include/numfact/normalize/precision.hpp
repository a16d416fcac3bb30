// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/rational.hpp>

#include <string_view>

namespace numfact::normalize {

/// A figure as it is printed: "1,234.50" → 1234.50, of six digits, two of them after the point.
struct printed_figure {
    decimal value;
    int     digits   = 0; ///< from the first that is not zero
    int     decimals = 0;
};

/// Finds the n-th figure of a text, or the last for n < 0; none has no digits. Commas group: 1,234.
inline printed_figure find_figure(std::string_view text, int n, int& count) {
    printed_figure found;
    count = 0;
    auto const digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    for (std::size_t i = 0; i < text.size();) {
        if (!digit(i)) {
            ++i;
            continue;
        }
        printed_figure f;
        bool           point = false, leading = true;
        for (; digit(i) || (text[i < text.size() ? i : 0] == ',' && !point && digit(i + 1)) ||
               (i < text.size() && text[i] == '.' && !point && digit(i + 1));
             ++i) {
            if (text[i] == '.') point = true;
            if (!digit(i)) continue;
            f.value.push_digit(text[i] - '0');
            f.decimals += point;
            leading = leading && text[i] == '0';
            f.digits += !leading;
        }
        f.value = f.value.scaled(-f.decimals);
        if (n < 0 || count == n) found = f;
        ++count;
    }
    return found;
}

/// How exact a value of a record is, by the digits of its text.
struct precision {
    int      digits = 0; ///< significant ones
    rational step;       ///< the place of the last digit: 10^11 of 2.8万亿
};

/// The precision of a value: "2.8万亿韩元" has two digits and steps of 10^11. `which` is the figure of the text
/// that the value is (0; 0 and -1 of the ends of a range). Words and composite amounts count as far as they are not zero.
inline precision precision_of(decimal const& value, std::string_view text, int which = 0, bool range = false) {
    int                  count = 0;
    printed_figure const f     = find_figure(text, which, count);
    rational const       v     = rational(value).abs();
    if (count != 0 && f.digits != 0 && !value.is_zero() && (range || count == 1)) {
        rational const scale = v / rational(f.value).abs();
        return {f.digits, scale * rational::power_of_ten(-f.decimals)};
    }
    if (value.is_zero()) return {1, count == 1 ? rational::power_of_ten(-f.decimals) : rational(1)};
    int zeros = 0, digits = 0;
    for (uint128 m = value.mantissa(); m % 10 == 0; m /= 10) ++zeros;
    for (uint128 m = value.mantissa(); m != 0; m /= 10) ++digits;
    return {digits - zeros, rational::power_of_ten(zeros + value.exponent())};
}

} // namespace numfact::normalize
