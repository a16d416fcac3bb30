// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/normalize/precision.hpp>

#include <string>

namespace numfact::table {

/// The values that a printed figure may stand for: 34.4 % is [34.35, 34.45].
struct interval {
    rational low, high;

    bool ok() const { return low.ok() && high.ok(); }

    friend interval operator+(interval const& a, interval const& b) { return {a.low + b.low, a.high + b.high}; }
    friend interval operator-(interval const& a, interval const& b) { return {a.low - b.high, a.high - b.low}; }
    /// Of two that are not negative.
    friend interval operator*(interval const& a, interval const& b) { return {a.low * b.low, a.high * b.high}; }
    friend interval operator/(interval const& a, interval const& b) { return {a.low / b.high, a.high / b.low}; }

    bool meets(interval const& o) const { return low <= o.high && o.low <= high; }
    /// A hundredth part wider on both sides for each per cent.
    interval widened(int per_cent) const {
        rational const by = (low.abs() + high.abs()) * rational::parse("1/200") * rational(per_cent);
        return {low - by, high + by};
    }
    /// "-34.9..-34.7", to a digit more than tells the ends apart.
    std::string to_string() const {
        rational const width  = high - low;
        int const      place  = width.is_zero() || !width.ok() ? std::min(low.order(), high.order()) - 4 : width.order() - 2;
        decimal const  a = low.rounded_at(place), b = high.rounded_at(place);
        if (!a.ok() || !b.ok()) return {};
        std::string const first = a.trimmed().to_string(), last = b.trimmed().to_string();
        return first == last ? first : first + ".." + last;
    }
};

inline bool less(rational const& a, rational const& b) { return a < b; }
inline interval exactly(std::int64_t v) { return {rational(v), rational(v)}; }

/// How far a value may be from what is printed. The zeros at the end of a round figure (2000亿) need not be exact.
inline rational slack(decimal const& value, std::string_view text, bound b) {
    auto           p    = normalize::precision_of(value, text);
    rational       half = p.step * rational::parse("1/2");
    rational const v    = rational(value).abs();
    if (b == bound::approx) { // "about" a figure of many digits means no more than that it is rounded
        return p.digits > 3 ? p.step : p.digits == 3 ? p.step + p.step : std::max(p.step + p.step, v * rational::parse("1/20"), less);
    }
    // 3000, 1.20亿 as printed: only the digits before two or more zeros of a whole figure are sure
    int                             count  = 0;
    normalize::printed_figure const figure = normalize::find_figure(text, 0, count);
    if (count != 1 || figure.decimals != 0) return half;
    int     zeros = 0;
    uint128 m     = figure.value.mantissa();
    while (m != 0 && m % 10 == 0) m /= 10, ++zeros;
    return zeros < 2 ? half : half * rational::power_of_ten(zeros);
}

/// What the value of a fact or mention may be. Not ok() for ranges, ratios and what is only bounded from one side.
template <class Record>
interval values_of(Record const& f) {
    interval none{rational::invalid(), rational::invalid()};
    if (f.value.is != number::form::decimal || (f.bound != bound::exact && f.bound != bound::approx)) return none;
    rational const v(f.value.first), by = slack(f.value.first.abs(), f.text, f.bound);
    return {v - by, v + by};
}

/// May a fact's true value lie in the interval? "Over 90 %" may be anything from there on, a range what is between its ends.
inline bool allows(fact const& f, interval const& computed) {
    if (!computed.ok()) return true;
    if (!f.value) {
        if (f.low.is != number::form::decimal || f.high.is != number::form::decimal) return true;
        return interval{rational(f.low.first), rational(f.high.first)}.widened(1).meets(computed);
    }
    if (f.value.is != number::form::decimal) return true;
    if (interval const exact = values_of(f); exact.ok()) return exact.meets(computed);
    rational const v(f.value.first);
    bool const     above = f.bound == bound::gt || f.bound == bound::ge;
    bool const     grows = above != v.is_negative(); // a fall of more than 30 % goes on below -30
    return grows ? v <= computed.high : computed.low <= v;
}

} // namespace numfact::table
