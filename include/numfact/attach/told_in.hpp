// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/attach/text.hpp>

// Whether a metric can be told in a value.

namespace numfact::attach::detail {

/// Whether a number is told with a scale word, as money may be whose currency goes without saying: a loss of 90 million.
inline bool is_scaled(mention const& v) {
    return !is_ascii_digit(byte_at(v.text, v.text.size() - 1)) && v.value && decimal(100000) <= v.value.first.abs();
}

/// An amount per time is one of money: $5bn a year; a profit is told per share, too.
inline bool is_told_in(lexicon::fact_lexicon::metric const& m, mention const& v) {
    kind const k = v.kind;
    if (k == kind::price) {
        std::string_view const per = std::string_view(v.unit).substr(std::min<std::size_t>(v.unit.size(), 4));
        bool const rate            = per == "a" || per == "mo" || per == "wk" || per == "d" || per == "h" || per == "q";
        return m.told_in(kind::price) || ((rate || m.is_signed) && m.told_in(kind::money));
    }
    switch (k) {
    case kind::percent:
    case kind::multiple: return m.kinds != 1u << static_cast<int>(kind::ratio); // a change of whatever has an amount
    case kind::money: return m.told_in(kind::money) || m.told_in(kind::price);
    case kind::count: return m.told_in(kind::count) || m.told_in(kind::number);
    case kind::number:
        return m.told_in(kind::count) || m.told_in(kind::number) || (m.told_in(kind::money) && is_scaled(v));
    default: return m.told_in(k);
    }
}

} // namespace numfact::attach::detail
