// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/prefix.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace numfact::scan {

/// Prefixes hashed to bits: a look that costs a dozen instructions and no branch, for what has passed the
/// anchor_filter. It may say yes wrongly, but never no.
class prefix_hash {
public:
    void add(prefix const& p) {
        if (!p.is_word()) {
            insert(load(p.view().substr(0, !p.is_wide() ? 2 : !p.has_next() ? 3 : p.next_is_wide() ? 6 : 4)));
        } else if (!p.has_next()) {
            insert(key_of_word(load(p.view())));
        } else { // the blanks after the article, as folded: more than one of them, or one and the first letter
            std::string both(p.view().substr(0, p.first_size()));
            for (char const blank : blanks)
                for (char const next : {blanks[0], blanks[1], blanks[2], p.view()[p.first_size() + 1]})
                    insert(load(both + blank + next));
        }
    }

    /// Of the characters at `at`, of which eight bytes can be read.
    bool has_characters(char const* at) const {
        std::uint64_t const b = load({at, 8});
        return ((bit(b & 0xFFFF) & is_of_two(b)) | bit(b & 0xFF'FFFF) | bit(b & 0xFFFF'FFFF) | bit(b & 0xFFFF'FFFF'FFFF)) != 0;
    }
    bool has_word(char const* at) const {
        std::uint64_t const b = load({at, 8});
        return (bit(key_of_word(b)) | bit((b | 0x20 * each_byte) & 0xFF'FFFF'FFFF)) != 0;
    }

private:
    static constexpr std::uint64_t each_byte = 0x0101'0101'0101'0101;
    static constexpr char          blanks[]  = {' ', '\n' | 0x20, '\t' | 0x20};

    /// Eight bytes, the first of them the lowest.
    static std::uint64_t load(std::string_view s) {
        std::uint64_t v = 0;
        if constexpr (std::endian::native == std::endian::little)
            std::memcpy(&v, s.data(), std::min<std::size_t>(s.size(), 8));
        else
            for (std::size_t i = 0; i < s.size() && i < 8; ++i) v |= std::uint64_t{static_cast<unsigned char>(s[i])} << 8 * i;
        return v;
    }
    static std::uint64_t is_of_two(std::uint64_t bytes) { return (bytes & 0xE0) == 0xC0; }
    /// The letters up to the first byte that is none, in lower case.
    static std::uint64_t key_of_word(std::uint64_t bytes) {
        std::uint64_t const low = bytes | 0x20 * each_byte, seven = low & 0x7F * each_byte;
        // the highest bit of a byte: it is 'a' or more, and not more than 'z'
        std::uint64_t const none = ~((seven + 0x1F * each_byte) & ~(seven + 0x05 * each_byte) & ~low) & 0x80 * each_byte;
        return low & ((none & -none) - 1) >> 7;
    }
    /// Two bits a key, each of 2¹⁵.
    static std::uint64_t hash(std::uint64_t key) { return key * 0x9E37'79B9'7F4A'7C15; }
    void                 insert(std::uint64_t key) {
        for (std::uint64_t const h : {hash(key) >> 49, hash(key) >> 34 & 0x7FFF}) bits_[h / 64] |= std::uint64_t{1} << h % 64;
    }
    std::uint64_t bit(std::uint64_t key) const {
        std::uint64_t const a = hash(key) >> 49, b = hash(key) >> 34 & 0x7FFF;
        return bits_[a / 64] >> a % 64 & bits_[b / 64] >> b % 64 & 1;
    }

    std::array<std::uint64_t, 512> bits_{};
};

} // namespace numfact::scan
