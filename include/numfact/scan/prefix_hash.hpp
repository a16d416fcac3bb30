// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/prefix.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace numfact::scan {

/// Prefixes hashed to bits: a look that costs a dozen instructions and no branch, for what has passed the
/// anchor_filter. It may say yes wrongly, but never no.
class prefix_hash {
public:
    void add(prefix const& p) {
        if (!p.is_word()) return insert(p.bytes(!p.is_wide() ? 2 : !p.has_next() ? 3 : p.next_is_wide() ? 6 : 4));
        if (!p.has_next()) return insert(key_of_word(p.bytes(8)));
        article_ = key_of_word(p.bytes(3)); // "the": several blanks may follow it, or one and the next word
        for (std::uint64_t const blank : blanks) {
            std::uint64_t const spaced = p.bytes(3) | blank << 24;
            for (std::uint64_t const next : blanks) insert(folded(spaced | next << 32) & five);
            insert(folded(spaced | (p.bytes(6) & ~four)) & six);
        }
    }

    /// Of the characters at `at`, of which eight bytes can be read: 1 or 0.
    std::uint64_t has_characters(char const* at) const {
        std::uint64_t const b = load(at);
        if (b % 256 < 0xE0) return bit(b & two);
        return bit(b & three) | bit(b & (four | (six & (0 - (b >> 31 & 1))))); // alone, or with the next one
    }
    /// Of the word at `at`, likewise.
    std::uint64_t has_word(char const* at) const {
        std::uint64_t const b = load(at), word = key_of_word(b);
        std::uint64_t const spaced = folded(b) & (five | (six & (0 - (b >> 38 & 1)))); // a letter, or another blank
        return bit(word == article_ ? spaced : word);
    }

private:
    static constexpr std::uint64_t each_byte = 0x0101'0101'0101'0101;
    static constexpr std::uint64_t two = 0xFFFF, three = 0xFF'FFFF, four = 0xFFFF'FFFF, five = 0xFF'FFFF'FFFF, six = 0xFFFF'FFFF'FFFF;
    static constexpr std::uint64_t blanks[] = {' ', '\n', '\t'};

    /// Eight bytes, the first of them the lowest.
    static std::uint64_t load(char const* at) {
        std::uint64_t v = 0;
        if constexpr (std::endian::native == std::endian::little)
            std::memcpy(&v, at, 8);
        else
            for (std::size_t i = 8; i-- > 0;) v = v << 8 | static_cast<unsigned char>(at[i]);
        return v;
    }
    static std::uint64_t folded(std::uint64_t bytes) { return bytes | 0x20 * each_byte; }
    /// The letters up to the first byte that is none, in lower case.
    static std::uint64_t key_of_word(std::uint64_t bytes) {
        std::uint64_t const low = folded(bytes), seven = low & 0x7F * each_byte;
        // the highest bit of a byte: it is 'a' or more, and not more than 'z'
        std::uint64_t const none = ~((seven + 0x1F * each_byte) & ~(seven + 0x05 * each_byte) & ~low) & 0x80 * each_byte;
        return low & ((none & -none) - 1) >> 7;
    }
    /// Two bits a key, of one of 512 words.
    static std::uint64_t hash(std::uint64_t key) { return key * 0x9E37'79B9'7F4A'7C15; }
    void                 insert(std::uint64_t key) {
        std::uint64_t const h = hash(key);
        bits_[h >> 55] |= std::uint64_t{1} << (h >> 49 & 63) | std::uint64_t{1} << (h >> 43 & 63);
    }
    std::uint64_t bit(std::uint64_t key) const {
        std::uint64_t const h = hash(key), word = bits_[h >> 55];
        return word >> (h >> 49 & 63) & word >> (h >> 43 & 63) & 1;
    }

    std::array<std::uint64_t, 512> bits_{};
    std::uint64_t                  article_ = 0;
};

} // namespace numfact::scan
