// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/text/utf8.hpp>

#include <string>
#include <string_view>

// How many columns of a terminal a text takes: a Chinese character takes two, a combining mark none.

namespace numfact::output {

namespace detail {

struct code_point_range {
    char32_t first, last;
};

// Unicode 15: East Asian Width W and F, joined over the unassigned gaps between them
inline constexpr code_point_range wide_ranges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x26A1, 0x26A1},   {0x2705, 0x2705},   {0x274C, 0x274C},   {0x2753, 0x2757},
    {0x2795, 0x2797},   {0x2B50, 0x2B55},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};
// combining marks of the scripts news is written in, joiners, variation selectors
inline constexpr code_point_range empty_ranges[] = {
    {0x0300, 0x036F}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064},   {0x20D0, 0x20F0},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};

template <std::size_t N>
constexpr bool is_in(code_point_range const (&ranges)[N], char32_t c) {
    for (auto const& r : ranges)
        if (c <= r.last) return c >= r.first;
    return false;
}

} // namespace detail

/// 万 → 2, k → 1.
constexpr std::size_t display_width(char32_t c) {
    if (c < 0x300) return 1;
    if (detail::is_in(detail::empty_ranges, c)) return 0;
    return detail::is_in(detail::wide_ranges, c) ? 2 : 1;
}

/// "2.8万亿" → 7.
inline std::size_t display_width(std::string_view s) {
    std::size_t width = 0;
    while (!s.empty()) {
        text::code_point const c = text::first_code_point(s);
        width += display_width(c.value);
        s.remove_prefix(c.size);
    }
    return width;
}

/// Appends `s` as one line of at most `limit` columns: control characters become spaces (a text
/// must not steer the terminal it is shown on), and what does not fit becomes "…".
inline void append_fitted(std::string& out, std::string_view s, std::size_t limit) {
    std::size_t width = 0, cut = out.size();
    while (!s.empty()) {
        text::code_point const  c    = text::first_code_point(s);
        bool const        bare = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0);
        std::size_t const w    = display_width(c.value);
        if (width + w > limit) {
            out.resize(cut);
            out += "…";
            return;
        }
        if (bare)
            out += ' ';
        else
            text::append_utf8(out, s.substr(0, c.size));
        width += w;
        if (width < limit) cut = out.size();
        s.remove_prefix(c.size);
    }
}

} // namespace numfact::output
