// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/segment.hpp>
#include <numfact/attach/subject_def.hpp>

namespace numfact::attach {

namespace detail {

/// The words before an English noun for a part of a company, with it: its [robotics division], the [cloud unit]; nothing
/// where there are none, or only such as say nothing of it (the unit, its own business).
inline std::string_view english_part(sentence const& s, mark const& noun, lexicon::fact_lexicon const& lex) {
    std::size_t from = noun.from;
    for (int words = 0; words < 3 && from > s.from + 1 && s.text[from - 1] == ' '; ++words) {
        std::size_t at = from - 1;
        while (at > s.from && (is_word(byte_at(s.text, at - 1)) || s.text[at - 1] == '-' || s.text[at - 1] == '&'))
            --at;
        if (at == from - 1 || is_ascii_digit(byte_at(s.text, at))) break;
        std::size_t const  length = from - 1 - at;
        lexicon::hit const h      = lex.longest(s.text.data() + at, s.text.data() + noun.to);
        if (h && h.length >= length && (lex[h.id].cues || lex[h.id].metric >= 0)) break;
        if (at > s.from && byte_at(s.text, at - 1) != ' ') break; // the s of a possessive
        from = at;
    }
    return from < noun.from ? s.str(from, noun.to) : std::string_view{};
}

/// The English part of a company that the clause of a metric names: sales of its robotics division, cloud unit revenue.
inline std::string_view english_segment(sentence const& s, lexicon::fact_lexicon const& lex, reading const& r) {
    mark const&       home = s.marks[r.mark];
    std::size_t const at   = look_back(
          s, r.mark,
          [&](mark const& k) {
            return k.has(cue::segment) && !k.has(cue::group) && !k.is_name() && !s.str(k).ends_with('s');
        },
          [&](mark const& k) { return k.clause != home.clause || s.is_quantity(k); });
    return at == npos ? std::string_view{} : english_part(s, s.marks[at], lex);
}

/// The part of what was told before that a Chinese clause begins with, when nothing else stands before its value:
/// 销量39.63万辆，其中[纯电动车型]20.5万辆.
inline std::string_view part_at_head(sentence const& s, reading const& r, lexicon::fact_lexicon const& lex) {
    mark const& home = s.marks[r.mark];
    if (!s.chinese || r.metric < 0 || r.metric == lex.power() || home.depth > 0) return {};
    std::size_t to = home.from, from = npos;
    for (std::size_t j = r.mark; j-- > 0 && from == npos;) {
        mark const& k = s.marks[j];
        if (k.clause == home.clause && k.cues.any(cue::level, cue::bound) && k.metric < 0 && k.to == to)
            to = k.from;
        else if (k.clause != home.clause || k.is != edge::none || (k.has(cue::connective) && k.metric < 0))
            from = k.to;
        else
            return {};
    }
    if (from == npos) return {};
    std::string_view const words = s.str(from, to);
    if (char_count(words) < 2 || char_count(words) > 10) return {};
    for (std::size_t at = from; at < to; at += char_length(byte_at(s.text, at)))
        if (!(is_han(s.text, at) || is_word(byte_at(s.text, at))) || is_particle(s.text, at, lex)) return {};
    return words;
}

} // namespace detail

NUMFACT_INLINE void find_segment(sentence const& s, lexicon::fact_lexicon const& lex, memory const& m, reading& r) {
    using detail::entity_kind;
    if (r.metric_mark == npos) {
        if (std::string_view const part = detail::part_at_head(s, r, lex); !part.empty()) {
            r.segment = part;
            return;
        }
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
    if (!s.chinese) r.segment = detail::english_segment(s, lex, r);
    if (r.metric_mark == 0 || metric.metric < 0) return;
    mark const& b = s.marks[r.metric_mark - 1];
    // 国际市场[游戏]收入: a market, with what is sold there
    if (detail::is_market(name_of(s, b)) && b.clause == metric.clause && metric.from - b.to <= 12 &&
        !name_of(s, b).same(r.entity)) {
        r.segment = s.str(b.from, metric.from);
        return;
    }
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
