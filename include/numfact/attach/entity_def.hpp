// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/entity.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/subject_def.hpp>

namespace numfact::attach {
namespace detail {

/// The search for the owner of one value.
class owner_search {
public:
    owner_search(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m, reading& r)
        : s_(s), i_(i), at_(i), lex_(lex), m_(m), r_(r),
          own_(r.metric >= 0 ? lex.metric_at(r.metric).owner : owner::any) {}

    void run() {
        if (by_bracket() || by_description() || by_verb() || by_clause() || by_later_clause()) return;
        r_.entity = carried();
    }

private:
    name        name_at(std::size_t j) const { return name_of(s_, s_.marks[j]); }
    entity_kind kind_at(std::size_t j) const { return kind_of(s_.marks[j], lex_); }
    bool        may_own(std::size_t j) const { return is_subject(s_, j, lex_, m_) && owns(s_, j, own_, lex_, m_); }
    bool        take(name const& n) {
               r_.entity = n;
               return static_cast<bool>(n);
    }

    /// The bracket of a name; one that says itself whose metric it tells; the bracket of a value.
    bool by_bracket() {
        std::size_t const open = opening_of(s_, i_);
        if (open == npos || open == 0) return false;
        at_ = open;
        if (s_.marks[open - 1].is_name() && s_.marks[open].from - s_.marks[open - 1].to <= 1) {
            r_.bracketed = true;
            return take(name_at(open - 1));
        }
        for (std::size_t j = open + 1; j < i_ && r_.metric_mark > open && r_.metric_mark < i_; ++j)
            if (may_own(j)) return take(name_at(j));
        for (reading const& host : m_.readings)
            if (host.mark + 1 == open) return take(host.entity);
        return false;
    }

    /// Whom the value and its metric describe: 3160亿市值的[海光信息].
    bool by_description() {
        if (!describes(s_, i_, r_.metric_mark)) return false;
        std::size_t const de = s_.marks[r_.metric_mark].to;
        for (std::size_t j = r_.metric_mark + 1; j < s_.marks.size() && s_.marks[j].from <= de + 3; ++j)
            if (s_.marks[j].is_name()) return s_.marks[j].from == de + 3 && take(name_at(j));
        return false;
    }

    /// Whoever stands right before the value's verb or sign.
    bool by_verb() {
        bool leads = s_.text[s_.marks[i_].from] == '+' || s_.text[s_.marks[i_].from] == '-';
        for (std::size_t j = at_, end = s_.marks[at_].from; s_.chinese && j-- > 0 && at_ - j < 5;
             end = s_.marks[j].from) {
            mark const& k = s_.marks[j];
            if (k.clause != s_.marks[at_].clause || k.metric >= 0 || s_.is_quantity(k) || k.is != edge::none ||
                end > k.to + 3)
                break;
            if (leads && k.is_name() && is_subject(s_, j, lex_, m_) && kind_at(j) != entity_kind::place)
                return take(name_at(j));
            leads = leads || k.cues.any(cue::level, cue::move);
            if (!k.cues.any(cue::level, cue::move, cue::bound) && !s_.is_time(k)) break;
        }
        return false;
    }

    /// What the words right before a thing's metric say that it is of.
    bool by_noun() {
        if (own_ != owner::thing || !s_.chinese || r_.metric_mark >= i_ ||
            s_.marks[r_.metric_mark].clause != s_.marks[at_].clause)
            return false;
        std::string_view what = s_.str(modifier_before(s_, r_.metric_mark, lex_), s_.marks[r_.metric_mark].from);
        if (what.ends_with("的")) what.remove_suffix(3);
        return what.size() >= 3 && take({-1, trim(what), name_kind::group});
    }

