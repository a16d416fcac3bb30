// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>

#include <array>

namespace numfact::detail {

/// Bits up to the highest one: 3 of 5.
constexpr int width(uint128 x) {
    int n = 0;
    for (; x != 0; x >>= 1) ++n;
    return n;
}

/// A whole number of up to 4096 bits, of a few operations: what comparing and rounding quotients takes.
class wide {
public:
    constexpr explicit wide(uint128 x) {
        for (; x != 0; x >>= 32) limbs_[size_++] = static_cast<std::uint32_t>(x);
    }

    constexpr wide& times(uint128 x) {
        if (x >> 32 == 0) return times_limb(static_cast<std::uint32_t>(x));
        wide const by(x), old = *this;
        limbs_.fill(0);
        size_ = 0;
        for (std::size_t i = 0; i < by.size_; ++i) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; j < old.size_ || carry != 0; ++j) {
                carry += std::uint64_t(limbs_[i + j]) + (j < old.size_ ? std::uint64_t(old.limbs_[j]) * by.limbs_[i] : 0);
                limbs_[i + j] = static_cast<std::uint32_t>(carry);
                carry >>= 32;
                if (i + j + 1 > size_) size_ = i + j + 1;
            }
        }
        return *this;
    }
    constexpr wide& times_power(std::uint32_t base, int power) {
        for (; power > 0; --power) times_limb(base);
        return *this;
    }
    constexpr int compare(wide const& o) const {
        if (size_ != o.size_) return size_ < o.size_ ? -1 : 1;
        for (std::size_t i = size_; i-- > 0;)
            if (limbs_[i] != o.limbs_[i]) return limbs_[i] < o.limbs_[i] ? -1 : 1;
        return 0;
    }
    /// Sets `quotient` and leaves the remainder here. False when the quotient has more than 127 bits.
    constexpr bool divide(wide const& divisor, uint128& quotient) {
        int shift = 0;
        wide d = divisor;
        while (d.compare(*this) <= 0) {
            if (++shift > 127) return false;
            d.times_limb(2);
        }
        quotient = 0;
        for (; shift > 0; --shift) {
            d.halve();
            quotient <<= 1;
            if (d.compare(*this) > 0) continue;
            subtract(d);
            quotient |= 1;
        }
        return true;
    }

private:
    constexpr wide& times_limb(std::uint32_t x) {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            carry += std::uint64_t(limbs_[i]) * x;
            limbs_[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) limbs_[size_++] = static_cast<std::uint32_t>(carry);
        trim();
        return *this;
    }
    constexpr void subtract(wide const& o) { // o ≤ *this
        std::int64_t borrow = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            borrow += std::int64_t(limbs_[i]) - (i < o.size_ ? std::int64_t(o.limbs_[i]) : 0);
            limbs_[i] = static_cast<std::uint32_t>(borrow);
            borrow >>= 32;
        }
        trim();
    }
    constexpr void halve() {
        for (std::size_t i = 0; i < size_; ++i)
            limbs_[i] = limbs_[i] >> 1 | (i + 1 < size_ ? limbs_[i + 1] << 31 : 0);
        trim();
    }
    constexpr void trim() {
        while (size_ > 0 && limbs_[size_ - 1] == 0) --size_;
    }

    std::array<std::uint32_t, 128> limbs_{};
    std::size_t                    size_ = 0;
};

} // namespace numfact::detail
