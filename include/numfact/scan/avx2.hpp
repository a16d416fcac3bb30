// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/anchor_filter.hpp>

#include <cstring>

// The tier of machines with AVX2: a table of 16 bytes is looked up for 32 bytes by one instruction, one of 64 by
// four. So it leaves some of the tables of the filter out: it is less exact then, and not less complete.

#if defined(__GNUC__) && defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,popcnt")
#endif

namespace numfact::scan::avx2 {

using bytes = unsigned char __attribute__((vector_size(32)));
using chars = char __attribute__((vector_size(32))); // what the builtins take
using shorts = unsigned short __attribute__((vector_size(32)));

inline bytes load(void const* at) {
    bytes v;
    std::memcpy(&v, at, sizeof v);
    return v;
}
inline std::uint64_t mask(bytes v) { return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256((chars)v)); }
/// quarter[index % 16], but 0 where the index is 128 and more
inline bytes look_up(bytes quarter, bytes index) { return (bytes)__builtin_ia32_pshufb256((chars)quarter, (chars)index); }

/// The second where the highest bit of `which` is set.
inline bytes either(bytes first, bytes second, bytes which) { return (bytes)__builtin_ia32_pblendvb256((chars)first, (chars)second, (chars)which); }

/// Letters from 1 to 26, whatever their case; what is none becomes 0.
struct letters {
    explicit letters(bytes v) {
        are   = (bytes)((v | 0x20) - 'a' < 26);
        value = v & 0x1F & are;
    }
    bytes value, are;
};

/// Of values below 32.
inline bytes eight_times(bytes v) { return (bytes)((shorts)v << 3); }

/// The tables of the filter, by the low six bits of an index.
struct look {
    /// The upper two of the bits choose among four quarters, each moved to where a choice is made by: the highest of a byte.
    [[gnu::always_inline]] bytes operator()(anchor_filter::id t, bytes index) const {
        anchor_filter::quarters const& q = filter.in_quarters[t];
        bytes const                    i = index & 0x3F, by16 = (bytes)((shorts)i << 3), by32 = (bytes)((shorts)i << 2);
        bytes const lower = either(look_up(load(&q[0]), i), look_up(load(&q[1]), i), by16);
        bytes const upper = either(look_up(load(&q[2]), i), look_up(load(&q[3]), i), by16);
        return either(lower, upper, by32);
    }
    anchor_filter const& filter;
};

/// Where an anchor of several bytes may begin in 32 bytes at `at`.
inline std::uint64_t find_wide(look in, char const* at) {
    using id      = anchor_filter;
    bytes const a = load(at), b = load(at + 1), c = load(at + 2), e = load(at + 4), f = load(at + 5), sum = b + a + a + a + a;
    bytes const passed = in(id::second_plus_4_lead, sum) & in(id::second_plus_third_plus_4_lead, sum + c) & in(id::second_xor_third, b ^ c) &
                         in(id::lead_xor_third, a ^ c) & in(id::lead_minus_second, a - b) & in(id::next_second_xor_third, e ^ f) &
                         in(id::next_lead_plus_2_third, load(at + 3) + f + f) & (bytes)(a >= 0xC2);
    return mask((bytes)(passed != 0));
}
/// Where a word that begins there may be an anchor.
inline std::uint64_t find_words(look in, char const* at) {
    using id       = anchor_filter;
    bytes const x1 = letters(load(at)).value, x2 = letters(load(at + 1)).value, x3 = letters(load(at + 2)).value,
                x4 = letters(load(at + 3)).value, x5 = letters(load(at + 4)).value;
    bytes const passed = in(id::letter1_plus_8_letter2, x1 + eight_times(x2)) & in(id::letter2_plus_8_letter3, x2 + eight_times(x3)) &
                         in(id::letter3_plus_2_letter4, x3 + x4 + x4) & in(id::letter4_plus_8_letter5, x4 + eight_times(x5));
    return mask((bytes)(passed != 0));
}

/// What is found of 64 · `count` bytes at `at`, of which `look_ahead` more can be read: places, `base` that of the first.
inline std::uint16_t* find(anchor_filter const& f, char const* at, std::size_t count, std::size_t base, anchor_carry& before, std::uint16_t* to) {
    look const in{f};
    for (std::size_t i = 0; i < count; ++i, at += 64, base += 64) {
        bytes const         a = load(at), b = load(at + 32);
        std::uint64_t const letter = mask(letters(a).are) | mask(letters(b).are) << 32;
        std::uint64_t const digit  = mask((bytes)(a - '0' < 10)) | mask((bytes)(b - '0' < 10)) << 32;
        std::uint64_t const words  = before.begin_words(letter, digit);
        std::uint64_t       found  = before.begin_numbers(digit);
        if (mask(a | b) != 0) found |= find_wide(in, at) | find_wide(in, at + 32) << 32;
        if (words != 0) found |= words & (find_words(in, at) | find_words(in, at + 32) << 32);
        to = list(found, base, to);
    }
    return to;
}

} // namespace numfact::scan::avx2

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
