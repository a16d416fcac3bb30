// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/avx2.hpp>
#include <numfact/scan/avx512.hpp>
#include <numfact/scan/tier.hpp>

#include <array>
#include <cstring>
#include <string_view>

// Is a text UTF-8? Each byte is judged by the two halves of the byte before it and by its own upper half: three
// tables of 16 entries name the errors that each allows, and what all three allow is one (J. Keiser and D. Lemire,
// "Validating UTF-8 in less than one instruction per byte", 2020).

namespace numfact::scan {

namespace detail {

struct utf8_errors {
    enum : std::uint8_t {
        too_short = 1, too_long = 2, overlong3 = 4, too_large = 8, surrogate = 16, overlong2 = 32,
        too_large1000 = 64, overlong4 = 64, two_continuations = 128, carry = too_short | too_long | two_continuations
    };
    /// Four times 16 entries, as every look-up takes them.
    alignas(64) std::array<std::uint8_t, 64> upper{}, lower{}, next{};

    constexpr utf8_errors() {
        for (std::size_t i = 0; i < 64; ++i) {
            std::size_t const h = i % 16;
            upper[i] = h < 8 ? too_long : h < 12 ? two_continuations : too_short;
            if (h == 12) upper[i] |= overlong2;
            if (h == 14) upper[i] |= overlong3 | surrogate;
            if (h == 15) upper[i] |= too_large | too_large1000 | overlong4;
            lower[i] = carry;
            if (h == 0) lower[i] |= overlong3 | overlong4;
            if (h < 2) lower[i] |= overlong2;
            if (h >= 4) lower[i] |= too_large;
            if (h >= 5) lower[i] |= too_large1000;
            if (h == 13) lower[i] |= surrogate;
            next[i] = h < 8 || h >= 12 ? too_short : too_long | overlong2 | two_continuations;
            if (h == 8) next[i] |= overlong3 | too_large1000 | overlong4;
            if (h == 9) next[i] |= overlong3 | too_large;
            if (h == 10 || h == 11) next[i] |= surrogate | too_large;
        }
    }
};
inline constexpr utf8_errors utf8;

} // namespace detail

#if defined(__GNUC__) && defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512bw,avx512dq,avx512vbmi,avx512vbmi2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512bw,avx512dq,avx512vbmi,avx512vbmi2,bmi,popcnt")
#endif
namespace avx512 {

/// How many of `count` times 64 bytes at `at`, before which three stand, are free of errors: whole 64s.
inline std::size_t skip_utf8(char const* at, std::size_t count) {
    bytes const upper = load(&detail::utf8.upper), lower = load(&detail::utf8.lower), next = load(&detail::utf8.next);
    for (std::size_t i = 0; i < count; ++i, at += 64) {
        bytes const v = load(at), one = load(at - 1), two = load(at - 2), three = load(at - 3);
        if (less(all(0x7F), v | one | two | three) == 0) continue;
        bytes const wrong = look_up(upper, one >> 4) & look_up(lower, one & 15) & look_up(next, v >> 4);
        // the third and the fourth byte of a character have to be continuations after continuations
        bytes const third = (bytes)((two >= 0xE0) | (three >= 0xF0)) & 0x80;
        if (not_zero(wrong ^ third) != 0) return i;
    }
    return count;
}

} // namespace avx512
#if defined(__clang__)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx2,bmi,popcnt")
#endif
namespace avx2 {

/// As that of AVX-512.
inline std::size_t skip_utf8(char const* at, std::size_t count) {
    bytes const upper = load(&detail::utf8.upper), lower = load(&detail::utf8.lower), next = load(&detail::utf8.next);
    for (std::size_t i = 0; i < 2 * count; ++i, at += 32) {
        bytes const v = load(at), one = load(at - 1), two = load(at - 2), three = load(at - 3);
        if (mask(v | one | two | three) == 0) continue;
        bytes const wrong = look_up(upper, one >> 4) & look_up(lower, one & 15) & look_up(next, v >> 4);
        bytes const third = (bytes)((two >= 0xE0) | (three >= 0xF0)) & 0x80;
        if (mask((bytes)((wrong ^ third) != 0)) != 0) return i / 2;
    }
    return count;
}

} // namespace avx2
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif

/// So many bytes at the beginning of a text are whole characters in well-formed UTF-8. After them stands an error
/// or the end, less than 68 bytes on: a caller reads on from there one by one. 0 where no tier is fast.
inline std::size_t skip_utf8(std::string_view text, tier with = best_tier()) {
    if (with == tier::scalar || text.size() < 128) return 0;
    char first[3 + 64]{};
    std::memcpy(first + 3, text.data(), 64);
    auto const skip = [&]([[maybe_unused]] char const* at, [[maybe_unused]] std::size_t count) -> std::size_t {
#if defined(__GNUC__) && defined(__x86_64__)
        return with == tier::avx512 ? avx512::skip_utf8(at, count) : avx2::skip_utf8(at, count);
#else
        return 0;
#endif
    };
    if (skip(first + 3, 1) == 0) return 0;
    std::size_t end = 64 + 64 * skip(text.data() + 64, text.size() / 64 - 1);
    // the last character may go on after the last 64
    for (int back = 0; back < 3 && (text[end - 1] & 0xC0) == 0x80; ++back) --end;
    return (text[end - 1] & 0x80) != 0 ? end - 1 : end;
}

} // namespace numfact::scan
