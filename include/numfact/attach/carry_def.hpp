// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/carry.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/span_def.hpp>
#include <numfact/attach/subject_def.hpp>

namespace numfact::attach {

NUMFACT_LOCAL void leave(sentence const& s, lexicon::fact_lexicon const& lex, memory& m, bool heading) {
    using detail::entity_kind;
    name first;
    span stated;
    bool told = false; // a value has stood before
    bool const speaks = s.names > 0 || s.timed || s.cues.has(cue::interim); // of somebody, of a time
    for (std::size_t j = 0; speaks && j < s.marks.size() && j < 4 * reach; ++j) {
        mark const& k = s.marks[j];
        if (s.is_time(k) && !detail::is_day(s.mention_of(k)) && s.mention_of(k).from && !is_compared(s, j)) {
            // 第三季度[财报]; after second-quarter [sales] missed estimates
            mark const* const next =
                j + 1 < s.marks.size() && s.marks[j + 1].from - k.to <= 9 ? &s.marks[j + 1] : nullptr;
            bool const over     = !m.today || s.mention_of(k).to.days() <= m.today.days() + 1;
            bool const reported = next && (next->has(cue::report) ||
                                           (next->metric >= 0 && next->from - k.to <= 1 && over && m.readings.empty()));
            if (reported || (heading && m.readings.empty())) stated = span_of(s, j, m);
        }
        if (k.has(cue::interim) && m.today) stated = span_of(s, j, m);
        told = told || s.is_quantity(k);
        if (!k.is_name()) continue;
        name const n = name_of(s, k);
        if (k.depth == 0 && (n.row >= 0 || n.is == name_kind::corporate || n.is == name_kind::head)) remember(n, m);
        entity_kind const what = detail::kind_of(n, lex);
        if (what == entity_kind::index) m.gauge = n;
        if (k.depth > 0 || first || what != entity_kind::company || !is_subject(s, j, lex, m)) continue;
        // The subject of the sentence heads a clause before its first value, not behind a preposition.
        bool const object = j > 0 && s.marks[j - 1].has(cue::preposition) && s.marks[j - 1].clause == k.clause;
        bool const known =
            n.is == name_kind::listed || n.is == name_kind::corporate || (!m.titled && n.is != name_kind::group);
        if (known && !object && !told && detail::heads_clause(s, j)) first = n;
    }
    for (reading const& r : m.readings) {
        bool const outlook =
            r.status != status::actual && r.status != status::preliminary && r.status != status::consensus;
        if (r.in_force && outlook) m.outlook = r.period;
        if (r.in_force && !outlook) stated = r.period;
        if (r.period && r.metric >= 0 && lex.metric_at(r.metric).tense == lexicon::tense::quote) m.quoted = r.period;
        bool const standing = r.metric >= 0 && lex.metric_at(r.metric).tense == lexicon::tense::moment;
        if (r.period && standing && r.status == status::actual && r.type == fact_type::level && !r.from)
            m.moment = r.period;
        if (r.period.fiscal) m.fiscal = r.entity;
        entity_kind const what = detail::kind_of(r.entity, lex);
        if (!r.entity) continue;
        (what == entity_kind::product ? m.thing : m.told) = r.entity;
        if (what == entity_kind::place) m.place = r.entity;
    }
    for (reading const& r : m.readings)
        if (s.mention_of(s.marks[r.mark]).kind == kind::count) m.count = r;
    // What is compared with is not what was told last: 3.8%, up from 3.6% in June.
    auto const last = std::find_if(m.readings.rbegin(), m.readings.rend(), [](reading const& r) { return !r.from; });
    if (!m.readings.empty()) m.last = last == m.readings.rend() ? m.readings.back() : *last, m.telling = true;
    if (stated) {
        m.period = stated;
        if (!m.main) m.main = stated;
    }
    if (first && !(heading && m.untitled)) {
        m.subject = first;
        if (!m.topic) m.topic = first;
        if (m.untitled && first.is != name_kind::plain) m.topic = first, m.titled = true, m.untitled = false;
    }
    for (std::size_t j = s.names > 0 && s.cues.has(cue::say) ? s.marks.size() : 0; j-- > 0 && s.marks.size() - j < reach;)
        if (s.marks[j].is_name() && detail::kind_of(s.marks[j], lex) == entity_kind::source &&
            detail::tells(s, j))
            m.teller = name_of(s, s.marks[j]);
    if (s.names < 2) return;
    mark_list const names = list_before(s, s.marks.size() - 1, 24, [](mark const& k) { return k.is_name(); });
    if (names.size < 2) return;
    m.listed.clear();
    for (std::size_t j = 0; j < names.size; ++j) m.listed.push_back(name_of(s, s.marks[names.at[j]]));
}

NUMFACT_LOCAL void begin_paragraph(memory& m, bool item) {
    m.teller = m.thing = m.told = {};
    m.quoted = m.moment = {};
    m.telling           = false;
    if (m.titled) {
        m.subject = m.topic;
        m.period  = m.main;
        m.outlook = {};
    } else if (item) {
        m.untitled = false;
        m.topic = m.subject = {};
        m.period            = {};
    }
}

NUMFACT_LOCAL void begin_article(sentence const& s, lexicon::fact_lexicon const& lex, memory& m) {
    m.topic = m.subject = m.thing = m.place = m.teller = m.fiscal = m.gauge = {};
    m.period = m.outlook = m.quoted = m.moment = m.main = {};
    m.last = m.row = m.count = {};
    for (std::size_t j = 0; j < s.marks.size() && !m.topic; ++j) {
        if (s.marks[j].depth > 0) continue;
        name const                n    = name_of(s, s.marks[j]);
        bool const                sure = n.is != name_kind::plain && n.is != name_kind::product;
        detail::entity_kind const what = detail::kind_of(n, lex);
        // A bank may report its own results; a source beside a colon only tells: 国家统计局：…; …: IDC.
        bool const beside_colon =
            (j > 0 && s.marks[j - 1].is == edge::colon) || (j + 1 < s.marks.size() && s.marks[j + 1].is == edge::colon);
        bool const bank = what == detail::entity_kind::source && !detail::tells(s, j) && !beside_colon;
        bool const fit  = bank || what == detail::entity_kind::company || what == detail::entity_kind::index ||
                         what == detail::entity_kind::place;
        if (sure && fit && n.is != name_kind::group && (bank ? detail::in_place(s, j) : is_subject(s, j, lex, m)))
            m.topic = n;
    }
    m.titled   = static_cast<bool>(m.topic);
    m.untitled = !m.titled;
    m.subject  = m.topic;
    for (std::size_t j = 0; j < s.marks.size(); ++j) {
        if (!s.is_time(s.marks[j]) || detail::is_day(s.mention_of(s.marks[j])) || !s.mention_of(s.marks[j]).from)
            continue;
        m.main = m.period = span_of(s, j, m);
        if (m.main.fiscal) m.fiscal = m.topic;
        break;
    }
}

} // namespace numfact::attach
