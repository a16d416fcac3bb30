// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace numfact::lexicon {

/// What a text or a surface begins with, as hashes: a word of ASCII letters in any case, by its first eight, two Chinese
/// characters, or one byte of anything else. Surfaces match whole words only, so a text begins with a surface only
/// where its first word is that of the surface; a surface of one Chinese character goes by that alone.
struct beginning {
    std::uint32_t word = 0, character = 0; ///< the same where there is but one character

    /// Of the text [at, end), which is not empty.
    static beginning of(char const* at, char const* end) {
        std::uint64_t const eight = first_bytes(at, end);
        auto const          first = static_cast<unsigned char>(*at);
        if (is_ascii_letter(first)) return one(letters(eight));
        if (first < 0xE0 || end - at < 3) return one(first);
        std::uint32_t const character = hash(eight & 0xFFFFFF);
        return {end - at < 6 ? character : hash((eight & 0xFFFFFFFFFFFF) | 0x202020000000), character};
    }

private:
    static constexpr std::uint64_t each = 0x0101010101010101; ///< byte

    static beginning     one(std::uint64_t what) { return {hash(what), hash(what)}; }
    static std::uint32_t hash(std::uint64_t what) {
        return static_cast<std::uint32_t>(what * 0x9E3779B97F4A7C15u >> 32);
    }

    /// Eight bytes, the first one lowest; zeros behind the end.
    static std::uint64_t first_bytes(char const* at, char const* end) {
        std::uint64_t all = 0;
        if (std::endian::native == std::endian::little && end - at >= 8)
            std::memcpy(&all, at, 8);
        else
            for (int i = 0; i < 8 && at != end; ++i, ++at)
                all |= std::uint64_t{static_cast<unsigned char>(*at)} << 8 * i;
        return all;
    }
    /// The letters that eight bytes begin with, in lower case; zeros behind them.
    static std::uint64_t letters(std::uint64_t eight) {
        std::uint64_t const low    = (eight | 0x20 * each) & 0x7F * each;
        std::uint64_t const from_a = low + (0x80 - 'a') * each, behind_z = low + (0x7F - 'z') * each;
        std::uint64_t const no_letter = (~from_a | behind_z | eight) & 0x80 * each; // the high bit of each byte
        std::uint64_t const below     = no_letter == 0 ? ~std::uint64_t{0} : (no_letter & (0 - no_letter)) - 1;
        return low & below >> (no_letter == 0 ? 0 : 7);
    }
};

/// The beginnings of the surfaces of two tables, by 2^Bits hashes: rules out most places of a text without a look at the
/// tables.
template <unsigned Bits>
class beginning_set {
public:
    /// `table` is 1 or 2.
    void add(std::string_view surface, unsigned table = 1) {
        if (surface.empty()) return;
        std::uint32_t const at = beginning::of(surface.data(), surface.data() + surface.size()).word >> (32 - Bits);
        set_[at / 32] |= std::uint64_t{table} << at % 32 * 2;
    }
    /// The tables whose surfaces may begin so: the sum of their numbers.
    unsigned tables(beginning b) const { return static_cast<unsigned>((of(b.word) | of(b.character)) & 3); }

private:
    std::uint64_t of(std::uint32_t hash) const { return set_[hash >> (37 - Bits)] >> (hash >> (32 - Bits)) % 32 * 2; }

    std::array<std::uint64_t, (std::size_t{1} << Bits) / 32> set_{};
};

} // namespace numfact::lexicon
