// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

#include <array>
#include <cstdint>
#include <string_view>

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

namespace detail {

/// May a number in digits go on with the byte, so that more than digits and one point has to be looked for?
inline bool goes_on(unsigned char byte) {
    static constexpr auto marks = [] {
        std::array<bool, 256> bytes{};
        for (unsigned char c : std::string_view(",.' \t(eExX*^+-\xC2\xC3\xE2\xE3\xEF")) bytes[c] = true;
        for (int c = '0'; c <= '9'; ++c) bytes[static_cast<std::size_t>(c)] = true;
        return bytes;
    }();
    return marks[byte];
}
/// Is the comma or point before `at` the sentence's, and no mark of the number? In 2024, it rose by 5. That was much.
inline bool is_after_sentence_mark(char const* at, char const* end) {
    return at == end || *at == ' ' || *at == '\n' || lexicon::is_ascii_letter(static_cast<unsigned char>(*at));
}
/// Most numbers are a few digits and perhaps a point: 57, 12.5. Anything more is left to read_digits.
inline bool read_plain(char const*& at, char const* end, grammar::amount& a) {
    char const*   p        = at;
    std::uint64_t mantissa = 0;
    auto const    run      = [&] {
        char const* const from = p;
        for (; p != end && lexicon::is_ascii_digit(static_cast<unsigned char>(*p)) && p - at < 18; ++p)
            mantissa = mantissa * 10 + static_cast<unsigned>(*p - '0');
        return static_cast<int>(p - from);
    };
    int const whole    = run();
    int       fraction = 0;
    if (whole == 0) return false;
    if (end - p > 1 && *p == '.' && lexicon::is_ascii_digit(static_cast<unsigned char>(p[1]))) ++p, fraction = run();
    char const* const next = p != end && *p == ' ' ? p + 1 : p;
    bool const mark = next != end && next == p && (*p == ',' || *p == '.') && is_after_sentence_mark(p + 1, end);
    if (next != end && !mark && goes_on(static_cast<unsigned char>(*next))) return false;
    a.value  = decimal(uint128(mantissa), -fraction);
    a.form   = grammar::amount::form::digits;
    a.digits = static_cast<std::uint8_t>(whole);
    a.point  = a.point || fraction != 0;
    a.first  = at;
    a.last = at = p;
    return true;
}

} // namespace detail

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/digits_def.hpp>
#endif
