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

/// The tables of the filter, by the low six bits of an index.
struct look {
    uint8x16_t operator()(anchor_filter::id t, uint8x16_t index) const {
        return vqtbl4q_u8(vld1q_u8_x4(filter.tables[t].data()), vandq_u8(index, all(0x3F)));
    }
    anchor_filter const& filter;
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

/// Where an anchor of several bytes may begin in 16 bytes at `at`.
inline uint8x16_t find_wide(look in, char const* at) {
    using id           = anchor_filter;
    uint8x16_t const a = load(at), b = load(at + 1), c = load(at + 2), d = load(at + 3), e = load(at + 4), f = load(at + 5);
    uint8x16_t const sum   = vaddq_u8(b, vshlq_n_u8(a, 2));
    uint8x16_t const first = vandq_u8(vandq_u8(in(id::second_plus_4_lead, sum), in(id::second_plus_third_plus_4_lead, vaddq_u8(sum, c))),
                                      vandq_u8(in(id::second_xor_third, veorq_u8(b, c)), in(id::lead_xor_third, veorq_u8(a, c))));
    uint8x16_t const next  = vandq_u8(in(id::next_second_xor_third, veorq_u8(e, f)), in(id::next_lead_plus_2_third, vaddq_u8(d, vshlq_n_u8(f, 1))));
    return vandq_u8(vtstq_u8(first, vandq_u8(in(id::lead_minus_second, vsubq_u8(a, b)), next)), vcgeq_u8(a, all(0xC2)));
}
/// Where a word that begins there may be an anchor.
inline uint8x16_t find_words(look in, char const* at) {
    using id           = anchor_filter;
    uint8x16_t const x = letters(load(at)).value, y = letters(load(at + 1)).value, z = letters(load(at + 2)).value,
                     v = letters(load(at + 3)).value, w = letters(load(at + 4)).value;
    uint8x16_t const first = vandq_u8(in(id::letter1_plus_8_letter2, vaddq_u8(x, vshlq_n_u8(y, 3))),
                                      in(id::letter2_plus_8_letter3, vaddq_u8(y, vshlq_n_u8(z, 3))));
    uint8x16_t const rest  = vandq_u8(in(id::letter3_plus_2_letter4, vaddq_u8(z, vshlq_n_u8(v, 1))),
                                      in(id::letter4_plus_8_letter5, vaddq_u8(v, vshlq_n_u8(w, 3))));
    return vtstq_u8(first, rest);
}

/// What is found of 64 · `count` bytes at `at`, of which `look_ahead` more can be read: places, `base` that of the first.
inline std::uint16_t* find(anchor_filter const& f, char const* at, std::size_t count, std::size_t base, anchor_carry& before, std::uint16_t* to) {
    look const in{f};
    for (std::size_t i = 0; i < count; ++i, base += 64) {
        uint8x16_t letter[4], digit[4], word[4], wide[4];
        for (int part = 0; part < 4; ++part, at += 16) {
            uint8x16_t const a = load(at);
            letter[part]       = letters(a).are;
            digit[part]        = vcltq_u8(vsubq_u8(a, all('0')), all(10));
            word[part]         = find_words(in, at);
            wide[part]         = find_wide(in, at);
        }
        std::uint64_t const digits = mask(digit);
        std::uint64_t const found = (before.begin_words(mask(letter), digits) & mask(word)) | before.begin_numbers(digits) | mask(wide);
        to = list(found, base, to);
    }
    return to;
}

} // namespace numfact::scan::neon

#endif
