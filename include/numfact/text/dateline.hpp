// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace numfact::text {

/// Where a text begins to be of another day: several articles in one file, each under its own header.
struct dateline {
    std::size_t at = 0;
    instant     published;
};

/// Is this the place of a dateline: "MUMBAI,", "SANTA CLARA, Calif.,", "北京，", "〔台北"?
inline bool is_place(std::string_view s) {
    while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
    for (std::string_view comma : {",", "，"}) {
        if (!s.ends_with(comma)) continue;
        std::size_t capitals = 0;
        while (capitals < s.size() && s[capitals] >= 'A' && s[capitals] <= 'Z') ++capitals;
        bool const hanzi = static_cast<unsigned char>(s[0]) >= 0xE4 && s.size() <= 18;
        return capitals >= 3 || hanzi;
    }
    return false;
}

/// The publication date in force at a place: that of the last header before it, or the one given for the text.
inline instant published_at(std::span<dateline const> headers, std::size_t place, instant given) {
    auto const next = std::upper_bound(headers.begin(), headers.end(), place, [](std::size_t at, dateline const& d) { return at < d.at; });
    return next == headers.begin() ? given : (next - 1)->published;
}

inline constexpr std::size_t longest_header = 120; ///< the line of a date that heads an article, or what stands before it

/// How much of the line that begins at `from` may hold a date that heads an article: a short line, the first words of
/// one that a place begins; none of others, nor of one without a numeral.
inline std::size_t header_size(std::string_view text, std::size_t from) {
    constexpr std::size_t longest_date = 64, hanzi_place = 24;
    std::string_view      line         = text.substr(from, longest_header + longest_date);
    line                               = line.substr(0, line.find('\n'));
    auto const capital                 = [](char c) { return c >= 'A' && c <= 'Z'; };
    auto const numeral                 = [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; };
    if (std::none_of(line.begin(), line.end(), numeral)) return 0;
    if (line.size() <= longest_header || std::all_of(line.begin(), line.begin() + 3, capital)) return line.size();
    return static_cast<unsigned char>(line[0]) >= 0xE4 ? hanzi_place + longest_date : 0;
}

/// Does the date [start, end) head an article? It stands at the end or the beginning of a short line that
/// holds no sentence, or after the place before an article's first words:
///     锦秋集· 2025-09-05 23:17     MUMBAI, January 16, 2025     PARIS, March 24, 2025 - The world …
inline bool is_header(std::string_view text, std::size_t start, std::size_t end) {
    constexpr std::size_t longest = longest_header;
    std::size_t           from    = start;
    while (from > 0 && start - from < longest && text[from - 1] != '\n') --from;
    std::size_t to = end;
    while (to < text.size() && to - end < longest && text[to] != '\n') ++to;
    bool const line_start = from == 0 || text[from - 1] == '\n';
    if (line_start && is_place(text.substr(from, start - from))) {
        std::string_view const after = text.substr(end, 8);
        for (std::string_view mark : {" -", " —", " –", "-", "—", "\n", "\r", ")", "）"})
            if (after.starts_with(mark)) return true;
        if (after.empty()) return true;
    }
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
