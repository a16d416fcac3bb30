// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace numfact::lexicon {

constexpr bool is_ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// What the surfaces of a table begin with: tells of most places of a text, without a look at the table, that none
/// begins there.
class surface_set {
public:
    static constexpr std::size_t keys = 4096; ///< there are

    /// Up to three letters, in one case; of a character of several bytes the last two, which differ more. It is enough
    /// to compare keys, because a surface that ends in a letter ends a word.
    static std::size_t key(char const* at, char const* end) {
        std::ptrdiff_t const size  = end - at;
        std::uint32_t const  first = static_cast<unsigned char>(at[0]), second = size > 1 ? static_cast<unsigned char>(at[1]) : 0u,
                            third = size > 2 ? static_cast<unsigned char>(at[2]) : 0u;
        if (first >= 0xE0) return (second & 63) << 6 | (third & 63);
        if (first >= 0x80) return (first & 31) << 6 | (second & 63);
        if (letters[first] == 0) return first;
        std::uint32_t const word = std::uint32_t{letters[first]} << 10 | std::uint32_t{letters[second]} << 5 |
                                   (letters[second] == 0 ? 0u : letters[third]);
        return word * 0x9E37'79B1u >> 20;
    }

    void add(std::string_view surface) { keys_.set(key(surface.data(), surface.data() + surface.size())); }
    /// May a surface begin so?
    bool has(std::size_t key) const { return keys_[key]; }

    friend surface_set operator|(surface_set a, surface_set const& b) { return a.keys_ |= b.keys_, a; }

private:
    /// The number of a letter in the alphabet, in either case; 0 of anything else.
    static constexpr auto letters = [] {
        std::array<std::uint8_t, 256> number{};
        for (unsigned char c = 0; c < 128; ++c) number[c] = static_cast<std::uint8_t>(is_ascii_letter(c) ? c & 31 : 0);
        return number;
    }();

    std::bitset<keys> keys_;
};

} // namespace numfact::lexicon
