// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/period.hpp>
#include <numfact/attach/span_def.hpp>

namespace numfact::attach {
namespace detail {

using lexicon::tense;

/// The search for the period of one value.
class period_search {
public:
    period_search(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m, reading& r)
        : s_(s), i_(i), lex_(lex), m_(m), r_(r), home_(s.marks[i]),
          when_(r.metric >= 0 ? lex.metric_at(r.metric).tense : tense::span) {
        // The price of a commodity or of an index is a quotation of the day.
        bool const index = r.entity.row >= 0 && lex.entity_at(r.entity.row).kind == lexicon::entity_kind::index;
        if (when_ == tense::moment && index) when_ = tense::quote;
    }

    void run() {
        if (told_again()) return;
        bool const timed = s_.timed || s_.cues.any(cue::interim, cue::whole_year);
        if (timed && (in_clause() || further_behind() || in_earlier_clauses())) return;
        if (!by_comparison()) in_force();
    }

private:
    mark const& at(std::size_t j) const { return s_.marks[j]; }
    /// Whether the mark is a time that the metric can be told of.
    bool usable(std::size_t j) const { return usable(at(j)); }
    bool usable(mark const& k) const { return may_date(k) && dates(s_.index_of(k)); }
    bool may_date(mark const& k) const { return s_.is_time(k) || k.cues.any(cue::interim, cue::whole_year); }
    bool dates(std::size_t j) const {
        mark const& k = at(j);
        if (k.has(cue::interim)) return when_ == tense::span;
        if (k.has(cue::whole_year) && k.mention < 0) return m_.today && when_ != tense::quote;
        if (!s_.is_time(k) || (j + 1 < s_.marks.size() && at(j + 1).has(cue::interim))) return false;
        mention const& v = s_.mention_of(k);
        if (!v.from && !v.to) return k.has(cue::relative);
        // A price is not quoted of days to come, unless it is foretold; 今年 beside it is the year so far.
        if (when_ == tense::quote && m_.today && v.to.days() > m_.today.days() + 1 && !leads_outlook(s_, i_))
            return k.clause == home_.clause && v.from <= m_.today;
        return when_ != tense::span || !is_day(v);
    }
    bool take(std::size_t j) {
        mark const& k = at(j);
        r_.period     = span_of(s_, j, m_);
        r_.in_force   = !r_.period.part && !is_compared(s_, j) && !r_.from && !k.has(cue::relative) &&
                      (k.mention < 0 || !is_day(s_.mention_of(k)));
        r_.stated = k.clause == home_.clause;
        return true;
    }

    bool told_again() {
        if (!r_.again) return false;
        r_.period = m_.readings.back().period;
        return true;
    }

    /// The nearest one before it in its clause, or right behind it.
    bool in_clause() {
        std::size_t const behind = behind_value(), before = before_value();
        bool const        close = behind != npos && !s_.chinese && at(behind).from - home_.to <= 20;
        if (behind != npos && (close || before == npos)) return take(behind);
        // compared with $11.01 billion, or $3.57 a share, in the same period a year ago
        if (r_.from && !s_.chinese && r_.type == fact_type::level)
            for (std::size_t j = i_ + 1; j < s_.marks.size() && j < i_ + 12; ++j)
                if (usable(j) && at(j).has(cue::relative)) return take(j);
        return before != npos && take(before);
    }
    /// Behind it and before the next value; in Chinese only inside a bracket.
    std::size_t behind_value() const {
        if (s_.chinese && home_.depth == 0) return npos;
        std::size_t const j = look_ahead(
            s_, i_, [&](mark const& k) { return usable(k); },
            [&](mark const& k) { return k.clause != home_.clause || s_.is_quantity(k); });
        if (j == npos) return npos;
        bool const of_change = r_.type == fact_type::change;
        return !is_compared(s_, j) || (at(j).has(cue::relative) && !of_change) ? j : npos;
    }
    std::size_t before_value() const {
        bool crossed = false; // a value stands between
        for (mark const& k : marks_before(s_, i_)) {
            if (!in_sight(k, home_)) continue;
            if (k.clause != home_.clause && k.depth == home_.depth) break;
            crossed = crossed || s_.is_quantity(k);
            if (!usable(k)) continue;
            std::size_t const j = s_.index_of(k);
            if (is_compared(s_, j) && (crossed || r_.type == fact_type::change || leads_elsewhere(j))) continue;
            return j;
        }
        return npos;
    }
    /// rose from a year earlier [to] T$247.8 billion: what is compared with is not the value's time.
    bool leads_elsewhere(std::size_t j) const {
        if (j == 0 || !at(j - 1).cues.any(cue::from, cue::than) || at(j - 1).clause != at(j).clause) return false;
        for (std::size_t b = j; b < i_; ++b)
            if (at(b).cues.any(cue::level, cue::move, cue::above, cue::below, cue::bound)) return true;
        return false;
    }

