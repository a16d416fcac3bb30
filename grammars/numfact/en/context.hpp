// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_terminal.hpp"

#include <numeric>
#include <string_view>

// What stands around a word that may be temporal or not: in May, may; in 2024, 2024 units.

namespace numfact::en::context {

using grammar::temporal_reading;
using lexicon::calendar_kind;

inline constexpr auto english = lexicon::calendar_language::english;

inline bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_digit(char c) { return lexicon::is_ascii_digit(static_cast<unsigned char>(c)); }

/// The word before `at` on its line; empty at the beginning and after anything but blanks.
inline std::string_view word_before(char const* begin, char const* at) {
    char const* p = at;
    while (p != begin && at - p < 8 && p[-1] == ' ') --p;
    char const* last = p;
    while (p != begin && last - p < 16 &&
           (lexicon::is_ascii_letter(static_cast<unsigned char>(p[-1])) || p[-1] == '\''))
        --p;
    return {p, static_cast<std::size_t>(last - p)};
}
inline bool same_word(std::string_view word, std::string_view lower) {
    if (word.size() != lower.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lexicon::to_ascii_lower(word[i]) != lower[i]) return false;
    return true;
}
inline bool follows(temporal_reading const& r, calendar_kind kind, char const* at) {
    return r.words().has(kind, english, word_before(r.from->begin, at));
}
/// The end of a clause: nothing, or a stop that does not go on as a decimal.
inline bool at_clause_end(char const* at, char const* end) {
    if (at == end || *at == '\n') return true;
    return (*at == '.' || *at == ',' || *at == ';' || *at == ')' || *at == '!' || *at == '?' || *at == ':') &&
           (at + 1 == end || !is_digit(at[1]));
}

/// May, march, Sun.
inline bool is_also_a_name(temporal_reading const& r, char const* at, std::size_t length) {
    return r.words().has(calendar_kind::also_a_name, english, {at, at[length - 1] == '.' ? length - 1 : length});
}
/// A month said alone. After a word of time any is; the ones that are also other words (May, march) only there, and in a form
/// that is none of those: "this may" is no month. The rest where they are capitalized.
inline bool month_stands_alone(temporal_reading const& r, char const* at, std::size_t length) {
    if (at != r.from->begin && (at[-1] == '$' || at[-1] == '@' || at[-1] == '#' || at[-1] == '/' || at[-1] == '-'))
        return false;
    if (length < 4 && is_capital(at[1])) return false; // OCT is something else, SEPT. is not
    std::string_view const before    = word_before(r.from->begin, at);
    bool const             after     = r.words().has(calendar_kind::month_word, english, before);
    bool const             ambiguous = is_also_a_name(r, at, length);
    if (!ambiguous) return after || is_capital(*at);
    bool const verb = lexicon::to_ascii_lower(*at) == 'm'; // to march, this may
    return after && (is_capital(*at) || !verb ||
                     !(same_word(before, "to") || same_word(before, "this") || same_word(before, "and")));
}
/// Monday; Mon. and Tue where nothing else is meant.
inline bool weekday_stands_alone(temporal_reading const& r, char const* at, std::size_t length) {
    return length >= 6 || (is_capital(*at) && !is_also_a_name(r, at, length));
}

/// Whether four digits after "of" or "to" count what follows: a range of 2000 vehicles.
inline bool counts_things(temporal_reading const& r, char const* at, char const* end) {
    std::string_view const before = word_before(r.from->begin, at);
    if (!same_word(before, "of") && !same_word(before, "to") && !same_word(before, "than") &&
        !same_word(before, "from"))
        return false;
    char const* p = at + 4;
    if (p == end || *p++ != ' ') return false;
    char const* const word = p;
    while (p != end && *p >= 'a' && *p <= 'z') ++p;
    return p - word > 4 && p[-1] == 's' &&
           !r.words().has(calendar_kind::year_noun, english, {word, static_cast<std::size_t>(p - word)});
}
/// Four digits are a year after a word of time (in 2024), in brackets, after "=", or before what years have (2024 revenue).
inline bool year_stands_alone(temporal_reading const& r, char const* at, char const* end) {
    char const* const after = at + 4;
    int const         year  = (at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + at[3] - '0';
    if (year < 1900 || year > 2199) return false;
    if (after != end && (*after == '%' || *after == '$' ||
                         ((*after == '.' || *after == ',') && after + 1 != end && is_digit(after[1]))))
        return false;
    char const* left = at;
    if (left != r.from->begin && left[-1] == ' ') --left;
    if (left != r.from->begin && left[-1] == '=')
        return at_clause_end(after, end) && (left - r.from->begin < 3 || left[-3] != '>');
    if (at != r.from->begin && at[-1] == '(') return at_clause_end(after, end);
    if (follows(r, calendar_kind::time_word, at)) return !counts_things(r, at, end);
    return after != end && *after == ' ' && r.words().find(calendar_kind::year_noun, english, after + 1, end);
}

/// Does the list that "11/25" ends begin with another day: 11/20, 11/22 or 11/25?
inline bool ends_list_of_days(char const* begin, char const* at) {
    std::string_view left(begin, static_cast<std::size_t>(at - begin));
    for (std::string_view const join : {" or ", " and ", ", "}) {
        if (!left.ends_with(join)) continue;
        left.remove_suffix(join.size());
        std::size_t n = 0;
        while (n < 2 && n < left.size() && is_digit(left[left.size() - 1 - n])) ++n;
        left.remove_suffix(n);
        return n != 0 && left.size() > 1 && left.back() == '/' && is_digit(left[left.size() - 2]);
    }
    return false;
}
/// 4/22 is a date after "on" or a word of time, or where it makes a bad fraction: more than one (12/1), not in its lowest terms
/// (4/22), or of an unusual denominator (2/29).
inline bool month_day_stands_alone(temporal_reading const& r, char const* at, char const* after, char const* end) {
    if (after != end && (is_digit(*after) || lexicon::is_ascii_letter(static_cast<unsigned char>(*after)) ||
                         *after == '%' || *after == '/' || *after == '-'))
        return false;
    if (after != end && (*after == '.' || *after == ',') && after + 1 != end && is_digit(after[1])) return false;
    if (same_word(word_before(r.from->begin, at), "on") || ends_list_of_days(r.from->begin, at)) return true;
    char const* p         = at;
    int         number[2] = {0, 0};
    for (int& n : number) {
        while (p != after && is_digit(*p)) n = n * 10 + (*p++ - '0');
        if (p != after && *p++ != '/') return false;
    }
    if (follows(r, calendar_kind::month_word, at)) return true;
    auto const [a, b]            = number;
    bool const usual_denominator = b % 10 == 0 || b % 16 == 0 || b == 24 || b == 25;
    return (a > b && a > 9 && a <= 12) || (b > 12 && (std::gcd(a, b) > 1 || !usual_denominator));
}
/// "on the 18th", "for the 27th", "on 15": a day of the month where the clause ends after it.
inline bool day_stands_alone(temporal_reading const& r, char const* at, char const* after, char const* end,
                             bool ordinal) {
    if (!at_clause_end(after, end)) return false;
    std::string_view const before = word_before(r.from->begin, at);
    if (!ordinal) return same_word(before, "on") || (same_word(before, "the") && after == end);
    if (!same_word(before, "the")) return false;
    std::string_view const first = word_before(r.from->begin, before.data());
    return same_word(first, "on") || same_word(first, "for");
}
/// for the year, in the quarter: the period that is spoken of.
inline bool unit_stands_alone(temporal_reading const& r, char const* at, char const* after, char const* end) {
    return at_clause_end(after, end) &&
           r.words().has(calendar_kind::span_word, english, word_before(r.from->begin, at));
}

/// Whether something will happen at the time that begins at `at`: within the clause, "will" comes before it.
inline bool is_ahead(temporal_reading const& r, char const* at) {
    auto const letter = [](char c) { return lexicon::is_ascii_letter(static_cast<unsigned char>(c)); };
    for (char const* p = at; p != r.from->begin && at - p < 80;) {
        --p;
        if (*p == '.' || *p == '\n' || *p == ';') return false;
        bool const begins_word = *p == '\'' || (letter(*p) && (p == r.from->begin || !letter(p[-1])));
        if (begins_word && r.words().find(calendar_kind::ahead, english, p, at)) return true;
    }
    return false;
}

} // namespace numfact::en::context
