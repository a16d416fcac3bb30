// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/text.hpp>

// The English words for a part of a company.

namespace numfact::attach::detail {

/// The words before an English noun for a part of a company, with it: its [robotics division], the [cloud unit]; nothing
/// where there are none, or only such as say nothing of it (the unit, its own business).
inline std::string_view english_part(sentence const& s, mark const& noun, lexicon::fact_lexicon const& lex) {
    std::size_t from = noun.from;
    for (int words = 0; words < 3 && from > s.from + 1 && s.text[from - 1] == ' '; ++words) {
        std::size_t at = from - 1;
        while (at > s.from && (is_word(byte_at(s.text, at - 1)) || s.text[at - 1] == '-' || s.text[at - 1] == '&'))
            --at;
        if (at == from - 1 || is_ascii_digit(byte_at(s.text, at))) break;
        std::size_t const  length = from - 1 - at;
        lexicon::hit const h      = lex.longest(s.text, at, noun.to);
        if (h && h.length >= length && (lex[h.id].cues || lex[h.id].metric >= 0)) break;
        if (at > s.from && byte_at(s.text, at - 1) != ' ') break; // the s of a possessive
        from = at;
    }
    return from < noun.from ? s.str(from, noun.to) : std::string_view{};
}

/// The English part of a company that the clause of a metric names: sales of its robotics division, cloud unit revenue.
inline std::string_view english_segment(sentence const& s, lexicon::fact_lexicon const& lex, reading const& r) {
    mark const&       home = s.marks[r.mark];
    std::size_t const at   = look_back(
          s, r.mark,
          [&](mark const& k) {
            return k.has(cue::segment) && !k.has(cue::group) && !k.is_name() && !s.str(k).ends_with('s');
        },
          [&](mark const& k) { return k.clause != home.clause || s.is_quantity(k); });
    return at == npos ? std::string_view{} : english_part(s, s.marks[at], lex);
}

/// The capitalised words right before an English metric: [Automotive] revenue, [Client Computing] sales. The first word of a
/// sentence is capitalised anyhow.
inline std::string_view english_modifier(sentence const& s, std::size_t metric, lexicon::fact_lexicon const& lex) {
    std::size_t const to   = s.marks[metric].from;
    std::size_t       from = to;
    while (from > s.from + 1 && s.text[from - 1] == ' ') {
        std::size_t at = from - 1;
        while (at > s.from && (is_word(byte_at(s.text, at - 1)) || s.text[at - 1] == '-')) --at;
        std::string_view const word = s.str(at, from - 1);
        if (word.size() < 3 || !is_upper(byte_at(word, 0)) || at == s.from) break;
        lexicon::hit const h = lex.longest(word, 0, word.size());
        if (h && h.length == word.size() && (lex[h.id].cues || lex[h.id].metric >= 0)) break;
        from = at;
    }
    bool const owned = std::any_of(s.marks.begin(), s.marks.end(), [&](mark const& k) {
        bool const other = k.is_name() && k.named != name_kind::plain;
        return k.from < to && k.to > from && (other || k.mention >= 0);
    });
    return from == to || owned ? std::string_view{} : s.str(from, to - 1);
}

} // namespace numfact::attach::detail
