// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_terminal.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

// Numbers of dates in English: 25th, twenty-fifth, a couple of, twenty twelve, two thousand and eight.

namespace numfact::en::terminal {

using grammar::temporal_reading;
using lexicon::calendar_kind;

inline constexpr auto english = lexicon::calendar_language::english;

inline bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\t'; }
/// One or more blanks, at most one line break.
inline bool read_gap(char const*& at, char const* end, temporal_reading&) {
    char const* p      = at;
    int         breaks = 0;
    while (p != end && p - at < 8 && is_gap(*p)) breaks += *p++ == '\n';
    return p != at && breaks <= 1 && (at = p, true);
}

inline bool read_words(std::string_view words, char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    for (char const c : words) {
        if (c == ' ') {
            if (!read_gap(p, end, r)) return false;
        } else {
            if (p == end || lexicon::to_ascii_lower(*p) != c) return false;
            ++p;
        }
    }
    if (lexicon::is_ascii_letter(static_cast<unsigned char>(words.back())) && p != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*p)))
        return false;
    return at = p, true;
}
using grammar::terminal::keyword_text;
/// The first of several phrases that is there: read_keyword<"next", "following">. Words given in lower case are read
/// whole and in any case; a blank in them is any gap of the text.
template <keyword_text... Words>
bool read_keyword(char const*& at, char const* end, temporal_reading& r) {
    auto const reads = [&](std::string_view words) {
        bool const begins = at != end && (lexicon::to_ascii_lower(*at) == words[0] || (words[0] == ' ' && is_gap(*at)));
        return begins && read_words(words, at, end, r);
    };
    return (reads(Words.view()) || ...);
}

/// The number of a word of that kind.
inline bool read_number_word(calendar_kind kind, char const*& at, temporal_reading const& r, int& n) {
    auto const found = r.words_at(english, at).of(kind);
    if (!found) return false;
    at += found.length;
    n = found.word->number;
    return true;
}
inline bool read_hyphen_or_gap(char const*& at, char const* end, temporal_reading& r) {
    if (at != end && *at == '-') return ++at, true;
    return read_gap(at, end, r);
}
/// one … ninety-nine.
inline bool read_spelled(char const*& at, char const* end, temporal_reading& r, int& n) {
    if (read_number_word(calendar_kind::cardinal, at, r, n)) return true;
    if (!read_number_word(calendar_kind::tens, at, r, n)) return false;
    char const* p    = at;
    int         ones = 0;
    if (read_hyphen_or_gap(p, end, r) && read_number_word(calendar_kind::cardinal, p, r, ones) && ones < 10)
        n += ones, at = p;
    return true;
}

