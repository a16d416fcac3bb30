// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

// Eight bytes of text in one register, the first one lowest: compared, folded and measured at once.

namespace numfact::lexicon {

/// A place of a text where a surface may stand: it goes no further than `limit`; what is before `end` may be read.
struct place {
    char const *at, *limit, *end;

    place(char const* a, char const* l) : at(a), limit(l), end(l) {}
    place(char const* a, char const* l, char const* e) : at(a), limit(l), end(e) {}
};

namespace detail {

inline constexpr std::uint64_t each_byte = 0x0101010101010101;

/// The high bit of each byte that is from `first` to `last`, which are ASCII.
constexpr std::uint64_t within(std::uint64_t eight, char first, char last) {
    std::uint64_t const low = eight & 0x7F * each_byte;
    std::uint64_t const from_first = low + (0x80u - static_cast<unsigned char>(first)) * each_byte,
                        behind_last = low + (0x7Fu - static_cast<unsigned char>(last)) * each_byte;
    return from_first & ~behind_last & ~eight & 0x80 * each_byte;
}

/// Where eight may not be read at once.
[[gnu::noinline]] inline std::uint64_t bytes_in_turn(char const* at, char const* limit) {
    std::uint64_t all = 0;
    for (int i = 0; i < 8 && at < limit; ++i, ++at) all |= std::uint64_t{static_cast<unsigned char>(*at)} << 8 * i;
    return all;
}

} // namespace detail

/// The bytes at `p`; zeros from the limit on.
inline std::uint64_t eight_bytes(place p) {
    auto const left = p.limit - p.at;
    if (std::endian::native != std::endian::little || (left < 8 && p.end - p.at < 8)) return detail::bytes_in_turn(p.at, p.limit);
    std::uint64_t all;
    std::memcpy(&all, p.at, 8);
    return left >= 8 ? all : left <= 0 ? 0 : all & ((std::uint64_t{1} << 8 * left) - 1);
}

/// Letters of ASCII in lower case.
constexpr std::uint64_t to_lower(std::uint64_t eight) { return eight | detail::within(eight, 'A', 'Z') >> 2; }

/// How many letters of ASCII a word in lower case begins with, and their bytes alone.
constexpr unsigned letter_count(std::uint64_t eight) {
    return static_cast<unsigned>(std::countr_one(detail::within(eight, 'a', 'z') | 0x7F * detail::each_byte)) / 8;
}
constexpr std::uint64_t first_of(std::uint64_t eight, unsigned count) {
    return count >= 8 ? eight : eight & ((std::uint64_t{1} << 8 * count) - 1);
}

} // namespace numfact::lexicon
