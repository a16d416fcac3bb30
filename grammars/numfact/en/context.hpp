// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_reading.hpp"

#include <initializer_list>
#include <string_view>

// What stands around a word that may be temporal or not: in May, may; in 2024, 2024 units.

namespace numfact::en::context {

/// The word before `at` on its line, without its case being changed; empty at the beginning or after anything but blanks.
inline std::string_view word_before(char const* begin, char const* at) {
    char const* p = at;
    while (p != begin && p[-1] == ' ') --p;
    char const* last = p;
    while (p != begin && lexicon::is_ascii_letter(static_cast<unsigned char>(p[-1]))) --p;
    return {p, static_cast<std::size_t>(last - p)};
}
inline bool same_word(std::string_view word, std::string_view lower) {
    if (word.size() != lower.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lexicon::to_ascii_lower(word[i]) != lower[i]) return false;
    return true;
}
inline bool is_any(std::string_view word, std::initializer_list<std::string_view> lower) {
    for (auto const& l : lower)
        if (same_word(word, l)) return true;
    return false;
}
inline bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// A month said alone: any after a word of time; March, May, April, June, August and abbreviations are other words too, the
/// rest where they are capitalized.
inline bool month_stands_alone(char const* begin, char const* at, std::size_t length) {
    if (at != begin && (at[-1] == '$' || at[-1] == '@' || at[-1] == '#')) return false;
    std::string_view const before = word_before(begin, at);
    bool const after_time_word = is_any(before, {"in", "by", "since", "until", "till", "during", "from", "to", "through", "for", "of", "before", "after",
                                                 "late", "early", "mid", "last", "next", "this", "between", "every", "and", "month"});
    std::string_view const month(at, length);
    if (is_any(month, {"may", "march", "mar", "april", "june", "august", "sun", "sat", "dec", "sep", "mar.", "jan", "jun"}))
        return after_time_word && (is_capital(*at) || !is_any(before, {"to", "this", "and"}));
    return after_time_word || is_capital(*at);
}
/// Monday; Mon. and Mon only where nothing else is meant.
inline bool weekday_stands_alone(char const* at, std::size_t length) {
    return length >= 6 || (is_capital(*at) && at[length - 1] == '.') || (is_capital(*at) && !is_any({at, length}, {"sun", "sat", "wed", "mon"}));
}

/// A bare number of four digits is a year after a word of time, in brackets, or beside "revenue"-like nothing: 2024 units is none.
inline bool year_stands_alone(char const* begin, char const* at, char const* end) {
    char const* const after = at + 4;
    int const         year  = (at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + at[3] - '0';
    if (year < 1900 || year > 2100) return false;
    if (after != end && (*after == '%' || *after == '$' || ((*after == '.' || *after == ',') && after + 1 != end && lexicon::is_ascii_digit(static_cast<unsigned char>(after[1])))))
        return false;
    if (at != begin && (at[-1] == '(' || at[-1] == '=') && (after == end || *after == ')' || *after == ',' || *after == ' ')) return true;
    if (at - begin >= 2 && at[-1] == ' ' && at[-2] == '=') return at - begin == 2 || at[-3] != '>' ;
    std::string_view const before = word_before(begin, at);
    if (before.empty()) return false;
    return is_any(before, {"in", "by", "since", "until", "till", "during", "from", "through", "for", "of", "before", "after", "late", "early", "mid", "between",
                           "than", "year", "vs", "versus", "to", "calendar", "and", "end", "throughout", "into", "full"});
}

} // namespace numfact::en::context