    /// In English, behind the next values of its clause, or alone in a clause behind it.
    bool further_behind() {
        bool told = false, compared = false; // something else, or what this is compared with
        for (std::size_t j = i_ + 1; !s_.chinese && j < s_.marks.size() && j < i_ + 12; ++j) {
            if (at(j).is == edge::semicolon) break;
            bool const alone =
                at(j).clause != home_.clause && j > 1 && at(j - 1).has(cue::preposition) && at(j - 2).is == edge::comma;
            told = told || at(j).is_name() || at(j).metric >= 0;
            // fell to 4.1% from 4.2% [in May], of June: a time before the one in force is that of what is compared with
            bool const from = s_.is_quantity(at(j)) && at(j - 1).cues.any(cue::from, cue::than);
            compared        = s_.is_quantity(at(j)) ? from : compared;
            if (compared && usable(j) && m_.period && s_.is_time(at(j)) && s_.mention_of(at(j)).to <= m_.period.from)
                break;
            // fell $1.43, or 2.1%, to $82.50 a barrel [on Wednesday]: nothing else is told between
            bool const of_quote = when_ == tense::quote && !told && s_.is_time(at(j)) && is_day(s_.mention_of(at(j)));
            if ((at(j).clause == home_.clause || alone || of_quote) && usable(j) && !is_compared(s_, j)) return take(j);
        }
        return false;
    }

    bool in_earlier_clauses() {
        if (when_ == tense::standing) return false;
        bool apart = false; // a semicolon stands between
        for (mark const& k : marks_before(s_, i_)) {
            apart = apart || k.is == edge::semicolon;
            if (k.depth > home_.depth || k.clause == home_.clause || !usable(k)) continue;
            std::size_t const j = s_.index_of(k);
            // 上年同期，净利润为…: a year before that nothing is compared with holds for what follows.
            bool const aside = k.has(cue::relative) && !follows_than(s_, j) && r_.type == fact_type::level &&
                               (j == 0 || at(j - 1).clause != k.clause);
            if (is_compared(s_, j) && !aside) continue;
            // The quotation of a day is not that of a quarter spoken of beside it.
            if (when_ == tense::quote && s_.is_time(k) &&
                s_.mention_of(k).to.days() - s_.mention_of(k).from.days() > 31)
                continue;
            if (!(apart && k.has(cue::relative))) return take(j);
        }
        return false;
    }

    /// An increase from the third quarter of 2022 is of the third quarter of 2023.
    bool by_comparison() {
        if (r_.referred && when_ != tense::quote && m_.last.period) {
            r_.period = m_.last.period;
            return true;
        }
        if (when_ != tense::span || r_.type != fact_type::change || m_.period) return false;
        for (std::size_t j = i_ + 1; j < s_.marks.size() && j < i_ + 6 && at(j).clause == home_.clause; ++j) {
            if (!s_.is_time(at(j)) || !usable(j) || !follows_than(s_, j)) continue;
            span const p = span_of(s_, j, m_);
            if (!p.calendar.year_stated || !p.from || p.to.days() - p.from.days() < 80) continue;
            r_.period   = shifted(p, 1);
            r_.in_force = true;
            return true;
        }
        return false;
    }

    void in_force() {
        r_.carried = true;
        if (when_ == tense::span) {
            bool const company = r_.metric >= 0 && lex_.metric_at(r_.metric).owner == lexicon::owner::company;
            r_.period = leads_outlook(s_, i_) && m_.outlook ? m_.outlook : m_.period || company ? m_.period : m_.quoted;
        } else if (when_ == tense::moment) {
            bool const goes_on = !m_.readings.empty() && m_.readings.back().measure == r_.measure;
            r_.period          = goes_on ? m_.readings.back().period : m_.moment;
        } else if (when_ == tense::quote && m_.quoted) {
            r_.period = m_.quoted;
        } else if (when_ == tense::quote && m_.today) {
            r_.period.from = m_.today, r_.period.to = instant::from_days(m_.today.days() + 1);
        }
    }

    sentence const&              s_;
    std::size_t                  i_;
    lexicon::fact_lexicon const& lex_;
    memory const&                m_;
    reading&                     r_;
    mark const&                  home_;
    tense                        when_;
};

} // namespace detail

NUMFACT_LOCAL void find_period(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    if (!r.period) detail::period_search(s, i, lex, m, r).run(); // else handed out by a list
}

} // namespace numfact::attach
