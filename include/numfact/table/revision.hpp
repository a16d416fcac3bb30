// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/stated.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <vector>

// The values told of one fact, as rows: which tell the same, which revise and which contradict each other.

namespace numfact::table::detail {

/// Where a value is told; the document by its number.
struct place {
    std::uint32_t doc = 0;
    instant       published;
    std::size_t   start = 0, end = 0;
};

/// A value with all the places that tell it.
struct told_value {
    char const*        kept     = nullptr; ///< the fact that told it first
    bool               is_range = false;
    stated             said;
    std::vector<place> places;
    place              own; ///< of the fact that told it first
    std::size_t        revision = 0;
    bool               conflict = false;
};

/// Times that are not known come last.
inline bool told_before(instant a, instant b) { return a && (!b || a < b); }

inline void sort_places(std::vector<place>& places) {
    if (places.size() > 1)
        std::stable_sort(places.begin(), places.end(),
                         [](place const& a, place const& b) { return told_before(a.published, b.published); });
}

/// What the values told on one day, or in one document, leave possible: from `least` to `most`, if anything.
struct possible {
    decimal least, most;

    explicit possible(stated const& s) : least(s.least), most(s.most) {}
    void narrow(stated const& s) { least = std::max(least, s.least), most = std::min(most, s.most); }
    bool contradicts(stated const& s) const { return s.least > most || s.most < least; }
};

/// A day on which, or a document in which, a row is told.
struct witness {
    std::uint64_t who;
    std::uint32_t row;

    static witness on(instant day, std::uint32_t row) {
        return {1ull << 63 | static_cast<std::uint64_t>(day.days()), row};
    }
    static witness in(std::uint32_t doc, std::uint32_t row) { return {doc, row}; }
    friend bool operator<(witness const& a, witness const& b) { return a.who != b.who ? a.who < b.who : a.row < b.row; }
};

/// Says of each row whether another value is told on the same day or in the same document.
inline void mark_conflicts(std::vector<told_value>& rows) {
    std::vector<witness> all;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        for (place const& p : rows[i].places) {
            if (p.published) all.push_back(witness::on(p.published, i));
            all.push_back(witness::in(p.doc, i));
        }
    if (!std::is_sorted(all.begin(), all.end())) std::sort(all.begin(), all.end());
    for (auto first = all.begin(); first != all.end();) {
        auto const last = std::find_if(first, all.end(), [&](witness const& w) { return w.who != first->who; });
        if (first->row != (last - 1)->row) {
            possible left(rows[first->row].said);
            for (auto w = first + 1; w != last; ++w)
                if (w->row != (w - 1)->row) left.narrow(rows[w->row].said);
            for (auto w = first; w != last; ++w)
                if (left.contradicts(rows[w->row].said)) rows[w->row].conflict = true;
        }
        first = last;
    }
}

/// Says of each row which value of its fact it is, in the order in which they were told.
inline void mark_revisions(std::vector<told_value>& rows) {
    auto const first_told = [](told_value const& row) { return row.places.front().published; };
    auto const before     = [&](told_value const& a, told_value const& b) {
        return told_before(first_told(a), first_told(b));
    };
    if (!std::is_sorted(rows.begin(), rows.end(), before)) std::stable_sort(rows.begin(), rows.end(), before);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool const later = i > 0 && told_before(first_told(rows[i - 1]), first_told(rows[i]));
        rows[i].revision = i == 0 ? 1 : rows[i - 1].revision + (later ? 1 : 0);
    }
    if (rows.size() > 1) mark_conflicts(rows);
}

/// The rows of one fact from the values told of it: the finest first, each coarser one joins the value that it
/// agrees with, whatever order they were told in. Each row shows its finest value, as told first.
inline std::vector<told_value> merge_values(std::vector<told_value> values) {
    if (values.size() == 1) {
        values.front().revision = 1;
        return values;
    }
    std::vector<decimal> width(values.size());
    std::transform(values.begin(), values.end(), width.begin(), [](told_value const& v) { return v.said.width(); });
    std::vector<std::size_t> finest(values.size());
    std::iota(finest.begin(), finest.end(), std::size_t{0});
    std::stable_sort(finest.begin(), finest.end(), [&](std::size_t a, std::size_t b) { return width[a] < width[b]; });
    auto const by_value = [](decimal const& a, decimal const& b) { return a < b; };
    std::map<decimal, std::size_t, decltype(by_value)> row_at(by_value); // by its finest value; ranges are not in it
    std::vector<told_value>                            rows;
    for (std::size_t const i : finest) {
        told_value& v    = values[i];
        auto const  near = row_at.lower_bound(v.said.low);
        if (!v.is_range && near != row_at.end() && near->first <= v.said.high) {
            auto& places = rows[near->second].places;
            places.insert(places.end(), v.places.begin(), v.places.end());
            continue;
        }
        if (!v.is_range) row_at.emplace(v.said.nominal, rows.size());
        rows.push_back(std::move(v));
    }
    for (told_value& row : rows) sort_places(row.places);
    mark_revisions(rows);
    return rows;
}

} // namespace numfact::table::detail
