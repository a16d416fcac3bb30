// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::scan {

/// Tables that tell for many bytes at once where an anchor cannot begin. They are inexact (what they let
/// through is looked up), but lose none. The characters and the words are put into eight buckets each; a
/// place passes if one bucket has all of its bytes: the bit of that bucket is set in each byte's table.
struct anchor_filter {
    using table = std::array<std::uint8_t, 64>;

    /// Of a character, by the low six bits of its bytes. Two of the tables see two bytes together.
    alignas(64) table lead{};
    alignas(64) table second{};
    alignas(64) table third{};
    alignas(64) table difference{}; ///< second ^ third
    alignas(64) table sum{};        ///< second + third
    /// Of a word, by the low five bits of its letters, of either case; 0 where the word has ended.
    alignas(64) table letter1{};
    alignas(64) table letter2{};
    alignas(64) table letter3{};

    /// The same for machines that look up 16 bytes at once; each half stands there twice, as they take it.
    struct halves {
        std::array<std::uint8_t, 32> low{}, high{};
    };
    /// By the low and by the high part of the index: what both let through passes.
    halves lead_parts, second_parts, third_parts, difference_parts, sum_parts;
    /// The entries up to 15, and those from 16 on.
    halves letter1_halves, letter2_halves, letter3_halves;

    /// The characters of two bytes have a bucket of their own: the byte after them may be any.
    static constexpr std::size_t wide_buckets = 7, short_bucket = 7, word_buckets = 8;

    /// `wide` ascends: neighbours share bytes, and so are put into one bucket. The words are in lower case.
    void build(std::vector<std::uint16_t> const& wide, std::vector<std::string> const& words) {
        for (std::size_t i = 0; i < wide.size(); ++i) add_character(wide[i], i * wide_buckets / wide.size());
        for (std::size_t i = 0; i < words.size(); ++i) add_word(words[i], i * word_buckets / words.size());
        lead_parts = parts(lead), second_parts = parts(second), third_parts = parts(third);
        difference_parts = parts(difference), sum_parts = parts(sum);
        letter1_halves = halved(letter1), letter2_halves = halved(letter2), letter3_halves = halved(letter3);
    }

private:
    static halves parts(table const& t) {
        halves h;
        for (std::size_t i = 0; i < 64; ++i)
            for (std::size_t const twice : {0u, 16u}) {
                h.low[i % 16 + twice] |= t[i];
                for (std::size_t any = 0; any < 16; any += 4) h.high[i / 16 + any + twice] |= t[i];
            }
        return h;
    }
    static halves halved(table const& t) {
        halves h;
        for (std::size_t i = 0; i < 32; ++i) h.low[i] = t[i % 16], h.high[i] = t[i % 16 + 16];
        return h;
    }
    void add_character(std::uint16_t c, std::size_t bucket) {
        std::size_t const b1 = c >> 6 & 0x3F, b2 = c & 0x3F;
        if (c >= 0x800) {
            auto const bit = static_cast<std::uint8_t>(1u << bucket);
            lead[0x20u | c >> 12] |= bit, second[b1] |= bit, third[b2] |= bit;
            difference[b1 ^ b2] |= bit, sum[(b1 + b2) & 0x3F] |= bit;
            return;
        }
        auto const bit = static_cast<std::uint8_t>(1u << short_bucket);
        lead[b1] |= bit, second[b2] |= bit;
        for (table* t : {&third, &difference, &sum})
            for (auto& any : *t) any |= bit;
    }
    void add_word(std::string_view word, std::size_t bucket) {
        auto const bit    = static_cast<std::uint8_t>(1u << bucket);
        auto const letter = [&](std::size_t i) { return i < word.size() ? static_cast<std::size_t>(word[i] & 0x1F) : 0u; };
        for (std::size_t const half : {0u, 32u}) {
            letter1[letter(0) + half] |= bit, letter2[letter(1) + half] |= bit, letter3[letter(2) + half] |= bit;
            if (word.size() > 1) continue;
            for (std::size_t any = 0; any < 32; ++any) letter3[any + half] |= bit; // what follows "a " is another word
        }
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
};

namespace detail {

/// From which bytes are letters and digits, to where words and numbers begin.
inline void begin_runs(std::uint64_t letters, std::uint64_t digits, std::uint64_t passed, anchor_carry& before, anchor_masks& to) {
    std::uint64_t const alnum = letters | digits;
    to.digits    = digits & ~(digits << 1 | before.digit);
    to.words     = passed & letters & ~(alnum << 1 | before.alnum);
    before.digit = digits >> 63, before.alnum = alnum >> 63;
}

} // namespace detail
} // namespace numfact::scan
