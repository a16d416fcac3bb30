// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Outputs are valid UTF-8 whatever the input was: an ill-formed sequence becomes U+FFFD.

namespace numfact::output {

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

/// Appends `s` with every ill-formed sequence replaced by U+FFFD.
inline void append_utf8(std::string& out, std::string_view s) {
    std::size_t done = 0, at = 0;
    while (at < s.size()) {
        if (static_cast<unsigned char>(s[at]) < 0x80) {
            ++at;
            continue;
        }
        code_point const c = first_code_point(s.substr(at));
        if (!c.ok) {
            out.append(s, done, at - done).append("\xEF\xBF\xBD");
            done = at + c.size;
        }
        at += c.size;
    }
    out.append(s, done);
}

} // namespace numfact::output
