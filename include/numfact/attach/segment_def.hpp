// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/segment.hpp>
#include <numfact/attach/subject_def.hpp>

namespace numfact::attach {

NUMFACT_INLINE void find_segment(sentence const& s, lexicon::fact_lexicon const& lex, memory const& m, reading& r) {
    using detail::entity_kind;
    if (r.metric_mark == npos) {
        bool const from_row = s.row && m.readings.empty() && r.metric >= 0 && r.measure == m.row.measure;
        if (from_row) {
            std::size_t const colon = look_back(
                s, r.mark, [](mark const& k) { return k.is == edge::colon; }, [](mark const&) { return false; });
            if (colon != npos) r.segment = trim(s.str(s.from, s.marks[colon].from));
        } else if (!m.readings.empty() && m.readings.back().measure == r.measure) {
            r.segment = m.readings.back().segment;
        }
        return;
    }
    mark const& metric = s.marks[r.metric_mark];
    if (r.metric_mark == 0 || metric.metric < 0) return;
    mark const& b = s.marks[r.metric_mark - 1];
    if (b.clause != metric.clause || metric.from - std::min(metric.from, b.to) > 3) return;
    bool const        gap_is_de = trim(s.str(b.to, metric.from)).empty() || s.str(b.to, metric.from) == "的";
    entity_kind const what      = b.is_name() ? detail::kind_of(name_of(s, b), lex) : entity_kind::other;
    bool const        part      = what == entity_kind::segment || what == entity_kind::product;
    if (part && gap_is_de && !name_of(s, b).same(r.entity)) r.segment = s.str(b);
    if (s.chinese && b.has(cue::segment) && !b.is_name() && gap_is_de) {
        std::size_t const from = detail::run_before(s, b.from, true, lex);
        std::string_view  t    = s.str(from, b.to);
        // 三星芯片业务: without the name of its owner.
        if (!r.entity.text.empty() && starts_with_at(t, 0, r.entity.text)) t.remove_prefix(r.entity.text.size());
        if (t.size() > b.to - b.from) r.segment = t;
    }
}

} // namespace numfact::attach
