// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/period.hpp>

namespace numfact::attach {

NUMFACT_INLINE span span_of(mention const& v, span const& in_force) {
    (void)in_force;
    span p;
    p.from = v.from, p.to = v.to, p.calendar = v.calendar, p.fiscal = v.fiscal;
    p.quarters = v.text.find("季") != std::string_view::npos || v.text.find("quarter") != std::string_view::npos;
    return p;
}

namespace detail {

inline bool is_day(mention const& v) { return v.kind == kind::date || v.kind == kind::time; }

/// Whether the time at `j` is that of something compared with: 较[上年同期], from [the third quarter].
inline bool compared(sentence const& s, std::size_t j) {
    mark const& k = s.marks[j];
    for (std::size_t b = j, n = 0; b-- > 0 && n < 3; ++n) {
        mark const& x = s.marks[b];
        if (x.clause != k.clause || k.from - x.to > (s.chinese ? 9u : 14u)) return false;
        if (x.cues.any(cue::than, cue::above, cue::below, cue::from)) return true;
        if (x.is == edge::none && !x.has(cue::preposition)) return false;
    }
    return false;
}

} // namespace detail

NUMFACT_INLINE void find_period(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    using lexicon::tense;
    mark const& home   = s.marks[i];
    tense const when   = r.metric >= 0 ? lex.metric_at(r.metric).tense : tense::span;
    auto const  usable = [&](std::size_t j) {
        mark const& k = s.marks[j];
        if (!s.is_time(k)) return false;
        mention const& v = s.mention_of(k);
        if (!v.from && !v.to) return false;
        return when != tense::span || !detail::is_day(v);
    };
    auto const take = [&](std::size_t j, bool own) {
        r.period     = span_of(s.mention_of(s.marks[j]), m.period);
        r.own_period = own;
    };
    // Behind it, in English: right there, or anywhere in the clause when none stands before.
    std::size_t behind = npos, before = npos;
    bool        close = false;
    for (std::size_t j = i + 1, n = 0; j < s.marks.size() && n < 16; ++j, ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause || (k.mention >= 0 && s.is_quantity(k))) break;
        if (usable(j) && (!s.chinese || home.depth > 0)) {
            behind = j, close = k.from - home.to <= 12 + (detail::compared(s, j) ? 0u : 8u);
            if (detail::compared(s, j)) behind = npos;
            break;
        }
    }
    bool crossed = false; // a value stands between
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause && k.depth == home.depth) break;
        if (k.mention >= 0 && s.is_quantity(k)) crossed = true;
        if (!usable(j)) continue;
        if (detail::compared(s, j) && (crossed || r.type == fact_type::change)) continue;
        before = j;
        break;
    }
    if (behind != npos && (close || before == npos)) return take(behind, true);
    if (before != npos) return take(before, true);
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (k.depth > home.depth || k.clause == home.clause) continue;
        if (!usable(j) || detail::compared(s, j)) continue;
        return take(j, false);
    }
    if (when == tense::span) {
        r.period = m.period;
    } else if (when == tense::quote && m.today) {
        r.period.from = m.today;
        r.period.to   = instant::from_days(m.today.days() + 1);
    }
}

} // namespace numfact::attach
