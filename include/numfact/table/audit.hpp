// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/audit_balance.hpp>
#include <numfact/table/audit_change.hpp>
#include <numfact/table/audit_contradiction.hpp>
#include <numfact/table/audit_growth.hpp>
#include <numfact/table/audit_headline.hpp>
#include <numfact/table/audit_impossible.hpp>
#include <numfact/table/audit_range.hpp>
#include <numfact/table/audit_restatement.hpp>
#include <numfact/table/audit_share.hpp>
#include <numfact/table/audit_total.hpp>

namespace numfact::table {

/// What does not add up in a document: 2.8万亿, 上年同期4.3万亿, 同比下降24.4% → the change, computed as -34.9.
/// In the order of the text.
inline std::vector<finding> audit(audited const& d, normalize::rate_table const& rates = {}) {
    detail::figures const all(d);
    std::vector<finding>  out;
    audit_restatements(d, all, rates, out);
    audit_changes(all, out);
    audit_growth(all, out);
    audit_shares(all, out);
    audit_totals(all, out);
    audit_balances(all, out);
    audit_contradictions(all, out);
    audit_headline(all, out);
    audit_ranges(d, out);
    audit_values(d, out);
    audit_dates(d, out);
    std::stable_sort(out.begin(), out.end(), [](finding const& a, finding const& b) { return a.start < b.start; });
    return out;
}

/// The same facts with other values in two documents.
inline std::vector<finding> audit_across(std::span<fact const> facts) {
    std::vector<finding> out;
    audit_contradictions(detail::figures({.id = {}, .text = {}, .mentions = {}, .facts = facts}), out, true);
    return out;
}

} // namespace numfact::table
