// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/find_date.hpp"

#include <array>
#include <string>

namespace numfact::input {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// Takes a number of `least` to `most` digits off the front; -1 when there is none, or more digits follow.
int take_number(std::string_view& s, std::size_t least, std::size_t most, bool more_may_follow = false) {
    std::size_t n     = 0;
    int         value = 0;
    while (n < s.size() && n < most && is_digit(s[n])) value = value * 10 + (s[n++] - '0');
    if (n < least || (!more_may_follow && n < s.size() && is_digit(s[n]))) return -1;
    s.remove_prefix(n);
    return value;
}

bool take(std::string_view& s, std::string_view word) {
    if (!s.starts_with(word)) return false;
    s.remove_prefix(word.size());
    return true;
}

instant checked(int y, int m, int d) {
    if (y < 1990 || y > 2099 || m < 1 || m > 12 || d < 1) return {};
    instant const t = instant::from_civil(y, static_cast<unsigned>(m), static_cast<unsigned>(d));
    return static_cast<int>(t.to_civil().month) == m ? t : instant{};
}

/// 2024-01-31, 2024/1/31, 2024.01.31, 2024_01_31, 2024年1月31日, 20240131
instant year_first(std::string_view s) {
    int const year = take_number(s, 4, 4, true);
    if (year < 0) return {};
    std::string_view const after_month = take(s, "年") ? "月" : !s.empty() && !is_digit(s[0]) ? s.substr(0, 1) : "";
    if (after_month.size() == 1) {
        if (std::string_view("-/._").find(after_month) == std::string_view::npos) return {};
        s.remove_prefix(1);
    }
    bool const packed = after_month.empty();
    int const  month  = take_number(s, packed ? 2 : 1, 2, packed);
    if (month < 0 || !take(s, after_month)) return {};
    return checked(year, month, take_number(s, packed ? 2 : 1, 2));
}

/// Jan, January, Sept. → 1, 1, 9; 0 when it is no month.
int take_month(std::string_view& s) {
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    std::string                                word;
    while (word.size() < s.size() && is_letter(s[word.size()])) word += static_cast<char>(s[word.size()] | 0x20);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word.size() < 3 || !names[i].starts_with(word)) continue;
        s.remove_prefix(word.size());
        take(s, ".");
        return static_cast<int>(i) + 1;
    }
    return 0;
}

void skip_blanks(std::string_view& s) {
    while (!s.empty() && (s[0] == ' ' || s[0] == ',' || s[0] == '-')) s.remove_prefix(1);
}

/// 31 Jan 2024
instant day_first(std::string_view s) {
    int const day = take_number(s, 1, 2);
    if (day < 0) return {};
    skip_blanks(s);
    int const month = take_month(s);
    skip_blanks(s);
    return month == 0 ? instant{} : checked(take_number(s, 4, 4), month, day);
}

/// January 31, 2024
instant month_first(std::string_view s) {
    int const month = take_month(s);
    if (month == 0) return {};
    skip_blanks(s);
    int const day = take_number(s, 1, 2);
    skip_blanks(s);
    return checked(take_number(s, 4, 4), month, day);
}

bool is_word(char c) { return is_digit(c) || is_letter(c); }

} // namespace

instant find_date(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_word(text[i]) || (i > 0 && is_digit(text[i - 1]))) continue;
        std::string_view const rest = text.substr(i);
        if (auto const t = year_first(rest)) return t;
        if (i > 0 && is_word(text[i - 1])) continue;
        if (auto const t = day_first(rest)) return t;
        if (auto const t = month_first(rest)) return t;
    }
    return {};
}

} // namespace numfact::input
