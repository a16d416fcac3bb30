// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "by_hand.hpp"

#include <cstring>
#include <string_view>

namespace numfact::benchmarks {

namespace {

bool is_digit(char const* at, char const* end) { return at != end && *at >= '0' && *at <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool starts(char const* at, char const* end, std::string_view word) {
    return static_cast<std::size_t>(end - at) >= word.size() && std::memcmp(at, word.data(), word.size()) == 0;
}

/// A Chinese numeral character: a digit (power 0), or a power of ten; of 万 and 亿 the group before is multiplied.
struct numeral {
    int      digit = -1, power = 0;
    bool     more = false; ///< 多, 余: the value before is a lower bound
    explicit operator bool() const { return digit >= 0 || power != 0 || more; }
};
numeral numeral_at(char const* at, char const* end) {
    if (end - at < 3 || static_cast<unsigned char>(*at) < 0xE4) return {};
    auto const b = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(at[i])); };
    switch (b(0) << 16 | b(1) << 8 | b(2)) {
    case 0xE99BB6: return {0};           // 零
    case 0xE4B880: return {1};           // 一
    case 0xE4BA8C: return {2};           // 二
    case 0xE4B8A4: return {2};           // 两
    case 0xE585A9: return {2};           // 兩
    case 0xE4B889: return {3};           // 三
    case 0xE59B9B: return {4};           // 四
    case 0xE4BA94: return {5};           // 五
    case 0xE585AD: return {6};           // 六
    case 0xE4B883: return {7};           // 七
    case 0xE585AB: return {8};           // 八
    case 0xE4B99D: return {9};           // 九
    case 0xE58D81: return {-1, 1};       // 十
    case 0xE799BE: return {-1, 2};       // 百
    case 0xE58D83: return {-1, 3};       // 千
    case 0xE4B887: return {-1, 4};       // 万
    case 0xE890AC: return {-1, 4};       // 萬
    case 0xE4BABF: return {-1, 8};       // 亿
    case 0xE58484: return {-1, 8};       // 億
    case 0xE5A49A: return {-1, 0, true}; // 多
    case 0xE4BD99: return {-1, 0, true}; // 余
    default: return {};
    }
}

/// 六十多亿, 三千五: sums up groups of four.
amount_by_hand read_hanzi(char const* at, char const* end) {
    decimal     total, group;
    int         digit = -1, last_power = 0;
    char const* p    = at;
    char const* last = at;
    for (numeral n; (n = numeral_at(p, end)); last = p += 3) {
        if (n.more) {
            if (p == at) return {};
        } else if (n.digit >= 0) {
            if (digit > 0) break;
            digit = n.digit;
        } else if (n.power < 4) {
            group = group + decimal(digit <= 0 ? 1 : digit).scaled(n.power);
            digit = -1, last_power = n.power;
        } else {
            if (p == at) return {};
            if (digit > 0) group = group + decimal(digit);
            total = group.is_zero() ? total.scaled(n.power) : total + group.scaled(n.power);
            group = decimal(), digit = -1, last_power = n.power;
        }
    }
    bool const after_power = last_power > 1 && digit > 0 && last - at >= 6 && !numeral_at(last - 6, end).more &&
                             numeral_at(last - 6, end).digit != 0;
    if (digit > 0) group = group + decimal(digit).scaled(after_power ? last_power - 1 : 0); // 三千五 is 3500
    if (last == at) return {};
    return {total + group, last};
}

/// The power of the English scale word at `at`: 9 of "billion". Its end goes into `at`.
int read_scale_word(char const*& at, char const* end) {
    struct row {
        std::string_view word;
        int              power;
    };
    static constexpr row rows[] = {{"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3},
                                   {"hundred", 2},   {"crore", 7},   {"lakh", 5}};
    if (at == end || std::strchr("tbmhcl", *at) == nullptr) return 0;
    for (auto const& r : rows) {
        if (!starts(at, end, r.word)) continue;
        char const* p = at + r.word.size();
        if (p != end && *p == 's') ++p;
        if (p != end && is_letter(*p)) return 0;
        at = p;
        return r.power;
    }
    return 0;
}

/// 千 of 千米, which is no thousand.
bool is_kilo(char const* at, char const* end) {
    if (!starts(at, end, "千")) return false;
    return starts(at + 3, end, "米") || starts(at + 3, end, "克") || starts(at + 3, end, "瓦");
}

/// 3,620.13, and the scale behind it: 亿, billion.
amount_by_hand read_digits(char const* at, char const* end) {
    decimal     value;
    char const* p = at;
    for (; is_digit(p, end); ++p) value.push_digit(*p - '0');
    while (p != end && *p == ',' && p - at <= 24 && is_digit(p + 1, end) && is_digit(p + 2, end) &&
           is_digit(p + 3, end) && !is_digit(p + 4, end))
        for (char const* const past = p + 4; ++p != past;) value.push_digit(*p - '0');
    int fraction = 0;
    if (p != end && *p == '.' && is_digit(p + 1, end))
        for (++p; is_digit(p, end); ++p, ++fraction) value.push_digit(*p - '0');
    int power = 0;
    if (p != end && static_cast<unsigned char>(*p) >= 0x80) {
        char const* q = p;
        for (numeral n; (n = numeral_at(q, end)) && n.digit < 0 && !is_kilo(q, end); q += 3) power += n.power;
        if (q != p && power == 0 && numeral_at(q, end)) q = p;
        p = q;
    } else if (p != end && *p == ' ') {
        for (char const* q = p + 1; int const scale = read_scale_word(q, end); ++q) {
            power += scale, p = q;
            if (q == end || *q != ' ') break;
        }
    }
    return {(fraction == 0 ? value : value.scaled(-fraction)).scaled(power), p};
}

/// Which of the words the one at `at` is, -1 if it is none; its end goes into `at`.
template <std::size_t Count>
int read_word(char const*& at, char const* end, std::string_view const (&words)[Count], bool plural = false) {
    char        lower[12];
    std::size_t n = 0;
    for (; n < sizeof lower && at + n != end && is_letter(at[n]); ++n) lower[n] = static_cast<char>(at[n] | 0x20);
    std::string_view word(lower, n);
    if (plural && word.ends_with('s')) word.remove_suffix(1);
    for (std::size_t i = 0; i < Count; ++i)
        if (word == words[i]) return at += n, static_cast<int>(i);
    return -1;
}
/// twelve, ninety
int read_cardinal(char const*& at, char const* end) {
    static constexpr std::string_view words[] = {
        "zero",   "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
        "ten",    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty",  "fifty",    "sixty",    "seventy", "eighty",  "ninety"};
    int const i = read_word(at, end, words);
    return i <= 20 ? i : 20 + (i - 20) * 10;
}
/// third; of "two thirds" too
int read_ordinal(char const*& at, char const* end, bool plural = false) {
    static constexpr std::string_view words[] = {"",      "first",   "second", "third", "fourth", "fifth",
                                                 "sixth", "seventh", "eighth", "ninth", "tenth"};
    char const*                       p       = at;
    int const                         i       = read_word(p, end, words, plural);
    return i > 0 ? at                         = p, i : -1;
}

/// three hundred, twenty-one
amount_by_hand read_words(char const* at, char const* end) {
    char const* p     = at;
    int const   first = read_cardinal(p, end);
    if (int const rank = first < 0 ? read_ordinal(p, end) : -1; rank > 0) return {decimal(rank), p};
    if (first < 0) return {};
    amount_by_hand a{decimal(first), p};
    if (p != end && (*p == ' ' || *p == '-')) {
        char const* q = p + 1;
        if (read_ordinal(q, end, true) > 2) return {decimal(first), q};
        if (int const unit = first >= 20 ? read_cardinal(q, end) : -1; unit > 0 && unit < 10)
            a = {decimal(first + unit), q};
    }
    for (char const* q = a.last; q != end && *q == ' ';) {
        int const scale = read_scale_word(++q, end);
        if (scale == 0) break;
        a = {a.value.scaled(scale), q};
    }
    return a;
}

} // namespace

amount_by_hand read_by_hand(char const* at, char const* end) {
    bool const  negative = at != end && *at == '-';
    char const* p        = negative || (at != end && *at == '+') ? at + 1 : at;
    if (p == end) return {};
    amount_by_hand a = is_digit(p, end)                         ? read_digits(p, end)
                       : static_cast<unsigned char>(*p) >= 0x80 ? read_hanzi(p, end)
                                                                : read_words(p, end);
    if (negative) a.value = -a.value;
    return a;
}

} // namespace numfact::benchmarks
