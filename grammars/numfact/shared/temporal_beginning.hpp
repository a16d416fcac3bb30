// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/en/calendar_number.hpp"
#include "numfact/en/context.hpp"
#include "numfact/zh/context.hpp"

#include <algorithm>
#include <array>

// Whether a temporal expression can begin with the words at a place: most of those that may begin one do not, which the word behind
// them tells before any rule is tried.

namespace numfact::grammar::temporal_beginning {

using lexicon::calendar_kinds, lexicon::calendar_language, lexicon::kinds_of;
using enum lexicon::calendar_kind;

/// Words of these kinds are no times alone: one of the others, or a number, has to stand behind them.
struct pair {
    calendar_kinds                  first, second;
    bool                            number = false;
    std::array<std::string_view, 8> words{}; ///< that may also stand there
};

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

template <std::size_t N>
constexpr calendar_kinds first_of_pairs(pair const (&pairs)[N]) {
    calendar_kinds kinds = 0;
    for (pair const& p : pairs) kinds |= p.first;
    return kinds;
}

inline bool is_letter(char c) { return lexicon::is_ascii_letter(static_cast<unsigned char>(c)); }

/// Past what may stand between the two: spaces, a line break, a hyphen, a comma.
inline char const* skip_gap(char const* at, char const* end) {
    char const* p = at;
    while (p != end && p - at < 10 && (en::terminal::is_gap(*p) || *p == '-' || *p == ',' || *p == '.' || *p == '/')) ++p;
    return p;
}
inline bool is_numeral(char const* at, char const* end) {
    int length = 0;
    if (at == end) return false;
    if (zh::terminal::numeral_character(at, end, length) >= 0 || *at == '\'') return true;
    for (std::string_view const sign : {"半", "元", "’"})
        if (zh::context::starts_with(at, end, sign)) return true;
    return false;
}
template <std::size_t N>
bool is_one_of(char const* at, char const* end, std::array<std::string_view, N> const& words) {
    char const* p = at;
    while (p != end && p - at < 12 && is_letter(*p)) ++p;
    std::string_view const word(at, static_cast<std::size_t>(p - at));
    return !word.empty() && std::any_of(words.begin(), words.end(), [&](auto w) { return en::context::same_word(word, w); });
}

/// Whether the words at `at` begin a time: of these kinds, and with what has to follow them.
template <calendar_kinds Beginnings, auto const& Pairs>
bool may_begin(calendar_language language, char const* at, temporal_source& text) {
    constexpr calendar_kinds paired = first_of_pairs(Pairs);
    auto const               first  = text.words_at(language, at);
    if ((first.kinds() & Beginnings & ~paired) != 0) return true;
    if ((first.kinds() & paired) == 0) return false;
    for (pair const& p : Pairs)
        if ((first.kinds() & p.first) != 0) {
            char const* const next = skip_gap(at + first.longest(p.first), text.end);
            if (text.has_word_at(language, next, p.second) || (p.number && is_numeral(next, text.end)) ||
                is_one_of(next, text.end, p.words))
                return true;
        }
    return false;
}

/// 八年 and 三个月 are durations, and times only as in 八年前, 三个月后, 两个半月; 八十年代 is one.
inline bool is_duration(char const* number, char const* unit, temporal_source& text) {
    auto const units = text.words_at(calendar_language::east_asian, unit);
    if ((units.kinds() & kinds_of(count_unit)) == 0 || (units.kinds() & kinds_of(join, join_and, list, weekday, fiscal_unit)) != 0)
        return false;
    bool const is_year = zh::context::starts_with(unit, text.end, "年");
    if (is_year) { // 24年, 2024年
        auto const& n = zh::terminal::number_at(number, text);
        if (n.end == nullptr || n.digits == 2 || n.digits == 4 || n.value >= 1000) return false;
    }
    for (std::string_view const naming : {"月", "日", "季"})
        if (zh::context::starts_with(unit, text.end, naming)) return false;
    char const* const after = unit + units.of(count_unit).length;
    for (std::string_view const more : {"半", "代"})
        if (zh::context::starts_with(after, text.end, more)) return false;
    return !text.has_word_at(calendar_language::east_asian, after, kinds_of(away));
}
/// Whether a sign of time follows a number: 年, 月, 号, 个 (三个月前), 至.
inline bool is_time_sign(char const* number, char const* at, temporal_source& text) {
    if (text.has_word_at(calendar_language::east_asian, at,
                         kinds_of(count_unit, shift_unit, fiscal_unit, join, join_and, list, day_noun, weekday)))
        return !is_duration(number, at, text);
    for (std::string_view const sign : {"号", "號", "个半月", "個半月", "四半期", "起", "·"})
        if (zh::context::starts_with(at, text.end, sign)) return true;
    return false;
}
/// A Chinese numeral is followed by a sign of time (一些, 三星 and 五角大楼 are no times), or begins a holiday (五一).
inline bool may_begin_chinese(char const* at, temporal_source& text) {
    char const* p = at;
    for (int length = 0; p != text.end && p - at < 30 && zh::terminal::numeral_character(p, text.end, length) >= 0;) p += length;
    if (p == at) return may_begin<chinese_beginnings, chinese_pairs>(calendar_language::east_asian, at, text);
    if (p != text.end && *p == ' ') ++p;
    return is_time_sign(at, p, text) ||
           text.has_word_at(calendar_language::east_asian, at, kinds_of(holiday, year_shift, day_shift));
}
inline bool may_begin_english(char const* at, temporal_source& text) {
    return may_begin<english_beginnings, english_pairs>(calendar_language::english, at, text) ||
           (text.has_word_at(calendar_language::english, at, kinds_of(ordinal)) &&
            en::context::same_word(en::context::word_before(text.begin, at), "the")); // on the third.
}

} // namespace numfact::grammar::temporal_beginning
