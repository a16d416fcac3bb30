// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/anchor_filter.hpp>

#include <cstring>

// The tier of machines with AVX2: a table of 16 bytes is looked up for 32 bytes by one instruction. One of 64
// bytes becomes two of 16, by the low and by the high half of the index: less exact, and not less complete.

#if defined(__GNUC__) && defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi")
#endif

namespace numfact::scan::avx2 {

using bytes = unsigned char __attribute__((vector_size(32)));
using chars = char __attribute__((vector_size(32))); // what the builtins take

inline bytes load(void const* at) {
    bytes v;
    std::memcpy(&v, at, sizeof v);
    return v;
}
inline std::uint64_t mask(bytes v) { return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256((chars)v)); }
/// half[index % 16], but 0 where the index is 128 and more
inline bytes look_up(bytes half, bytes index) { return (bytes)__builtin_ia32_pshufb256((chars)half, (chars)index); }

/// By both parts of the low six bits of an index.
struct wide_table {
    explicit wide_table(anchor_filter::halves const& h) : low(load(&h.low)), high(load(&h.high)) {}
    bytes operator()(bytes index) const { return look_up(low, index & 15) & look_up(high, index >> 4); }
    bytes low, high;
};
/// Exactly, by a letter: 0 to 26.
struct letter_table {
    explicit letter_table(anchor_filter::halves const& h) : first(load(&h.low)), rest(load(&h.high)) {}
    bytes operator()(bytes letter) const { return look_up(first, letter + 0x70) | look_up(rest, letter - 16); }
    bytes first, rest;
};

/// Letters from 1 to 26, whatever their case; what is none becomes 0.
struct letters {
    explicit letters(bytes v) {
        are   = (bytes)((v | 0x20) - 'a' < 26);
        value = v & 0x1F & are;
    }
    bytes value, are;
};

/// What is found of 64 · `count` bytes at `at`, of which two more can be read.
inline void find(anchor_filter const& f, char const* at, std::size_t count, anchor_carry& before, anchor_masks* to) {
    wide_table const   lead(f.lead_parts), second(f.second_parts), third(f.third_parts), difference(f.difference_parts), sum(f.sum_parts);
    letter_table const letter1(f.letter1_halves), letter2(f.letter2_halves), letter3(f.letter3_halves);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint64_t letter = 0, digit = 0, word = 0, wide = 0;
        for (int half = 0; half < 64; half += 32, at += 32) {
            bytes const   a = load(at), b = load(at + 1), c = load(at + 2);
            letters const x(a), y(b), z(c);
            bytes const   w = lead(a) & second(b) & third(c) & difference(b ^ c) & sum(b + c) & (bytes)(a >= 0xC2);
            bytes const   l = letter1(x.value) & letter2(y.value) & letter3(z.value);
            letter |= mask(x.are) << half;
            digit |= mask((bytes)(a - '0' < 10)) << half;
            word |= mask((bytes)(l != 0)) << half;
            wide |= mask((bytes)(w != 0)) << half;
        }
        to[i].wide = wide;
        detail::begin_runs(letter, digit, word, before, to[i]);
    }
}

} // namespace numfact::scan::avx2

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
