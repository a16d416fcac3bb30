// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/eight_bytes.hpp>
#include <numfact/lexicon/surface_set.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace numfact::lexicon {

/// What a text or a surface begins with: a word of ASCII letters in any case, by its first eight, two Chinese characters,
/// or one byte of anything else. Surfaces match whole words only, so a text begins with a surface only where its first
/// word is that of the surface; a surface of one Chinese character, or of one and a letter, goes by that character.
struct beginning {
    std::uint64_t word = 0, character = 0; ///< the bytes, folded; the character is 0 where it is no Chinese one
    unsigned      size = 0;                ///< of the word

    [[gnu::always_inline]] static beginning of(place p) {
        std::uint64_t const eight = eight_bytes(p);
        auto const          first = static_cast<unsigned char>(eight);
        if (first >= 0xE0) return of_character(eight);
        if (!is_ascii_letter(first)) return {first, 0, 1};
        std::uint64_t const lower = to_lower(eight);
        unsigned const      size  = letter_count(lower);
        return {first_of(lower, size), 0, size};
    }
    /// The same where eight bytes begin with a Chinese character.
    static beginning of_character(std::uint64_t eight) {
        std::uint64_t const two = first_of(eight, 6), high = 0x8080'8080'8080;
        if ((two & high) == high) return {two, first_of(eight, 3), 6};
        if (two >> 40 == 0) return {first_of(eight, 3), 0, 3};
        return {to_lower(two), first_of(eight, 3), 6};
    }
    static beginning of(std::string_view surface) { return of(place(surface.data(), surface.data() + surface.size())); }
    /// Of the surface: what all texts that it begins have in common.
    std::uint64_t key(std::size_t surface_size) const { return character != 0 && surface_size < size ? character : word; }
};

/// A number of `bits` bits that stands for a key.
constexpr std::size_t hash_of(std::uint64_t key, unsigned bits) {
    return static_cast<std::size_t>(key * 0x9E37'79B9'7F4A'7C15 >> (64 - bits));
}

/// Beginnings, by 2^Bits hashes: rules out most places of a text.
template <unsigned Bits>
class beginning_set {
public:
    void add(std::string_view surface) {
        if (!surface.empty()) add(beginning::of(surface).key(surface.size()));
    }
    void add(std::uint64_t key) { set_[hash_of(key, Bits) / 64] |= std::uint64_t{1} << hash_of(key, Bits) % 64; }
    bool has(std::uint64_t key) const { return (set_[hash_of(key, Bits) / 64] >> hash_of(key, Bits) % 64 & 1) != 0; }
    /// May one of its surfaces begin so?
    bool has(beginning b) const { return has(b.word) || has(b.character); }

private:
    std::array<std::uint64_t, (std::size_t{1} << Bits) / 64> set_{};
};

} // namespace numfact::lexicon
