// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>

namespace numfact::table {

namespace detail {

/// Do the words right before a figure say that it is the sum of those before it: 合计, together?
inline bool is_called_sum(figure const& f) {
    std::string_view const clause = f.before.substr(f.before.size() > 48 ? f.before.size() - 48 : 0);
    return has_any(clause, {"合计", "合計", "相加", "总共", "總共", "共计", "共計", "together", "combined", "in all", "add up to"});
}

/// 三家合计, 两项合计, "the three together" → how many parts there are; 0: it is not said.
inline std::size_t count_of_parts(figure const& f) {
    constexpr std::string_view numerals[] = {"两", "二", "三", "四", "五", "六"};
    constexpr std::size_t      values[]   = {2, 2, 3, 4, 5, 6};
    for (std::size_t i = 0; i < std::size(numerals); ++i)
        for (std::string_view thing : {"家", "项", "項", "者", "大", "个", "個"})
            if (std::size_t const at = f.before.find(std::string(numerals[i]).append(thing)); at != f.before.npos && is_called_sum(f))
                return values[i];
    return 0;
}

/// The last figures before a sum that may be its parts, the last first.
inline std::vector<figure const*> parts_before(figures const& all, std::size_t at) {
    std::vector<figure const*> parts;
    auto const                 range = all.around(at);
    for (std::size_t i = at; i-- > range.first && all[i].paragraph == all[at].paragraph;) {
        figure const& p = all[i];
        if (!p.value.ok() || p->unit != all[at]->unit || is_compared_with(p)) continue;
        if (p->unit == "%" && (p->type != all[at]->type || p.sentence != all[at].sentence)) continue; // a rate is no part of a share
        if (p->unit != "%" && !names_same_metric(*p, *all[at])) continue;
        if (is_called_sum(p)) break; // of another sum
        parts.push_back(&p);
    }
    return parts;
}

inline void report_sum(figure const& sum, std::vector<figure const*> const& parts, std::size_t n, interval const& computed,
                       certainty sure, std::vector<finding>& out) {
    finding g  = about(*sum, "total", sure);
    g.computed = computed.to_string() + (sum->unit.empty() ? "" : " " + sum->unit);
    for (std::size_t i = n; i-- > 0;) {
        g.arithmetic += parts[i]->told->value.to_string() + (i > 0 ? " + " : "");
        g.rows.push_back(place(**parts[i]));
    }
    out.push_back(std::move(g));
}

/// A sum against its parts: 26%, 34%, 14%, 合計74%; 三家合计6.24亿部.
inline void check_sum(figures const& all, std::size_t at, std::vector<finding>& out) {
    figure const&     sum    = all[at];
    auto const        parts  = parts_before(all, at);
    std::size_t const told   = count_of_parts(sum);
    auto const        sentence = all.sentence_of(at);
    std::size_t       in_sentence = 0;
    while (in_sentence < parts.size() && parts[in_sentence]->told->start >= all[sentence.first]->start) ++in_sentence;
    std::size_t const asked = told != 0 ? told : in_sentence;
    if (asked < 2 || asked > parts.size()) return;
    // without a number of them, the parts may be the last of the figures, or all
    interval total = exactly(0), of_asked;
    for (std::size_t n = 0; n < parts.size() && n < 12; ++n) {
        total = total + parts[n]->value;
        if (n + 1 == asked) of_asked = total;
        if (n > 0 && (told == 0 || n + 1 == told) && allows(*sum, total)) return;
    }
    report_sum(sum, parts, asked, of_asked, told != 0 && told == in_sentence ? certainty::certain : certainty::likely, out);
}

/// Parts in brackets after a share of a whole, or after the whole itself: 79.6亿元…占比超90%（42.85亿元+27.82亿元）.
inline void check_brackets(figures const& all, std::size_t at, std::vector<finding>& out) {
    figure const& f     = all[at];
    auto const    range = all.sentence_of(at);
    interval      total = exactly(0);
    std::size_t   last  = at + 1;
    std::vector<figure const*> parts;
    for (; last < range.last && all[last].is_amount(); ++last) {
        bool const joined = last == at + 1 ? has_any(all[last].before, {"(", "（"}) : has_any(all[last].before, {"+", "＋"});
        if (!joined || (last > at + 1 && all[last]->unit != all[at + 1]->unit)) break;
        total = total + all[last].value;
        parts.insert(parts.begin(), &all[last]);
    }
    if (parts.size() < 2) return;
    if (f->unit == all[at + 1]->unit && f.is_amount() && !allows(*f, total)) return report_sum(f, parts, parts.size(), total, certainty::likely, out);
    if (f->unit != "%" || f->type == fact_type::change || at == range.first) return;
    figure const& whole = all[at - 1];
    if (whole->unit != all[at + 1]->unit || !whole.is_amount()) return;
    interval const share = total / whole.value * exactly(100);
    if (allows(*f, share)) return;
    report_sum(f, parts, parts.size(), share, certainty::likely, out);
    out.back().computed   = share.to_string() + " %";
    out.back().arithmetic = "(" + out.back().arithmetic + ") / " + whole->value.to_string();
    out.back().rows.push_back(place(*whole));
}

/// Shares of one thing that make more than all of it.
inline std::size_t check_excess(figures const& all, std::size_t first, std::vector<finding>& out) {
    auto const                 range = all.sentence_of(first);
    interval                   sum   = exactly(0);
    std::vector<figure const*> parts;
    for (std::size_t i = first; i < range.last; ++i) {
        figure const& f = all[i];
        bool const    more = f->type == fact_type::share && f->unit == "%" && f.value.ok() && same_metric(*f, *all[first]) &&
                          f->period == all[first]->period && !is_called_sum(f) && !is_compared_with(f);
        if (!more) continue;
        sum = sum + f.value;
        parts.insert(parts.begin(), &f);
    }
    if (parts.size() > 2 && rational(100) < sum.low) {
        report_sum(*parts.front(), parts, parts.size(), exactly(100), certainty::possible, out);
        out.back().stated = sum.to_string() + " %";
    }
    return range.last;
}

} // namespace detail

/// Parts against their total, told or of 100 %.
inline void audit_totals(detail::figures const& all, std::vector<finding>& out) {
    using namespace detail;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].value.ok() && all[i]->unit != "pp" && is_called_sum(all[i])) check_sum(all, i, out);
        check_brackets(all, i, out);
    }
    for (std::size_t i = 0; i < all.size();) i = all[i]->type == fact_type::share ? check_excess(all, i, out) : i + 1;
}

} // namespace numfact::table
