// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>

namespace numfact::table {

namespace detail {

struct margin {
    std::string_view share, part, whole;
};
/// Rates that are one metric over another.
inline constexpr margin margins[] = {{"gross_margin", "gross_profit", "revenue"},
                                     {"operating_margin", "operating_profit", "revenue"},
                                     {"net_margin", "net_profit", "revenue"},
                                     {"ebitda_margin", "ebitda", "revenue"},
                                     {"rd_intensity", "rd_expense", "revenue"},
                                     {"capex_intensity", "capex", "revenue"}};

/// What a share may be of, or its part: some amounts of one kind, one of which should fit.
struct candidates {
    static constexpr std::size_t most = 4;
    figure const*                at[most];
    std::size_t                  size = 0;

    void add(figure const& f) {
        if (size < most) at[size++] = &f;
    }
};

/// Reports a share that no part makes in any of the wholes.
inline void check_share(figure const& share, candidates const& parts, candidates const& of, certainty sure, std::vector<finding>& out) {
    if (parts.size == 0 || of.size == 0) return;
    interval nearest;
    for (std::size_t i = parts.size; i-- > 0;)
        for (std::size_t j = of.size; j-- > 0;) {
            figure const &part = *parts.at[i], &whole = *of.at[j];
            if (!(rational(0) < part.value.low) || !(rational(0) < whole.value.low)) return;
            nearest = part.value / whole.value * exactly(100);
            if (allows(*share, nearest)) return;
        }
    figure const &part = *parts.at[0], &whole = *of.at[0];
    finding       g    = about(*share, "total", sure);
    g.computed         = nearest.to_string() + " %";
    g.arithmetic       = part->value.to_string() + " / " + whole->value.to_string();
    g.rows             = {place(*part), place(*whole)};
    out.push_back(std::move(g));
}

inline bool may_be_of_one_time(fact const& a, fact const& b) { return !a.from || !b.from || (a.from == b.from && a.to == b.to); }

/// The last levels before (or right after) a rate that a metric of its owner has; several are told of several times.
template <class Fits>
candidates nearest_levels(figures const& all, std::size_t at, Fits fits) {
    candidates     found;
    auto const range = all.around(at);
    auto const end   = all.sentence_of(at).last;
    for (std::size_t i = end; i-- > range.first;)
        if (all[i].is_amount() && fits(all[i])) found.add(all[i]);
    return found;
}

/// A margin against the profit and the revenue told nearest to it.
inline void check_margin(figures const& all, std::size_t at, margin const& m, std::vector<finding>& out) {
    figure const& rate = all[at];
    auto const    of   = [&](std::string_view metric) {
        return nearest_levels(all, at, [&](figure const& l) {
            return l->metric_id == metric && same_owner(*l, *rate) && l->segment == rate->segment && l->published == rate->published &&
                   (may_be_of_one_time(*l, *rate) || l.paragraph == rate.paragraph) && same_telling(*l, *rate) && !is_compared_with(l);
        });
    };
    candidates const profits = of(m.part), revenues = of(m.whole);
    candidates       parts, wholes; // of one currency
    for (std::size_t i = 0; i < profits.size; ++i)
        if (profits.at[i]->told->unit == profits.at[0]->told->unit) parts.add(*profits.at[i]);
    for (std::size_t i = 0; i < revenues.size && parts.size != 0; ++i)
        if (revenues.at[i]->told->unit == parts.at[0]->told->unit) wholes.add(*revenues.at[i]);
    check_share(rate, parts, wholes, certainty::likely, out);
}

/// The amount that a share is told of: 1103.36亿元, 占总收入的30.48%; 出货2.321亿部, 市场份额18.7%.
inline figure const* part_of(figures const& all, std::size_t at) {
    auto const sentence = all.sentence_of(at);
    for (std::size_t i = at; i-- > sentence.first && at - i <= 2;)
        if (all[i].is_amount() && !is_compared_with(all[i])) return same_owner(*all[i], *all[at]) ? &all[i] : nullptr;
    return nullptr;
}

} // namespace detail

/// Shares and margins against the part and the whole: 純益率43.1% of 3746.8億 and 8684.6億.
inline void audit_shares(detail::figures const& all, std::vector<finding>& out) {
    using namespace detail;
    for (std::size_t i = 0; i < all.size(); ++i) {
        figure const& f = all[i];
        if (f->unit != "%" || f->type == fact_type::change) continue;
        if (f->type == fact_type::level)
            for (auto const& m : margins)
                if (f->metric_id == m.share) check_margin(all, i, m, out);
        if (f->type != fact_type::share && f->metric_id != "market_share") continue;
        figure const* const part = part_of(all, i);
        if (!part) continue;
        bool const market = f->metric_id == "market_share";
        auto const fits   = [&](figure const& l) {
            bool const larger = part->value.high < l.value.high;
            return &l != part && larger && l->unit == part->told->unit && l->published == f->published && (names_same_metric(*l, **part) || names_same_metric(*l, *f)) &&
                   l->segment.empty() && may_be_of_one_time(*l, **part) && !is_compared_with(l) &&
                   same_owner(*l, *f) != market && same_telling(*l, **part);
        };
        candidates of_part;
        of_part.add(*part);
        check_share(f, of_part, nearest_levels(all, i, fits), (*part)->from ? certainty::likely : certainty::possible, out);
    }
}

} // namespace numfact::table
