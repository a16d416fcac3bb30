// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/en/count.hpp>
#include <numfact/grammar/reading.hpp>

namespace numfact::normalize {

/// The power of ten that a code itself holds: "10*9.m3" (bcm) → 9, "m3" → 0.
inline int code_scale(std::string_view code) {
    if (!code.starts_with("10*")) return 0;
    int power = 0;
    for (char c : code.substr(3)) {
        if (c < '0' || c > '9') break;
        power = power * 10 + (c - '0');
    }
    return power;
}

namespace detail {

inline void append_exponent(std::string& out, int exponent) {
    if (exponent == 1) return;
    if (exponent < 0) out += '-';
    out += static_cast<char>('0' + (exponent < 0 ? -exponent : exponent));
}

/// Appends the name of a factor: a UCUM code, or a thing in braces, English in the singular.
inline void append_factor(std::string& out, grammar::unit_factor const& f, lexicon::quantity_lexicon const& lexicon) {
    if (f.id != lexicon::trie::none) {
        std::string_view const code = lexicon.units[f.id].code;
        out += code_scale(code) != 0 ? code.substr(code.find('.') + 1) : code;
        return;
    }
    std::string_view const words(f.first, static_cast<std::size_t>(f.last - f.first));
    out += '{';
    if (grammar::is_hanzi(f.first, f.last)) out += words;
    else out += en::singular(words, lexicon);
    out += '}';
}

} // namespace detail

/// Appends a unit as UCUM: km2, GBy/s, kg/m3, m/s (of m s-1 too), GBy/s/{芯片}.
inline void append_unit(std::string& out, grammar::unit_expression const& u, lexicon::quantity_lexicon const& lexicon) {
    for (int i = 0; i < u.size; ++i) {
        auto const& f = u.factors[i];
        if (f.exponent < 0) out += '/'; // /cm, m/s
        else if (i > 0) out += '.';
        detail::append_factor(out, f, lexicon);
        detail::append_exponent(out, f.exponent < 0 ? -f.exponent : f.exponent);
    }
}

/// Appends denominators: "/h/{GPU}", "/(10*6.{token})".
inline void append_per(std::string& out, grammar::unit_expression const& u, lexicon::quantity_lexicon const& lexicon) {
    for (int i = 0; i < u.size; ++i) {
        auto const& f = u.factors[i];
        if (f.scale != 0 && i + 1 < u.size) {
            out.append("/(10*").append(std::to_string(f.scale)) += '.';
            detail::append_factor(out, u.factors[++i], lexicon);
            out += ')';
            continue;
        }
        out += '/';
        if (f.id != numfact::lexicon::trie::none) out += lexicon.units[f.id].code; // with its scale: 10*6.[Btu]
        else detail::append_factor(out, f, lexicon);
        detail::append_exponent(out, f.exponent < 0 ? -f.exponent : f.exponent);
    }
}

} // namespace numfact::normalize
