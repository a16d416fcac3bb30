// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/entity.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/status.hpp>

namespace numfact::attach {

NUMFACT_INLINE void find_status(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    mark const& home  = s.marks[i];
    bool        fresh = true; // no other value has stood between
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.mention >= 0 && s.is_quantity(k)) fresh = false;
        if (!k.cues) continue;
        bool const here = k.clause == home.clause;
        if (fresh && k.has(cue::consensus)) {
            r.status = status::consensus;
            break;
        }
        if (fresh && k.has(cue::prior) && r.status == status::actual) r.status = status::guidance;
        if (k.has(cue::preliminary) && r.status == status::actual) r.status = status::preliminary;
        if (here && fresh && k.has(cue::target)) {
            r.status = status::target;
            break;
        }
        if (here && fresh && k.has(cue::plan) && !k.has(cue::guidance) && r.status == status::actual)
            r.status = status::plan;
        if (k.has(cue::guidance) || k.has(cue::forecast)) {
            bool const others = k.has(cue::forecast) || teller_before(s, j, lex, m);
            if (r.status == status::actual || r.status == status::plan)
                r.status = others ? status::forecast : status::guidance;
            break;
        }
    }
    if (!r.teller) r.teller = teller_before(s, i, lex, m);
    if (r.status == status::actual && r.period.from && m.today && r.period.from > m.today)
        r.status = r.teller ? status::forecast : status::guidance;
    bool const over = r.period.to && m.today && r.period.to <= m.today;
    if (r.status == status::guidance && over && !r.teller) r.status = r.from ? status::actual : status::preliminary;
}

} // namespace numfact::attach
