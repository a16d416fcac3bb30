// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace numfact::attach {

using lexicon::is_ascii_digit;
using lexicon::is_ascii_letter;

constexpr unsigned char byte_at(std::string_view s, std::size_t i) { return static_cast<unsigned char>(s[i]); }
constexpr bool          is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool          is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
/// A byte of a Latin word: letters with accents are two bytes that begin with C3 to CB.
constexpr bool is_word(unsigned char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

/// The number of bytes of the character that begins with `c`.
constexpr std::size_t char_length(unsigned char c) { return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4; }

/// The first byte of three, U+4000 to U+EFFF: no mark of punctuation.
constexpr bool is_ideograph(unsigned char c) { return c >= 0xE4 && c <= 0xEE; }

/// A Chinese character of the common planes: U+3400 to U+9FFF.
constexpr bool is_han(std::string_view s, std::size_t i) {
    return i + 2 < s.size() &&
           (byte_at(s, i) >= 0xE4 ? byte_at(s, i) <= 0xE9 : byte_at(s, i) == 0xE3 && byte_at(s, i + 1) >= 0x90);
}
/// The end of the Latin word or of the single character that stands at `i`.
constexpr std::size_t after_word(std::string_view s, std::size_t i, std::size_t limit) {
    if (!is_word(byte_at(s, i))) return std::min(limit, i + char_length(byte_at(s, i)));
    while (i < limit && is_word(byte_at(s, i))) ++i;
    return i;
}
/// Whether there is one in the bytes [from, to).
inline bool holds_han(std::string_view s, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        // Eight ASCII bytes at a time.
        for (std::uint64_t eight; to - i >= 8; i += 8) {
            std::memcpy(&eight, s.data() + i, 8);
            if ((eight & 0x8080808080808080u) != 0) break;
        }
        if (i < to && byte_at(s, i) >= 0xE3 && is_han(s, i)) return true;
    }
    return false;
}
/// The beginning of the character that ends before `i`.
constexpr std::size_t char_before(std::string_view s, std::size_t i) {
    std::size_t n = 0;
    do --i, ++n;
    while (i > 0 && n < 4 && (byte_at(s, i) & 0xC0) == 0x80);
    return i;
}
constexpr bool starts_with_at(std::string_view s, std::size_t i, std::string_view what) {
    return s.size() - i >= what.size() && s.substr(i, what.size()) == what;
}
/// The same of a literal, whose length the compiler knows.
template <std::size_t N>
constexpr bool starts_with_at(std::string_view s, std::size_t i, char const (&what)[N]) {
    return s.size() - i >= N - 1 && std::char_traits<char>::compare(s.data() + i, what, N - 1) == 0;
}
/// The number of characters in `s`.
constexpr std::size_t char_count(std::string_view s) {
    std::size_t n = 0;
    for (char const c : s) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return n;
}
constexpr std::string_view trim(std::string_view s) {
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t' || s.front() == '\n' || s.front() == '\r'))
        s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\n' || s.back() == '\r'))
        s.remove_suffix(1);
    return s;
}

} // namespace numfact::attach
