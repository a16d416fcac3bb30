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

/// Whether a value has such a unit. (A std::string is compared with a literal by calls.)
template <std::size_t N>
bool has_unit(mention const& v, char const (&unit)[N]) {
    return v.unit.size() == N - 1 && std::char_traits<char>::compare(v.unit.data(), unit, N - 1) == 0;
}

/// What an index is told in.
inline bool is_point(mention const& v) { return has_unit(v, "{点}") || has_unit(v, "{點}") || has_unit(v, "{point}"); }

/// The kinds that metrics are told in which can be told in a value, as bits: of most metrics, and of those that have names
/// for their negative.
struct told_kinds {
    unsigned plain = 0, of_signed = 0;

    bool tell(lexicon::fact_lexicon::metric const& m) const {
        return m.kinds == 0 || (m.kinds & (m.is_signed ? of_signed : plain)) != 0;
    }
};

/// An amount per time is one of money: $5bn a year; a profit is told per share, too.
inline told_kinds kinds_for(mention const& v) {
    auto const bits = [](auto... kinds) { return ((1u << static_cast<int>(kinds)) | ...); };
    auto const both = [](unsigned kinds) { return told_kinds{kinds, kinds}; };
    switch (v.kind) {
    case kind::price: {
        std::string_view const per = std::string_view(v.unit).substr(std::min<std::size_t>(v.unit.size(), 4));
        bool const rate            = per == "a" || per == "mo" || per == "wk" || per == "d" || per == "h" || per == "q";
        unsigned const with_money  = bits(kind::price, kind::money);
        return {rate ? with_money : bits(kind::price), with_money};
    }
    case kind::percent:
    case kind::multiple: return both(~bits(kind::ratio)); // a change of whatever has an amount
    case kind::money: return both(bits(kind::money, kind::price));
    case kind::count: return both(bits(kind::count, kind::number));
    case kind::number: return both(bits(kind::count, kind::number) | (is_scaled(v) ? bits(kind::money) : 0));
    default: return both(bits(v.kind));
    }
}

/// The metric of row `metric` that can be told in such a value: itself, the one that its words mean of numbers of another
/// kind (sales of 18 million units), or -1.
inline std::int32_t measured(std::int32_t metric, told_kinds in, lexicon::fact_lexicon const& lex) {
    auto const& m = lex.metric_at(metric);
    if (in.tell(m)) return metric;
    return m.otherwise >= 0 && in.tell(lex.metric_at(m.otherwise)) ? m.otherwise : -1;
}

} // namespace numfact::attach::detail
