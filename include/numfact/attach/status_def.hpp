// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/label.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/outlook.hpp>
#include <numfact/attach/span_def.hpp>
#include <numfact/attach/status.hpp>
#include <numfact/attach/subject.hpp>

namespace numfact::attach {
namespace detail {

/// The search for the status of one value.
class status_search {
public:
    status_search(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m, reading& r)
        : s_(s), i_(i), lex_(lex), m_(m), r_(r), home_(s.marks[i]) {}

    void run() {
        if (other_end()) return;
        if (s_.cues.has(cue::consensus)) before_it();
        if (s_.cues.any(cue::guidance, cue::forecast, cue::consensus, cue::target, cue::plan, cue::prior,
                        cue::preliminary))
            led_to();
        if (s_.cues.has(cue::consensus) && !s_.chinese && r_.status == status::actual) behind_it();
        if (!r_.teller) r_.teller = teller_before(s_, i_, lex_, m_);
        by_time();
        if (r_.basis == basis::qoq && r_.period && r_.period.to.days() - r_.period.from.days() < 32)
            r_.basis = basis::mom;
    }

private:
    /// Both ends of a change are of one standing: 目标从30万辆提升至35万辆.
    bool other_end() {
        if (m_.readings.empty()) return false;
        reading const& o = m_.readings.back();
        if (!o.from || r_.from || s_.marks[o.mark].clause != home_.clause || o.measure != r_.measure ||
            o.status == status::actual)
            return false;
        r_.status = o.status, r_.teller = o.teller;
        return true;
    }
    void settle(enum status to) {
        if (r_.status == status::actual) r_.status = to;
    }
    /// Whether the mark says something of the value alone: no other value stands between.
    bool is_here(mark const& k, bool fresh) const {
        return fresh && (k.clause == home_.clause || (home_.depth > 0 && k.bracket == home_.bracket));
    }

    /// A yardstick right before the value, or one that leads the sentence: Economists polled by Reuters had forecast …
    void before_it() {
        bool fresh = true; // no other value has stood between
        for (mark const& k : marks_before(s_, i_)) {
            if (!in_sight(k, home_)) continue;
            if (k.is == edge::semicolon) break;
            fresh = fresh && !s_.is_quantity(k);
            if (!k.has(cue::consensus) || has_speaker(s_, s_.index_of(k))) continue;
            if (is_here(k, fresh) || is_verb(s_, s_.index_of(k))) r_.status = status::consensus;
        }
    }
    /// Behind the value: $54.9 billion [expected by analysts].
    void behind_it() {
        auto const expected = [&](mark const& k) { return k.has(cue::consensus) && !has_speaker(s_, s_.index_of(k)); };
        auto const past     = [&](mark const& k) {
            return k.clause != home_.clause || (s_.is_quantity(k) && !k.has(cue::consensus));
        };
        if (look_ahead(s_, i_, expected, past) != npos) r_.status = status::consensus;
    }

    /// The words of an outlook, a target, a plan that lead to it.
    void led_to() {
        bool fresh = true;
        for (mark const& k : marks_before(s_, i_)) {
            if (outlook_) break;
            if (!in_sight(k, home_)) continue;
            fresh = fresh && !s_.is_quantity(k);
            if (!k.cues) continue;
            std::size_t const j      = s_.index_of(k);
            bool const        here   = is_here(k, fresh);
            bool const        common = k.has(cue::consensus) && !has_speaker(s_, j);
            if (here && k.has(cue::target) && !k.has(cue::forecast)) settle(status::target);
            if (here && k.has(cue::plan) && !k.has(cue::guidance)) settle(status::plan);
            if (fresh && k.has(cue::prior) &&
                (k.has(cue::guidance) || is_outlook(m_.readings.empty() ? m_.last : m_.readings.back())))
                settle(status::guidance);
            if (k.has(cue::preliminary) && k.clause == home_.clause) settle(status::preliminary);
            if (!k.cues.any(cue::guidance, cue::forecast, cue::consensus) || common || is_yardstick(s_, j)) continue;
            if (is_quoted() && k.clause != home_.clause) continue;
            // 今年资本支出预计为…，去年为297.6亿美元: a time of the past in the own clause is none of the outlook.
            bool const past = r_.stated && r_.period.to && m_.today && r_.period.to <= m_.today;
            if (past && k.clause != home_.clause) continue;
            outlook_ = true;
            if (r_.status == status::actual || r_.status == status::plan) by_outlook(j);
        }
    }
    bool is_quoted() const { return r_.metric >= 0 && lex_.metric_at(r_.metric).tense == lexicon::tense::quote; }

