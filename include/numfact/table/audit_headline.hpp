// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>
#include <numfact/table/misprint.hpp>

namespace numfact::table {

namespace detail {

/// Is nothing known that would tell two figures apart?
inline bool may_be_one_fact(fact const& a, fact const& b) {
    bool const period = !a.from || !b.from || (a.from == b.from && a.to == b.to);
    bool const metric = a.metric_id.empty() || b.metric_id.empty() || a.metric_id == b.metric_id;
    return period && metric && same_owner(a, b) && a.type == b.type && a.unit == b.unit;
}

/// Has a finding been made of these two?
inline bool is_found(std::vector<finding> const& found, fact const& a, fact const& b) {
    return std::any_of(found.begin(), found.end(), [&](finding const& g) {
        return g.rows.size() == 1 && ((g.start == a.start && g.rows[0].start == b.start) || (g.start == b.start && g.rows[0].start == a.start));
    });
}

} // namespace detail

/// Figures of the headline that the text has not, but one that looks like them: 52.99万元 above, 52.89万元 below.
inline void audit_headline(detail::figures const& all, std::vector<finding>& out) {
    using namespace detail;
    for (figure const& h : all) {
        if (h.paragraph != 0) break;
        if (!h.value.ok() || h->unit.empty()) continue;
        figure const* like = nullptr;
        bool          told = false;
        for (figure const& f : all) {
            if (f.paragraph == 0 || !f.value.ok() || f->unit != h->unit) continue;
            told = told || f.value.meets(h.value);
            if (!like && may_be_one_fact(*h, *f) && looks_misprinted(h->value.first, f->value.first)) like = &f;
        }
        if (told || !like || is_found(out, *h, **like)) continue;
        finding g    = about(*h, "contradiction", significant_digits(h->value.first).size() > 3 ? certainty::likely : certainty::possible);
        g.computed   = shown((*like)->value, (*like)->unit);
        g.arithmetic = h->value.to_string() + " ≠ " + (*like)->value.to_string();
        g.rows       = {place(**like)};
        out.push_back(std::move(g));
    }
}

} // namespace numfact::table
