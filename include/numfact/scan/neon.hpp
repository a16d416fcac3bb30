// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/anchor_filter.hpp>

// The tier of 64-bit ARM: a table of 64 bytes is looked up for 16 bytes by one instruction.

#if defined(__GNUC__) && defined(__aarch64__) && defined(__ARM_NEON)

#include <arm_neon.h>

namespace numfact::scan::neon {

inline uint8x16_t load(char const* at) { return vld1q_u8(reinterpret_cast<std::uint8_t const*>(at)); }
inline uint8x16_t all(std::uint8_t c) { return vdupq_n_u8(c); }

/// By the low six bits of an index.
struct table {
    explicit table(anchor_filter::table const& t) : entries(vld1q_u8_x4(t.data())) {}
    uint8x16_t   operator()(uint8x16_t index) const { return vqtbl4q_u8(entries, vandq_u8(index, all(0x3F))); }
    uint8x16x4_t entries;
};

/// Letters from 1 to 26, whatever their case; what is none becomes 0.
struct letters {
    explicit letters(uint8x16_t v) {
        are   = vcltq_u8(vsubq_u8(vorrq_u8(v, all(0x20)), all('a')), all(26));
        value = vandq_u8(vandq_u8(v, all(0x1F)), are);
    }
    uint8x16_t value, are;
};

/// 64 bytes that are 0 or 0xFF → a bit each
inline std::uint64_t mask(uint8x16_t const (&v)[4]) {
    constexpr std::uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t const       w           = vld1q_u8(weights);
    uint8x16_t const low = vpaddq_u8(vandq_u8(v[0], w), vandq_u8(v[1], w)), high = vpaddq_u8(vandq_u8(v[2], w), vandq_u8(v[3], w));
    uint8x16_t const sums = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}

/// What is found of 64 · `count` bytes at `at`, of which two more can be read.
inline void find(anchor_filter const& f, char const* at, std::size_t count, anchor_carry& before, anchor_masks* to) {
    table const lead(f.lead), second(f.second), third(f.third), difference(f.difference), sum(f.sum), letter1(f.letter1),
        letter2(f.letter2), letter3(f.letter3);
    for (std::size_t i = 0; i < count; ++i) {
        uint8x16_t letter[4], digit[4], word[4], wide[4];
        for (int part = 0; part < 4; ++part, at += 16) {
            uint8x16_t const a = load(at), b = load(at + 1), c = load(at + 2);
            letters const    x(a), y(b), z(c);
            uint8x16_t const both = vandq_u8(difference(veorq_u8(b, c)), sum(vaddq_u8(b, c)));
            uint8x16_t const w    = vandq_u8(vandq_u8(lead(a), second(b)), vandq_u8(third(c), both));
            uint8x16_t const l    = vandq_u8(vandq_u8(letter1(x.value), letter2(y.value)), letter3(z.value));
            letter[part]          = x.are;
            digit[part]           = vcltq_u8(vsubq_u8(a, all('0')), all(10));
            word[part]            = vtstq_u8(l, l);
            wide[part]            = vandq_u8(vtstq_u8(w, w), vcgeq_u8(a, all(0xC2)));
        }
        to[i].wide = mask(wide);
        detail::begin_runs(mask(letter), mask(digit), mask(word), before, to[i]);
    }
}

} // namespace numfact::scan::neon

#endif