    /// Whose the outlook of the word at `j` is.
    void by_outlook(std::size_t j) {
        mark const& k = s_.marks[j];
        if (j == r_.metric_mark && k.has(cue::forecast)) { // a target price, a profit forecast
            r_.status = status::forecast;
            r_.teller = teller_before(s_, j, lex_, m_);
            return;
        }
        if (k.has(cue::guided)) {
            r_.status = status::guidance;
            return;
        }
        name const other   = teller_before(s_, j, lex_, m_);
        bool const officer = other && is_officer(s_, other);
        bool const self    = speaks_for_itself(s_, j, lex_, m_);
        bool const company = r_.entity.is == name_kind::listed || r_.entity.is == name_kind::corporate ||
                             r_.entity.is == name_kind::head;
        bool const own   = officer || (!other && (self || (!k.has(cue::forecast) && !m_.teller && company)));
        bool const thing = r_.metric >= 0 && (lex_.metric_at(r_.metric).owner == lexicon::owner::thing ||
                                              lex_.metric_at(r_.metric).owner == lexicon::owner::place);
        bool const event = r_.metric >= 0 && lex_.metric_at(r_.metric).tense == lexicon::tense::event;
        // What a company says that it will do, is its plan: would lay off 900 employees.
        r_.status = !own || thing ? status::forecast : event ? status::plan : status::guidance;
        r_.teller = other ? other : own ? name{} : m_.teller;
    }

    /// What has happened has not happened in the future, what is over is no outlook.
    void by_time() {
        // 一季度 is that of the year before, unless a year is stated or the company has years of its own.
        bool const ahead = r_.period.from && m_.today && r_.period.to.days() > m_.today.days() + 1;
        if (r_.status == status::actual && ahead && r_.period.loose && (r_.period.named || r_.period.from > m_.today)) {
            unsigned const year_end = r_.entity.row >= 0 ? lex_.entity_at(r_.entity.row).year_end : 12u;
            r_.period.fiscal        = r_.period.fiscal || (r_.period.named && year_end != 12);
            if (r_.period.fiscal)
                settle_fiscal(r_.period, year_end, m_.today);
            else
                r_.period = shifted(r_.period, -1);
        }
        bool const unknown = r_.period.fiscal && r_.entity.row < 0; // whose calendar nobody knows
        if (r_.status == status::actual && r_.period.from && m_.today && r_.period.from > m_.today && !unknown)
            r_.status = r_.teller && !is_officer(s_, r_.teller) ? status::forecast : status::guidance;
        bool const over = r_.period.to && m_.today && r_.period.to <= m_.today;
        if (!over || !outlook_ || r_.status != status::guidance || r_.teller) return;
        // An outlook is not of the past quarter that was told before: of what time, is not said.
        if (r_.carried)
            r_.period = {};
        else
            r_.status = r_.from ? status::actual : status::preliminary;
    }

    sentence const&              s_;
    std::size_t                  i_;
    lexicon::fact_lexicon const& lex_;
    memory const&                m_;
    reading&                     r_;
    mark const&                  home_;
    bool                         outlook_ = false; ///< one leads to it
};

} // namespace detail

NUMFACT_LOCAL void find_status(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    detail::status_search(s, i, lex, m, r).run();
}

} // namespace numfact::attach
