// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/digits.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace numfact {

__extension__ using uint128 = unsigned __int128;

/// An exact decimal of up to 38 digits: sign × mantissa × 10^exponent. Digits stay as printed:
/// `decimal::parse("11.60")` has the mantissa 1160 and the exponent -2, and prints as "11.60".
/// A result that does not fit answers `ok() == false`; it is never rounded and never wrong.
class decimal {
public:
    constexpr decimal() = default;
    constexpr decimal(std::int64_t v)
        : mantissa_(v < 0 ? uint128(0) - uint128(v) : uint128(v)), negative_(v < 0) {}
    constexpr decimal(uint128 mantissa, int exponent, bool negative = false)
        : mantissa_(mantissa), exponent_(exponent), negative_(negative) {
        ok_ = mantissa <= limit();
    }

    /// "-34.40" → -34.40; anything but `[-]digits[.digits]` is not ok().
    static constexpr decimal parse(std::string_view s) {
        decimal    d;
        std::size_t i = 0;
        if (i < s.size() && (s[i] == '-' || s[i] == '+')) d.negative_ = s[i++] == '-';
        bool point = false, digits = false;
        for (; i < s.size(); ++i) {
            if (s[i] == '.' && !point) {
                point = true;
            } else if (s[i] >= '0' && s[i] <= '9') {
                d.push_digit(s[i] - '0');
                digits = true;
                if (point) --d.exponent_;
            } else {
                return invalid();
            }
        }
        return digits ? d : invalid();
    }

    static constexpr decimal invalid() {
        decimal d;
        d.ok_ = false;
        return d;
    }

    constexpr bool    ok() const { return ok_; }
    constexpr bool    is_negative() const { return negative_ && mantissa_ != 0; }
    constexpr bool    is_zero() const { return mantissa_ == 0; }
    constexpr uint128 mantissa() const { return mantissa_; }
    constexpr int     exponent() const { return exponent_; }

    /// Appends one digit to the mantissa: 12 → 123.
    constexpr void push_digit(int digit) {
        if (mantissa_ > limit() / 10)
            ok_ = false;
        else
            mantissa_ = mantissa_ * 10 + static_cast<unsigned>(digit);
    }

    /// The same value a power of ten larger: 2.8 scaled by 12 is 2800000000000.
    constexpr decimal scaled(int power) const {
        decimal d = *this;
        d.exponent_ += power;
        return d.normal();
    }
    /// The same value without zeros at the end of its fraction: 11.60 → 11.6.
    constexpr decimal trimmed() const {
        decimal d = *this;
        while (d.exponent_ < 0 && d.mantissa_ > UINT64_MAX && d.mantissa_ % 10 == 0) d.mantissa_ /= 10, ++d.exponent_;
        if (d.exponent_ >= 0 || d.mantissa_ > UINT64_MAX) return d;
        // Most mantissas have 64 bits, which a processor divides in one step.
        auto m = static_cast<std::uint64_t>(d.mantissa_);
        while (d.exponent_ < 0 && m % 10 == 0) m /= 10, ++d.exponent_;
        d.mantissa_ = m;
        return d;
    }
    constexpr decimal operator-() const {
        decimal d   = *this;
        d.negative_ = !negative_;
        return d;
    }
    constexpr decimal abs() const { return is_negative() ? -*this : *this; }

    friend constexpr decimal operator*(decimal a, decimal b) {
        if (!a.ok_ || !b.ok_) return invalid();
        bool const short_ones = (a.mantissa_ | b.mantissa_) >> 63 == 0; // their product fits
        if (!short_ones && a.mantissa_ != 0 && b.mantissa_ > limit() / a.mantissa_) {
            a = a.trimmed(), b = b.trimmed();
            if (b.mantissa_ > limit() / a.mantissa_) return invalid();
        }
        return decimal(a.mantissa_ * b.mantissa_, a.exponent_ + b.exponent_, a.negative_ != b.negative_).normal();
    }
    friend constexpr decimal operator+(decimal a, decimal b) {
        if (!align(a, b)) return invalid();
        if (a.negative_ == b.negative_) {
            if (a.mantissa_ > limit() - b.mantissa_) return invalid();
            return decimal(a.mantissa_ + b.mantissa_, a.exponent_, a.negative_);
        }
        if (a.mantissa_ >= b.mantissa_) return decimal(a.mantissa_ - b.mantissa_, a.exponent_, a.negative_);
        return decimal(b.mantissa_ - a.mantissa_, a.exponent_, b.negative_);
    }
    friend constexpr decimal operator-(decimal a, decimal b) { return a + -b; }

    /// The exact quotient, or not ok() when it has no finite expansion of 38 digits: 1/4 → 0.25.
    friend constexpr decimal exact_quotient(decimal a, decimal b) {
        if (!a.ok_ || !b.ok_ || b.mantissa_ == 0) return invalid();
        if (a.mantissa_ == 0) return decimal(0);
        int power = a.exponent_ - b.exponent_;
        while (a.mantissa_ % b.mantissa_ != 0) {
            if (a.mantissa_ > limit() / 10) return invalid();
            a.mantissa_ *= 10;
            --power;
        }
        return decimal(a.mantissa_ / b.mantissa_, power, a.negative_ != b.negative_).normal();
    }

