// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>
#include <numfact/number.hpp>

#include <array>
#include <string_view>

// Records in few bytes: whole numbers take seven bits a byte, and of an exact decimal only its digits count.

namespace numfact::table::detail {

/// Gathers the fields of a record. A record has at most some fifty of them, so that it needs no look at the room left.
class packer {
public:
    void put(std::uint64_t v) {
        for (; v >= 0x80; v >>= 7) *at_++ = static_cast<char>(v | 0x80);
        *at_++ = static_cast<char>(v);
    }
    void put_signed(std::int64_t v) { put(static_cast<std::uint64_t>(v) << 1 ^ static_cast<std::uint64_t>(v >> 63)); }
    void put(instant t) {
        put(static_cast<std::uint64_t>(t.is));
        if (t) put_signed(t.seconds);
    }
    void put(decimal d) {
        if (d.exponent() > 0 && d.scaled(0).ok()) d = d.scaled(0); // numbers that are printed alike are packed alike
        auto const low  = static_cast<std::uint64_t>(d.mantissa()),
                   high = static_cast<std::uint64_t>(d.mantissa() >> 64);
        put_signed(std::int64_t{d.exponent()} * 8 + (d.is_negative() ? 4 : 0) + (d.ok() ? 0 : 2) + (high != 0 ? 1 : 0));
        put(low);
        if (high != 0) put(high);
    }
    void put(number const& n) {
        put(static_cast<std::uint64_t>(n.is));
        if (!n) return;
        put(n.first);
        if (n.is != number::form::decimal) put(n.second);
    }

    std::string_view bytes() const { return {bytes_.data(), static_cast<std::size_t>(at_ - bytes_.data())}; }

private:
    std::array<char, 1024> bytes_;
    char*                  at_ = bytes_.data();
};

/// Takes them out again, in the same order.
class unpacker {
public:
    explicit unpacker(char const* packed) : at_(packed) {}

    std::uint64_t take() {
        std::uint64_t v = static_cast<unsigned char>(*at_++);
        if (v < 0x80) return v;
        v &= 0x7F;
        for (int shift = 7;; shift += 7) {
            auto const byte = static_cast<unsigned char>(*at_++);
            v |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return v;
        }
    }
    std::int64_t take_signed() {
        std::uint64_t const v = take();
        return static_cast<std::int64_t>(v >> 1 ^ (~(v & 1) + 1));
    }
    void take(instant& t) {
        t.is      = static_cast<instant::precision>(take());
        t.seconds = t ? take_signed() : 0;
    }
    void take(decimal& d) {
        std::int64_t const  head = take_signed();
        std::uint64_t const low  = take();
        uint128 const       high = (head & 1) != 0 ? take() : 0;
        d                        = (head & 2) != 0 ? decimal::invalid()
                                                   : decimal(high << 64 | low, static_cast<int>(head >> 3), (head & 4) != 0);
    }
    void take(number& n) {
        auto const is = static_cast<number::form>(take());
        if (is == number::form::none && !n) return; // as most are, of one record after the other
        n    = {};
        n.is = is;
        if (!n) return;
        take(n.first);
        if (n.is != number::form::decimal) take(n.second);
    }

    /// A text stands behind its length.
    std::string_view take_text() {
        std::size_t const n = take();
        at_ += n;
        return {at_ - n, n};
    }

private:
    char const* at_;
};

} // namespace numfact::table::detail
