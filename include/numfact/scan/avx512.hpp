// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/anchor_filter.hpp>
#include <numfact/scan/prefix_hash.hpp>

#include <cstring>

// The tier of machines with AVX-512 VBMI: a table of 64 bytes is looked up for 64 bytes by one instruction.

#if defined(__GNUC__) && defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512bw,avx512dq,avx512vbmi,avx512vbmi2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512bw,avx512dq,avx512vbmi,avx512vbmi2,bmi,popcnt")
#endif

namespace numfact::scan::avx512 {

using bytes = unsigned char __attribute__((vector_size(64)));
using chars = char __attribute__((vector_size(64))); // what the builtins take

inline bytes load(void const* at) {
    bytes v;
    std::memcpy(&v, at, sizeof v);
    return v;
}
/// table[index % 64]
inline bytes look_up(bytes table, bytes index) {
#if defined(__clang__)
    return (bytes)__builtin_ia32_permvarqi512((chars)table, (chars)index);
#else
    return (bytes)__builtin_ia32_permvarqi512_mask((chars)table, (chars)index, (chars)table, ~0ull);
#endif
}
inline bytes all(unsigned char c) { return bytes{} + c; }
inline std::uint64_t less(bytes a, bytes b) {
    return static_cast<std::uint64_t>(__builtin_ia32_ucmpb512_mask((chars)a, (chars)b, 1, ~0ull));
}
inline std::uint64_t not_zero(bytes v) {
    return static_cast<std::uint64_t>(__builtin_ia32_ucmpb512_mask((chars)v, chars{}, 4, ~0ull));
}

using places = std::uint16_t __attribute__((vector_size(64)));
using shorts = short __attribute__((vector_size(64)));
using longs  = long long __attribute__((vector_size(64)));
using words  = std::uint64_t __attribute__((vector_size(64)));

/// Writes base + the place of each bit, and answers where that ends; 32 more may be written there.
inline std::uint16_t* list(std::uint64_t bits, std::size_t base, std::uint16_t* to) {
    places const all = places{0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                              16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31} + static_cast<std::uint16_t>(base);
    auto const write = [&](places from, std::uint32_t which) {
        auto const kept = __builtin_ia32_compresshi512_mask((shorts)from, shorts{}, which);
        std::memcpy(to, &kept, sizeof kept);
        to += std::popcount(which);
    };
    write(all, static_cast<std::uint32_t>(bits)), write(all + 32, static_cast<std::uint32_t>(bits >> 32));
    return to;
}

/// Letters from 1 to 26, whatever their case; what is none becomes 0.
struct letters {
    explicit letters(bytes v) {
        bytes const from_a = (v | 0x20) - 'a';
        are                = less(from_a, all(26));
        value              = (v & 0x1F) & (bytes)(from_a < 26);
    }
    bytes         value;
    std::uint64_t are;
};

/// Of values below 32.
inline bytes eight_times(bytes v) { return (bytes)((places)v << 3); }

/// What is found of 64 · `count` bytes at `at`, of which `look_ahead` more can be read: places, `base` that of the first.
inline std::uint16_t* find(anchor_filter const& f, char const* at, std::size_t count, std::size_t base, anchor_carry& before, std::uint16_t* to) {
    using id         = anchor_filter;
    auto const table = [&](anchor_filter::id t) { return load(&f.tables[t]); };
    bytes const two = table(id::second_plus_4_lead), three = table(id::second_plus_third_plus_4_lead), differ = table(id::second_xor_third),
                ends = table(id::lead_xor_third), less_second = table(id::lead_minus_second), next_differ = table(id::next_second_xor_third),
                next_ends = table(id::next_lead_plus_2_third), next_sum = table(id::next_third_plus_2_second);
    bytes const pair1 = table(id::letter1_plus_8_letter2), pair2 = table(id::letter2_plus_8_letter3), pair3 = table(id::letter3_plus_2_letter4),
                pair4 = table(id::letter4_plus_8_letter5), apart = table(id::letter1_plus_2_letter3);
    for (std::size_t i = 0; i < count; ++i, at += 64, base += 64) {
        bytes const         a = load(at), b = load(at + 1), c = load(at + 2), d = load(at + 3), e = load(at + 4);
        __builtin_prefetch(at + 4096); // the next block: the machine itself stops at the end of a page
        letters const       x(a);
        std::uint64_t const digits = less(a - '0', all(10)), words = before.begin_words(x.are, digits);
        std::uint64_t       found  = before.begin_numbers(digits);
        if (std::uint64_t const wide = less(all(0xC1), a)) {
            bytes const g = load(at + 5), a2 = a + a, sum = b + a2 + a2;
            found |= wide & not_zero(look_up(two, sum) & look_up(three, sum + c) & look_up(differ, b ^ c) & look_up(ends, a ^ c) &
                                     look_up(less_second, a - b) & look_up(next_differ, e ^ g) & look_up(next_ends, d + g + g) &
                                     look_up(next_sum, g + e + e));
        }
        if (words != 0) {
            bytes const x1 = x.value, x2 = letters(b).value, x3 = letters(c).value, x4 = letters(d).value, x5 = letters(e).value;
            found |= words & not_zero(look_up(pair1, x1 + eight_times(x2)) & look_up(pair2, x2 + eight_times(x3)) & look_up(pair3, x3 + x4 + x4) &
                                      look_up(pair4, x4 + eight_times(x5)) & look_up(apart, x1 + x3 + x3));
        }
        to = list(found, base, to);
    }
    return to;
}

/// The mask, where the lowest bit is set.
inline words if_set(words bit, std::uint64_t mask) { return (0 - (bit & 1)) & mask; }
inline words has_key(std::uint64_t const* bits, words key) {
    words const h = key * prefix_hash::factor, i = h >> 55;
    words const word = {bits[i[0]], bits[i[1]], bits[i[2]], bits[i[3]], bits[i[4]], bits[i[5]], bits[i[6]], bits[i[7]]};
    return word >> (h >> 49 & 63) & word >> (h >> 43 & 63) & 1;
}
/// prefix_hash::has of eight places at once, without a branch.
inline words has_prefix(prefix_hash const& begins, words b) {
    using hash      = prefix_hash;
    words const low = b | 0x20 * hash::each_byte, seven = low & 0x7F * hash::each_byte;
    words const none    = ~((seven + 0x1F * hash::each_byte) & ~(seven + 0x05 * hash::each_byte) & ~low) & 0x80 * hash::each_byte;
    words const letters = low & ((none & (0 - none)) - 1) >> 7, spaced = low & (hash::five | if_set(b >> 38, hash::six));
    words const word    = letters == hash::article ? spaced : letters;
    auto const  is_word = (b & 0xC0) == 0x40;
    words const one     = b & (hash::two | if_set(b >> 5, hash::three)); // of three bytes where the first is E0 or more
    words const both    = b & (hash::four | if_set(b >> 31, hash::six));
    return has_key(begins.bits(), is_word ? word : one) | has_key(begins.bits(), is_word ? word : both);
}

/// Of `count` places in a block those where a digit stands or a prefix may, eight at a time; eight bytes can be read at each,
/// and eight more places be written. Answers how many are left.
inline std::size_t keep_prefixes(prefix_hash const& begins, char const* block, std::uint16_t* where, std::size_t count) {
    for (std::size_t i = count; i < count + 8; ++i) where[i] = 0;
    std::uint16_t* to = where;
    for (std::size_t i = 0; i < count; i += 8) {
        auto const bytes_at = [&](std::size_t k) {
            std::uint64_t v;
            std::memcpy(&v, block + where[i + k], sizeof v);
            return v;
        };
        words const   b     = {bytes_at(0), bytes_at(1), bytes_at(2), bytes_at(3), bytes_at(4), bytes_at(5), bytes_at(6), bytes_at(7)};
        words const   digit = (words)((b & 0xFF) - '0' < 10);
        words const   found = has_prefix(begins, b) | digit;
        std::uint32_t which = static_cast<std::uint8_t>(__builtin_ia32_ucmpq512_mask((longs)found, longs{}, 4, 0xFF));
        if (count - i < 8) which &= (1u << (count - i)) - 1;
        places from{};
        std::memcpy(&from, where + i, 16);
        auto const kept = __builtin_ia32_compresshi512_mask((shorts)from, shorts{}, which);
        std::memcpy(to, &kept, 16);
        to += std::popcount(which);
    }
    return static_cast<std::size_t>(to - where);
}

} // namespace numfact::scan::avx512

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
