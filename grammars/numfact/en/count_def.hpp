// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What an English number counts.
//
//   count = amount {modifier} plural      140 new entities, 8,000 full-time employees, eight more picks
//         | words "-" noun                four-cylinder, two-body
//   The head noun is the first plural within four words; a word of the stop list (of, in, rose …),
//   a mark or a figure ends the search: without a plural it is a bare number.
#pragma once

#include <numfact/en/count.hpp>

namespace numfact::en {
namespace detail {

inline bool is_letter(char c) { return lexicon::is_ascii_letter(static_cast<unsigned char>(c)); }

/// The word at `at`: letters with inner hyphens and apostrophes. Empty when a digit touches it.
inline std::string_view noun_word(char const* at, char const* end) {
    char const* p = at;
    while (p != end && (is_letter(*p) || (p != at && (*p == '-' || *p == '\'') && p + 1 != end && is_letter(p[1])))) ++p;
    if (p != end && lexicon::is_ascii_digit(static_cast<unsigned char>(*p))) return {};
    return {at, static_cast<std::size_t>(p - at)};
}
inline std::string lower(std::string_view s) {
    std::string out(s);
    for (char& c : out) c = lexicon::to_ascii_lower(c);
    return out;
}
inline bool is_irregular(std::string_view word, lexicon::quantity_lexicon const& lexicon) {
    char buffer[24];
    if (word.size() > sizeof buffer) return false;
    for (std::size_t i = 0; i < word.size(); ++i) buffer[i] = lexicon::to_ascii_lower(word[i]);
    return !lexicon.singular_of(std::string_view(buffer, word.size())).empty();
}
inline bool is_plural(std::string_view word, lexicon::quantity_lexicon const& lexicon) {
    if (is_irregular(word, lexicon)) return true;
    if (word.size() < 3 || word.back() != 's') return false;
    char const before = word[word.size() - 2];
    return before != 's' && before != 'u' && before != 'i' && before != '\'';
}

} // namespace detail

NUMFACT_INLINE char const* skip_modifier(char const* at, char const* end, grammar::reading const& r) {
    char const* const next = grammar::skip_spaces(at, end);
    if (next == at) return at;
    auto const h = r.lexicon->modifier_words.longest(next, end);
    return h ? next + h.length : at;
}

NUMFACT_INLINE bool read_joined_noun(char const*& at, char const* end, grammar::reading const& r, char const*& first, char const*& last) {
    if (at == end || *at != '-') return false;
    char const* p = at + 1;
    while (p != end && detail::is_letter(*p)) ++p;
    std::string_view const word(at + 1, static_cast<std::size_t>(p - at - 1));
    if (word.size() < 3 || r.lexicon->is_stop_word(word) || (p != end && (*p == '-' || lexicon::is_ascii_digit(static_cast<unsigned char>(*p))))) return false;
    first = word.data();
    last = at = p;
    return true;
}

NUMFACT_INLINE bool read_noun(char const*& at, char const* end, grammar::reading const& r, bool touching, bool one, char const*& first,
                              char const*& last) {
    char const* p = skip_modifier(at, end, r); // eight more picks, 5 other people
    for (int i = 0; i < 4; ++i) {
        char const* const next = grammar::skip_spaces(p, end);
        if (next == p && !(touching && i == 0)) return false;
        std::string_view const word = detail::noun_word(next, end);
        if (word.empty() || r.lexicon->is_stop_word(word)) return false;
        bool const noun = one ? word.find('-') == word.npos && !detail::is_plural(word, *r.lexicon) && word.size() > 2 && !word.ends_with("ed")
                              : detail::is_plural(word, *r.lexicon);
        if (noun) {
            first = word.data();
            last = at = word.data() + word.size();
            return true;
        }
        p = word.data() + word.size();
    }
    return false;
}

NUMFACT_INLINE bool read_thing(char const*& first, char const*& last, char const* end, grammar::reading const& r, bool plural) {
    char const* p = first;
    for (int i = 0; i < 3; ++i) {
        std::string_view const word = detail::noun_word(p, end);
        if (word.empty() || r.lexicon->is_stop_word(word)) return false;
        if (!plural || detail::is_plural(word, *r.lexicon)) {
            first = word.data();
            last  = word.data() + word.size();
            return true;
        }
        p = grammar::skip_spaces(word.data() + word.size(), end);
        if (p == word.data() + word.size()) return false;
    }
    return false;
}

NUMFACT_INLINE std::string singular(std::string_view noun, lexicon::quantity_lexicon const& lexicon) {
    std::string const low = detail::lower(noun);
    if (auto const singular = lexicon.singular_of(low); !singular.empty()) return std::string(singular);
    // An abbreviation keeps its letters: GPUs → GPU. Other words are common nouns, also in a headline.
    bool const abbreviation = noun.size() > 1 && noun[0] != low[0] && noun[1] != low[1];
    std::string s           = abbreviation ? std::string(noun) : low;
    auto const ends = [&](std::string_view suffix) { return s.size() > suffix.size() + 1 && s.ends_with(suffix); };
    if (!detail::is_plural(s, lexicon)) return s;
    if (ends("ies")) return s.replace(s.size() - 3, 3, "y");
    if (ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zzes")) return s.substr(0, s.size() - 2);
    return s.substr(0, s.size() - 1);
}

} // namespace numfact::en
