// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace numfact::text {

/// What an output has to care for in a text. Most texts have none of it, which one look tells.
namespace byte_class {
inline constexpr std::uint8_t not_ascii = 1,  // may be ill-formed UTF-8
    csv_quoted                          = 2,  // a cell with it stands in quotes
    csv_marked                          = 4,  // is written otherwise in a cell
    json_escaped                        = 8,  // is written otherwise in JSON
    formula_start                       = 16; // what begins with it is a formula to a spreadsheet
} // namespace byte_class

inline constexpr std::array<std::uint8_t, 256> byte_classes = [] {
    using namespace byte_class;
    std::array<std::uint8_t, 256> of{};
    for (unsigned c = 0; c < 0x20; ++c) of[c] |= json_escaped;
    for (unsigned c = 0x80; c < 0x100; ++c) of[c] |= not_ascii;
    for (unsigned char c : std::string_view("\"\\")) of[c] |= json_escaped;
    for (unsigned char c : std::string_view("\",\r\n")) of[c] |= csv_quoted;
    // readers of CSV take a NUL for the end of the file
    for (unsigned char c : std::string_view("\"\0", 2)) of[c] |= csv_marked;
    for (unsigned char c : std::string_view("=+-@\t\r")) of[c] |= formula_start;
    return of;
}();

constexpr std::uint8_t class_of(char c) { return byte_classes[static_cast<unsigned char>(c)]; }

/// Whether none of eight bytes needs more than the look that all of them take at once; starts of formulas do not count.
constexpr bool is_unmarked(std::uint64_t bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x80 * ones;
    auto const below = [](std::uint64_t b, std::uint64_t limit) { return (b - limit * ones) & ~b; };
    auto const equal = [&](char c) { return below(bytes ^ static_cast<unsigned char>(c) * ones, 1); };
    return ((below(bytes, 0x20) | equal('"') | equal(',') | equal('\\')) & tops) == 0;
}

/// All that occur in a text, but for starts of formulas.
inline std::uint8_t classes_of(std::string_view s) {
    std::uint8_t all  = 0;
    std::size_t  at   = 0;
    auto const   look = [&](std::size_t end) {
        for (; at < end; ++at) all |= class_of(s[at]);
    };
    for (std::uint64_t word; at + sizeof word <= s.size();) {
        std::memcpy(&word, s.data() + at, sizeof word);
        if (!is_unmarked(word))
            look(at + sizeof word);
        else
            all |= (word & 0x8080808080808080) != 0 ? byte_class::not_ascii : std::uint8_t{}, at += sizeof word;
    }
    look(s.size());
    return static_cast<std::uint8_t>(all & ~byte_class::formula_start);
}

} // namespace numfact::text
