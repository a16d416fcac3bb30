// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>
#include <numfact/number.hpp>

#include <array>
#include <bit>
#include <cstring>
#include <string_view>
#include <type_traits>

// Records in few bytes: of whole numbers and of the digits of decimals only the bytes that count. They are written and
// read eight at a time, so that there is no loop: where something is packed, eight bytes more may be read.

namespace numfact::table::detail {

/// The lowest bytes of a number, as few as hold it; eight are written. Answers how many count.
inline unsigned put_low_bytes(char* to, std::uint64_t v) {
    auto const n = static_cast<unsigned>(std::bit_width(v) + 7) / 8;
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(to, &v, sizeof v);
    else
        for (unsigned i = 0; i < n; ++i) to[i] = static_cast<char>(v >> 8 * i);
    return n;
}
inline std::uint64_t low_bytes(char const* from, unsigned n) {
    std::uint64_t v = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&v, from, sizeof v);
        return n == 0 ? 0 : v << (64 - 8 * n) >> (64 - 8 * n);
    }
    for (unsigned i = 0; i < n; ++i) v |= std::uint64_t{static_cast<unsigned char>(from[i])} << 8 * i;
    return v;
}
/// -1 → 1, 1 → 2: what is near to zero is small.
constexpr std::uint64_t zigzag(std::int64_t v) { return static_cast<std::uint64_t>(v) << 1 ^ static_cast<std::uint64_t>(v >> 63); }
constexpr std::int64_t  unzigzag(std::uint64_t v) { return static_cast<std::int64_t>(v >> 1 ^ (~(v & 1) + 1)); }

/// Writes the fields of a record where there is room for them: each takes less than `widest_field`.
class packer {
public:
    static constexpr std::size_t widest_field = 64;

    explicit packer(char* to) : at_(to) {}

    void put(std::uint64_t v) {
        if (v <= largest_byte) return put_byte(static_cast<unsigned>(v));
        unsigned const n = put_low_bytes(at_ + 1, v);
        *at_             = static_cast<char>(largest_byte + n);
        at_ += n + 1;
    }
    void put(instant t) {
        if (!t) return put_byte(0);
        unsigned const n = put_low_bytes(at_ + 1, zigzag(t.seconds));
        *at_             = static_cast<char>(static_cast<unsigned>(t.is) | n << 2);
        at_ += n + 1;
    }
    void put(decimal d) {
        if (d.exponent() > 0 && d.scaled(0).ok()) d = d.scaled(0); // numbers that are printed alike are packed alike
        auto const     high = static_cast<std::uint64_t>(d.mantissa() >> 64);
        unsigned const n    = put_low_bytes(at_ + 1, static_cast<std::uint64_t>(d.mantissa()));
        *at_ = static_cast<char>(n | (d.is_negative() ? negative : 0) | (d.ok() ? 0 : bad) | (high != 0 ? wide : 0) |
                                 (d.exponent() != 0 ? scaled : 0));
        at_ += n + 1;
        if (d.exponent() != 0) put(zigzag(d.exponent()));
        if (high != 0) put(high);
    }
    void put(number const& n) {
        put(n.is);
        if (!n) return;
        put(n.first);
        if (n.is != number::form::decimal) put(n.second);
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void put(Enum e) {
        put_byte(static_cast<unsigned>(e));
    }
    void put_text(std::string_view s) {
        put(s.size());
        at_ += s.copy(at_, s.size());
    }
    /// Numbers that are mostly small: two bytes each, or four if one of them takes them.
    template <std::size_t N>
    void put_numbers(std::array<std::uint32_t, N> const& numbers) {
        std::uint32_t all = 0;
        for (std::uint32_t const n : numbers) all |= n;
        put_byte(all > UINT16_MAX ? 1 : 0);
        if (all > UINT16_MAX) return put_all(numbers);
        std::array<std::uint16_t, N> small;
        for (std::size_t i = 0; i < N; ++i) small[i] = static_cast<std::uint16_t>(numbers[i]);
        put_all(small);
    }
    char* end() const { return at_; }

private:
    friend class unpacker;
    static constexpr std::uint64_t largest_byte = 0xF7; ///< larger numbers stand behind their size
    static constexpr unsigned      negative = 16, bad = 32, wide = 64, scaled = 128;

    void put_byte(unsigned v) { *at_++ = static_cast<char>(v); }
    template <class Numbers>
    void put_all(Numbers const& numbers) {
        std::memcpy(at_, &numbers, sizeof numbers);
        at_ += sizeof numbers;
    }

    char* at_;
};

/// Takes them out again, in the same order.
class unpacker {
public:
    explicit unpacker(char const* packed) : at_(packed) {}

    std::uint64_t take() {
        unsigned const v = take_byte();
        return v <= packer::largest_byte ? v : take_low_bytes(v - static_cast<unsigned>(packer::largest_byte));
    }
    void take(instant& t) {
        unsigned const head = take_byte();
        t.is                = static_cast<instant::precision>(head & 3);
        t.seconds           = unzigzag(take_low_bytes(head >> 2));
    }
    void take(decimal& d) {
        unsigned const      head     = take_byte();
        std::uint64_t const low      = take_low_bytes(head & 15);
        std::int64_t const  exponent = (head & packer::scaled) != 0 ? unzigzag(take()) : 0;
        uint128 const       high     = (head & packer::wide) != 0 ? take() : 0;
        d = (head & packer::bad) != 0 ? decimal::invalid()
                                      : decimal(high << 64 | low, static_cast<int>(exponent), (head & packer::negative) != 0);
    }
    void take(number& n) {
        auto const is = static_cast<number::form>(take_byte());
        if (is == number::form::none && !n) return; // as most are, of one record after the other
        n    = {};
        n.is = is;
        if (!n) return;
        take(n.first);
        if (n.is != number::form::decimal) take(n.second);
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void take(Enum& e) {
        e = static_cast<Enum>(take_byte());
    }
    /// A text stands behind its length.
    std::string_view take_text() {
        std::size_t const n = take();
        at_ += n;
        return {at_ - n, n};
    }
    template <std::size_t N>
    void take_numbers(std::array<std::uint32_t, N>& numbers) {
        if (take_byte() != 0) return take_all(numbers);
        std::array<std::uint16_t, N> small;
        take_all(small);
        for (std::size_t i = 0; i < N; ++i) numbers[i] = small[i];
    }
    char const* at() const { return at_; }

private:
    unsigned      take_byte() { return static_cast<unsigned char>(*at_++); }
    std::uint64_t take_low_bytes(unsigned n) {
        at_ += n;
        return low_bytes(at_ - n, n);
    }
    template <class Numbers>
    void take_all(Numbers& numbers) {
        std::memcpy(&numbers, at_, sizeof numbers);
        at_ += sizeof numbers;
    }

    char const* at_;
};

} // namespace numfact::table::detail
