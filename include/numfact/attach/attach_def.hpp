// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/attach.hpp>
#include <numfact/attach/entity.hpp>
#include <numfact/attach/label.hpp>
#include <numfact/attach/list.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/metric.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/period.hpp>
#include <numfact/attach/read.hpp>
#include <numfact/attach/split.hpp>
#include <numfact/attach/status.hpp>
#include <numfact/attach/type.hpp>

namespace numfact::attach {
namespace detail {

/// Which mentions are values of facts: amounts and proportions of whatever; other quantities only when
/// a metric is theirs. 两家公司, 12英寸 before 晶圆 and durations measure nothing.
inline bool is_value(sentence const& s, std::size_t i, reading const& r) {
    mention const& v = s.mention_of(s.marks[i]);
    switch (v.kind) {
    case kind::money:
    case kind::price:
    case kind::percent:
    case kind::ratio:
    case kind::multiple: return true;
    default: return r.metric >= 0;
    }
}

/// 2.8万亿韩元(约合人民币150.64亿元): the money in a bracket right behind money restates it, unless
/// something else is said in there.
inline bool restates(sentence const& s, std::size_t i) {
    std::size_t const open = opening_of(s, i);
    if (open == npos || open == 0 || s.mention_of(s.marks[i]).kind != kind::money) return false;
    mark const& host = s.marks[open - 1];
    if (host.mention < 0 || s.mention_of(host).kind != kind::money) return false;
    for (std::size_t j = open + 1; j < i; ++j)
        if (!s.marks[j].cues.any(cue::restate, cue::level)) return false;
    return i + 1 >= s.marks.size() || s.marks[i + 1].is == edge::close;
}

inline number negated(number n) {
    if (n) n.first = -n.first;
    return n;
}

inline fact write(sentence const& s, reading const& r, lexicon::fact_lexicon const& lex, memory const& m) {
    mention const& v = s.mention_of(s.marks[r.mark]);
    fact           f;
    f.published = m.today;
    f.entity    = fullest(r.entity, m);
    if (r.entity.row >= 0) f.entity_id = lex.entity_at(r.entity.row).id;
    f.segment = r.segment;
    f.metric  = r.metric_text;
    if (r.metric >= 0) f.metric_id = lex.metric_at(r.metric).id;
    span           p        = r.period;
    unsigned const year_end = r.entity.row >= 0 ? lex.entity_at(r.entity.row).year_end : 12;
    f.period                = label_of(p, year_end);
    f.from = p.from, f.to = p.to;
    f.type = r.type, f.basis = r.basis, f.status = r.status, f.bound = v.bound;
    f.value = v.value, f.low = v.low, f.high = v.high, f.unit = v.unit;
    f.norm_value = v.norm_value, f.norm_unit = v.norm_unit;
    bool const minus   = v.value ? v.value.first.is_negative() : v.high && v.high.first.is_negative();
    bool const falls   = r.type == fact_type::change && r.direction < 0;
    bool const is_loss = r.type == fact_type::level && r.negative;
    if (!minus && (falls || is_loss)) {
        f.value = negated(f.value), f.norm_value = negated(f.norm_value);
        f.low = negated(v.high), f.high = negated(v.low);
    }
    f.attributed_to = r.teller.text;
    f.start = v.start, f.end = v.end, f.text = v.text;
    f.sentence = trim(s.str(s.from, s.to));
    return f;
}

/// The subject and the lists of names that a sentence leaves to the next one.
inline void leave_names(sentence const& s, lexicon::fact_lexicon const& lex, memory& m) {
    name first, second;
    for (std::size_t j = 0; j < s.marks.size() && j < reach; ++j) {
        mark const& k = s.marks[j];
        if (!k.is_name()) continue;
        remember(name_of(s, k), m);
        if (!first && k.depth == 0 && is_subject(s, j, lex, m) &&
            (k.entity < 0 || lex.entity_at(k.entity).kind != lexicon::entity_kind::other))
            first = name_of(s, k);
    }
    if (first) {
        m.subject = first;
        if (!m.topic) m.topic = first;
    }
    auto const names =
        list_before(s, s.marks.size() > 0 ? s.marks.size() - 1 : 0, 24, [](mark const& k) { return k.is_name(); });
    if (names.size > 1) {
        m.listed.clear();
        for (std::size_t j = 0; j < names.size; ++j) m.listed.push_back(name_of(s, s.marks[names.at[j]]));
    }
}

inline void read_values(sentence const& s, lexicon::fact_lexicon const& lex, memory& m, std::vector<fact>& out) {
    m.readings.clear();
    for (std::size_t i = 0; i < s.marks.size(); ++i) {
        if (s.marks[i].mention < 0 || !s.is_quantity(s.marks[i])) continue;
        if (restates(s, i)) {
            mention const& v = s.mention_of(s.marks[i]);
            if (!out.empty() && !m.readings.empty())
                out.back().equivalent_value = v.value, out.back().equivalent_unit = v.unit;
            continue;
        }
        reading r;
        r.mark = i;
        find_metric(s, i, lex, m, r);
        if (!is_value(s, i, r)) continue;
        find_type(s, i, lex, r);
        find_entity(s, i, lex, m, r);
        find_period(s, i, lex, m, r);
        distribute(s, i, lex, m, r);
        find_status(s, i, lex, m, r);
        m.readings.push_back(r);
        out.push_back(write(s, r, lex, m));
    }
    for (reading const& r : m.readings)
        if (r.own_period && r.metric >= 0 && lex.metric_at(r.metric).tense == lexicon::tense::span) m.period = r.period;
    if (!m.readings.empty()) m.last = m.readings.back();
}

} // namespace detail

NUMFACT_INLINE std::size_t read_facts(std::string_view text, std::size_t at, std::size_t hi,
                                      std::span<mention const> mentions, std::size_t& first,
                                      lexicon::fact_lexicon const& lex, memory& m, std::vector<fact>& out) {
    while (first < mentions.size() && mentions[first].end <= at) ++first;
    std::size_t const end = sentence_end(text, at, hi, mentions, first, lex);
    for (; m.passed < m.datelines.size() && m.datelines[m.passed].at < end; ++m.passed) {
        m.today  = m.datelines[m.passed].published;
        m.period = {};
    }
    read_sentence(m.at_work, text, at, end, mentions, first, lex, m);
    detail::read_values(m.at_work, lex, m, out);
    detail::leave_names(m.at_work, lex, m);
    return end;
}

} // namespace numfact::attach
