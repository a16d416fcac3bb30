// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>

#include <cstddef>
#include <string_view>

namespace numfact::text {

/// Where a text begins to be of another day: several articles in one file, each under its own header.
struct dateline {
    std::size_t at = 0;
    instant     published;
};

/// Does the date [start, end) head an article? It stands at the end or the beginning of a short line that
/// holds no sentence: "锦秋集· 2025-09-05 23:17", "2024-01-31 10:20 来源：新华社".
inline bool is_header(std::string_view text, std::size_t start, std::size_t end) {
    constexpr std::size_t longest = 120;
    std::size_t           from    = start;
    while (from > 0 && start - from < longest && text[from - 1] != '\n') --from;
    std::size_t to = end;
    while (to < text.size() && to - end < longest && text[to] != '\n') ++to;
    if ((from > 0 && text[from - 1] != '\n') || (to < text.size() && text[to] != '\n') || to - from > longest) return false;
    std::string_view const line = text.substr(from, to - from), left = text.substr(from, start - from), right = text.substr(end, to - end);
    for (std::string_view mark : {"。", "，", "；", ". ", "! ", "? "})
        if (line.find(mark) != line.npos) return false;
    auto const blank = [](std::string_view s) { return s.find_first_not_of(" \t\r") == s.npos; };
    if (blank(left)) return true;
    if (!blank(right)) return false;
    std::size_t const last = left.find_last_not_of(" \t");
    // at the end, a source or a colon before it: a separator sets the date off from words
    auto const        head = left.substr(0, last + 1);
    for (std::string_view mark : {"·", "|", "｜", "：", ":", "-", "—", "–", "/", "•"})
        if (head.ends_with(mark)) return true;
    return false;
}

} // namespace numfact::text
