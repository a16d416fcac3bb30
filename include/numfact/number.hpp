// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>

namespace numfact {

/// The value of a record: nothing, a decimal ("34.4"), a fraction ("2/3") or a ratio ("1:36").
struct number {
    enum class form : std::uint8_t { none, decimal, fraction, ratio };

    number() = default;
    number(decimal d) : first(d), is(form::decimal) {}
    /// fraction(2, 3) → "2/3".
    static number fraction(decimal numerator, decimal denominator) {
        number n(numerator);
        n.second = denominator;
        n.is     = form::fraction;
        return n;
    }
    /// ratio(1, 36) → "1:36".
    static number ratio(decimal a, decimal b) {
        number n = fraction(a, b);
        n.is     = form::ratio;
        return n;
    }

    explicit operator bool() const { return is != form::none; }
    bool     ok() const { return first.ok() && second.ok(); }

    std::string to_string() const {
        std::string s;
        append_to(s);
        return s;
    }
    template <class Out>
    void append_to(Out& out) const {
        if (is == form::none) return;
        first.append_to(out);
        if (is == form::decimal) return;
        out += is == form::fraction ? '/' : ':';
        second.append_to(out);
    }
    friend bool operator==(number const& a, number const& b) {
        return a.is == b.is && (!a || (a.first == b.first && a.second == b.second));
    }

    decimal                       first;
    [[no_unique_address]] decimal second; ///< which leaves room for the form behind it
    form                          is = form::none;
};

} // namespace numfact
