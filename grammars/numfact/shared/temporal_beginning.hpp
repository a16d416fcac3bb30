// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/en/calendar_number.hpp"
#include "numfact/en/context.hpp"
#include "numfact/zh/context.hpp"

#include <algorithm>
#include <array>
#include <bit>

// Whether a temporal expression can begin at a place. Most numbers are amounts, and most words that may begin a time begin
// none: the first word or number and what stands behind it tell so, before any rule is tried.

namespace numfact::grammar::temporal_beginning {

using lexicon::calendar_kind, lexicon::calendar_kinds, lexicon::calendar_language, lexicon::calendar_lexicon, lexicon::kinds_of;

/// Which grammars may read on, one bit each.
enum grammars : unsigned { none = 0, english = 1, chinese = 2 };

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_letter(char c) { return lexicon::is_ascii_letter(static_cast<unsigned char>(c)); }

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

/// Whether a sign of time follows a number: 年, 月, 号, 个 (三个月前), 至.
inline bool is_time_sign(char const* at, char const* end, calendar_lexicon const& words) {
    using enum calendar_kind;
    if (words.at(calendar_language::east_asian, at, end).kinds() &
        kinds_of(count_unit, shift_unit, fiscal_unit, join, join_and, list, day_noun, weekday))
        return true;
    for (std::string_view const sign : {"号", "號", "个半月", "個半月", "四半期", "起", "·"})
        if (zh::context::starts_with(at, end, sign)) return true;
    return false;
}
/// 2021上半年, 2021第三季度: a year without 年.
inline bool is_piece_of_year(char const* at, char const* end, calendar_lexicon const& words) {
    return (words.at(calendar_language::east_asian, at, end).kinds() & kinds_of(calendar_kind::half)) != 0 ||
           zh::context::starts_with(at, end, "第") || zh::context::starts_with(at, end, "首季");
}

/// Words of these kinds are no times alone: one of the others, or a number, has to stand behind them.
struct pair {
    calendar_kinds                  first, second;
    bool                            number = false;
    std::array<std::string_view, 8> words{}; ///< that may also stand there
};
using enum calendar_kind;

/// What a time may begin with; those of the second line alone.
inline constexpr calendar_kinds chinese_beginnings =
    kinds_of(shift, reference_shift, half_part, past, coming, aligned, head, era, few) |
    kinds_of(month, weekday, day_shift, year_shift, half, year_part, bare_month_part, same_period, vague, holiday, keyword);
inline constexpr pair chinese_pairs[] = {
    {kinds_of(shift), kinds_of(shift_unit, fiscal_unit, weekday, few), true}, // 本|季度, 这|两年
    {kinds_of(reference_shift, half_part), kinds_of(shift_unit)},             // 当|月, 上半|月
    {kinds_of(past, coming, aligned, head), kinds_of(few), true},             // 近|三年
    {kinds_of(era), 0, true},
    {kinds_of(few), kinds_of(count_unit)},
};
// clang-format off
inline constexpr calendar_kinds numerals  = kinds_of(cardinal, tens, some, few);
inline constexpr calendar_kinds container = kinds_of(ordinal, decades, month, season, half, shift, reference_shift, shift_unit,
                                                     fiscal_unit, head, keyword, article) | numerals;
inline constexpr calendar_kinds english_beginnings = numerals |
    kinds_of(one, ordinal, shift, reference_shift, past, coming, head, shift_unit, count_unit, season, place_part, article) |
    kinds_of(month, weekday, day_shift, half, year_part, decades, fiscal_unit, same_period, vague, holiday, keyword);
inline constexpr pair english_pairs[] = {
    {kinds_of(one), kinds_of(count_unit)},                                                   // a|year ago
    {numerals, kinds_of(count_unit, weekdays, past, coming, ordinal, decades, month) | numerals, false,
     {"hundred", "thousand", "oh", "o"}},                                                    // two|weeks ago, twenty|twelve
    {kinds_of(ordinal), kinds_of(count_unit, weekday, join, join_and) | container, true,
     {"of", "in", "century", "quarterly"}},                                                  // third|quarter
    {kinds_of(shift, reference_shift), kinds_of(weekday, holiday, count_unit, past, coming) | container, true}, // this|Friday
    {kinds_of(past, coming, head), kinds_of(count_unit, weekday, shift_unit, keyword) | numerals, true},         // past|two years
    {kinds_of(shift_unit, count_unit), kinds_of(join, away, coming, cardinal, tens), true,
     {"ended", "ending", "of", "starting", "beginning", "commencing", "after", "up"}},       // quarter|ended
    {kinds_of(season), kinds_of(cardinal, tens, shift), true, {"of", "in", "for"}},          // summer|2025
    {kinds_of(place_part), container, true},                                                 // early|2025
    {kinds_of(article), kinds_of(shift, shift_unit, count_unit)},                            // the|year before
};
// clang-format on

/// Past what may stand between the two: spaces, a line break, a hyphen, a comma.
inline char const* skip_gap(char const* at, char const* end) {
    char const* p = at;
    while (p != end && p - at < 10 && (en::terminal::is_gap(*p) || *p == '-' || *p == ',' || *p == '.' || *p == '/')) ++p;
    return p;
}
inline bool is_numeral(char const* at, char const* end) {
    int length = 0;
    return at != end && (zh::terminal::numeral_character(at, end, length) >= 0 || *at == '\'' || zh::context::starts_with(at, end, "’") ||
                         zh::context::starts_with(at, end, "半") || zh::context::starts_with(at, end, "元"));
}
inline bool is_one_of(char const* at, char const* end, std::array<std::string_view, 8> const& words) {
    char const* p = at;
    while (p != end && p - at < 12 && is_letter(*p)) ++p;
    std::string_view const word(at, static_cast<std::size_t>(p - at));
    return std::any_of(words.begin(), words.end(), [&](auto w) { return !w.empty() && en::context::same_word(word, w); });
}
/// Whether the words that begin at `at` may begin a time.
template <std::size_t N>
bool may_begin(char const* at, char const* end, calendar_lexicon const& words, calendar_language language, calendar_kinds beginnings, pair const (&pairs)[N]) {
    auto const     first = words.at(language, at, end);
    calendar_kinds alone = first.kinds() & beginnings;
    for (pair const& p : pairs) alone &= ~p.first;
    if (alone != 0) return true;
    for (pair const& p : pairs)
        for (calendar_kinds left = first.kinds() & p.first; left != 0; left &= left - 1) {
            char const* const next = skip_gap(at + first.of(static_cast<calendar_kind>(std::countr_zero(left))).length, end);
            if ((words.at(language, next, end).kinds() & p.second) || (p.number && is_numeral(next, end)) || is_one_of(next, end, p.words))
                return true;
        }
    return false;
}

/// A Chinese numeral is followed by a sign of time (一些, 三星 and 五角大楼 are no times), or begins a holiday (五一).
inline bool may_begin_chinese(char const* at, char const* end, calendar_lexicon const& words) {
    char const* p = at;
    for (int length = 0; p != end && p - at < 30 && zh::terminal::numeral_character(p, end, length) >= 0;) p += length;
    if (p == at) return may_begin(at, end, words, calendar_language::east_asian, chinese_beginnings, chinese_pairs);
    if (p != end && *p == ' ') ++p;
    return is_time_sign(p, end, words) ||
           (words.at(calendar_language::east_asian, at, end).kinds() & kinds_of(holiday, year_shift, day_shift)) != 0;
}
inline bool may_begin_english(char const* begin, char const* at, char const* end, calendar_lexicon const& words) {
    return may_begin(at, end, words, calendar_language::english, english_beginnings, english_pairs) ||
           (en::context::same_word(en::context::word_before(begin, at), "the") && words.find(ordinal, calendar_language::english, at, end)); // on the third.
}

/// Whether a number of n digits before a word begins a time: 1990s, 3Q25, 25th, 14april; 3 weeks ago, 15 January, 2016 Q3.
inline bool goes_on_with_word(char const* at, char const* end, std::ptrdiff_t n, bool spaced, calendar_lexicon const& words) {
    calendar_kinds const kinds = words.at(calendar_language::english, at, end).kinds();
    char const           first = lexicon::to_ascii_lower(*at), second = end - at > 1 ? lexicon::to_ascii_lower(at[1]) : ' ';
    if (!spaced)
        return first == 's' || first == 'q' || first == 'h' || (first == 'n' && second == 'd') || (first == 'r' && second == 'd') ||
               (first == 't' && second == 'h') || (kinds & kinds_of(month)) != 0;
    if (n == 4)
        return (kinds & (kinds_of(join, join_and, year_part, year_noun) | container)) != 0 ||
               is_one_of(at, end, {"s", "a", "ad", "ce", "between"});
    return (kinds & kinds_of(month, count_unit, weekdays, past, coming, shift, join, join_and, article)) != 0 ||
           is_one_of(at, end, {"q", "of"});
}
/// Whether the words before a number make a time of it: in 2024, (2024), on 15.
inline bool is_after_word_of_time(char const* begin, char const* at, std::ptrdiff_t n, calendar_lexicon const& words) {
    std::string_view const before = en::context::word_before(begin, at);
    if (n < 3) return en::context::same_word(before, "on") || en::context::same_word(before, "the");
    char const* const left = at != begin && at[-1] == ' ' ? at - 1 : at;
    return n == 8 || (n == 4 && (words.has(time_word, calendar_language::english, before) ||
                                 (at != begin && at[-1] == '(') || (left != begin && left[-1] == '=')));
}
/// Whether anything but ASCII stands in the next bytes: a time written in ASCII alone is English, or a code of both.
inline bool is_near_wide(char const* at, char const* end) {
    return std::any_of(at, at + std::min<std::ptrdiff_t>(end - at, 16), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Most numbers are amounts: what follows the digits tells so without trying any rule (24.5%, 1.79 billion, 292亿).
inline unsigned after_digits(char const* begin, char const* at, char const* end, calendar_lexicon const& words) {
    char const* digits_end = at;
    while (digits_end != end && is_digit(*digits_end)) ++digits_end;
    auto const n = digits_end - at;
    if ((n > 4 && n != 8) || (n >= 4 && *at != '1' && *at != '2')) return none;
    char const* p = digits_end;
    while (p != end && p - digits_end < 8 && en::terminal::is_gap(*p)) ++p;
    auto const alone  = [&]() -> unsigned { return is_after_word_of_time(begin, at, n, words) ? english : none; };
    auto const next   = end - p > 1 ? p[1] : ' ';
    bool const spaced = p != digits_end;
    if (p == end) return alone();
    if (static_cast<unsigned char>(*p) >= 0x80) {
        bool const goes_on = is_time_sign(p, end, words) || (n == 4 && is_piece_of_year(p, end, words));
        bool const is_dash = *p == '\xE2';
        return (goes_on ? chinese : none) | (is_dash ? english : goes_on ? none : alone());
    }
    bool const whole_date = n == 8 && p != digits_end + 1;
    if (n == 8 && !whole_date && is_letter(*p)) // 20240307 to, but 20240307 units
        return (words.at(calendar_language::english, p, end).kinds() & kinds_of(join, join_and, article)) != 0 ||
                       is_one_of(p, end, {"of", "on", "from", "for"}) ? english : none;
    if (is_letter(*p)) {
        if (goes_on_with_word(p, end, n, spaced, words)) return is_near_wide(p, end) ? english | chinese : english;
        return n == 4 ? alone() : whole_date ? english : none;
    }
    if (is_digit(*p)) return n == 4 || whole_date ? english : none;
    switch (*p) {
    case '%':
    case '$': return none;
    case '.': // a second point or dash makes a date of it
        if (is_digit(next)) {
            char const* q = p + 1;
            while (q != end && is_digit(*q) && q - p < 4) ++q;
            bool const more = end - q > 1 && (*q == '.' || *q == '-' || *q == '/') && is_digit(q[1]);
            return more || en::context::same_word(en::context::word_before(begin, at), "on") ? english | chinese : none;
        }
        [[fallthrough]];
    case ',':
        if (is_digit(next)) return none;
        return words.find(month, calendar_language::english, skip_gap(p, end), end) ? english : alone(); // 14. april; 2016, nov
    case ':': return is_digit(next) ? none : alone();
    case '-':
    case '/':
    case '~':
    case '\'': return english | chinese;
    default: return alone();
    }
}

/// The grammars that may read a time at `at`.
inline unsigned grammars_at(char const* begin, char const* at, char const* end, calendar_lexicon const& words) {
    if (is_digit(*at)) return inside_number(begin, at, end) ? none : after_digits(begin, at, end, words);
    if (is_letter(*at)) return may_begin_english(begin, at, end, words) ? english : none;
    if (*at == '\'') return english;
    return static_cast<unsigned char>(*at) >= 0x80 && may_begin_chinese(at, end, words) ? chinese : none;
}

} // namespace numfact::grammar::temporal_beginning
