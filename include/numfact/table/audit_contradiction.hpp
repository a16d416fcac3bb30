// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/comparison.hpp>
#include <numfact/table/misprint.hpp>

#include <tuple>

namespace numfact::table {

namespace detail {

/// Do words end with a name, or its first four letters and more: 显著领先通信运营 and 通信运营子板块?
inline bool end_with_name(std::string_view words, std::string_view name) {
    constexpr std::size_t least = 12; // bytes
    for (std::size_t n = std::min(words.size(), name.size()); n >= least; n -= 3)
        if (words.ends_with(name.substr(0, n))) return true;
    return false;
}
/// Of one owner; a figure that stands in brackets is of what stands before them: "ahead of 通信运营(-1.75%)".
inline bool same_named(figure const& a, figure const& b) {
    std::string_view const x = a.words_before_bracket(), y = b.words_before_bracket();
    if (x.empty() && y.empty()) return same_owner(*a, *b);
    if (!x.empty() && !y.empty()) return x == y;
    return x.empty() ? end_with_name(y, a->entity) : end_with_name(x, b->entity);
}

/// Do both figures say the value of one and the same thing? Whatever is not known may differ, so that all must be known.
inline bool same_statement(figure const& a, figure const& b) {
    return same_metric(*a, *b) && a->segment == b->segment && same_named(a, b) && a->type == b->type && a->basis == b->basis &&
           a->unit == b->unit && same_period(*a, *b) && same_telling(*a, *b) &&
           (a->attributed_to == b->attributed_to || a->attributed_to.empty() || b->attributed_to.empty());
}

/// Do the words before both figures say the same, with the name of what they tell?
inline bool same_wording(figure const& a, figure const& b) {
    if (a.words_before_bracket().empty() != b.words_before_bracket().empty()) return true; // one has been compared with the other's name
    return told_in_same_words(a, b) && a.before.find(a->metric) != a.before.npos && b.before.find(b->metric) != b.before.npos;
}

} // namespace detail

/// The same fact with two values. What the reader has missed often tells them apart (a segment, a date), so that only
/// those are told whose words are the same, or which look like one value misprinted.
inline void audit_contradictions(detail::figures const& all, std::vector<finding>& out, bool across = false) {
    using namespace detail;
    std::vector<figure const*> rows;
    for (auto const& f : all)
        if (f.value.ok() && f->from && !f->entity.empty() && !is_compared_with(f)) rows.push_back(&f);
    // neighbours in this order tell of the same unit and time: linear but for sorting
    std::stable_sort(rows.begin(), rows.end(), [](figure const* a, figure const* b) {
        return std::tie((*a)->unit, (*a)->from.seconds, (*a)->to.seconds) < std::tie((*b)->unit, (*b)->from.seconds, (*b)->to.seconds);
    });
    constexpr std::size_t reach = 64;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = i; j-- > 0 && i - j <= reach;) {
            figure const &a = *rows[j], &b = *rows[i];
            if (a->unit != b->unit || a->from != b->from || a->to != b->to) break;
            // two values of one sentence are two things
            if ((a->doc != b->doc) != across || !same_statement(a, b) || (!across && a.sentence == b.sentence)) continue;
            if (a.value.meets(b.value)) break;
            // a headline says again what the text says
            bool const headline = !across && (a.paragraph == 0) != (b.paragraph == 0);
            if (!looks_misprinted(a->value.first, b->value.first, headline ? 2 : 3) && !same_wording(a, b)) continue;
            // a report of another day may have newer figures
            bool const one_day = a->published == b->published;
            finding    g       = about(*b, "contradiction", one_day ? certainty::likely : certainty::possible);
            g.computed         = shown(a->value, a->unit);
            g.arithmetic       = a->value.to_string() + " ≠ " + b->value.to_string();
            g.rows             = {place(*a)};
            if (a->doc != b->doc) g.rows[0].doc = a->doc;
            out.push_back(std::move(g));
            break;
        }
    }
}

} // namespace numfact::table
