// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/mention.hpp>
#include <numfact/normalize/calendar.hpp>

#include <string>

namespace numfact::normalize {

namespace detail {

/// Writes one label; it fits, whatever the years are.
class label {
public:
    label& operator+=(char c) { return text_[size_++] = c, *this; }
    label& operator+=(std::string_view s) {
        for (char const c : s) *this += c;
        return *this;
    }
    /// At least `width` digits.
    label& number(int64_t n, int width = 1) {
        char  digits[20];
        int   count = 0;
        if (n < 0) *this += '-';
        for (uint64_t v = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n); v != 0 || count < width; v /= 10)
            digits[count++] = static_cast<char>('0' + v % 10);
        while (count > 0) *this += digits[--count];
        return *this;
    }
    label& day(int64_t days) {
        civil_day const d = to_civil(days);
        return (number(d.year, 4) += '-').number(d.month, 2).operator+=('-').number(d.day, 2);
    }
    label& month(int number_of) {
        int const year = floor_div(number_of, 12);
        return (number(year, 4) += '-').number(number_of - year * 12 + 1, 2);
    }
    /// `months` whole months from `first` on, as one unit of the calendar; false, and nothing is written, when they are none.
    bool unit(int first, int months) {
        int const year = floor_div(first, 12), in_year = first - year * 12;
        if (months == 1)
            month(first);
        else if (months == 12 && in_year == 0)
            number(year, 4);
        else if (months == 3 && in_year % 3 == 0)
            (number(year, 4) += "-Q").number(in_year / 3 + 1);
        else if (months == 6 && in_year % 6 == 0)
            (number(year, 4) += "-H").number(in_year / 6 + 1);
        else
            return false;
        return true;
    }
    std::string_view view() const { return {text_, size_}; }

private:
    char        text_[64];
    std::size_t size_ = 0;
};

inline void write_label(label& out, instant from, instant to, calendar_field const& c, bool fiscal) {
    using named = calendar_field::unit;
    if (!from || !to) return;
    if (fiscal && c.year != 0 && (c.is == named::year || c.is == named::quarter || c.is == named::half)) {
        (out += "FY").number(c.year);
        if (c.is != named::year) (out += c.is == named::quarter ? "-Q" : "-H").number(c.index);
        return;
    }
    if (c.is == named::week && c.index != 0) {
        (out.number(c.year) += "-W").number(c.index, 2);
        return;
    }
    int64_t const first = from.days(), end = to.seconds % 86400 == 0 ? to.days() : to.days() + 1;
    if (end - first == 1) {
        out.day(first);
        return;
    }
    civil_day const a = to_civil(first), b = to_civil(end);
    if (a.day != 1 || b.day != 1) {
        (out.day(first) += '/').day(end - 1);
        return;
    }
    int const month = month_number(a.year, a.month), months = month_number(b.year, b.month) - month;
    if (out.unit(month, months)) return;
    int const unit = month % 12 == 0 && months % 12 == 0 ? 12 : c.is == named::quarter && months % 3 == 0 ? 3 : 1;
    out.unit(month, unit);
    out += '/';
    out.unit(month + months - unit, unit);
}

} // namespace detail

/// The label of the period [from, to) that stands for the field `c` of a calendar: "2023-Q4", "2025-W31", "2024-01-30",
/// "FY2026-Q2"; of a span of several, the first and the last: "2023/2025", "2021-01/2021-10", "2026-01-01/2026-03-13".
/// Empty when it has no interval.
inline std::string period_label(instant from, instant to, calendar_field const& c, bool fiscal) {
    detail::label out;
    detail::write_label(out, from, to, c, fiscal);
    return std::string(out.view());
}
/// The same of a mention.
inline std::string period_label(mention const& m) { return period_label(m.from, m.to, m.calendar, m.fiscal); }

} // namespace numfact::normalize
