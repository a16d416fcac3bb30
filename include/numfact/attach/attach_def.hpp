// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/attach.hpp>
#include <numfact/attach/carry.hpp>
#include <numfact/attach/entity.hpp>
#include <numfact/attach/label.hpp>
#include <numfact/attach/list.hpp>
#include <numfact/attach/metric.hpp>
#include <numfact/attach/period.hpp>
#include <numfact/attach/read.hpp>
#include <numfact/attach/segment.hpp>
#include <numfact/attach/split.hpp>
#include <numfact/attach/status.hpp>
#include <numfact/attach/text.hpp>
#include <numfact/attach/type.hpp>
#include <numfact/attach/value.hpp>
#include <numfact/attach/write.hpp>

namespace numfact::attach {
namespace detail {

/// A title, its subtitle and the names of the authors stand in so many lines.
inline constexpr std::size_t head_lines = 4;

/// One value after the other: what it measures, what it says of it, whose, when, how sure.
inline void read_values(sentence const& s, lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out) {
    m.readings.clear();
    auto const next = [&](mark const* k) { // most marks are none
        return std::find_if(k, s.marks.data() + s.marks.size(), [&](mark const& m) { return s.is_quantity(m); });
    };
    for (mark const* k = next(s.marks.data()); k != s.marks.data() + s.marks.size(); k = next(k + 1)) {
        std::size_t const i = s.index_of(*k);
        if (restates(s, i)) {
            mention const& v = s.mention_of(s.marks[i]);
            if (!m.readings.empty()) out.back().equivalent_value = v.value, out.back().equivalent_unit = v.unit;
            continue;
        }
        reading r;
        r.mark = i;
        find_metric(s, i, lex, m, r);
        distribute(s, i, lex, m, r);
        if (!is_value(s, i, r, lex, m)) continue;
        if (s.mention_of(s.marks[i]).kind == kind::money) m.currency = s.mention_of(s.marks[i]).unit;
        find_type(s, i, lex, m, r);
        find_layoffs(s, i, lex, r);
        find_entity(s, i, lex, m, r);
        find_quotation(s, i, lex, r);
        find_segment(s, lex, m, r);
        find_period(s, i, lex, m, r);
        // Where an entity's fiscal periods are spoken of, its bare quarters are fiscal too: Q4 guidance.
        r.period.fiscal = r.period.fiscal || (r.period.named && m.fiscal && m.fiscal.same(r.entity));
        settle_fiscal(r.period, r.entity.row >= 0 ? lex.entity_at(r.entity.row).year_end : 0u, m.today);
        find_status(s, i, lex, m, r);
        if (s.row && r.metric_mark != npos && m.readings.empty()) m.row = r;
        m.readings.push_back(r);
        write_fact(s, r, lex, m, out.add());
    }
}

} // namespace detail

NUMFACT_INLINE std::size_t read_facts(std::string_view text, std::size_t at, std::size_t hi,
                                      std::span<mention const> mentions, std::size_t& first,
                                      lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out) {
    while (first < mentions.size() && mentions[first].end <= at) ++first;
    std::size_t const      end   = sentence_end(text, at, hi, mentions, first, lex);
    std::string_view const words = trim(text.substr(at, end - at));
    if (words.empty()) return end;
    sentence&  s       = m.at_work;
    bool const line    = at == 0 || text[at - 1] == '\n';
    bool const whole   = line && (end == text.size() || text[end - 1] == '\n'); // the sentence is the line
    bool const heading = whole && words.size() < 240 && !words.ends_with('.') && !words.ends_with("。");
    if (line) begin_paragraph(m, words.starts_with("- ") || words.starts_with("\xE2\x9E") || words.starts_with("•"));
    read_sentence(s, text, at, end, mentions, first, lex, m);
    if (line && m.lines++ == 0 && heading) begin_article(s, lex, m);
    if (m.passed < m.datelines.size() && m.datelines[m.passed].at < end) {
        m.today = m.datelines[m.passed++].published;
        // Further down than the head of the text, a line of its own makes the line before it a new title.
        if (heading && m.lines > detail::head_lines) {
            auto const title = std::partition_point(mentions.begin(), mentions.end(),
                                                    [&](mention const& v) { return v.end <= m.line_from; });
            read_sentence(s, text, m.line_from, m.line_to, mentions, static_cast<std::size_t>(title - mentions.begin()),
                          lex, m);
            begin_article(s, lex, m);
        }
        if (heading) return end;
    }
    m.line_from = heading ? at : 0, m.line_to = heading ? end : 0;
    detail::read_values(s, lex, m, out);
    leave(s, lex, m, heading && words.size() < 120);
    return end;
}

} // namespace numfact::attach
