// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// A temporal expression of any language: whatever grammar reads most.
#pragma once

#include "numfact/en/context.hpp"
#include "numfact/en/place.hpp"
#include "numfact/en/range.hpp"
#include "numfact/en/span.hpp"
#include "numfact/shared/temporal.hpp"
#include "numfact/zh/context.hpp"
#include "numfact/zh/place.hpp"
#include "numfact/zh/range.hpp"
#include "numfact/zh/span.hpp"

#include <algorithm>

namespace numfact::grammar {

namespace temporal_grammar {

using lexicon::calendar_kind;
using lexicon::calendar_language;

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a number goes on to the left: in 1.5月, 3,10月, 192.168.1.1, 138-2010 nothing begins at the later digits.
inline bool inside_number(char const* begin, char const* at, char const* end) {
    if (at == begin || !is_digit(*at)) return false;
    char const before = at[-1];
    if (is_digit(before) || lexicon::is_ascii_letter(static_cast<unsigned char>(before)) || before == '$') return true;
    if (before == '/' && at - begin >= 2 && lexicon::is_ascii_letter(static_cast<unsigned char>(at[-2])))
        return true; // a path
    if (before == '/' && at - begin > 4 && end - at > 6 && std::all_of(at - 5, at - 1, is_digit) && std::all_of(at, at + 4, is_digit) &&
        (std::string_view(at + 4, 3) == "年" || at[4] == '/'))
        return false; // 2021/2022/2023年
    return (before == '.' || before == ',' || before == '-' || before == '/' || before == ':') && at - begin >= 2 &&
           is_digit(at[-2]);
}

/// Which grammars may go on after a number, one bit each.
enum grammars : unsigned { none = 0, english = 1, chinese = 2 };

template <calendar_language Language, calendar_kind... Kind>
bool may_begin(char const* at, char const* end, lexicon::calendar_lexicon const& words) {
    constexpr std::uint64_t kinds = ((std::uint64_t(1) << static_cast<unsigned>(Kind)) | ...);
    return (words.kinds_at(Language, at, end) & kinds) != 0;
}
/// Whether a sign of time follows a number: 年, 月, 号, 个 (三个月前), 至.
inline bool is_time_sign(char const* at, char const* end, lexicon::calendar_lexicon const& words) {
    using enum calendar_kind;
    return may_begin<calendar_language::east_asian, count_unit, shift_unit, fiscal_unit, join, join_and, list, day_noun,
                     weekday>(at, end, words) ||
           zh::context::starts_with(at, end, "号") || zh::context::starts_with(at, end, "號") ||
           zh::context::starts_with(at, end, "·");
}
/// The same for a numeral in words: 一些, 三星 and 五角大楼 are no times. Holidays may begin with one (五一).
inline bool goes_on_after_numeral(char const* at, char const* end, lexicon::calendar_lexicon const& words) {
    if (words.find(calendar_kind::holiday, calendar_language::east_asian, at, end)) return true;
    char const* p = at;
    for (int length = 0; p != end && p - at < 30 && zh::terminal::numeral_character(p, end, length) >= 0;) p += length;
    if (p == at) return true; // no numeral at all
    if (p != end && *p == ' ') ++p;
    return is_time_sign(p, end, words);
}
/// Most numbers are amounts: what follows the digits tells so without trying any rule (24.5%, 1.79 billion, 292亿).
inline unsigned after_digits(char const* begin, char const* at, char const* end,
                             lexicon::calendar_lexicon const& words) {
    using enum calendar_kind;
    char const* p = at;
    while (p != end && is_digit(*p)) ++p;
    auto const n      = p - at;
    bool const number = n <= 2 || n == 4 || n == 8; // a day, a year or a whole date may stand alone
    if (n > 8) return none;
    if (p == end) return number ? english : none;
    bool const spaced = *p == ' ';
    if (spaced && ++p == end) return number ? english : none;
    auto const c    = static_cast<unsigned char>(*p);
    auto const next = end - p > 1 ? p[1] : ' ';
    if (c >= 0x80) {
        bool const goes_on = is_time_sign(p, end, words), is_dash = c == 0xE2;
        return (goes_on || n == 4 ? chinese : none) | (is_dash || (number && !goes_on) ? english : none);
    }
    if (lexicon::is_ascii_letter(c)) {
        bool const word   = may_begin<calendar_language::english, month, count_unit, shift_unit, join, join_and, past,
                                    coming, weekdays, year_part, decades>(p, end, words);
        char const letter = lexicon::to_ascii_lower(*p);
        bool const suffix = letter == 's' || letter == 'n' || letter == 'r' || letter == 't' || letter == 'q' ||
                            letter == 'h'; // 1st, 3Q
        bool const other = letter == 'o' || letter == 't' || letter == 'f' || letter == 'd' ||
                           letter == 'q'; // of, the third, full, day
        return word || n == 4 || (spaced ? other : suffix) ? english | chinese : none;
    }
    if (is_digit(*p)) return n == 4 ? english : none;
    if (*p == '%' || *p == '$' || (*p == ',' && is_digit(next))) return none;
    if (*p == '.' && is_digit(next)) { // a second point or dash makes a date of it
        char const* q = p + 1;
        while (q != end && is_digit(*q) && q - p < 4) ++q;
        bool const more = end - q > 1 && (*q == '.' || *q == '-' || *q == '/') && is_digit(q[1]);
        return more || en::context::same_word(en::context::word_before(begin, at), "on") ? english | chinese : none;
    }
    return english | chinese;
}

/// What a reading says.
inline temporal said(temporal_reading const& r) {
    temporal t;
    t.is          = r.is == temporal::form::none ? temporal::form::place : r.is;
    t.first       = r.in_last ? r.from->first : r.place;
    t.last        = r.in_last ? r.place : calendar_place{};
    t.amount      = r.amount;
    t.direction   = r.direction;
    t.has_first   = r.has_place;
    t.next_day    = r.next_day;
    t.last_is_end = r.last_is_end;
    return t;
}
/// Something that will happen has a yearless time in the future: it will be paid on Nov. 2.
inline bool is_ahead(temporal_reading const& fresh, char const* at, temporal const& t) {
    char const* const begin = fresh.from->begin;
    if ((t.is != temporal::form::place && !t.has_first) || t.first.year != 0) return false;
    bool const after_chinese = at != begin && static_cast<unsigned char>(at[-1]) >= 0x80;
    return after_chinese ? zh::context::is_ahead(fresh, at) : en::context::is_ahead(fresh, at);
}

/// 5月 and 15日, whose year or month may stand further left.
inline bool is_yearless(temporal const& t) {
    calendar_place const& p = t.first;
    return t.is == temporal::form::place && p.year == 0 && p.shift_of == time_unit::none &&
           (p.month != 0 || p.day != 0 || p.quarter != 0);
}
/// 12月25日左右, around May 5.
inline bool is_approximate(temporal_reading const& fresh, char const* at, char const* last, char const* end) {
    using enum calendar_kind;
    auto const& words = *fresh.from->words;
    if (last != end && *last == ' ') ++last;
    if (words.find(approx_after, calendar_language::east_asian, last, end) ||
        words.find(approx_after, calendar_language::english, last, end))
        return true;
    if (en::context::follows(fresh, approx_before, at)) return true;
    for (char const* p = at; p != fresh.from->begin && at - p < 6;)
        if (auto const found = words.find(approx_before, calendar_language::east_asian, --p, at);
            found && p + found.length == at)
            return true;
    return false;
}
/// 《明日方舟》 and the like are titles that begin with a word of time.
inline bool is_title(char const* begin, char const* at) {
    return !is_digit(*at) && zh::context::ends_with(begin, at, "《");
}

} // namespace temporal_grammar

NUMFACT_INLINE std::size_t match_temporal(char const* begin, char const* at, char const* end,
                                          lexicon::calendar_lexicon const& words, temporal& out, bool day_first) {
    using namespace temporal_grammar;
    if (at == end || inside_number(begin, at, end) || zh::context::inside_numeral(begin, at, end) ||
        is_title(begin, at))
        return 0;
    unsigned const which = is_digit(*at)                            ? after_digits(begin, at, end, words)
                           : static_cast<unsigned char>(*at) < 0x80 ? english
                           : goes_on_after_numeral(at, end, words)  ? chinese
                                                                    : none;
    if (which == none) return 0;
    temporal_source  source{&words, begin, day_first, {}, {}};
    temporal_reading fresh;
    fresh.from        = &source;
    char const* best  = at;
    auto const  tries = [&](auto reader) { // the longest stays
        temporal_reading r = fresh;
        char const*      p = at;
        if (reader(p, end, r) && p > best) out = said(r), best = p;
    };
    if (which & english) tries(en::match_range), tries(en::match_span), tries(en::match_place);
    if (which & chinese) tries(zh::match_range), tries(zh::match_span), tries(zh::match_place);
    if (best == at) return 0;
    out.ahead = is_ahead(fresh, at, out);
    if (is_yearless(out) && zh::context::is_in_list(begin, at, words)) out.first.from_reference = true;
    out.bound = is_approximate(fresh, at, best, end) ? bound::approx : bound::exact;
    return static_cast<std::size_t>(best - at);
}

} // namespace numfact::grammar