    /// Clause by clause, backwards; in a clause the first subject, of a thing's metric the last thing.
    bool by_clause() {
        mark const&   home   = s_.marks[at_];
        std::uint16_t clause = home.clause;
        std::size_t   found  = npos;
        // In an article about a company, an item with a label of its own is the company's: …；新业务收入46.4亿元.
        auto const labelled = [&] {
            return m_.titled && r_.metric_mark != npos &&
                   s_.marks[r_.metric_mark].from - modifier_before(s_, r_.metric_mark, lex_) >= 6;
        };
        auto const done = [&] { // the clause is read
            bool const only_place = found == npos || kind_at(found) == entity_kind::place;
            if (clause == home.clause && only_place && by_noun()) return true;
            if (found != npos) return take(name_at(found));
            return clause == home.clause && r_.metric_mark == npos && take(r_.heir);
        };
        bool const somebody = s_.names > 0 || s_.cues.any(cue::gauge, cue::pronoun);
        for (mark const& k : marks_before(s_, somebody ? at_ : 0)) {
            if (!in_sight(k, home)) continue;
            if (k.clause != clause) {
                if (done()) return true;
                clause = k.clause;
            }
            if (k.is == edge::semicolon && labelled()) break;
            if (k.has(cue::gauge) && m_.gauge) return take(m_.gauge);
            if (k.has(cue::pronoun) && own_ != owner::thing) pronoun_ = true, own_ = owner::company;
            if (!k.is_name()) continue;
            std::size_t const j = s_.index_of(k);
            // 图恩表示，…占其公司业务的20%: the company is not who tells.
            if (!may_own(j) || (pronoun_ && k.named == name_kind::head && tells(s_, j) && m_.subject)) continue;
            bool const kept = own_ == owner::thing && found != npos && kind_at(found) == entity_kind::product &&
                              kind_at(j) != entity_kind::product;
            if (!kept) found = j;
        }
        return done();
    }

    /// An English clause that leads to its subject: Despite losses of $2bn, Ampere's …
    bool by_later_clause() {
        if (s_.chinese || s_.marks[i_].clause != 0) return false;
        for (std::size_t j = i_ + 1; j < s_.marks.size() && j < i_ + 12; ++j)
            if (s_.marks[j].clause == 1 && may_own(j)) return take(name_at(j));
        return false;
    }

    name const& carried() {
        if (own_ == owner::place) {
            of_metric_ = place_of_metric();
            return of_metric_ ? of_metric_ : m_.place;
        }
        if (!m_.readings.empty() && m_.readings.back().entity && !labelled_item()) return m_.readings.back().entity;
        if (own_ == owner::thing && m_.thing) return m_.thing;
        return m_.subject ? m_.subject : m_.topic ? m_.topic : m_.told ? m_.told : m_.place;
    }
    bool labelled_item() const {
        return m_.titled && m_.subject && s_.marks[m_.readings.back().mark].clause != s_.marks[at_].clause &&
               own_ == owner::company;
    }
    /// The words of a metric may begin with its country: [全国]城镇调查失业率.
    name place_of_metric() const {
        if (r_.metric_mark == npos) return {};
        mark const& k = s_.marks[r_.metric_mark];
        for (std::size_t length : {12u, 9u, 6u}) {
            if (k.to - k.from <= length) continue;
            lexicon::hit const h = lex_.longest(s_.text, k.from, k.from + length);
            if (h && lex_[h.id].entity >= 0 && lex_.entity_at(lex_[h.id].entity).kind == entity_kind::place)
                return {lex_[h.id].entity, s_.str(k.from, k.from + h.length), name_kind::listed};
        }
        return {};
    }

    sentence const&              s_;
    std::size_t                  i_, at_;
    lexicon::fact_lexicon const& lex_;
    memory const&                m_;
    reading&                     r_;
    owner                        own_;
    bool                         pronoun_ = false;
    name                         of_metric_;
};

} // namespace detail

NUMFACT_LOCAL void find_entity(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    if (!r.entity) detail::owner_search(s, i, lex, m, r).run(); // else handed out by a list
}

} // namespace numfact::attach
