// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/list.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/span.hpp>
#include <numfact/attach/subject.hpp>

namespace numfact::attach {
namespace detail {

/// The time before mark `i` when it is a span of so many calendar years.
inline span years_before(sentence const& s, std::size_t i, std::size_t count, memory const& m) {
    std::size_t const j = look_back(
        s, i, [&](mark const& k) { return s.is_time(k); }, [](mark const&) { return false; });
    if (j == npos) return {};
    span const p = span_of(s, j, m);
    if (!p.from || !p.to) return {};
    auto const a = p.from.to_civil(), b = p.to.to_civil();
    bool const whole = a.month == 1 && a.day == 1 && b.month == 1 && b.day == 1;
    return whole && b.year - a.year == static_cast<std::int64_t>(count) ? p : span{};
}

} // namespace detail

NUMFACT_LOCAL void distribute(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                               reading& r) {
    if (!s.cues.has(cue::respectively)) return;
    // The list of values that `i` stands in.
    auto const  value = [&](mark const& k) { return k.mention >= 0 && s.is_quantity(k); };
    std::size_t first = i, size = 1, place = 0;
    for (std::size_t j = i; j-- > 0 && first - j < 8;)
        if (value(s.marks[j])) {
            if (!listed(s, j, first, 12)) break;
            first = j, ++size, ++place;
        }
    std::size_t last = i;
    for (std::size_t j = i + 1; j < s.marks.size() && j - last < 8; ++j)
        if (value(s.marks[j])) {
            if (!listed(s, last, j, 12)) break;
            last = j, ++size;
        }
    if (size < 2) return;
    auto const says = [&](mark const& k) { return k.has(cue::respectively); };
    bool const told = look_back(s, first, says, [](mark const&) { return false; }) != npos ||
                      look_ahead(s, last, says, [&](mark const& k) { return value(k); }) != npos;
    if (!told) return;

    auto const metrics = list_before(s, first, 12, [&](mark const& k) {
        return k.metric >= 0 && lex.metric_at(k.metric).owner != lexicon::owner::metric;
    });
    auto const times   = list_before(s, first, 4, [&](mark const& k) { return s.is_time(k); });
    auto const names   = list_before(s, first, 12, [&](mark const& k) { return k.is_name(); });
    // Facts between the list of things and this list have been handed out already: repeat their order.
    std::size_t const before = m.readings.size() - place;
    if (metrics.size == 1 && size == 2 && lex.metric_at(s.marks[metrics.at[0]].metric).second >= 0) {
        mark const& k = s.marks[metrics.at[0]]; // 产销分别完成3128.2万辆和3143.6万辆
        r.metric = place == 0 ? k.metric : lex.metric_at(k.metric).second, r.metric_text = s.str(k);
    } else if (metrics.size == size) {
        mark const& k = s.marks[metrics.at[place]];
        r.metric = k.metric, r.negative = k.negative, r.metric_text = s.str(k);
    } else if (times.size == size) {
        r.period   = span_of(s, times.at[place], m);
        r.in_force = true;
    } else if (span const years = detail::years_before(s, first, size, m); years) {
        // 2024-2026年归母净利润分别为13.2/17.9/22.4亿元
        auto const at = years.from.to_civil().year + static_cast<std::int64_t>(place);
        r.period      = {};
        r.period.from = instant::from_civil(at, 1, 1), r.period.to = instant::from_civil(at + 1, 1, 1);
    } else if (names.size == size) {
        r.entity = name_of(s, s.marks[names.at[place]]);
    } else if (m.readings.size() >= size + place && before >= size) {
        // The values of the last facts, in their order.
        std::size_t const k        = before - size;
        reading const&    host     = m.readings[k + place];
        std::size_t       distinct = 0;
        for (std::size_t a = k; a + 1 < before; ++a)
            distinct += m.readings[a].metric != m.readings[a + 1].metric ||
                        !m.readings[a].entity.same(m.readings[a + 1].entity);
        if (distinct + 1 == size) r.metric = host.metric, r.metric_text = host.metric_text, r.entity = host.entity;
    } else if (m.listed.size() == size) {
        r.entity = m.listed[place];
    }
    r.measure = r.metric;
}

} // namespace numfact::attach
