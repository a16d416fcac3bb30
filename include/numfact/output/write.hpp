// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/digits.hpp>
#include <numfact/instant.hpp>
#include <numfact/number.hpp>

#include <array>
#include <bit>
#include <cstring>
#include <string_view>

// What the cells of a row hold, written where there is room for it: each function answers the end of what it wrote.

namespace numfact::output {

/// What a number or an instant takes at most, and more.
inline constexpr std::size_t widest_number = 96;

namespace detail {

inline constexpr auto powers_of_ten = [] {
    std::array<std::uint64_t, 20> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = 10 * powers[i - 1];
    return powers;
}();

/// How many digits a number has: 1 of 7 and of 0.
constexpr int count_digits(std::uint64_t value) {
    value |= 1;
    auto const tens = static_cast<std::size_t>(std::bit_width(value) * 1233 >> 12); // a bit has 1233 / 4096 digits, or a little less
    return static_cast<int>(tens) + (value >= powers_of_ten[tens] ? 1 : 0);
}

/// As decimals are but for a few: digits in 64 bits, a point before one of them or right behind the last.
inline bool has_few_digits(decimal const& d) {
    return d.mantissa() <= UINT64_MAX && d.exponent() <= 0 && d.exponent() > -20;
}

} // namespace detail

[[gnu::always_inline]] inline char* write(char* to, std::string_view s) {
    if (!s.empty()) std::memcpy(to, s.data(), s.size());
    return to + s.size();
}

/// 120 → "120".
inline char* write(char* to, std::uint64_t value) {
    char* const end = to + detail::count_digits(value);
    *to             = '0';
    numfact::detail::write_digits_before(end, value);
    return end;
}

/// Whether `write` can write it; else `append_to` does.
inline bool is_plain(number const& n) {
    return detail::has_few_digits(n.first) && (n.is == number::form::decimal || detail::has_few_digits(n.second));
}

/// -34.40 → "-34.40"; of plain ones.
inline char* write(char* to, decimal const& d) {
    auto const mantissa = static_cast<std::uint64_t>(d.mantissa());
    *to                 = '-';
    to += d.is_negative();
    if (d.exponent() == 0) return write(to, mantissa);
    std::uint64_t const unit = detail::powers_of_ten[static_cast<std::size_t>(-d.exponent())];
    to                       = write(to, mantissa / unit);
    *to++                    = '.';
    char* const end          = to - d.exponent();
    for (char* at = numfact::detail::write_digits_before(end, mantissa % unit); at != to;) *--at = '0';
    return end;
}
inline char* write(char* to, number const& n) {
    if (!n) return to;
    to = write(to, n.first);
    if (n.is == number::form::decimal) return to;
    *to++ = n.is == number::form::fraction ? '/' : ':';
    return write(to, n.second);
}

/// Whether it is a day of four digits; else `append_to` writes it.
inline bool is_plain(instant const& t) {
    constexpr std::int64_t year_10000 = 253'402'300'800, year_0 = -62'167'219'200;
    return t.is == instant::precision::day && t.seconds >= year_0 && t.seconds < year_10000;
}
/// 2024-01-30; of plain ones.
inline char* write(char* to, instant const& t) {
    auto const c    = t.to_civil();
    auto const year = static_cast<unsigned>(c.year);
    to              = numfact::detail::write_pair(to, year / 100);
    to              = numfact::detail::write_pair(to, year % 100);
    *to++           = '-';
    to              = numfact::detail::write_pair(to, c.month);
    *to++           = '-';
    return numfact::detail::write_pair(to, c.day);
}

/// Days that were written lately: the rows of a document have few dates, each of them again and again.
class day_memory {
public:
    /// Writes a plain one.
    [[gnu::always_inline]] char* write(char* to, instant const& t) {
        entry& e = entries_[static_cast<std::uint64_t>(t.seconds / 128) % entries_.size()]; // a day has 675 times 128 seconds
        if (e.seconds != t.seconds) e.seconds = t.seconds, output::write(e.text, t);
        std::memcpy(to, e.text, sizeof e.text);
        return to + sizeof e.text;
    }

private:
    struct entry {
        std::int64_t seconds = 1; // of no day
        char         text[10] = {};
    };
    std::array<entry, 64> entries_{};
};

} // namespace numfact::output