inline bool set_number(temporal_reading& r, int n, int digits) {
    r.number = n, r.digits = static_cast<std::int8_t>(digits), r.ascii = digits != 0, r.vague = false;
    return true;
}
/// 12, twelve, a couple of, a; few and several are vague.
inline bool read_cardinal(char const*& at, char const* end, temporal_reading& r) {
    int n = 0;
    if (grammar::terminal::read_digits<1, 3>(at, end, r)) return true;
    if (read_spelled(at, end, r, n)) return set_number(r, n, 0);
    if (read_number_word(calendar_kind::some, at, r, n)) return set_number(r, n, 0);
    if (!read_number_word(calendar_kind::few, at, r, n)) return false;
    set_number(r, n, 0);
    r.vague = true;
    return true;
}
/// 25th, 1st, twenty-fifth, thirty first.
inline bool read_ordinal(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (grammar::terminal::read_digits<1, 3>(p, end, r)) {
        if (end - p < 2) return false;
        char const a = lexicon::to_ascii_lower(p[0]), b = lexicon::to_ascii_lower(p[1]);
        bool const suffix =
            (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
        if (!suffix || !grammar::terminal::at_word_end(p + 2, end)) return false;
        at = p + 2;
        return true;
    }
    int n = 0, ones = 0;
    if (read_number_word(calendar_kind::ordinal, p, r, n)) return at = p, set_number(r, n, 0);
    if (!read_number_word(calendar_kind::tens, p, r, n) || !read_hyphen_or_gap(p, end, r) ||
        !read_number_word(calendar_kind::ordinal, p, r, ones) || ones > 9)
        return false;
    at = p;
    return set_number(r, n + ones, 0);
}

/// The kinds of the number or word at `at` and of the words behind it, past what may stand between: month of 14, of 14-April and of
/// fourteenth day of April; weekday of third last Friday.
inline lexicon::calendar_kinds kinds_following(char const* at, char const* end, temporal_reading const& r) {
    using enum calendar_kind;
    return r.from->memo.following.of(at, [&](auto& kinds) {
        kinds         = 0;
        char const* p = at;
        while (p != end && p - at < 8 && lexicon::is_ascii_digit(static_cast<unsigned char>(*p))) ++p;
        if (p != at) kinds = r.words_at(english, p).kinds(); // 14april
        while (p != at && p != end && p - at < 10 && lexicon::is_ascii_letter(static_cast<unsigned char>(*p))) ++p; // 14th
        for (int word = 0; word < 6; ++word) {
            char const* const begins = p;
            while (p != end && p - begins < 8 && (is_gap(*p) || *p == '-' || *p == '/' || *p == '.' || *p == ',')) ++p;
            auto const found = r.words_at(english, p);
            kinds |= found.kinds();
            constexpr auto      between = lexicon::kinds_of(cardinal, tens, ordinal, some, few, article, shift, count_unit, preposition);
            std::uint32_t const length  = (found.kinds() & between) == 0 ? 0 : found.longest(between);
            if (length == 0) break;
            p += length;
        }
    });
}

/// twenty twelve, nineteen oh five, seventeen hundred thirty three, two thousand and eight: a year in words.
inline bool read_spelled_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p    = at;
    int         high = 0, low = 0;
    if (!read_spelled(p, end, r, high)) return false;
    char const* q = p;
    if (!read_gap(q, end, r)) return false;
    auto const rest = [&](int base) { // "[and] thirty three" after a scale word
        char const* s = q;
        if (read_gap(s, end, r)) {
            char const* t = s;
            if (read_keyword<"and">(t, end, r) && read_gap(t, end, r)) s = t;
            if (read_spelled(s, end, r, low)) base += low, q = s;
        }
        at = q;
        return set_number(r, base, 0);
    };
    if (high < 10 && read_keyword<"thousand">(q, end, r)) return rest(high * 1000);
    if (high < 30 && read_keyword<"hundred">(q, end, r)) return rest(high * 100);
    if (high < 10 || high > 29) return false;
    if (read_keyword<"oh">(q, end, r) || read_keyword<"o">(q, end, r)) {
        if (!read_hyphen_or_gap(q, end, r) || !read_spelled(q, end, r, low) || low > 9) return false;
    } else if (!read_spelled(q, end, r, low) || low < 10) {
        return false;
    }
    at = q;
    return set_number(r, high * 100 + low, 0);
}

/// 4 p.m., 9:30am, 16:30.
inline bool read_half_day_clock(char const*& at, char const* end, temporal_reading& r) {
    char const*      p = at;
    temporal_reading n;
    int              minute = -1;
    if (!grammar::terminal::read_digits<1, 2>(p, end, n)) return false;
    int const hour = n.number;
    if (p != end && *p == ':') {
        ++p;
        if (!grammar::terminal::read_digits<2, 2>(p, end, n)) return false;
        minute = n.number;
    }
    char const* q = p;
    if (q != end && *q == ' ') ++q;
    char const half   = q == end ? ' ' : lexicon::to_ascii_lower(*q);
    bool const dotted = end - q >= 4 && q[1] == '.' && lexicon::to_ascii_lower(q[2]) == 'm' && q[3] == '.';
    bool const plain =
        end - q >= 2 && lexicon::to_ascii_lower(q[1]) == 'm' && grammar::terminal::at_word_end(q + 2, end);
    if ((half == 'a' || half == 'p') && (dotted || plain) && hour >= 1 && hour <= 12) {
        r.part_of_day = half == 'p' ? 12 : 0;
        if (!grammar::terminal::put_clock(r, hour % 12, minute, -1)) return false;
        at = q + (dotted ? 4 : 2);
        return true;
    }
    if (minute < 0 || !grammar::terminal::put_clock(r, hour, minute, -1)) return false;
    at = p;
    return true;
}

} // namespace numfact::en::terminal
