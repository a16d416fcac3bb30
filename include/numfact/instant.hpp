// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/digits.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace numfact {

/// A point of local civil time, as ISO 8601 without zone: "2024-01-30", "2025-09-05T23:17".
/// Counted in seconds since 1970-01-01T00:00:00 of the proleptic Gregorian calendar.
struct instant {
    enum class precision : std::uint8_t { none, day, minute, second };

    std::int64_t seconds = 0;
    precision    is      = precision::none;

    explicit operator bool() const { return is != precision::none; }
    friend bool operator==(instant const& a, instant const& b) {
        return (a.is == precision::none) == (b.is == precision::none) && a.seconds == b.seconds;
    }
    friend auto operator<=>(instant const& a, instant const& b) { return a.seconds <=> b.seconds; }

    /// from_days(19752) → 2024-01-30.
    static instant from_days(std::int64_t days) { return {days * 86400, precision::day}; }
    /// Days since 1970-01-01, rounded down.
    std::int64_t days() const {
        return (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    }
    /// from_civil(2024, 1, 30); month 1..12; a day outside the month runs on into the next.
    static instant from_civil(std::int64_t y, unsigned m, unsigned d) {
        return from_days(days_from_civil(y, m, d));
    }
    struct civil {
        std::int64_t year;
        unsigned     month, day;
    };
    /// The civil date of its day.
    civil to_civil() const {
        std::chrono::year_month_day const d{std::chrono::sys_days{std::chrono::days{days()}}};
        return {int(d.year()), unsigned(d.month()), unsigned(d.day())};
    }
    static std::int64_t days_from_civil(std::int64_t y, unsigned m, unsigned d) {
        using namespace std::chrono;
        return (sys_days{year{static_cast<int>(y)} / static_cast<int>(m) / 1} + std::chrono::days{static_cast<int>(d) - 1})
            .time_since_epoch()
            .count();
    }

    std::string to_string() const {
        std::string s;
        append_to(s);
        return s;
    }
    template <class Out>
    void append_to(Out& out) const {
        if (is == precision::none) return;
        auto const c = to_civil();
        char       text[48];
        char*      at    = text + 24; // the year goes before it, the rest after it
        char*      begin = detail::write_digits_before(at, static_cast<std::uint64_t>(c.year < 0 ? -c.year : c.year));
        auto const pair  = [&](char before, auto value) {
            *at++ = before;
            at    = detail::write_pair(at, static_cast<unsigned>(value));
        };
        while (begin > text + 20) *--begin = '0'; // of four digits at least
        if (c.year < 0) *--begin = '-';
        pair('-', c.month), pair('-', c.day);
        if (is != precision::day) {
            std::int64_t const s = seconds - days() * 86400;
            pair('T', s / 3600), pair(':', s / 60 % 60);
            if (is == precision::second) pair(':', s % 60);
        }
        out.append(begin, at);
    }
    /// "2024-01-30" or "2024-01-30T23:17[:05]"; anything else, and no such day as 2023-02-31, is none.
    static instant parse(std::string_view s) {
        auto const two = [&](std::size_t i) {
            return s[i] < '0' || s[i] > '9' || s[i + 1] < '0' || s[i + 1] > '9' ? -1 : (s[i] - '0') * 10 + s[i + 1] - '0';
        };
        if (s.size() < 10 || s[4] != '-' || s[7] != '-') return {};
        int const y1 = two(0), y2 = two(2), m = two(5), d = two(8);
        if (y1 < 0 || y2 < 0 || m < 1 || m > 12 || d < 1) return {};
        instant    t = from_civil(y1 * 100 + y2, static_cast<unsigned>(m), static_cast<unsigned>(d));
        auto const c = t.to_civil();
        if (static_cast<int>(c.month) != m || static_cast<int>(c.day) != d) return {};
        if (s.size() == 10) return t;
        if (s.size() < 16 || (s[10] != 'T' && s[10] != ' ') || s[13] != ':') return {};
        int const h = two(11), min = two(14);
        if (h < 0 || h > 23 || min < 0 || min > 59) return {};
        t.seconds += h * 3600 + min * 60;
        t.is = precision::minute;
        if (s.size() >= 19 && s[16] == ':' && two(17) >= 0 && two(17) < 60) t.seconds += two(17), t.is = precision::second;
        return t;
    }
};

} // namespace numfact
