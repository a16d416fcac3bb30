// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/prefix.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace numfact::scan {

/// Tables that tell for many bytes at once where an anchor cannot begin. They are inexact (what they let through
/// is looked up), but lose none. The surfaces are put into eight buckets; a place passes if one of these has all of
/// its bytes: in the table of each byte the bit of the bucket is set. Some tables see two bytes together.
struct anchor_filter {
    /// Sums and differences of two or three bytes tell more than each alone; these are what of some hundred tells most
    /// where news has no anchor.
    enum id : std::size_t {
        // of two characters, by the low six bits
        second_plus_4_lead, second_plus_third_plus_4_lead, second_xor_third, lead_xor_third, lead_minus_second,
        next_second_xor_third, next_lead_plus_2_third, next_third_plus_2_second,
        // of a word, by its letters, from 1 to 26 whatever their case, or 0 for what is none
        letter1_plus_8_letter2, letter2_plus_8_letter3, letter3_plus_2_letter4, letter4_plus_8_letter5, letter1_plus_2_letter3,
        count
    };
    using table = std::array<std::uint8_t, 64>;
    alignas(64) std::array<table, count> tables{};

    /// The same for machines that look up 16 bytes at once: each quarter stands there twice, as they take it.
    using quarters = std::array<std::array<std::uint8_t, 32>, 4>;
    alignas(64) std::array<quarters, count> in_quarters{};

    /// The prefixes ascend: neighbours share bytes, and so a bucket. Those with one first character stay together.
    void build(std::vector<prefix> const& all) {
        std::array<std::vector<group>, 9> groups;
        for (auto p = all.begin(); p != all.end();) {
            auto const end = std::find_if(p, all.end(), [&](prefix const& q) { return !p->is_like(q); });
            groups[class_of(*p, end - p)].push_back({p, end});
            p = end;
        }
        constexpr std::size_t first_bucket[] = {0, 2, 5, 6, 7, 0, 6, 7, 6}, buckets[] = {2, 3, 1, 1, 1, 6, 1, 1, 1};
        for (std::size_t c = 0; c < groups.size(); ++c)
            for (std::size_t i = 0; i < groups[c].size(); ++i) {
                auto const bit = static_cast<std::uint8_t>(1u << (first_bucket[c] + i * buckets[c] / groups[c].size()));
                for (auto p = groups[c][i].first; p != groups[c][i].second; ++p) p->is_word() ? add_word(*p, bit) : add_characters(*p, bit);
            }
        for (std::size_t t = 0; t < count; ++t)
            for (std::size_t i = 0; i < 64; ++i)
                in_quarters[t][i / 16][i % 16] = in_quarters[t][i / 16][i % 16 + 16] = tables[t][i];
    }

private:
    using group = std::pair<std::vector<prefix>::const_iterator, std::vector<prefix>::const_iterator>;

    /// What shares buckets; what lets much through would spoil a bucket for what does not.
    static std::size_t class_of(prefix const& p, std::ptrdiff_t followers) {
        if (p.is_word()) return p.has_next() || p.first_size() > 3 ? 5 : p.first_size() == 3 ? 6 : 7;
        if (!p.is_wide()) return 4;
        if (p[0] == 0xEF && !p.has_next()) return 8; // as ０; their bytes are those of ， too
        return !p.has_next() ? 0 : !p.next_is_wide() ? 3 : followers > 8 ? 2 : 1;
    }
    void allow(id t, std::size_t index, std::uint8_t bit) { tables[t][index & 63] |= bit; }
    void allow_any(std::initializer_list<id> all, std::uint8_t bit) {
        for (id t : all)
            for (auto& entry : tables[t]) entry |= bit;
    }

    void add_characters(prefix const& p, std::uint8_t bit) {
        std::size_t const a = p[0], b = p[1], c = p[2];
        allow(second_plus_4_lead, b + 4 * a, bit), allow(lead_minus_second, a - b, bit);
        if (p.is_wide())
            allow(second_plus_third_plus_4_lead, b + c + 4 * a, bit), allow(second_xor_third, b ^ c, bit), allow(lead_xor_third, a ^ c, bit);
        else
            allow_any({second_plus_third_plus_4_lead, second_xor_third, lead_xor_third}, bit);
        if (!p.is_wide() || !p.has_next() || !p.next_is_wide())
            return allow_any({next_second_xor_third, next_lead_plus_2_third, next_third_plus_2_second}, bit);
        std::size_t const d = p[3], e = p[4], f = p[5];
        allow(next_second_xor_third, e ^ f, bit), allow(next_lead_plus_2_third, d + 2 * f, bit), allow(next_third_plus_2_second, f + 2 * e, bit);
    }
    void add_word(prefix const& p, std::uint8_t bit) {
        std::size_t const n           = p.first_size();
        auto const        each_letter = [&](std::size_t i, auto found) { // that may stand there
            if (i <= n) return found(i < n ? std::size_t{p[i]} & 0x1F : 0);
            bool const next = i == n + 1 && p.has_next(); // or another blank
            if (next) found(std::size_t{p[i]} & 0x1F);
            for (std::size_t letter = 0; letter <= (next ? 0 : 26); ++letter) found(letter);
        };
        auto const allow_two = [&](id t, std::size_t i, std::size_t j, std::size_t times) {
            each_letter(i, [&](std::size_t x) { each_letter(j, [&](std::size_t y) { allow(t, x + times * y, bit); }); });
        };
        allow_two(letter1_plus_8_letter2, 0, 1, 8), allow_two(letter2_plus_8_letter3, 1, 2, 8), allow_two(letter3_plus_2_letter4, 2, 3, 2);
        allow_two(letter4_plus_8_letter5, 3, 4, 8), allow_two(letter1_plus_2_letter3, 0, 2, 2);
    }
};

/// What stood before: it decides whether a digit or a word begins with the next byte.
struct anchor_carry {
    std::uint64_t digit = 0, alnum = 0; ///< 0 or 1

    /// Where runs of digits begin, and where words do, in the next 64 bytes.
    std::uint64_t begin_numbers(std::uint64_t digits) {
        std::uint64_t const begin = digits & ~(digits << 1 | digit);
        digit                     = digits >> 63;
        return begin;
    }
    std::uint64_t begin_words(std::uint64_t letters, std::uint64_t digits) {
        std::uint64_t const all = letters | digits, begin = letters & ~(all << 1 | alnum);
        alnum                   = all >> 63;
        return begin;
    }
};

/// How many bytes more than it answers a pass reads. It answers the places of digits that begin a run, and of
/// characters and words that may be anchors.
inline constexpr std::size_t look_ahead = 5;

/// Writes base + the place of each bit, and answers where that ends. Places are written four at a time whether they
/// are there or not: a loop over the bits would be predicted wrong at its end, once for every 64 bytes.
[[gnu::always_inline]] inline std::uint16_t* list(std::uint64_t bits, std::size_t base, std::uint16_t* to) {
    std::uint16_t* const end = to + std::popcount(bits);
    do {
        for (int i = 0; i < 4; ++i, bits &= bits - 1) *to++ = static_cast<std::uint16_t>(base + static_cast<std::size_t>(std::countr_zero(bits)));
    } while (bits != 0);
    return end;
}

} // namespace numfact::scan
