// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>
#include <numfact/wide.hpp>

#include <algorithm>
#include <utility>

namespace numfact {

/// An exact quotient: ± n/d × 2^twos × 5^fives, with n and d coprime to each other and to 10.
/// Powers of two and five are kept apart, so that prefixes (10^24, 2^80) and scales never fill the digits
/// of n and d; the form is unique. A result that does not fit answers `ok() == false`; it is never rounded.
class rational {
public:
    constexpr rational() = default;
    constexpr rational(std::int64_t v) : rational(decimal(v)) {}
    constexpr rational(decimal const& d) : ok_(d.ok()), negative_(d.is_negative()), n_(d.mantissa()) {
        twos_ = fives_ = d.exponent();
        normalize();
    }
    /// "792000/3937", "0.45359237", "-12"; anything else is not ok().
    static constexpr rational parse(std::string_view s) {
        auto const     slash = s.find('/');
        rational const n(decimal::parse(s.substr(0, slash)));
        return slash == s.npos ? n : n / rational(decimal::parse(s.substr(slash + 1)));
    }
    /// 2^exponent: the factor of Ki is power_of_two(10).
    static constexpr rational power_of_two(int exponent) {
        rational r(1);
        r.twos_ = exponent;
        return r;
    }
    static constexpr rational power_of_ten(int exponent) {
        rational r(1);
        r.twos_ = r.fives_ = exponent;
        return r;
    }
    static constexpr rational invalid() {
        rational r;
        r.ok_ = false;
        return r;
    }

    constexpr bool     ok() const { return ok_; }
    constexpr bool     is_zero() const { return n_ == 0; }
    constexpr bool     is_negative() const { return negative_; }
    constexpr rational abs() const { return negative_ ? -*this : *this; }
    constexpr rational operator-() const {
        rational r  = *this;
        r.negative_ = !negative_ && n_ != 0;
        return r;
    }
    constexpr rational inverse() const {
        if (!ok_ || n_ == 0) return invalid();
        rational r = *this;
        std::swap(r.n_, r.d_);
        r.twos_ = -twos_, r.fives_ = -fives_;
        return r;
    }

    friend constexpr rational operator*(rational a, rational b) {
        if (!a.ok_ || !b.ok_) return invalid();
        if (a.n_ == 0 || b.n_ == 0) return {};
        reduce(a.n_, b.d_), reduce(b.n_, a.d_);
        if (overflows(a.n_, b.n_) || overflows(a.d_, b.d_)) return invalid();
        a.n_ *= b.n_, a.d_ *= b.d_;
        a.twos_ += b.twos_, a.fives_ += b.fives_;
        a.negative_ = a.negative_ != b.negative_;
        if (a.twos_ > most || a.twos_ < -most || a.fives_ > most || a.fives_ < -most) return invalid();
        return a;
    }
    friend constexpr rational operator/(rational const& a, rational const& b) { return a * b.inverse(); }
    friend constexpr rational operator+(rational a, rational b) {
        if (!a.ok_ || !b.ok_) return invalid();
        if (a.n_ == 0) return b;
        if (b.n_ == 0) return a;
        int const twos = std::min(a.twos_, b.twos_), fives = std::min(a.fives_, b.fives_);
        uint128   shared = greatest_common_divisor(a.d_, b.d_);
        uint128   x = a.n_, y = b.n_, d = a.d_;
        bool const fits = times(x, 2, a.twos_ - twos) && times(x, 5, a.fives_ - fives) && times(y, 2, b.twos_ - twos) &&
                          times(y, 5, b.fives_ - fives) && times(x, b.d_ / shared, 1) && times(y, a.d_ / shared, 1) &&
                          times(d, b.d_ / shared, 1);
        if (!fits) return invalid();
        rational r;
        if (a.negative_ == b.negative_) {
            if (x > ~uint128(0) - y) return invalid();
            r.n_ = x + y, r.negative_ = a.negative_;
        } else {
            r.n_ = x >= y ? x - y : y - x, r.negative_ = x >= y ? a.negative_ : b.negative_;
        }
        r.d_ = d, r.twos_ = twos, r.fives_ = fives;
        r.normalize();
        return r;
    }
    friend constexpr rational operator-(rational const& a, rational const& b) { return a + -b; }

    friend constexpr bool operator==(rational const& a, rational const& b) {
        return a.ok_ && b.ok_ && a.negative_ == b.negative_ && a.n_ == b.n_ && a.d_ == b.d_ && a.twos_ == b.twos_ &&
               a.fives_ == b.fives_;
    }
    /// Exact, whatever the size: the cross products are as wide as they need to be.
    friend constexpr std::partial_ordering operator<=>(rational const& a, rational const& b) {
        if (!a.ok_ || !b.ok_) return std::partial_ordering::unordered;
        if (a == b) return std::partial_ordering::equivalent;
        if (a.negative_ != b.negative_ || a.n_ == 0 || b.n_ == 0) {
            int const x = a.n_ == 0 ? 0 : a.negative_ ? -1 : 1, y = b.n_ == 0 ? 0 : b.negative_ ? -1 : 1;
            return x <=> y;
        }
        int const    twos = std::min(a.twos_, b.twos_), fives = std::min(a.fives_, b.fives_);
        detail::wide x(a.n_), y(b.n_);
        x.times(b.d_).times_power(2, a.twos_ - twos).times_power(5, a.fives_ - fives);
        y.times(a.d_).times_power(2, b.twos_ - twos).times_power(5, b.fives_ - fives);
        int const c = x.compare(y);
        return a.negative_ ? 0 <=> c : c <=> 0;
    }

