// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/counted_noun.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/metric.hpp>
#include <numfact/attach/metric_words.hpp>
#include <numfact/attach/told_in.hpp>

namespace numfact::attach {
namespace detail {

/// A power needs no name: a 1.2 GW plant.
inline bool is_power(mention const& v) {
    return v.kind == kind::measure && (has_unit(v, "GW") || has_unit(v, "MW") || has_unit(v, "kW") || has_unit(v, "TW"));
}

/// Profit told per share is that of eps: net income of $9.31 billion, or $3.04 a share; so is an amount as small as
/// that beside it: $1.56 per share versus the $1.42 expected.
inline void divide_by_shares(mention const& v, lexicon::fact_lexicon const& lex, memory const& m, reading& r) {
    if (r.metric < 0 || !lex.metric_at(r.metric).is_signed) return;
    bool const per_share = v.kind == kind::price && (v.unit.ends_with("{share}") || v.unit.ends_with("{股}"));
    bool const beside    = v.kind == kind::money && v.value && v.value.first < decimal(1000) && !m.readings.empty() &&
                        m.readings.back().metric == lex.per_share();
    if (per_share || beside) r.metric = lex.per_share();
}

/// The search for the metric of one value.
class metric_search {
public:
    metric_search(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m, reading& r)
        : s_(s), i_(i), lex_(lex), m_(m), r_(r), home_(s.marks[i]), v_(s.mention_of(home_)), told_(kinds_for(v_)) {}

    void run() {
        if (told_again()) return;
        auto const metric    = [&](mark const& k) { return is_metric(k); };
        auto const elsewhere = [&](mark const& k) { return k.clause != home_.clause; };
        auto const beyond    = [&](mark const& k) { return k.clause != home_.clause || s_.is_quantity(k); };
        if (s_.metrics > 0) {
            before_ = head_of(s_, look_back(s_, i_, metric, elsewhere), i_, metric);
            behind_ = look_ahead(s_, i_, metric, beyond);
        }
        if (beside() || by_bracket() || (behind_ != npos && take(behind_)) || by_points() || in_earlier_clauses() ||
            by_row() || by_reference() || by_unit())
            return;
        by_sentence_before();
    }

private:
    mark const& at(std::size_t j) const { return s_.marks[j]; }
    /// Whether the mark is a metric that can be told in the value, but not growth, a share.
    bool is_metric(mark const& k) const {
        return k.metric >= 0 && lex_.metric_at(k.metric).owner != lexicon::owner::metric &&
               measured(k.metric, told_, lex_) >= 0;
    }
    bool fits(reading const& o) const { return o.measure >= 0 && measured(o.measure, told_, lex_) >= 0; }
    bool inherit(reading const& o) {
        r_.metric = measured(o.measure, told_, lex_), r_.negative = o.negative, r_.metric_text = o.metric_text;
        if (&o != &m_.last) r_.heir = o.entity; // in another sentence there may be another subject
        return true;
    }
    bool take(std::size_t j) {
        // 股份回購[規模], 融资[总额]: an amount of the metric right before it.
        if (j > 0 && at(j).has(cue::amount) && at(j - 1).to == at(j).from && is_metric(at(j - 1))) --j;
        r_.metric   = measured(at(j).metric, told_, lex_);
        r_.negative = at(j).negative, r_.metric_text = s_.str(at(j)), r_.metric_mark = j;
        if (v_.kind == kind::percent) as_its_level(j);
        narrow_profit();
        return true;
    }
    /// The change of a level is that of its metric: sales dropped 10% to $46 billion.
    void as_its_level(std::size_t j) {
        std::size_t const level = look_ahead(
            s_, i_, [&](mark const& k) { return s_.is_quantity(k); },
            [&](mark const& k) { return k.clause != home_.clause; });
        if (level == npos || s_.mention_of(at(level)).kind == kind::percent) return;
        if (std::int32_t const told = measured(at(j).metric, kinds_for(s_.mention_of(at(level))), lex_); told >= 0)
            r_.metric = told;
    }
    /// 亏损, a loss: of the kind of profit that was told last, in this sentence or the one before.
    void narrow_profit() {
        if (!at(r_.metric_mark).has(cue::profit)) return;
        reading const& last = m_.readings.empty() ? m_.last : m_.readings.back();
        if (last.metric >= 0 && lex_.metric_at(last.metric).is_signed && lex_.metric_at(r_.metric).is_signed &&
            last.type == fact_type::level && lex_.metric_at(last.metric).kinds == lex_.metric_at(r_.metric).kinds)
            r_.metric = last.metric;
    }

