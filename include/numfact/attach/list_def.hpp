// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/entity.hpp>
#include <numfact/attach/list.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/period.hpp>

namespace numfact::attach {
NUMFACT_INLINE void distribute(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                               reading& r) {
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

    auto const metrics =
        list_before(s, first, 12, [&](mark const& k) { return k.metric >= 0 && !k.cues.any(cue::rate, cue::share); });
    auto const times = list_before(s, first, 4, [&](mark const& k) { return s.is_time(k); });
    auto const names = list_before(s, first, 12, [&](mark const& k) { return k.is_name(); });
    // Facts between the list of things and this list have been handed out already: repeat their order.
    std::size_t const before = m.readings.size() - place;
    if (metrics.size == size) {
        mark const& k = s.marks[metrics.at[place]];
        r.metric = k.metric, r.negative = k.negative, r.metric_text = s.str(k);
    } else if (times.size == size) {
        r.period   = span_of(s, times.at[place], m);
        r.in_force = true;
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
    (void)lex;
}

} // namespace numfact::attach