    /// Equality of value: 11.6 == 11.60.
    friend constexpr bool operator==(decimal const& a, decimal const& b) {
        return (a <=> b) == std::partial_ordering::equivalent;
    }
    friend constexpr std::partial_ordering operator<=>(decimal a, decimal b) {
        if (!a.ok_ || !b.ok_) return std::partial_ordering::unordered;
        if (a.is_negative() != b.is_negative())
            return a.is_negative() ? std::partial_ordering::less : std::partial_ordering::greater;
        bool const flip = a.is_negative();
        if (flip) std::swap(a, b);
        if (a.mantissa_ == 0 || b.mantissa_ == 0 || a.exponent_ == b.exponent_)
            return uint128(a.mantissa_) <=> uint128(b.mantissa_);
        if (!align(a, b)) { // too far apart to align: the one of more digits before the point is larger
            return a.order() < b.order() ? std::partial_ordering::less : std::partial_ordering::greater;
        }
        return uint128(a.mantissa_) <=> uint128(b.mantissa_);
    }

    /// "2800000000000", "-34.4", "0.43": no exponent, no grouping.
    std::string to_string() const {
        std::string s;
        append_to(s);
        return s;
    }
    /// The same, appended to `out`: a std::string, or what appends as one does.
    template <class Out>
    void append_to(Out& out) const {
        char    digits[40];
        char*   p = digits + sizeof digits;
        uint128 m = mantissa_;
        for (; m > UINT64_MAX; m /= 10) *--p = static_cast<char>('0' + static_cast<int>(m % 10));
        p = detail::write_digits_before(p, static_cast<std::uint64_t>(m));
        int const n = static_cast<int>(digits + sizeof digits - p);
        if (negative_ && mantissa_ != 0) out += '-';
        if (exponent_ >= 0) {
            if (n == 0) {
                out += '0';
                return;
            }
            out.append(p, static_cast<std::size_t>(n)).append(static_cast<std::size_t>(exponent_), '0');
            return;
        }
        int const before = n + exponent_;
        if (before > 0)
            out.append(p, static_cast<std::size_t>(before));
        else
            out += '0';
        out += '.';
        if (before < 0) out.append(static_cast<std::size_t>(-before), '0');
        out.append(before > 0 ? p + before : p, digits + sizeof digits);
    }

private:
    /// Aligned as two words are: a record holds many numbers, and each would be a half larger.
    __extension__ typedef unsigned __int128 stored __attribute__((aligned(8)));

    static constexpr std::uint64_t powers[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000,
                                               10'000'000'000, 100'000'000'000, 1'000'000'000'000, 10'000'000'000'000,
                                               100'000'000'000'000, 1'000'000'000'000'000, 10'000'000'000'000'000,
                                               100'000'000'000'000'000, 1'000'000'000'000'000'000, 10'000'000'000'000'000'000U};
    static constexpr uint128 power_of_ten(int n) { return n == 0 ? 1 : 10 * power_of_ten(n - 1); }
    static constexpr uint128 limit() { // 10^38 - 1
        constexpr uint128 largest = power_of_ten(38) - 1;
        return largest;
    }
    /// Multiplies by a power of ten; false, and nothing done, where the product is too large.
    static constexpr bool raise(stored& mantissa, int power) {
        uint128 product = mantissa;
        for (; power > 0 && product != 0; power -= 19) {
            std::uint64_t const factor = powers[power < 19 ? power : 19];
            if (product >> 64 == 0 ? product * factor > limit() : product > limit() / factor) return false;
            product *= factor;
        }
        mantissa = product;
        return true;
    }
    /// A positive exponent becomes zeros of the mantissa, so that equal values have one form.
    constexpr decimal normal() const {
        if (exponent_ <= 0) return *this;
        decimal d = *this;
        if (!raise(d.mantissa_, exponent_)) return invalid();
        d.exponent_ = 0;
        return d;
    }
    static constexpr bool align(decimal& a, decimal& b) {
        if (!a.ok_ || !b.ok_) return false;
        decimal& wide = a.exponent_ > b.exponent_ ? a : b;
        int const to  = a.exponent_ > b.exponent_ ? b.exponent_ : a.exponent_;
        if (!raise(wide.mantissa_, wide.exponent_ - to)) return false;
        wide.exponent_ = to;
        return true;
    }
    constexpr int order() const {
        int n = exponent_;
        for (uint128 m = mantissa_; m != 0; m /= 10) ++n;
        return n;
    }

    stored mantissa_ = 0;
    int    exponent_ = 0;
    bool   negative_ = false;
    bool   ok_       = true;
};

} // namespace numfact
