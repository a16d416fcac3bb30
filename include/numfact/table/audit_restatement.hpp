// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/currency.hpp>
#include <numfact/table/figure.hpp>

namespace numfact::table {

namespace detail {

/// An amount and what it is in another currency: 2.8万亿韩元（约合人民币150.64亿元）.
struct restatement {
    fact const*    stated;
    mention const* in_other; ///< the figure in the other currency; none where the record alone is known
    interval       rate;

    bool same_currencies(restatement const& o) const {
        return stated->unit == o.stated->unit && stated->equivalent_unit == o.stated->equivalent_unit;
    }
};

/// The mention that restates an amount: the next one of its value, in brackets right after it.
inline mention const* find_restated(audited const& d, fact const& f) {
    constexpr std::size_t reach = 48;
    auto const at = std::lower_bound(d.mentions.begin(), d.mentions.end(), f.end, [](mention const& m, std::size_t end) { return m.start < end; });
    for (auto m = at; m != d.mentions.end() && m->start < f.end + reach; ++m)
        if (m->unit == f.equivalent_unit && m->value.first == f.equivalent_value.first) return &*m;
    return nullptr;
}

inline restatement restatement_of(audited const& d, fact const& f) {
    mention const* const m  = find_restated(d, f);
    rational const       by = slack(f.equivalent_value.first.abs(), m ? m->text : std::string_view(), bound::exact);
    rational const       v  = rational(f.equivalent_value.first).abs();
    interval             a  = values_of(f);
    if (a.ok() && a.low.is_negative()) a = {-a.high, -a.low};
    return {&f, m, interval{v - by, v + by} / a};
}

/// The figures of a restatement.
inline std::vector<witness> places_of(restatement const& r) {
    std::vector<witness> rows{place(*r.stated)};
    if (r.in_other) rows.push_back({{}, std::string(r.in_other->text), r.in_other->start, r.in_other->end});
    return rows;
}

inline void report_restatement(restatement const& r, interval const& others, std::vector<witness> from, certainty sure,
                               std::vector<finding>& out) {
    finding g    = about(*r.stated, "restatement", sure);
    g.stated     = r.rate.to_string() + " " + r.stated->equivalent_unit + "/" + r.stated->unit;
    g.computed   = others.to_string() + " " + r.stated->equivalent_unit + "/" + r.stated->unit;
    g.arithmetic = shown(r.stated->equivalent_value, r.stated->equivalent_unit) + " / " + shown(r.stated->value, r.stated->unit);
    g.rows       = std::move(from);
    g.rows.insert(g.rows.begin(), place(*r.stated));
    if (r.in_other) g.start = r.in_other->start, g.end = r.in_other->end, g.text = r.in_other->text;
    out.push_back(std::move(g));
}

inline certainty how_sure(interval const& a, interval const& b) { return a.widened(40).meets(b) ? certainty::likely : certainty::certain; }

/// One restatement against the others of its currencies: the one that most of them contradict; of two, the later.
/// Amounts of one text may be converted at rates of different days, unless the others show that they were not.
inline void compare_restatements(std::vector<restatement> const& all, std::size_t at, std::vector<finding>& out) {
    constexpr int      moves = 6, rounding = 1; // per cent
    restatement const& r     = all[at];
    interval           common{rational(0), rational::power_of_ten(60)}; // where the rates of all others meet
    bool               one_rate = true;
    std::size_t        others   = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == at || !r.same_currencies(all[i])) continue;
        ++others;
        interval const rate = all[i].rate.widened(rounding);
        one_rate            = one_rate && rate.meets(common);
        if (one_rate) common = {std::max(rate.low, common.low, less), std::min(rate.high, common.high, less)};
    }
    int const          room         = one_rate && others > 1 ? rounding : moves;
    restatement const* against      = nullptr;
    std::size_t        contradicted = 0, earlier = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == at || !r.same_currencies(all[i]) || all[i].rate.widened(room).meets(r.rate)) continue;
        ++contradicted, earlier += i < at, against = &all[i];
    }
    bool const blamed = others == 1 ? earlier == 1 : contradicted * 2 > others;
    if (against && blamed) report_restatement(r, against->rate, places_of(*against), how_sure(against->rate, r.rate), out);
}

} // namespace detail

/// Restatements in another currency, against the document's others of the two currencies, and against the rate of
/// the day.
inline void audit_restatements(audited const& d, detail::figures const& figures, normalize::rate_table const& rates, std::vector<finding>& out) {
    using namespace detail;
    constexpr int            days = 14, moves = 12; // rates of older days say nothing; an article may take a month's rate
    std::vector<restatement> all;
    for (auto const& row : figures) {
        fact const& f = *row;
        if (f.value.is != number::form::decimal || f.equivalent_value.is != number::form::decimal || f.value.first.is_zero()) continue;
        restatement r = restatement_of(d, f);
        if (r.rate.ok()) all.push_back(r);
    }
    constexpr std::size_t most = 256; // each is compared with all
    if (all.size() > most) all.resize(most);
    for (std::size_t i = 0; i < all.size(); ++i) {
        compare_restatements(all, i, out);
        auto const given = rates.find(all[i].stated->unit, all[i].stated->equivalent_unit, all[i].stated->published, days);
        if (!given) continue;
        interval const rate{given->rate, given->rate};
        if (!rate.widened(moves).meets(all[i].rate))
            report_restatement(all[i], rate, {{.doc = {}, .text = given->source + " " + given->day.to_string()}}, how_sure(rate, all[i].rate), out);
    }
}

} // namespace numfact::table
