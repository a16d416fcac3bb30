// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>

namespace numfact::table {

namespace detail {

inline std::int64_t first_year(fact const& f) { return f.from.to_civil().year; }
inline std::int64_t last_year(fact const& f) { return instant::from_days(f.to.days() - 1).to_civil().year; }

/// Growth at a yearly rate from one level to another, in so many years: a span named by its first and last year
/// may have as many years of growth as years, or one less.
inline void check_growth(comparison const& c, std::vector<finding>& out) {
    std::int64_t const years = first_year(**c.now) - first_year(**c.before);
    interval const &   a = c.now->value, &b = c.before->value, stated = c.change->value;
    if (years < 2 || years > 30 || !stated.ok() || !(rational(0) < a.low) || !(rational(0) < b.low)) return;
    interval const factor = exactly(1) + stated * interval{rational::power_of_ten(-2), rational::power_of_ten(-2)};
    interval       power  = exactly(1);
    for (std::int64_t n = 1; n <= years + 1 && power.ok(); ++n) {
        power = power * factor;
        if (n >= years && (!power.ok() || power.meets(a / b))) return;
    }
    if (!power.ok()) return;
    finding g    = about(**c.change, "cagr", c.sure);
    g.computed   = "× " + (a / b).to_string() + " in " + std::to_string(years) + " years";
    g.arithmetic = "(" + c.now->told->value.to_string() + " / " + c.before->told->value.to_string() + ") ^ (1/" + std::to_string(years) + ") - 1";
    g.rows       = {place(**c.now), place(**c.before)};
    out.push_back(std::move(g));
}

/// The levels at both ends of a rate's span: of its own thing, or the nearest ones of one unit that its owner has.
inline comparison ends_of(figures const& all, std::size_t at) {
    figure const& c = all[at];
    comparison    found;
    if (!c->from || !c->to || last_year(*c) <= first_year(*c)) return found;
    auto const range = all.around(at);
    for (std::size_t i = range.first; i < range.last; ++i) {
        figure const& l = all[i];
        if (!l.is_amount() || !l->from || (!same_owner(*l, *c) && l->entity != c->entity) || l->segment != c->segment || l->published != c->published) continue;
        if (first_year(*l) != last_year(*l)) continue;
        if (first_year(*l) == last_year(*c)) found.now = &l;
        if (first_year(*l) == first_year(*c)) found.before = &l;
    }
    if (found.now && found.before && found.now->told->unit == found.before->told->unit && same_metric(**found.now, **found.before))
        found.change = &c;
    return found;
}

} // namespace detail

/// Yearly rates of growth against the levels at both ends of their span: $500 billion in 2028 from $45 billion in 2023,
/// an annual growth rate of 62%.
inline void audit_growth(detail::figures const& all, std::vector<finding>& out) {
    using namespace detail;
    for (std::size_t i = 0; i < all.size(); ++i) {
        comparison const told = comparison_at(all, i);
        if (told.change && is_yearly_rate(*told.change) && told.now->told->from && told.before->told->from) {
            check_growth(told, out);
        } else if (all[i]->type == fact_type::change && all[i]->unit == "%" && is_yearly_rate(all[i])) {
            comparison const ends = ends_of(all, i);
            if (ends.change) check_growth(ends, out);
        }
    }
}

} // namespace numfact::table
