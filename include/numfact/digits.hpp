// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>

namespace numfact::detail {

/// 00 01 02 … 99: two digits are looked up at a time.
inline constexpr std::array<char, 200> digit_pairs = [] {
    std::array<char, 200> pairs{};
    for (unsigned i = 0; i < 100; ++i)
        pairs[2 * i] = static_cast<char>('0' + i / 10), pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    return pairs;
}();

/// Writes two digits from `at` on, and answers their end: 7 → "07".
constexpr char* write_pair(char* at, unsigned value) {
    *at++ = digit_pairs[2 * value];
    *at++ = digit_pairs[2 * value + 1];
    return at;
}

/// Writes the digits of a number before `end`, and answers where they begin; 0 has none.
constexpr char* write_digits_before(char* end, std::uint64_t value) {
    for (; value >= 10; value /= 100) write_pair(end -= 2, static_cast<unsigned>(value % 100));
    if (value != 0) *--end = static_cast<char>('0' + value);
    return end;
}

} // namespace numfact::detail
