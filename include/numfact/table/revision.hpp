// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/stated.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

namespace numfact::table::detail {

/// Times that are not known come last.
inline bool told_before(instant a, instant b) { return a && (!b || a < b); }

/// What the values told on one day, or in one document, leave possible: from `least` to `most`, if anything.
struct possible {
    decimal least = -boundless, most = boundless;

    void narrow(stated const& s) { least = std::max(least, s.least), most = std::min(most, s.most); }
    bool contradicts(stated const& s) const { return s.least > most || s.most < least; }
};

inline void sort_sources(std::vector<telling>& sources) {
    std::stable_sort(sources.begin(), sources.end(),
                     [](telling const& a, telling const& b) { return told_before(a.published, b.published); });
}

/// Says of each row which value of its fact it is, and whether another is told on the same day or in the same document.
inline void mark_revisions(std::vector<fact>& rows) {
    auto const first_told = [](fact const& row) { return row.sources.front().published; };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](fact const& a, fact const& b) { return told_before(first_told(a), first_told(b)); });
    if (rows.size() == 1) {
        rows.front().revision = 1;
        return;
    }
    std::map<std::string, possible> told; // by day, which no document is called, and by document
    auto const                      each_witness = [&](fact const& row, auto visit) {
        for (telling const& t : row.sources) {
            if (t.published) visit(told["on " + std::to_string(t.published.days())]);
            visit(told["in " + t.doc]);
        }
    };
    for (fact const& row : rows) {
        stated const s = stated_by(row);
        each_witness(row, [&](possible& p) { p.narrow(s); });
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        stated const s     = stated_by(rows[i]);
        bool const   later = i > 0 && told_before(first_told(rows[i - 1]), first_told(rows[i]));
        rows[i].revision   = i == 0 ? 1 : rows[i - 1].revision + (later ? 1 : 0);
        each_witness(rows[i], [&](possible const& p) { rows[i].conflict = rows[i].conflict || p.contradicts(s); });
    }
}

/// The rows of one fact from the values told of it: the finest first, each coarser one joins the value that it
/// agrees with, whatever order they were told in. Each row shows its finest value, as told first.
inline std::vector<fact> merge_values(std::vector<fact> values) {
    std::vector<stated> said(values.size());
    std::transform(values.begin(), values.end(), said.begin(), stated_by);
    std::vector<std::size_t> finest(values.size());
    std::iota(finest.begin(), finest.end(), std::size_t{0});
    std::stable_sort(finest.begin(), finest.end(),
                     [&](std::size_t a, std::size_t b) { return said[a].width() < said[b].width(); });
    auto const by_value = [](decimal const& a, decimal const& b) { return a < b; };
    std::map<decimal, std::size_t, decltype(by_value)> row_at(by_value); // by its finest value; ranges are not in it
    std::vector<fact>                                  rows;
    for (std::size_t const i : finest) {
        auto const near = row_at.lower_bound(said[i].low);
        if (values[i].value && near != row_at.end() && near->first <= said[i].high) {
            auto& sources = rows[near->second].sources;
            sources.insert(sources.end(), values[i].sources.begin(), values[i].sources.end());
            continue;
        }
        if (values[i].value) row_at.emplace(said[i].nominal, rows.size());
        rows.push_back(std::move(values[i]));
    }
    for (fact& row : rows) sort_sources(row.sources);
    mark_revisions(rows);
    return rows;
}

} // namespace numfact::table::detail
