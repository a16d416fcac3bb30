// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/prefix.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace numfact::scan {

/// Tables that tell for many bytes at once where an anchor cannot begin. They are inexact (what they let through
/// is looked up), but lose none. The surfaces are put into eight buckets; a place passes if one of these has all of
/// its bytes: in the table of each byte the bit of the bucket is set. Some tables see two bytes together.
struct anchor_filter {
    enum id : std::size_t {
        // of two characters, by the low six bits of their bytes
        lead, second, third, second_xor_third, second_plus_third, second_plus_4_lead, third_plus_4_lead, next_lead,
        // of a word, by its letters, from 1 to 26 whatever their case, or 0 for what is none
        letter1, letter2, letter3, letter4, letter5, letter1_plus_2_letter2, letter2_plus_2_letter3,
        count
    };
    using table = std::array<std::uint8_t, 64>;
    alignas(64) std::array<table, count> tables{};

    /// The same for machines that look up 16 bytes at once: each quarter stands there twice, as they take it.
    using quarters = std::array<std::array<std::uint8_t, 32>, 4>;
    alignas(64) std::array<quarters, count> in_quarters{};

    /// The prefixes ascend: neighbours share bytes, and so a bucket.
    void build(std::vector<prefix> const& all) {
        auto const pair = [](prefix const& p) { return p.is_wide() && p.has_next(); };
        add_each(all, 0, 3, [](prefix const& p) { return p.is_wide() && !p.has_next(); });
        add_each(all, 3, 3, [&](prefix const& p) { return pair(p) && p.next_is_wide(); });
        add_each(all, 6, 1, [&](prefix const& p) { return pair(p) && !p.next_is_wide(); });
        add_each(all, 7, 1, [](prefix const& p) { return !p.is_wide() && !p.is_word(); });
        add_each(all, 0, 6, [](prefix const& p) { return p.is_word() && (p.first_size() > 3 || p.has_next()); });
        add_each(all, 6, 1, [](prefix const& p) { return p.is_word() && p.first_size() == 3 && !p.has_next(); });
        add_each(all, 7, 1, [](prefix const& p) { return p.is_word() && p.first_size() < 3; });
        for (std::size_t t = 0; t < count; ++t)
            for (std::size_t i = 0; i < 64; ++i)
                in_quarters[t][i / 16][i % 16] = in_quarters[t][i / 16][i % 16 + 16] = tables[t][i];
    }

private:
    /// The prefixes that `belongs` tells, spread over some buckets; those with one first character or word stay together.
    template <typename Test>
    void add_each(std::vector<prefix> const& all, std::size_t bucket, std::size_t buckets, Test const& belongs) {
        std::string_view last;
        std::size_t      firsts = 0, i = 0;
        auto const       is_new = [&](prefix const& p) { return last != p.first() && (last = p.first(), true); };
        for (prefix const& p : all) firsts += belongs(p) && is_new(p);
        last = {};
        for (prefix const& p : all) {
            if (!belongs(p)) continue;
            i += is_new(p);
            auto const bit = static_cast<std::uint8_t>(1u << (bucket + (i - 1) * buckets / firsts));
            p.is_word() ? add_word(p, bit) : add_characters(p, bit);
        }
    }
    void allow(id t, std::size_t index, std::uint8_t bit) { tables[t][index & 63] |= bit; }
    void allow_any(std::initializer_list<id> all, std::uint8_t bit) {
        for (id t : all)
            for (auto& entry : tables[t]) entry |= bit;
    }

    void add_characters(prefix const& p, std::uint8_t bit) {
        std::size_t const a = p[0], b = p[1], c = p[2];
        allow(lead, a, bit), allow(second, b, bit), allow(second_plus_4_lead, b + 4 * a, bit);
        if (!p.is_wide()) return allow_any({third, second_xor_third, second_plus_third, third_plus_4_lead, next_lead}, bit);
        allow(third, c, bit), allow(second_xor_third, b ^ c, bit), allow(second_plus_third, b + c, bit), allow(third_plus_4_lead, c + 4 * a, bit);
        p.has_next() ? allow(next_lead, p[3], bit) : allow_any({next_lead}, bit);
    }
    void add_word(prefix const& p, std::uint8_t bit) {
        std::size_t const n      = p.first_size();
        auto const        letter = [&](std::size_t i) { return i < n ? std::size_t{p[i]} & 0x1F : 0; };
        for (std::size_t i = 0; i < 5; ++i) {
            id const t = static_cast<id>(letter1 + i);
            if (i <= n)
                allow(t, letter(i), bit);
            else if (i == n + 1 && p.has_next())
                allow(t, std::size_t{p[i]} & 0x1F, bit), allow(t, 0, bit); // or another blank
            else
                allow_any({t}, bit);
        }
        allow(letter1_plus_2_letter2, letter(0) + 2 * letter(1), bit);
        if (n > 1)
            allow(letter2_plus_2_letter3, letter(1) + 2 * letter(2), bit);
        else
            allow_any({letter2_plus_2_letter3}, bit);
    }
};

/// What a pass finds of 64 bytes, a bit a byte.
struct anchor_masks {
    std::uint64_t digits = 0; ///< the first of a run
    std::uint64_t wide   = 0; ///< where a character may be an anchor
    std::uint64_t words  = 0; ///< where a word begins that may be one
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

/// How many bytes more than it answers a pass reads.
inline constexpr std::size_t look_ahead = 4;

} // namespace numfact::scan
