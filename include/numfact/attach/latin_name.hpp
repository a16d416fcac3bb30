// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/attach/text.hpp>

// Names in Latin letters that the lexicon does not hold.

namespace numfact::attach::detail {

inline constexpr std::size_t longest_name = 64; ///< bytes

/// The end of the capitalised word at `at` (S&P, AT&T, D'Or, Textil, iX3), or `at`.
inline std::size_t word_end(std::string_view t, std::size_t at, std::size_t limit) {
    std::size_t i = at;
    while (i < limit) {
        unsigned char const c = byte_at(t, i);
        if (is_word(c) || (c >= 0xC3 && c <= 0xCB)) {
            i += char_length(c);
        } else if ((c == '&' || c == '-' || c == '.') && i > at && i + 1 < limit && is_word(byte_at(t, i + 1))) {
            ++i;
        } else {
            break;
        }
    }
    return std::min(i, limit);
}

inline bool has_digit(std::string_view s) {
    return std::any_of(s.begin(), s.end(), [](char c) { return is_ascii_digit(static_cast<unsigned char>(c)); });
}
inline bool has_lower(std::string_view s) {
    return std::any_of(s.begin(), s.end(), [](char c) { return is_lower(static_cast<unsigned char>(c)); });
}

/// Words that may stand inside a capitalised name: Industria de Diseño Textil, Johnson & Johnson.
inline std::size_t name_link(std::string_view t, std::size_t at, std::size_t limit) {
    for (std::string_view const w : {"de ", "& ", "of ", "and "})
        if (starts_with_at(t, at, w) && at + w.size() < limit && is_upper(byte_at(t, at + w.size())) && w != "and ")
            return at + w.size();
    return at;
}

inline found_name latin_name(sentence const& s, std::size_t at, std::size_t limit, lexicon::hit h,
                             lexicon::fact_lexicon const& lex) {
    std::string_view const t      = s.text;
    auto const             common = [&](lexicon::hit x) {
        if (!x) return false;
        auto const& e = lex[x.id];
        return e.metric >= 0 || (e.cues && !e.cues.any(cue::corporate, cue::abbreviation, cue::group));
    };
    if (common(h)) return {};
    std::size_t end = word_end(t, at, limit), words = 1;
    bool        ends_name = false; // a corporate ending has been seen
    while (end < limit && t[end] == ' ' && end + 1 < limit && words < 7 && end - at < longest_name && !ends_name) {
        std::size_t const   w = name_link(t, end + 1, limit);
        unsigned char const c = byte_at(t, w);
        if (w >= limit || !(is_upper(c) || (s.chinese && is_ascii_digit(c)))) break;
        lexicon::hit const x = lex.longest(t, w, limit);
        if (common(x) || (x && lex[x.id].entity >= 0)) break;
        end       = word_end(t, w, limit), ++words;
        ends_name = x && lex[x.id].cues.has(cue::corporate);
        if (ends_name && end < limit && t[end] == '.') ++end;
    }
    std::string_view const run = t.substr(at, end - at);
    if (s.chinese) {
        bool const term = words == 1 && !has_lower(run) && !has_digit(run); // AI, GPU, HBM
        if (term || run.size() < 2) return {};
        return {at, end, ends_name ? name_kind::corporate : has_digit(run) ? name_kind::product : name_kind::plain};
    }
    std::size_t first = s.from;
    while (first < at && !is_word(byte_at(t, first))) ++first;
    bool const initial = at == first;
    bool const strong =
        ends_name || has_digit(run) || words >= 2 || starts_with_at(t, end, "'s") || starts_with_at(t, end, "’s");
    if (initial && !strong) {
        // The first word of a sentence is a name when it tells: "Lumotive announced".
        if (end + 1 >= limit || t[end] != ' ') return {};
        lexicon::hit const x = lex.longest(t, end + 1, limit);
        if (!x || !lex[x.id].cues.any(cue::say, cue::plan, cue::guidance, cue::move, cue::report)) return {};
    }
    if (run.size() < 2) return {};
    return {at, end, ends_name ? name_kind::corporate : has_digit(run) ? name_kind::product : name_kind::plain};
}

} // namespace numfact::attach::detail
