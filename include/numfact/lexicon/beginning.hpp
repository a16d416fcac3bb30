// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>

#include <array>
#include <cstdint>

namespace numfact::lexicon {

/// What a text or a surface begins with, as hashes: a word of ASCII letters in any case, two Chinese
/// characters, or one byte of anything else. Surfaces match whole words only, so a text begins with a surface only
/// where its first word is that of the surface; a surface of one Chinese character goes by that alone.
struct beginning {
    std::uint32_t word = 0, character = 0; ///< the same where there is but one character

    /// Of the text [at, end), which is not empty.
    static beginning of(char const* at, char const* end) {
        auto const first = static_cast<unsigned char>(*at);
        if (is_ascii_letter(first)) {
            std::uint64_t word = 0;
            for (int n = 0; n < 24 && at != end && is_ascii_letter(static_cast<unsigned char>(*at)); ++n, ++at)
                word = word * 31 + (static_cast<unsigned char>(*at) | 0x20u);
            return one(word);
        }
        if (first < 0xE0 || end - at < 3) return one(first);
        std::uint32_t const character = hash(three(at));
        return {end - at < 6 ? character : hash(three(at) << 24 | three(at + 3) | 0x202020), character};
    }

private:
    static beginning one(std::uint64_t what) { return {hash(what), hash(what)}; }
    static std::uint32_t hash(std::uint64_t what) { return static_cast<std::uint32_t>(what * 0x9E3779B97F4A7C15u >> 32); }
    static std::uint64_t byte(char const* p) { return static_cast<unsigned char>(*p); }
    static std::uint64_t three(char const* p) { return byte(p) << 16 | byte(p + 1) << 8 | byte(p + 2); }
};

/// The beginnings of the surfaces of a table, as a set of 2^Bits bits: rules out most places of a text without a look at
/// the table.
template <unsigned Bits>
class beginning_set {
public:
    void add(std::string_view surface) {
        if (surface.empty()) return;
        std::uint32_t const at = beginning::of(surface.data(), surface.data() + surface.size()).word >> (32 - Bits);
        set_[at / 64] |= std::uint64_t{1} << at % 64;
    }
    /// Whether a surface may begin so.
    bool has(beginning b) const { return ((bit(b.word) | bit(b.character)) & 1) != 0; }

private:
    std::uint64_t bit(std::uint32_t hash) const { return set_[hash >> (38 - Bits)] >> (hash >> (32 - Bits)) % 64; }

    std::array<std::uint64_t, (std::size_t{1} << Bits) / 64> set_{};
};

} // namespace numfact::lexicon
