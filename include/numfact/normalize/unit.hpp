// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/unit_product.hpp>
#include <numfact/rational.hpp>

namespace numfact::normalize {

/// A unit, read: what it is made of, and what it is in base units.
///
/// `normal` is the form of `norm_unit`: prefixes and multiples resolved, named units kept (kW.h → J, km/h →
/// m/s). `dimension` resolves these too (J → g.m2/s2): two units convert into one another if it is the same.
struct unit {
    unit_product code;      ///< as read: kW.h/{芯片}
    unit_product normal;    ///< J/{芯片}
    unit_product dimension; ///< g.m2/s2/{芯片}
    rational     to_normal;    ///< the value in `normal` is (value + offset) × to_normal
    rational     to_dimension; ///< the same in `dimension`
    rational     offset; ///< of a scale with a zero of its own: 273.15 of °C
    bool         known = false;

    explicit    operator bool() const { return known; }
    std::string to_string() const { return code.to_string(); }
};

/// unit × unit^exponent. A scale with a zero of its own has none as a part: 3 Cel/min is a difference a minute.
inline void multiply(unit& u, unit const& by, int exponent) {
    u.code.add(by.code, exponent);
    u.normal.add(by.normal, exponent);
    u.dimension.add(by.dimension, exponent);
    for (int i = 0; i < (exponent < 0 ? -exponent : exponent); ++i) {
        u.to_normal    = exponent < 0 ? u.to_normal / by.to_normal : u.to_normal * by.to_normal;
        u.to_dimension = exponent < 0 ? u.to_dimension / by.to_dimension : u.to_dimension * by.to_dimension;
    }
}

/// Do amounts of the two convert into one another? GW.a and TW.h do, W and J do not.
inline bool commensurable(unit const& a, unit const& b) { return a && b && a.dimension == b.dimension; }

/// The value in the other unit, exactly: 100 Cel → 212 [degF]. Not ok() when they are not commensurable.
inline rational convert(rational const& value, unit const& from, unit const& to) {
    if (!commensurable(from, to)) return rational::invalid();
    return (value + from.offset) * (from.to_dimension / to.to_dimension) - to.offset;
}

/// The value in base units: 36 km/h → 10 m/s.
inline rational to_base(rational const& value, unit const& u) {
    return u ? (value + u.offset) * u.to_normal : rational::invalid();
}

} // namespace numfact::normalize
