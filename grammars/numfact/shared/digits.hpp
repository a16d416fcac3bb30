// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads a number written in digits, of either width: "1,234.5", "３．１", "1.234,56", "12,50", "4e14".
/// No sign and no scale word. Fills value, grouped, point, digits, first and last of the amount.
NUMFACT_INLINE bool read_digits(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a);

/// The value of the digit at `at` (ASCII or full-width) and its length in bytes; -1: no digit.
inline int digit_at(char const* at, char const* end, std::size_t& length) {
    if (at == end) return -1;
    if (*at >= '0' && *at <= '9') return length = 1, *at - '0';
    if (end - at >= 3 && at[0] == '\xEF' && at[1] == '\xBC' && at[2] >= '\x90' && at[2] <= '\x99')
        return length = 3, at[2] - '\x90';
    return -1;
}

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/digits_def.hpp>
#endif
