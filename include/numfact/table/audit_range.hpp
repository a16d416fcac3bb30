// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/figure.hpp>

namespace numfact::table {

namespace detail {

/// Are the figures of a range printed within a factor of ten: 2.98, 2.72? `with_decimals`: both have some.
inline bool print_alike(std::string_view text, bool with_decimals) {
    int        count = 0;
    auto const a = normalize::find_figure(text, 0, count), b = normalize::find_figure(text, 1, count);
    if (count != 2 || (with_decimals && (a.decimals == 0 || b.decimals == 0))) return false;
    rational const x(a.value), y(b.value), ten(10);
    return x < y * ten && y < x * ten;
}

/// Of money and per cent the lesser end comes first. Depths, ages and what falls "from … to …" may be told downwards.
inline bool is_out_of_order(audited const& d, mention const& m) {
    if (m.kind != kind::money && m.kind != kind::percent) return false;
    std::string_view const before = d.text.substr(m.start - std::min<std::size_t>(m.start, 6), std::min<std::size_t>(m.start, 6));
    return rational(m.high.first) < rational(m.low.first) && print_alike(m.text, false) && !has_any(before, {"from ", "由", "从", "從", "自"});
}

/// "From 1 to 10,000" is meant so; of 2.98元至2.72万元 one end has lost its scale.
inline bool has_two_scales(mention const& m) {
    rational const low(m.low.first), high(m.high.first);
    rational const small = std::min(low.abs(), high.abs(), less), large = std::max(low.abs(), high.abs(), less);
    return !small.is_zero() && low.is_negative() == high.is_negative() && small * rational(999) < large && print_alike(m.text, true);
}

inline void report_range(audited const& d, mention const& m, certainty sure, std::string arithmetic, std::vector<finding>& out) {
    finding g;
    g.doc = d.id, g.rule = "range", g.sure = sure, g.start = m.start, g.end = m.end, g.text = m.text;
    g.stated     = m.low.to_string() + ".." + shown(m.high, m.unit);
    g.arithmetic = std::move(arithmetic);
    out.push_back(std::move(g));
}

} // namespace detail

/// Ranges whose ends are out of order (57亿至51亿) or of different scale (-2.98元至-2.72万元).
inline void audit_ranges(audited const& d, std::vector<finding>& out) {
    using namespace detail;
    for (auto const& m : d.mentions) {
        if (m.low.is != number::form::decimal || m.high.is != number::form::decimal || m.vague) continue;
        std::string const low = m.low.to_string(), high = m.high.to_string();
        if (has_two_scales(m))
            report_range(d, m, certainty::certain, low + " and " + high + " differ more than 1000 times", out);
        else if (is_out_of_order(d, m))
            report_range(d, m, certainty::likely, low + " > " + high, out);
    }
}

} // namespace numfact::table
