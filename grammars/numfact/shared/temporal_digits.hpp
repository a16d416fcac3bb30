// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_beginning.hpp"

// Whether a temporal expression can begin with the digits at a place. Most numbers are amounts, which what stands around them tells
// before any rule is tried (24.5%, 1.79 billion, 292亿).

namespace numfact::grammar::temporal_beginning {

/// Which grammars may read on, one bit each.
enum grammars : unsigned { none = 0, english = 1, chinese = 2 };

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a number goes on to the left: in 1.5月, 3,10月, 192.168.1.1, 138-2010 nothing begins at the later digits.
inline bool inside_number(char const* begin, char const* at, char const* end) {
    if (at == begin || !is_digit(*at)) return false;
    char const before = at[-1];
    if (is_digit(before) || is_letter(before) || before == '$') return true;
    if (before == '/' && at - begin >= 2 && is_letter(at[-2])) return true; // a path
    if (before == '/' && at - begin > 4 && end - at > 6 && std::all_of(at - 5, at - 1, is_digit) && std::all_of(at, at + 4, is_digit) &&
        (std::string_view(at + 4, 3) == "年" || at[4] == '/'))
        return false; // 2021/2022/2023年
    return (before == '.' || before == ',' || before == '-' || before == '/' || before == ':') && at - begin >= 2 &&
           is_digit(at[-2]);
}

/// A number of a text, and where what follows it begins.
struct digits {
    char const *     at, *last;
    char const*      next; ///< past a gap
    temporal_source& text;

    std::ptrdiff_t          count() const { return last - at; }
    bool                    is_spaced() const { return next != last; }
    char                    after_next() const { return text.end - next > 1 ? next[1] : ' '; }
    lexicon::calendar_words word() const { return text.words_at(calendar_language::english, next); }
    bool                    is_after(std::string_view word) const {
        return en::context::same_word(en::context::word_before(text.begin, at), word);
    }
};
inline digits digits_at(char const* at, temporal_source& text) {
    char const* last = at;
    while (last != text.end && is_digit(*last)) ++last;
    char const* next = last;
    while (next != text.end && next - last < 8 && en::terminal::is_gap(*next)) ++next;
    return {at, last, next, text};
}

/// in 2024, (2024), on 15: the words before make a time of it.
inline bool is_after_word_of_time(digits const& d) {
    if (d.count() < 3) return d.is_after("on") || d.is_after("the");
    if (d.count() == 3) return false;
    if (d.count() == 8 || (d.at != d.text.begin && d.at[-1] == '(')) return true;
    char const* const left = d.at != d.text.begin && d.at[-1] == ' ' ? d.at - 1 : d.at;
    return (left != d.text.begin && left[-1] == '=') ||
           d.text.words->has(time_word, calendar_language::english, en::context::word_before(d.text.begin, d.at));
}
/// 1990s, 3Q25, 25th, 14april; 3 weeks ago, 15 January, 2016 Q3; 20240307 to, but 20240307 units.
inline bool goes_on_with_word(digits const& d) {
    calendar_kinds const kinds = d.word().kinds();
    char const           first = lexicon::to_ascii_lower(*d.next), second = lexicon::to_ascii_lower(d.after_next());
    if (!d.is_spaced())
        return d.count() == 8 || first == 's' || first == 'q' || first == 'h' || (first == 'n' && second == 'd') ||
               (first == 'r' && second == 'd') || (first == 't' && second == 'h') || (kinds & kinds_of(month)) != 0;
    auto const is_one = [&](auto... word) { return is_one_of(d.next, d.text.end, std::array<std::string_view, sizeof...(word)>{word...}); };
    switch (d.count()) {
    case 8: return d.next != d.last + 1 || (kinds & kinds_of(join, join_and, article)) != 0 || is_one("of", "on", "from", "for");
    case 4: return (kinds & (kinds_of(join, join_and, year_part, year_noun) | container)) != 0 || is_one("s", "between");
    default:
        return (kinds & kinds_of(month, count_unit, weekdays, past, coming, shift, join, join_and, article)) != 0 || is_one("q", "of");
    }
}
/// 2021上半年, 2021第三季度: a year without 年.
inline bool is_before_piece_of_year(digits const& d) {
    return d.count() == 4 && (d.text.has_word_at(calendar_language::east_asian, d.next, kinds_of(half)) ||
                              zh::context::starts_with(d.next, d.text.end, "第") || zh::context::starts_with(d.next, d.text.end, "首季"));
}
/// 2025.8.1, 10.5-12.5; on 4.22.
inline bool is_pointed_date(digits const& d) {
    char const* q = d.next + 1;
    while (q != d.text.end && is_digit(*q) && q - d.next < 5) ++q;
    return (d.text.end - q > 1 && (*q == '.' || *q == '-' || *q == '/') && is_digit(q[1])) || d.is_after("on");
}
/// Whether anything but ASCII follows closely: a time written in ASCII alone is English, or a code of both.
inline bool is_near_wide(digits const& d) {
    return std::any_of(d.next, d.next + std::min<std::ptrdiff_t>(d.text.end - d.next, 16), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// The grammars that may read a time that begins with the digits at `at`.
inline unsigned after_digits(char const* at, temporal_source& text) {
    digits const d = digits_at(at, text);
    if ((d.count() > 4 && d.count() != 8) || (d.count() >= 4 && *at != '1' && *at != '2')) return none;
    auto const alone = [&]() -> unsigned { return is_after_word_of_time(d) ? english : none; };
    if (d.next == text.end) return alone();
    if (is_letter(*d.next)) {
        if (goes_on_with_word(d)) return is_near_wide(d) ? english | chinese : english;
        return d.count() == 4 ? alone() : none;
    }
    if (static_cast<unsigned char>(*d.next) >= 0x80) {
        bool const is_dash = *d.next == '\xE2';
        if (is_time_sign(at, d.next, text) || is_before_piece_of_year(d)) return is_dash ? english | chinese : chinese;
        return is_dash ? english : alone();
    }
    bool const decimal = is_digit(d.after_next());
    switch (*d.next) {
    case '%':
    case '$': return none;
    case '-':
    case '/':
    case '~':
    case '\'': return english | chinese;
    case ':': return decimal ? none : alone();
    case '.':
        if (decimal) return is_pointed_date(d) ? english | chinese : none;
        [[fallthrough]];
    case ',':
        if (decimal) return none;
        return text.words_at(calendar_language::english, skip_gap(d.next, text.end)).of(month) ? english : alone(); // 14. april; 2016, nov
    default:
        if (is_digit(*d.next)) return d.count() == 4 || (d.count() == 8 && d.next != d.last + 1) ? english : none;
        return alone();
    }
}

} // namespace numfact::grammar::temporal_beginning
