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

/// The name of a factor: a UCUM code, or a thing in braces, English in the singular.
inline std::string factor_name(grammar::unit_factor const& f, lexicon::quantity_lexicon const& lexicon) {
    if (f.id != lexicon::trie::none) {
        std::string_view code = lexicon.units[f.id].code;
        if (code_scale(code) != 0) code = code.substr(code.find('.') + 1);
        return std::string(code);
    }
    std::string_view const words(f.first, static_cast<std::size_t>(f.last - f.first));
    return "{" + (grammar::is_hanzi(f.first, f.last) ? std::string(words) : en::singular(words, lexicon)) + "}";
}

} // namespace detail

/// Prints a unit as UCUM: km2, GBy/s, kg/m3, m/s (of m s-1 too), GBy/s/{芯片}.
inline std::string print_unit(grammar::unit_expression const& u, lexicon::quantity_lexicon const& lexicon) {
    std::string out;
    for (int i = 0; i < u.size; ++i) {
        auto const& f = u.factors[i];
        if (f.exponent < 0) out += '/'; // /cm, m/s
        else if (i > 0) out += '.';
        out += detail::factor_name(f, lexicon);
        detail::append_exponent(out, f.exponent < 0 ? -f.exponent : f.exponent);
    }
    return out;
}

/// Prints denominators: "/h/{GPU}", "/(10*6.{token})".
inline std::string print_per(grammar::unit_expression const& u, lexicon::quantity_lexicon const& lexicon) {
    std::string out;
    for (int i = 0; i < u.size; ++i) {
        auto const& f = u.factors[i];
        if (f.scale != 0 && i + 1 < u.size) {
            out += "/(10*" + std::to_string(f.scale) + "." + detail::factor_name(u.factors[i + 1], lexicon) + ")";
            ++i;
            continue;
        }
        out += '/';
        out += f.id != numfact::lexicon::trie::none ? lexicon.units[f.id].code : detail::factor_name(f, lexicon); // with its scale: 10*6.[Btu]
        detail::append_exponent(out, f.exponent < 0 ? -f.exponent : f.exponent);
    }
    return out;
}

} // namespace numfact::normalize
