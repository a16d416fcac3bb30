// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_terminal.hpp"

#include <initializer_list>
#include <string_view>

// Numbers of dates in Chinese and Japanese: 2024, ２０２４, 二〇二四, 二十四, 廿, 千九百七十七.

namespace numfact::zh::terminal {

using grammar::temporal_reading;

/// The value of the numeral character at `at` and its length in bytes: digits 0..9, powers as 10, 100, 1000; -1: none.
inline int numeral_character(char const* at, char const* end, int& length) {
    auto const c = static_cast<unsigned char>(*at);
    length       = 1;
    if (c >= '0' && c <= '9') return c - '0';
    if (end - at < 3 || c < 0xE2 || c > 0xEF) return -1;
    length = 3;
    auto const code =
        static_cast<unsigned>(c << 16 | static_cast<unsigned char>(at[1]) << 8 | static_cast<unsigned char>(at[2]));
    switch (code) { // the three bytes of the character
    case 0xE99BB6:
    case 0xE38087:
    case 0xE2978B: return 0; // 零〇○
    case 0xE4B880:
    case 0xE5A3B9: return 1; // 一壹
    case 0xE4BA8C:
    case 0xE4B8A4:
    case 0xE585A9: return 2;    // 二两兩
    case 0xE4B889: return 3;    // 三
    case 0xE59B9B: return 4;    // 四
    case 0xE4BA94: return 5;    // 五
    case 0xE585AD: return 6;    // 六
    case 0xE4B883: return 7;    // 七
    case 0xE585AB: return 8;    // 八
    case 0xE4B99D: return 9;    // 九
    case 0xE58D81: return 10;   // 十
    case 0xE5BBBF: return 20;   // 廿
    case 0xE58D85: return 30;   // 卅
    case 0xE799BE: return 100;  // 百
    case 0xE58D83: return 1000; // 千
    default: break;
    }
    if (c == 0xEF && static_cast<unsigned char>(at[1]) == 0xBC) { // full-width digits
        int const d = static_cast<unsigned char>(at[2]) - 0x90;
        if (d >= 0 && d <= 9) return d;
    }
    return -1;
}

/// Scans a whole number; a mixed one (2千) is none.
inline void scan_number(char const* at, char const* end, grammar::temporal_memo::number_entry& n) {
    char const* p     = at;
    int         total = 0, group = 0, digits = 0, last_power = 10000;
    bool        powers = false, ascii = false;
    for (int length = 0; p != end; p += length) {
        int const v = numeral_character(p, end, length);
        if (v < 0) break;
        if (p != at && (length == 1) != ascii) return;
        ascii = length == 1;
        if (v >= 10) {
            int const power = v == 20 || v == 30 ? 10 : v;
            if (digits > 1 || power >= last_power) return; // a page of 十 is no number
            last_power = power;
            total += v == 20 || v == 30 ? v : (digits == 0 ? 1 : group) * v;
            powers = true;
            group = digits = 0;
        } else if (v != 0 || !powers || digits != 0) { // the 零 of 两千零四 is no digit
            if (++digits > 8) return;
            group = group * 10 + v;
        }
    }
    bool const pair = digits == 2 && !powers && !ascii && group > 10 && (group / 10 + 1 == group % 10 || group == 35); // 两三年后
    if (p == at || pair) return;
    n = {p, total + group, static_cast<std::int8_t>(powers ? 0 : digits), ascii};
}
/// The whole number at `at`.
inline grammar::temporal_memo::number_entry const& number_at(char const* at, grammar::temporal_source& text) {
    return text.memo.numbers.of(at, [&](auto& scanned) { scan_number(at, text.end, scanned); });
}
/// Reads a whole number: 2024, 二〇二四, 二十四.
inline bool read_number(char const*& at, char const*, temporal_reading& r) {
    auto const& n = number_at(at, *r.from);
    if (n.end == nullptr) return false;
    r.number = n.value, r.digits = n.digits, r.ascii = n.ascii, r.vague = false;
    return at = n.end, true;
}

/// 5点, 19时30分, 九点半.
inline bool read_clock_words(char const*& at, char const* end, temporal_reading& r) {
    auto const literal = [&](char const*& p, std::initializer_list<std::string_view> any) {
        for (auto const s : any)
            if (std::string_view(p, static_cast<std::size_t>(end - p)).starts_with(s)) return p += s.size(), true;
        return false;
    };
    char const*      p = at;
    temporal_reading n;
    n.from = r.from;
    if (!read_number(p, end, n) || !literal(p, {"点", "點", "时", "時"})) return false;
    int const   hour   = n.number;
    int         minute = -1;
    char const* q      = p;
    if (literal(p, {"半"}))
        minute = 30;
    else if (read_number(q, end, n) && literal(q, {"分"}))
        minute = n.number, p = q;
    else
        literal(p, {"整", "许", "許"});
    if (!grammar::terminal::put_clock(r, hour, minute, -1)) return false;
    at = p;
    return true;
}

} // namespace numfact::zh::terminal