    /// Does it have a finite decimal expansion?
    constexpr bool is_decimal() const { return ok_ && d_ == 1; }
    /// The exact decimal; not ok() where it is endless or has more than 38 digits.
    constexpr decimal to_decimal() const {
        if (!is_decimal()) return decimal::invalid();
        int const exponent = std::min(twos_, fives_);
        uint128   m        = n_;
        if (!times(m, 2, twos_ - exponent) || !times(m, 5, fives_ - exponent)) return decimal::invalid();
        decimal const d(m, 0, negative_);
        return d.ok() ? d.scaled(exponent) : d;
    }
    /// Rounded half-even to `digits` significant digits: 2/3 to 3 is 0.667. Not ok() beyond 38 digits.
    decimal rounded(int digits) const {
        int const     n = order();
        decimal const d = rounded_at(n - digits);
        // 9.96 to 2 digits is 10, not 10.0
        return d.ok() && rational(d).order() > n ? rounded_at(n - digits + 1) : d;
    }
    /// Rounded half-even to the place 10^power: 1/8 at -2 is 0.12.
    decimal rounded_at(int power) const {
        if (!ok_ || n_ == 0) return ok_ ? decimal(0) : decimal::invalid();
        if (uint128 a = n_, b = d_; in_units_of(power, a, b)) {
            uint128 const q = a / b, rest = a % b;
            bool const    up = rest > b - rest || (rest == b - rest && q % 2 == 1);
            return shifted(q + up, power, negative_);
        }
        detail::wide n(n_), d(d_);
        int const    twos = twos_ - power, fives = fives_ - power;
        (twos < 0 ? d : n).times_power(2, twos < 0 ? -twos : twos);
        (fives < 0 ? d : n).times_power(5, fives < 0 ? -fives : fives);
        uint128 q    = 0;
        bool    fits = n.divide(d, q); // n is the remainder now
        if (!fits) return decimal::invalid();
        int const half = n.times(2).compare(d);
        if (half > 0 || (half == 0 && q % 2 == 1)) ++q;
        return shifted(q, power, negative_);
    }
    /// The number of digits before the point, or minus the zeros after it: 3 of 250, 0 of 1/2, -1 of 1/20.
    int order() const {
        if (!ok_ || n_ == 0) return 0;
        // 10^k ≤ |x| < 10^(k+1): estimated from the bits, then set right
        int const bits = detail::width(n_) - detail::width(d_) + twos_ + fives_ * 7 / 3;
        int       k    = bits * 3 / 10;
        while (is_below(k)) --k;
        while (!is_below(k + 1)) ++k;
        return k + 1;
    }

private:
    static constexpr int most = 300; ///< keeps the wide products of comparisons within their room

    static constexpr bool overflows(uint128 a, uint128 b) { return a != 0 && b > ~uint128(0) / a; }
    static constexpr bool times(uint128& x, uint128 factor, int power) {
        uint128 const most_of_x = power > 0 ? ~uint128(0) / factor : 0;
        for (; power > 0; --power) {
            if (x > most_of_x) return false;
            x *= factor;
        }
        return true;
    }
    /// Makes a/b, which is n/d, the whole quotient in units of 10^power; false where 128 bits do not hold it. They do hold
    /// most, and `wide`, which holds all, is slow.
    constexpr bool in_units_of(int power, uint128& a, uint128& b) const {
        int const twos = twos_ - power, fives = fives_ - power;
        return times(twos < 0 ? b : a, 2, twos < 0 ? -twos : twos) &&
               times(fives < 0 ? b : a, 5, fives < 0 ? -fives : fives);
    }
    /// |x| < 10^k
    bool is_below(int k) const {
        if (uint128 a = n_, b = d_; in_units_of(k, a, b)) return a < b;
        return abs() < power_of_ten(k);
    }
    static constexpr uint128 greatest_common_divisor(uint128 a, uint128 b) {
        while (b != 0) a = std::exchange(b, a % b);
        return a;
    }
    static constexpr void reduce(uint128& a, uint128& b) {
        if (a == 1 || b == 1) return;
        uint128 const g = greatest_common_divisor(a, b);
        a /= g, b /= g;
    }
    constexpr void normalize() {
        if (n_ == 0) {
            *this = ok_ ? rational() : invalid();
            return;
        }
        while (n_ % 2 == 0) n_ /= 2, ++twos_;
        while (n_ % 5 == 0) n_ /= 5, ++fives_;
        while (d_ % 2 == 0) d_ /= 2, --twos_;
        while (d_ % 5 == 0) d_ /= 5, --fives_;
        reduce(n_, d_);
    }
    static decimal shifted(uint128 m, int power, bool negative) {
        decimal d(m, 0, negative);
        if (!d.ok() || power <= 0) return d.ok() ? decimal(m, power, negative) : d;
        return d.scaled(power);
    }

    bool    ok_       = true;
    bool    negative_ = false;
    uint128 n_        = 0;
    uint128 d_        = 1;
    int     twos_ = 0, fives_ = 0;
};

} // namespace numfact
