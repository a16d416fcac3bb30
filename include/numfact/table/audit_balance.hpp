// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>

namespace numfact::table {

namespace detail {

struct balance {
    std::string_view rest, more, less;
};
/// Metrics that are one less another.
inline constexpr balance balances[] = {{"trade_balance", "exports", "imports"}, {"gross_profit", "revenue", "cost_of_sales"}};

/// The last amount of a metric before a place, in its sentence, of one owner and unit.
inline figure const* last_before(figures const& all, std::size_t at, std::string_view metric) {
    auto const range = all.sentence_of(at);
    for (std::size_t i = at; i-- > range.first;) {
        figure const& f = all[i];
        if (f->metric_id == metric && f.is_amount() && f->unit == all[at]->unit && f->segment == all[at]->segment &&
            f->entity == all[at]->entity && !is_compared_with(f))
            return &f;
    }
    return nullptr;
}

} // namespace detail

/// What is left of one amount after another: 出口435.9億美元，進口375.1億美元，出超60.8億美元.
inline void audit_balances(detail::figures const& all, std::vector<finding>& out) {
    using namespace detail;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (auto const& b : balances) {
            figure const& rest = all[i];
            if (rest->metric_id != b.rest || !rest.is_amount()) continue;
            figure const *more = last_before(all, i, b.more), *less = last_before(all, i, b.less);
            if (!more || !less) continue;
            interval const computed = more->value - less->value;
            // a deficit is often told by a positive number
            if (allows(*rest, computed) || allows(*rest, {-computed.high, -computed.low})) continue;
            finding g    = about(*rest, "total", certainty::likely);
            g.computed   = computed.to_string() + " " + rest->unit;
            g.arithmetic = (*more)->value.to_string() + " - " + (*less)->value.to_string();
            g.rows       = {place(**more), place(**less)};
            out.push_back(std::move(g));
        }
}

} // namespace numfact::table
