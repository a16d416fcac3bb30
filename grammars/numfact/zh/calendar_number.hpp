// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_reading.hpp"

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
    if (end - at < 3 || c < 0xE3 || c > 0xEF) return -1;
    length = 3;
    struct entry {
        std::string_view text;
        int              value;
    };
    static constexpr entry entries[] = {{"一", 1}, {"二", 2}, {"三", 3}, {"四", 4}, {"五", 5},   {"六", 6},   {"七", 7},  {"八", 8},
                                        {"九", 9}, {"十", 10}, {"零", 0}, {"〇", 0}, {"○", 0},  {"百", 100}, {"千", 1000}, {"两", 2},
                                        {"兩", 2}, {"廿", 20}, {"卅", 30}, {"壹", 1}, {"贰", 2}, {"叁", 3}};
    for (auto const& e : entries)
        if (std::string_view(at, 3) == e.text) return e.value;
    if (c == 0xEF && static_cast<unsigned char>(at[1]) == 0xBC) { // full-width digits
        int const d = static_cast<unsigned char>(at[2]) - 0x90;
        if (d >= 0 && d <= 9) return d;
    }
    return -1;
}

/// Reads a whole number below 10000; a mixed one (2千) is none.
inline bool read_number(char const*& at, char const* end, temporal_reading& r) {
    char const* p     = at;
    int         total = 0, group = 0, digits = 0, last_power = 10000;
    bool        powers = false, ascii = false;
    for (int length = 0; p != end; p += length) {
        int const v = numeral_character(p, end, length);
        if (v < 0) break;
        if (p != at && (length == 1) != ascii) return false;
        ascii = length == 1;
        if (v >= 10) {
            int const power = v == 20 || v == 30 ? 10 : v;
            if (digits > 1 || power >= last_power) return false; // a page of 十 is no number
            last_power = power;
            total += v == 20 || v == 30 ? v : (digits == 0 ? 1 : group) * v;
            powers = true;
            group = digits = 0;
        } else if (v != 0 || !powers || digits != 0) { // the 零 of 两千零四 is no digit
            if (++digits > 8) return false;
            group = group * 10 + v;
        }
    }
    if (p == at) return false;
    r.number = total + group;
    r.digits = powers ? 0 : digits;
    r.ascii  = ascii;
    r.vague  = false;
    at       = p;
    return true;
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
    if (!read_number(p, end, n) || !literal(p, {"点", "點", "时", "時"})) return false;
    int const   hour = n.number;
    int         minute = -1;
    char const* q = p;
    if (literal(p, {"半"})) minute = 30;
    else if (read_number(q, end, n) && literal(q, {"分"})) minute = n.number, p = q;
    else literal(p, {"整", "许", "許"});
    if (!grammar::terminal::put_clock(r, hour, minute, -1)) return false;
    at = p;
    return true;
}

} // namespace numfact::zh::terminal