    bool told_again() {
        if (!r_.again) return false;
        reading const& o = m_.readings.back();
        if (!fits(o)) return false;
        inherit(o);
        if (v_.kind == kind::percent) r_.metric = o.metric;
        return true;
    }
    /// Before it or behind it in its clause.
    bool beside() {
        bool const onward = behind_ != npos && leads_on(s_, i_, behind_);
        // Units are those of what was told in counts before: shipments grew 1% to 295 million [units].
        if (onward && at(behind_).metric == lex_.sales() && at(behind_).from <= home_.to) {
            if (before_ != npos) return take(before_);
            if (fits(m_.count)) return inherit(m_.count);
        }
        if (behind_ != npos && describes(s_, i_, behind_)) return take(behind_);
        if (before_ != npos && !(onward && !said_of(s_, before_, i_))) {
            // A counted noun measures its own count: shipped 14.91 million [units], 21.3% fewer.
            for (reading const& o : m_.readings)
                if (o.mark + 1 == before_ && o.metric_mark != before_ && fits(o)) return inherit(o);
            return take(before_);
        }
        return (onward || (behind_ != npos && !s_.chinese)) && take(behind_);
    }
    /// A bracket speaks of the value before it, or of a name as the bracket of the name before did.
    bool by_bracket() {
        std::size_t const open = opening_of(s_, i_);
        if (open == npos || open == 0) return false;
        for (reading const& host : m_.readings)
            if (host.mark + 1 == open && fits(host)) return inherit(host);
        reading const& like = m_.readings.empty() ? m_.last : m_.readings.back();
        return at(open - 1).is_name() && like.bracketed && fits(like) && inherit(like);
    }
    /// Points that somebody stands at are those of an index: 报3201.29点.
    bool by_points() {
        bool const points = v_.kind == kind::count && is_point(v_);
        if (!points || i_ == 0 || !at(i_ - 1).cues.any(cue::level, cue::move, cue::bound)) return false;
        r_.metric = lex_.index_level(), r_.metric_text = v_.text;
        return true;
    }
    /// What the last value there measured, unless a metric has been named since.
    bool in_earlier_clauses() {
        auto const        metric = [&](mark const& k) { return is_metric(k); };
        auto const        never  = [](mark const&) { return false; };
        std::size_t const named  = s_.metrics > 0 ? look_back(s_, i_, metric, never) : npos;
        for (std::size_t n = m_.readings.size(); n-- > 0;) {
            reading const& o = m_.readings[n];
            if (named != npos && o.mark + 1 < named) break;
            if (fits(o) && at(o.mark).depth <= home_.depth) return inherit(o);
        }
        return named != npos && take(named);
    }
    bool by_row() { return s_.row && fits(m_.row) && inherit(m_.row); }
    /// Of the sentence before, when this one refers to it.
    bool by_reference() {
        auto const is_growth = [&](mark const& k) {
            return k.metric >= 0 && lex_.metric_at(k.metric).owner == lexicon::owner::metric;
        };
        std::size_t const generic =
            s_.metrics > 0 ? look_back(s_, i_, is_growth, [&](mark const& k) { return k.clause != home_.clause; })
                           : npos;
        bool const rate = m_.last.measure >= 0 && lex_.metric_at(m_.last.measure).kinds != 0 &&
                          lex_.metric_at(m_.last.measure).told_in(kind::percent);
        if ((refers_back(s_, i_) || (generic != npos && !rate)) && fits(m_.last)) {
            r_.referred = true;
            return inherit(m_.last);
        }
        return generic != npos && v_.kind == kind::percent && take(generic);
    }
    bool by_unit() {
        if (v_.kind != kind::price && !is_power(v_)) return false;
        r_.metric = v_.kind == kind::price ? lex_.price() : lex_.power();
        return true;
    }
    /// A change of nothing is that of what the sentence before told: 一季度同比增长5.3%，二季度增长4.7%.
    void by_sentence_before() {
        if (v_.kind != kind::percent || !m_.telling || !fits(m_.last)) return;
        auto const of_prices = [](mark const& k) { return k.has(cue::price_move); };
        if (std::none_of(s_.marks.begin(), s_.marks.end(), of_prices)) inherit(m_.last);
    }

    sentence const&              s_;
    std::size_t                  i_;
    lexicon::fact_lexicon const& lex_;
    memory const&                m_;
    reading&                     r_;
    mark const&                  home_;
    mention const&               v_;
    told_kinds                   told_;
    std::size_t                  before_ = npos, behind_ = npos; ///< the nearest metrics of its clause
};

} // namespace detail

NUMFACT_LOCAL void find_metric(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    r.again = !m.readings.empty() && tells_again(s, m.readings.back().mark, i);
    detail::metric_search(s, i, lex, m, r).run();
    detail::count_noun(s, i, r);
    r.counted = detail::classifier_of(s, i, m);
    r.measure = r.metric;
    detail::divide_by_shares(s.mention_of(s.marks[i]), lex, m, r);
}

} // namespace numfact::attach
