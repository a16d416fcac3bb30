// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/label.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/span_def.hpp>
#include <numfact/attach/status.hpp>
#include <numfact/attach/subject.hpp>

namespace numfact::attach {
namespace detail {

/// Whether the expectation at `j` is only a yardstick: 与预期相符, 超预期, ahead of forecasts.
inline bool is_yardstick(sentence const& s, std::size_t j) {
    if (j == 0) return false;
    mark const& b = s.marks[j - 1];
    return b.clause == s.marks[j].clause && s.marks[j].from - b.to <= (s.chinese ? 0u : 5u) &&
           b.cues.any(cue::above, cue::below, cue::than, cue::preposition);
}
/// Whether the reading is of a time to come; 此前 beside it is of an outlook given before.
inline bool is_outlook(reading const& r) {
    return r.status == status::guidance || r.status == status::forecast || r.status == status::consensus;
}
/// Whether the word at `j` is what somebody named right before it does: Goldman Sachs [estimates].
inline bool has_speaker(sentence const& s, std::size_t j) {
    return j > 0 && s.marks[j - 1].is_name() && s.marks[j].from - s.marks[j - 1].to <= 1;
}
/// Whether a consensus cue is a verb that holds for the rest of the sentence: 市场预期X每股收益为0.67美元 营收为20.1亿美元,
/// not a noun beside one value: 分析师预期23.2%.
inline bool is_verb(sentence const& s, std::size_t j) {
    if (is_yardstick(s, j)) return false;
    for (std::size_t k = j + 1; k < s.marks.size() && s.marks[k].clause == s.marks[j].clause; ++k) {
        if (s.is_quantity(s.marks[k])) return false;
        if (s.marks[k].is_name() || s.marks[k].metric >= 0) return true;
    }
    return false;
}
/// Who the outlook at mark `j` is of: somebody who owns figures and speaks in its clause (公司[预计]X, Rivian
/// [expects]), or nobody, when a metric stands between (X的收入[预计]为).
inline bool speaks_for_itself(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex, memory const& m) {
    for (std::size_t k = j; k-- > 0 && s.marks[k].clause == s.marks[j].clause;) {
        if (s.marks[k].metric >= 0) return false;
        if (s.marks[k].has(cue::pronoun) ||
            (is_subject(s, k, lex, m) && kind_of(name_of(s, s.marks[k]), lex) == entity_kind::company))
            return true;
    }
    return false;
}
/// Whether the teller is an officer of the company told of: 執行長蔡力行.
inline bool is_officer(sentence const& s, name const& who) {
    for (std::size_t j = 0; j < s.marks.size(); ++j)
        if (s.marks[j].is_name() && s.str(s.marks[j]).data() == who.text.data())
            return s.marks[j].named == name_kind::person || has_role(s, j, cue::executive);
    return false;
}

} // namespace detail

NUMFACT_INLINE void find_status(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    mark const& home    = s.marks[i];
    bool const  quoted  = r.metric >= 0 && lex.metric_at(r.metric).tense == lexicon::tense::quote;
    bool        fresh   = true; // no other value has stood between
    bool        outlook = false;
    auto const  settle  = [&](enum status to) {
        if (r.status == status::actual) r.status = to;
    };
    // Both ends of a change are of one standing: 目标从30万辆提升至35万辆.
    if (!m.readings.empty()) {
        reading const& o = m.readings.back();
        if (o.from && !r.from && s.marks[o.mark].clause == home.clause && o.measure == r.measure &&
            o.status != status::actual) {
            r.status = o.status, r.teller = o.teller;
            return;
        }
    }
    // A yardstick right before the value, or one that leads the sentence: Economists polled by Reuters had forecast …
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.is == edge::semicolon) break;
        fresh = fresh && !s.is_quantity(k);
        if (!k.has(cue::consensus) || detail::has_speaker(s, j)) continue;
        bool const here = fresh && (k.clause == home.clause || (home.depth > 0 && k.bracket == home.bracket));
        if (here || detail::is_verb(s, j)) r.status = status::consensus;
    }
    fresh = true;
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach && !outlook; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        fresh = fresh && !s.is_quantity(k);
        if (!k.cues) continue;
        bool const here   = fresh && (k.clause == home.clause || (home.depth > 0 && k.bracket == home.bracket));
        bool const common = k.has(cue::consensus) && !detail::has_speaker(s, j);
        if (here && k.has(cue::target) && !k.has(cue::forecast)) settle(status::target);
        if (here && k.has(cue::plan) && !k.has(cue::guidance)) settle(status::plan);
        if (fresh && k.has(cue::prior) &&
            (k.has(cue::guidance) || detail::is_outlook(m.readings.empty() ? m.last : m.readings.back())))
            settle(status::guidance);
        if (k.has(cue::preliminary) && k.clause == home.clause) settle(status::preliminary);
        if ((!k.cues.any(cue::guidance, cue::forecast) && !(k.has(cue::consensus) && !common)) || common ||
            detail::is_yardstick(s, j))
            continue;
        if (quoted && k.clause != home.clause) continue;
        // 今年资本支出预计为…，去年为297.6亿美元: a time of the past in the own clause is none of the outlook.
        bool const past = r.stated && r.period.to && m.today && r.period.to <= m.today;
        if (past && k.clause != home.clause) continue;
        outlook = true;
        if (r.status != status::actual && r.status != status::plan) continue;
        if (j == r.metric_mark && k.has(cue::forecast)) { // a target price, a profit forecast
            r.status = status::forecast;
            r.teller = teller_before(s, j, lex, m);
            break;
        }
        if (k.has(cue::guided)) {
            r.status = status::guidance;
            break;
        }
        name const other   = teller_before(s, j, lex, m);
        bool const officer = other && detail::is_officer(s, other);
        bool const self    = detail::speaks_for_itself(s, j, lex, m);
        bool const company =
            r.entity.is == name_kind::listed || r.entity.is == name_kind::corporate || r.entity.is == name_kind::head;
        bool const own   = officer || (!other && (self || (!k.has(cue::forecast) && !m.teller && company)));
        bool const thing = r.metric >= 0 && (lex.metric_at(r.metric).owner == lexicon::owner::thing ||
                                             lex.metric_at(r.metric).owner == lexicon::owner::place);
        bool const event = r.metric >= 0 && lex.metric_at(r.metric).tense == lexicon::tense::event;
        // What a company says that it will do, is its plan: would lay off 900 employees.
        r.status = !own || thing ? status::forecast : event ? status::plan : status::guidance;
        r.teller = other ? other : own ? name{} : m.teller;
    }
    // Behind the value: $54.9 billion [expected by analysts].
    if (!s.chinese && r.status == status::actual &&
        look_ahead(
            s, i,
            [&](mark const& k) {
                return k.has(cue::consensus) && !detail::has_speaker(s, static_cast<std::size_t>(&k - s.marks.data()));
            },
            [&](mark const& k) { return k.clause != home.clause || (s.is_quantity(k) && !k.has(cue::consensus)); }) !=
            npos)
        r.status = status::consensus;
    if (!r.teller) r.teller = teller_before(s, i, lex, m);
    // What has happened has not happened in the future: 一季度 is that of the year before, unless a year is stated
    // or the company has years of its own.
    bool const ahead = r.period.from && m.today && r.period.to.days() > m.today.days() + 1;
    if (r.status == status::actual && ahead && r.period.loose && (r.period.named || r.period.from > m.today)) {
        unsigned const year_end = r.entity.row >= 0 ? lex.entity_at(r.entity.row).year_end : 12u;
        r.period.fiscal         = r.period.fiscal || (r.period.named && year_end != 12);
        if (r.period.fiscal)
            settle_fiscal(r.period, year_end, m.today);
        else
            r.period = detail::shifted(r.period, -1);
    }
    bool const unknown = r.period.fiscal && r.entity.row < 0; // whose calendar nobody knows
    if (r.status == status::actual && r.period.from && m.today && r.period.from > m.today && !unknown)
        r.status = r.teller && !detail::is_officer(s, r.teller) ? status::forecast : status::guidance;
    bool const over = r.period.to && m.today && r.period.to <= m.today;
    // An outlook is not of the past quarter that was told before: of what time, is not said.
    if (over && outlook && r.status == status::guidance && !r.teller && r.carried) r.period = {};
    if (over && r.period && outlook && r.status == status::guidance && !r.teller)
        r.status = r.from ? status::actual : status::preliminary;
    if (r.basis == basis::qoq && r.period && r.period.to.days() - r.period.from.days() < 32) r.basis = basis::mom;
}

} // namespace numfact::attach
