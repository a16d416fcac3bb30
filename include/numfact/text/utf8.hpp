// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/utf8.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

// Outputs are valid UTF-8 whatever the input was: an ill-formed sequence becomes U+FFFD.

namespace numfact::text {

/// One step through a text: the code point read, and the bytes it took. `ok` is false for an
/// ill-formed sequence, whose code point is then U+FFFD.
struct code_point {
    char32_t    value = 0xFFFD;
    std::size_t size  = 1;
    bool        ok    = false;
};

/// The code point that begins at `s[0]`; `s` is not empty.
inline code_point first_code_point(std::string_view s) {
    auto const     byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    unsigned const lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    if (lead < 0xC2 || lead > 0xF4) return {};
    std::size_t const size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t          c    = lead & (0xFFu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        // the first continuation byte rules out overlong forms, surrogates and what lies past U+10FFFF
        unsigned const low  = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned const high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (i == s.size() || byte(i) < low || byte(i) > high) return {0xFFFD, i, false};
        c = c << 6 | (byte(i) & 0x3Fu);
    }
    return {c, size, true};
}

namespace detail {

/// How many of the eight bytes of a word are well-formed, at a glance: ASCII, or one or two characters of three bytes, as
/// Chinese has them; 0 where it takes a closer look.
inline int common_utf8(std::uint64_t word) {
    constexpr std::uint64_t not_ascii = 0x8080808080808080, marks = 0xC0C0F0, of_three = 0x8080E0;
    if (auto const ascii = std::countr_zero(word & not_ascii) / 8; ascii != 0) return ascii;
    auto const is_plain = [](std::uint64_t w) { // E0 and ED may begin overlong forms and surrogates
        constexpr unsigned special = 1u << 0x0 | 1u << 0xD;
        return (w & marks) == of_three && ((special >> (w & 15)) & 1) == 0;
    };
    return !is_plain(word) ? 0 : is_plain(word >> 24) ? 6 : 3;
}

/// The well-formed bytes of a text of eight or more, read by words. Stops early where it meets something else.
inline char const* skip_common_utf8(char const* at, char const* end) {
    std::uint64_t word;
    while (end - at >= 8) {
        std::memcpy(&word, at, sizeof word);
        int const n = common_utf8(word);
        if (n == 0) return at;
        at += n;
    }
    std::memcpy(&word, end - 8, sizeof word);
    while (at != end) {
        int const left = static_cast<int>(end - at);
        int const n    = common_utf8(word >> 8 * (8 - left)); // zeros stand behind the end
        if (n == 0) return at;
        at += std::min(n, left);
    }
    return at;
}

} // namespace detail

/// How many bytes stand before the first ill-formed sequence: all of "2.8万亿", one of "a\xFF".
inline std::size_t well_formed_size(std::string_view s) {
    char const* const end = s.data() + s.size();
    for (char const* at = s.data() + scan::skip_utf8(s);;) {
        if constexpr (std::endian::native == std::endian::little)
            if (s.size() >= 8) at = detail::skip_common_utf8(at, end);
        if (at == end) return s.size();
        code_point const c = first_code_point({at, static_cast<std::size_t>(end - at)});
        if (!c.ok) return static_cast<std::size_t>(at - s.data());
        at += c.size;
    }
}

/// Appends `s` with every ill-formed sequence replaced by U+FFFD. `Out` is a std::string or an appender.
template <class Out>
void append_utf8(Out& out, std::string_view s) {
    for (;;) {
        std::size_t const sound = well_formed_size(s);
        out += s.substr(0, sound);
        if (sound == s.size()) return;
        out += "\xEF\xBF\xBD";
        s.remove_prefix(sound + first_code_point(s.substr(sound)).size);
    }
}

} // namespace numfact::text
