// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/figure.hpp>

namespace numfact::table {

namespace detail {

/// Are both figures of a range printed with decimals, and within a factor of ten: 2.98, 2.72?
inline bool print_alike(std::string_view text) {
    int        count = 0;
    auto const a = normalize::find_figure(text, 0, count), b = normalize::find_figure(text, 1, count);
    if (count != 2 || a.decimals == 0 || b.decimals == 0) return false;
    rational const x(a.value), y(b.value), ten(10);
    return x < y * ten && y < x * ten;
}

} // namespace detail

/// Ranges whose ends are out of order (57亿至51亿) or of different scale (-2.98元至-2.72万元).
inline void audit_ranges(audited const& d, std::vector<finding>& out) {
    using namespace detail;
    for (auto const& m : d.mentions) {
        if (m.low.is != number::form::decimal || m.high.is != number::form::decimal || m.vague) continue;
        rational const low(m.low.first), high(m.high.first);
        bool const     order = low > high;
        rational const small = std::min(low.abs(), high.abs(), less);
        rational const large = std::max(low.abs(), high.abs(), less);
        bool const same_sign = low.is_negative() == high.is_negative() && !small.is_zero();
        // "from 1 to 10,000" is meant so; of 2.98元至2.72万元 one end has lost its scale
        bool const scale = same_sign && large > small * rational(999) && print_alike(m.text);
        if (!order && !scale) continue;
        finding g;
        g.doc = d.id, g.rule = "range", g.start = m.start, g.end = m.end, g.text = m.text;
        g.sure       = certainty::certain;
        g.stated     = m.low.to_string() + ".." + m.high.to_string() + " " + m.unit;
        g.arithmetic = m.low.to_string() + (order ? " > " : " × 1000 < ") + m.high.to_string();
        if (low.is_negative() && !order) g.arithmetic = "|" + m.low.to_string() + "| > 1000 × |" + m.high.to_string() + "|";
        out.push_back(std::move(g));
    }
}

} // namespace numfact::table
