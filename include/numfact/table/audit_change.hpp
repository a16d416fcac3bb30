// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>

namespace numfact::table {

namespace detail {

/// The day a number of months earlier: 2023-10-01 and 12 → 2022-10-01.
inline instant months_before(instant t, int months) {
    auto const c = t.to_civil();
    auto const n = c.year * 12 + static_cast<std::int64_t>(c.month) - 1 - months;
    return instant::from_civil(n / 12, static_cast<unsigned>(n % 12 + 1), c.day);
}

/// How many months lie between what a change is of and what it is compared with; 0: that is not known.
inline int months_back(fact const& change) {
    switch (change.basis) {
    case basis::yoy: return 12;
    case basis::qoq: return 3;
    case basis::mom: return 1;
    default: return 0;
    }
}

/// A level that a change is of: of the same thing, and in money or things, or in per cent for points.
inline bool is_level_of(figure const& level, figure const& change) {
    return level->type == fact_type::level && level.value.ok() && (level->unit == "%") == change.is_points() && level->unit != "x" &&
           !level.is_points() && same_subject(*level, *change);
}

/// What two levels make of a change, in its unit: growth in per cent, or a difference.
inline interval change_between(interval const& now, interval const& before, std::string_view unit) {
    if (unit == "%") return (now / before - exactly(1)) * exactly(100);
    if (unit == "bp") return (now - before) * exactly(100);
    return now - before;
}

inline void check_change(comparison const& c, std::vector<finding>& out) {
    figure const &change = *c.change, &now = *c.now, &before = *c.before;
    bool const    ratio = change->unit == "%";
    if (ratio && (!(rational(0) < now.value.low) || !(rational(0) < before.value.low))) return;
    interval const computed = change_between(now.value, before.value, change->unit);
    if (!computed.ok() || allows(*change, computed)) return;
    // a fall that is told as a number is one all the same
    if (allows(*change, {-computed.high, -computed.low})) return;
    finding g    = about(*change, "change", c.sure);
    g.computed   = computed.to_string() + " " + change->unit;
    g.arithmetic = now->value.to_string() + (ratio ? " / " : " - ") + before->value.to_string() + (ratio ? " - 1" : "");
    g.rows       = {place(*now), place(*before)};
    out.push_back(std::move(g));
}

/// The levels that a change leads from and to, by their periods, wherever they stand.
inline comparison levels_of(figures const& all, std::size_t at) {
    figure const& c      = all[at];
    int const     months = months_back(*c);
    comparison    found;
    if (months == 0 || !c->from) return found;
    instant const from = months_before(c->from, months), to = months_before(c->to, months);
    auto const    range = all.around(at);
    for (std::size_t i = range.first; i < range.last; ++i) {
        figure const& l = all[i];
        if (!is_level_of(l, c)) continue;
        bool const is_now = same_period(*l, *c) && same_telling(*l, *c);
        if (!is_now && !(l->from == from && l->to == to)) continue;
        figure const*& end = is_now ? found.now : found.before;
        if (end && !end->value.meets(l.value)) return {}; // several levels: the change may be of another
        if (!end || l.sentence == c.sentence) end = &l;
    }
    // of one name: "revenue" and "AI revenue" have one id where the reader has missed the segment
    if (found.now && found.before && same_unit(**found.now, **found.before) && found.now->told->metric == found.before->told->metric)
        found.change = &c;
    return found;
}

} // namespace detail

/// Changes against the levels they lead from and to: 2.8万亿, 上年同期4.3万亿, 同比下降34.4%.
inline void audit_changes(detail::figures const& all, std::vector<finding>& out) {
    using namespace detail;
    std::vector<bool> checked(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        comparison const c = comparison_at(all, i);
        if (!c.change || is_yearly_rate(*c.change)) continue;
        checked[static_cast<std::size_t>(c.change - &all[0])] = true;
        check_change(c, out);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        figure const& f = all[i];
        if (checked[i] || f->type != fact_type::change || (f->unit != "%" && !f.is_points()) || !f.value.ok()) continue;
        comparison c = levels_of(all, i);
        c.sure       = certainty::likely;
        if (c.change) check_change(c, out);
    }
}

} // namespace numfact::table
