// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/scan/character_set.hpp>

namespace numfact::scan {

namespace detail {

inline char const* after_digits(char const* at, char const* end) {
    while (at != end && lexicon::is_ascii_digit(static_cast<unsigned char>(*at))) ++at;
    return at;
}
/// Characters that follow the digits of a date, a period or a clock time: 年 of 2023年, 个 of 3个月前, 至 of 1至3月.
inline constexpr character_set<512> time_signs(
    u"年月日号號季天周週星礼禮个個多来余小分点點时時世上下前后後至到以第半财財の～〜–—－−‐、，和与與及或秒刻旬"
    u"度期一二三四五六七八九十两几数廿卅０１２３４５６７８９．／：代初末底中岁歲夜晚晨早午今明昨去");

} // namespace detail

/// Could the digits at `at` begin a date, a period or a clock time? What stands right behind them says no
/// for most amounts (34.4%, $39, 512GB, 2.8万亿), without a try of the calendar's grammars.
inline bool may_be_time(char const* at, char const* end) {
    using detail::after_digits;
    char const* p = after_digits(at, end);
    auto const  digits = p - at;
    if (p == end || digits == 8) return true; // 20161016
    char const  c    = *p;
    char const* next = p + 1;
    bool const  digit_next = next != end && lexicon::is_ascii_digit(static_cast<unsigned char>(*next));
    switch (c) {
    case '-': case '/': case ':': case '~': return true;
    case '.': { // 15.01.2020, 2025.8, but not 34.4
        if (!digit_next) return digits <= 4;
        char const* const q = after_digits(next, end);
        return digits == 4 || (q != end && *q == '.') || (digits <= 2 && q - next == 2 && (q == end || *q == ' ' || *q == 'a' || *q == 'p'));
    }
    case ',': return !(digit_next && after_digits(next, end) - next == 3);
    case ' ': case '\'': case '"': return true;
    case '%': case '$': return false;
    default: break;
    }
    if (lexicon::is_ascii_letter(static_cast<unsigned char>(c))) {
        char const lower = lexicon::to_ascii_lower(c);
        if (lower == 'q' || lower == 'h' || lower == 's' || lower == 'e' || lower == 'f') return true;
        if (lower == 't' || lower == 'n' || lower == 'r' || lower == 'a' || lower == 'p') return next != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*next));
        return digits == 4 || lower == 'm' || lower == 'y' || lower == 'd' || lower == 'w' || lower == 'j' || lower == 'o';
    }
    if (c == '\xC2') return next != end && *next == '\xB7'; // 2019·2·10
    if (static_cast<unsigned char>(c) >= 0x80) return detail::time_signs.begins(p, end);
    return digits == 4 || digits == 8 || digits <= 2;
}

} // namespace numfact::scan
