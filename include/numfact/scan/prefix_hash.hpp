// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/prefix.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace numfact::scan {

/// What the surfaces with a prefix say of a place that begins with it.
struct prefix_says {
    static constexpr std::uint8_t nothing = 0, quantity = 1, time = 2;
    static constexpr std::uint8_t surface = 4; ///< the prefix is not all of it: the tables have to be asked
    // of a numeral, that it is one of those that are often something else
    static constexpr std::uint8_t article = 8, vague = 16, minus = 32, digit = 64, formal = 128;
};

/// Prefixes hashed. A look of a dozen instructions and no branch, for what has passed the anchor_filter, may say yes
/// wrongly, but never no; what then is said of the prefix is exact.
class prefix_hash {
public:
    struct entry {
        prefix       of;
        std::uint8_t says;
    };

    void build(std::vector<entry> const& all) {
        for (entry const& e : all) each_key(e.of, [&](std::uint64_t key) { insert(key, e.says); });
    }

    /// May a surface begin with the bytes? They are those at a place, as `load` gives them: 1 or 0.
    std::uint64_t has(std::uint64_t b) const { return is_letter(b) ? bit(key_of_word(b)) : bit(character(b)) | bit(characters(b)); }
    /// What the surfaces that begin so say.
    unsigned says(std::uint64_t b) const {
        return is_letter(b) ? find(key_of_word(b)) : find(character(b)) | find(characters(b));
    }

    /// The eight bytes at `at`, the first of them the lowest; zeros behind the end.
    static std::uint64_t load(char const* at, char const* end) {
        std::uint64_t v = 0;
        if (std::endian::native == std::endian::little && end - at >= 8)
            std::memcpy(&v, at, 8);
        else
            for (std::size_t i = 0; i < 8 && at != end; ++i) v |= std::uint64_t{static_cast<unsigned char>(*at++)} << 8 * i;
        return v;
    }

    /// Where a key has its two bits: for tiers that look several up at once.
    std::uint64_t const* bits() const { return bits_.data(); }
    static constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15; ///< of the hash
    static constexpr std::uint64_t each_byte = 0x0101'0101'0101'0101;
    static constexpr std::uint64_t two = 0xFFFF, three = 0xFF'FFFF, four = 0xFFFF'FFFF, five = 0xFF'FFFF'FFFF, six = 0xFFFF'FFFF'FFFF;
    static constexpr std::uint64_t blanks[] = {' ', '\n', '\t'};
    static constexpr std::uint64_t article  = 't' | 'h' << 8 | 'e' << 16; ///< several blanks may follow it, or one and the next word

private:

    /// A place may begin with any of the keys of the prefix.
    template <class F>
    static void each_key(prefix const& p, F f) {
        if (!p.is_word()) return f(p.bytes(!p.is_wide() ? 2 : !p.has_next() ? 3 : p.next_is_wide() ? 6 : 4));
        if (!p.has_next()) return f(letters(p.bytes(8)));
        for (std::uint64_t const blank : blanks) {
            std::uint64_t const spaced = article | blank << 24;
            for (std::uint64_t const next : blanks) f(folded(spaced | next << 32) & five);
            f(folded(spaced | (p.bytes(6) & ~four)) & six);
        }
    }
    /// The keys of the bytes at a place: of its first character alone, or with the next one.
    static std::uint64_t character(std::uint64_t b) { return b & (b % 256 < 0xE0 ? two : three); }
    static std::uint64_t characters(std::uint64_t b) { return b & (four | (six & (0 - (b >> 31 & 1)))); }
    static std::uint64_t key_of_word(std::uint64_t b) {
        std::uint64_t const word   = letters(b);
        std::uint64_t const spaced = folded(b) & (five | (six & (0 - (b >> 38 & 1)))); // a letter, or another blank
        return word == article ? spaced : word;
    }

    static bool          is_letter(std::uint64_t b) { return (b & 0xC0) == 0x40; } // or a sign, which no anchor begins with
    static std::uint64_t folded(std::uint64_t bytes) { return bytes | 0x20 * each_byte; }
    /// The letters up to the first byte that is none, in lower case.
    static std::uint64_t letters(std::uint64_t bytes) {
        std::uint64_t const low = folded(bytes), seven = low & 0x7F * each_byte;
        // the highest bit of a byte: it is 'a' or more, and not more than 'z'
        std::uint64_t const none = ~((seven + 0x1F * each_byte) & ~(seven + 0x05 * each_byte) & ~low) & 0x80 * each_byte;
        return low & ((none & -none) - 1) >> 7;
    }

    static std::uint64_t hash(std::uint64_t key) { return key * factor; }
    /// Two bits a key, of one of 512 words.
    std::uint64_t bit(std::uint64_t key) const {
        std::uint64_t const h = hash(key), word = bits_[h >> 55];
        return word >> (h >> 49 & 63) & word >> (h >> 43 & 63) & 1;
    }
    unsigned find(std::uint64_t key) const {
        std::size_t const at = slot(key);
        return keys_[at] == key ? says_[at] : otherwise_;
    }
    /// Where the key is, or an empty slot.
    std::size_t slot(std::uint64_t key) const {
        std::size_t i = hash(key) >> 32 & (slots - 1);
        while (keys_[i] != key && keys_[i] != 0) i = (i + 1) & (slots - 1);
        return i;
    }
    void insert(std::uint64_t key, std::uint8_t says) {
        std::uint64_t const h = hash(key);
        bits_[h >> 55] |= std::uint64_t{1} << (h >> 49 & 63) | std::uint64_t{1} << (h >> 43 & 63);
        std::size_t const at = slot(key);
        if (keys_[at] == 0 && ++count_ > slots / 4 * 3) return void(otherwise_ = prefix_says::surface);
        keys_[at] = key;
        says_[at] |= says;
    }

    static constexpr std::size_t slots = 4096; ///< the built-in surfaces fill a third of them

    std::array<std::uint64_t, 512>   bits_{};
    std::array<std::uint64_t, slots> keys_{}; ///< 0 where there is none
    std::array<std::uint8_t, slots>  says_{}; ///< of the key there
    std::size_t                      count_     = 0;
    std::uint8_t                     otherwise_ = prefix_says::nothing; ///< of what is not there; if not all had room, the tables are asked
};

} // namespace numfact::scan
