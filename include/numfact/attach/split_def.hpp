// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/split.hpp>
#include <numfact/attach/stop.hpp>
#include <numfact/attach/text.hpp>

namespace numfact::attach {
namespace detail {

/// A sentence longer than this is cut at the next word, so that no rule looks further: text without
/// stops is not prose. Where there are no words either it is cut between mentions.
inline constexpr std::size_t longest_sentence = 3000;
inline constexpr std::size_t longest_wordless = 3200;

/// Whether the stop at `at` ends an abbreviation: Corp., U.S., J. (a single capital).
inline bool abbreviates(std::string_view text, std::size_t from, std::size_t at, lexicon::fact_lexicon const& lex) {
    std::size_t w = at;
    while (w > from && at - w < 12 && (is_word(byte_at(text, w - 1)) || text[w - 1] == '.')) --w;
    if (w == at) return false;
    if (at - w == 1 && is_upper(byte_at(text, w))) return true;
    lexicon::hit const h = lex.longest(text, w, at);
    return h.length == at - w && lex[h.id].cues.has(cue::abbreviation);
}

/// Behind closing quotation marks and brackets that belong to the stop: 。”  ."
inline std::size_t skip_closing(std::string_view text, std::size_t at, std::size_t to) {
    while (at < to) {
        unsigned char const c = byte_at(text, at);
        if (c == '"' || c == '\'')
            ++at;
        else if (c == 0xE2 ? starts_with_at(text, at, "”") || starts_with_at(text, at, "’")
                           : c == 0xE3 && (starts_with_at(text, at, "」") || starts_with_at(text, at, "』")))
            at += 3;
        else
            return at;
    }
    return to;
}

/// The end of the citation marks "[1][20]" at `at`, or `at`.
inline std::size_t skip_citations(std::string_view text, std::size_t at, std::size_t to) {
    for (;;) {
        std::size_t p = at;
        if (p >= to || text[p] != '[') return at;
        ++p;
        std::size_t const digits = p;
        while (p < to && p - digits < 4 && is_ascii_digit(byte_at(text, p))) ++p;
        if (p == digits || p >= to || text[p] != ']') return at;
        at = p + 1;
    }
}

/// Whether an item of a list begins with the dash at `at`, the one before it ending with its citation or in Chinese.
inline bool is_item_dash(std::string_view text, std::size_t at) {
    return starts_with_at(text, at - 1, " - ") && (byte_at(text, at - 2) >= 0x80 || text[at - 2] == ']');
}

} // namespace detail

NUMFACT_INLINE std::size_t sentence_end(std::string_view text, std::size_t from, std::size_t to,
                                        std::span<mention const> mentions, std::size_t first,
                                        lexicon::fact_lexicon const& lex) {
    std::size_t       next = first, behind = from; // the mention before
    std::size_t const near = std::min(to, from + detail::longest_sentence);
    for (std::size_t i = from; i < to; ++i) {
        for (bool inside = true; inside;) { // a mention, whose stops end nothing
            i = detail::next_stop(text, i, near);
            for (; next < mentions.size() && mentions[next].end <= i; ++next) behind = mentions[next].end;
            inside = next < mentions.size() && mentions[next].start < i;
            if (inside) i = mentions[next].end;
        }
        if (i >= to) break;
        unsigned char const c = byte_at(text, i);
        if (c == '-' && i > behind && i > from + 1 && detail::is_item_dash(text, i)) return i - 1;
        if (i - from > detail::longest_sentence && (c == ' ' || c >= 0xC0)) return i;
        if (i - from > detail::longest_wordless) return i;
        if (next < mentions.size() && mentions[next].start == i) {
            i = mentions[next].end - 1;
            continue;
        }
        switch (c) {
        case '\n': return i + 1;
        case 0xE3: // 。 is E3 80 82
            if (starts_with_at(text, i, "。")) return detail::skip_closing(text, i + 3, to);
            break;
        case 0xEF: // ！ and ？ are EF BC 81 and EF BC 9F
            if (starts_with_at(text, i, "！") || starts_with_at(text, i, "？"))
                return detail::skip_closing(text, i + 3, to);
            break;
        case '.':
        case '!':
        case '?': {
            std::size_t const after = detail::skip_closing(text, i + 1, to);
            bool const        space = after == to || text[after] == ' ' || text[after] == '\n';
            if (space && !(c == '.' && detail::abbreviates(text, from, i, lex))) return after;
            break;
        }
        case '[': {
            std::size_t const after = detail::skip_citations(text, i, to);
            if (after == i) break;
            if (after == to || text[after] == ' ') return after;
            i = after - 1;
            break;
        }
        default: break;
        }
    }
    return to;
}

} // namespace numfact::attach
