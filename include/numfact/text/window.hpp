// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace numfact::text {

/// Texts are read in windows, so that memory does not grow with them.
inline constexpr std::size_t window_size = 64 * 1024;

/// Where the window that begins at `lo` ends: after the last line that fits; a line longer than a window
/// is cut after a sentence, a blank or, at worst, a character.
inline std::size_t window_end(std::string_view text, std::size_t lo) {
    if (text.size() - lo <= window_size) return text.size();
    std::string_view const window = text.substr(lo, window_size);
    if (auto const line = window.rfind('\n'); line != window.npos && line > 0) return lo + line + 1;
    if (auto const stop = window.rfind("。"); stop != window.npos && stop > window_size / 2) return lo + stop + 3;
    if (auto const blank = window.rfind(' '); blank != window.npos && blank > window_size / 2) return lo + blank + 1;
    std::size_t hi = lo + window_size;
    while (hi > lo + 1 && (static_cast<unsigned char>(text[hi]) & 0xC0) == 0x80) --hi;
    return hi;
}

} // namespace numfact::text
