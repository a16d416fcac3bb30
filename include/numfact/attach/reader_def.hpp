// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/edge.hpp>
#include <numfact/attach/mention_word.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/text.hpp>

namespace numfact::attach {
namespace detail {

/// Fills the marks of one sentence, from left to right.
class reader {
public:
    reader(sentence& s, lexicon::fact_lexicon const& lex, memory& m) : s_(s), lex_(lex), m_(m) {}

    void run(std::size_t next) {
        for (std::size_t i = s_.from; i < s_.to;) {
            while (next < s_.mentions.size() && s_.mentions[next].end <= i) ++next;
            std::size_t const value = next < s_.mentions.size() ? s_.mentions[next].start : s_.to;
            if (value <= i)
                i = mentioned(next, i);
            else
                for (std::size_t const limit = std::min(s_.to, value); i < limit;) i = between(i, limit);
        }
    }

private:
    mark at(std::size_t from, std::size_t to) const {
        mark k;
        k.from = from, k.to = to, k.depth = depth_, k.bracket = bracket_, k.clause = clause_;
        return k;
    }
    std::size_t mentioned(std::size_t which, std::size_t i) {
        mark k    = at(i, s_.mentions[which].end);
        k.mention = static_cast<std::int32_t>(which);
        k.use     = use_of(s_.mentions[which].kind);
        if (s_.is_time(k)) k.cues = relation(s_.text, k, lex_);
        push(k);
        return counted(k);
    }
    /// What begins at `i`, before the next mention at `limit`; answers where to read on.
    std::size_t between(std::size_t i, std::size_t limit) {
        unsigned char const c = byte_at(s_.text, i);
        if (is_ideograph(c)) return ideographs(i, limit);
        if (c == ' ' || c == '\n') {
            if (s_.chinese) gap(i);
            return i + 1;
        }
        if (edge_bytes[c])
            if (found_edge const e = edge_at(s_.text, i, s_.to); e.is != edge::none) {
                separate(e.is, i, e.length);
                return i + e.length;
            }
        return other_word(i, limit);
    }
    /// The Chinese characters from `i` on.
    std::size_t ideographs(std::size_t i, std::size_t limit) {
        std::string_view const t = s_.text;
        while (i < limit && is_ideograph(byte_at(t, i))) {
            lexicon::place const     p(t.data() + i, t.data() + limit, t.data() + t.size());
            lexicon::beginning const b     = lexicon::beginning::of_character(lexicon::eight_bytes(p));
            lexicon::hit const       h     = lex_.longest(p, b);
            bool const               known = m_.known.has(b);
            i = h || known ? word(i, limit, h, known) : i + 3;
        }
        return std::min(i, limit);
    }
    /// A Latin word, or a character that is no Chinese one.
    std::size_t other_word(std::size_t i, std::size_t limit) {
        std::string_view const t = s_.text;
        unsigned char const    c = byte_at(t, i);
        if (is_word(c) && i > s_.from && is_word(byte_at(t, i - 1))) {
            bool const fresh = !s_.marks.empty() && s_.marks.back().to == i; // behind a mention: 32x|PE
            if (!fresh) return after_word(t, i, limit);
        }
        lexicon::place const     p(t.data() + i, t.data() + limit, t.data() + t.size());
        lexicon::beginning const b     = lexicon::beginning::of(p);
        lexicon::hit const       h     = lex_.longest(p, b);
        bool const               known = m_.known.has(b);
        return h || known || is_upper(c) ? word(i, limit, h, known) : after_word(t, i, limit);
    }

    /// A name that the lexicon does not hold may stand at the head of the clause: it is read when the
    /// first other mark of the clause is.
    void push(mark const& k) {
        head(k);
        s_.add(k);
    }
    void head(mark const& k) {
        if (clause_begun_) return;
        if (k.cues.any(cue::connective, cue::role, cue::executive) && k.metric < 0 && !k.is_name()) {
            head_ = k.to;
            return;
        }
        clause_begun_ = true;
        if (found_name const n = head_name(s_, head_, k, lex_); n.to > n.from) {
            mark h  = at(n.from, n.to);
            h.named = n.is;
            s_.add(h);
        }
    }

    void separate(edge e, std::size_t i, std::size_t length) {
        // A list splits clauses only behind a value: Meta +102%、亚马逊 +91%.
        bool const splits = e != edge::close && (e != edge::list || after_value());
        if (e == edge::close && depth_ > 0) {
            auto const& up = stack_[--depth_ & 3];
            bracket_ = up.bracket, clause_ = up.clause, clause_begun_ = up.begun, head_ = up.head;
        }
        mark k = at(i, i + length);
        k.is   = e;
        if (e == edge::close) alias(i);
        if (e == edge::open || e == edge::colon) head(k);
        s_.add(k);
        if (e == edge::open) {
            stack_[depth_ & 3] = {bracket_, clause_, clause_begun_, head_};
            if (depth_ < 3) ++depth_;
            bracket_ = ++brackets_;
        }
        if (splits) clause_ = ++clauses_, clause_begun_ = false, head_ = i + length;
    }
    /// A name with its short form in brackets: 北美四大云厂商(MAMG), Advanced Micro Devices (AMD).
    void alias(std::size_t close) {
        if (s_.marks.size() < 2 || s_.marks.back().is != edge::open) return;
        mark const&            n = s_.marks[s_.marks.size() - 2];
        std::string_view const t = s_.str(s_.marks.back().to, close);
        bool const short_form    = t.size() > 1 && t.size() < 12 && std::all_of(t.begin(), t.end(), [](char c) {
                                    return is_upper(static_cast<unsigned char>(c));
                                });
        if (n.is_name() && n.to == s_.marks.back().from && short_form && m_.aliases.size() < 32)
            m_.aliases.push_back({t, {n.entity, s_.str(n), n.named}}), m_.known.add(t);
    }
    /// Whether the clause holds a value.
    bool has_value() const {
        for (auto k = s_.marks.rbegin(); k != s_.marks.rend() && k->clause == clause_; ++k)
            if (s_.is_quantity(*k)) return true;
        return false;
    }
    bool after_value() const {
        if (s_.marks.empty()) return false;
        // The value may stand in the bracket of a name: 天孚通信(+25.17%)、英维克(+29.64%).
        if (s_.marks.back().is == edge::close)
            return s_.marks.size() > 1 && s_.is_quantity(s_.marks[s_.marks.size() - 2]);
        return s_.is_quantity(s_.marks.back()) && s_.marks.back().clause == clause_;
    }
    /// In a Chinese sentence a space between two Chinese characters, or behind a value, is a comma of digests.
    void gap(std::size_t i) {
        if (i == s_.from || i + 1 >= s_.to) return;
        bool const value = !s_.marks.empty() && s_.marks.back().to == i && s_.is_quantity(s_.marks.back());
        bool const han   = is_han(s_.text, i + 1) && !starts_with_at(s_.text, i + 1, "的");
        if (value ? han || is_word(byte_at(s_.text, i + 1)) : han && byte_at(s_.text, i - 1) >= 0x80)
            separate(edge::gap, i, 1);
    }

    /// What is counted may name the metric: 7[轮融资], 14.91 million [units], 5 [subscribers]. The mark of
    /// the metric follows that of the mention. Answers where to read on.
    std::size_t counted(mark const& k) {
        std::size_t const from = counted_at(k, s_.mention_of(k), s_.chinese);
        if (from == k.to) return k.to;
        lexicon::hit const h = lex_.longest(s_.text, from, s_.to);
        if (!h) return k.to;
        auto const& e = lex_[h.id];
        // A counted group owns figures itself: 海外四大厂商, Twenty-one analysts.
        bool const product = e.entity >= 0 && lex_.entity_at(e.entity).kind == lexicon::entity_kind::product;
        if ((e.cues.has(cue::group) || (e.entity >= 0 && !product)) && from + h.length == k.to) {
            mark n = at(run_before(s_, k.from, true, lex_), k.to);
            while (!s_.marks.empty() && s_.marks.back().from >= n.from) s_.marks.pop_back();
            n.named = name_kind::group;
            s_.add(n);
        } else if (e.cues.has(cue::consensus)) {
            s_.marks.back().cues = e.cues;
            s_.cues |= e.cues;
        } else if (e.metric >= 0) {
            mark n   = at(k.to, std::max(k.to, from + h.length));
            n.metric = e.metric, n.negative = e.negative, n.cues = e.cues;
            s_.add(n);
        }
        return k.to;
    }

    /// The surface `h` of the lexicon or the name that begins at `i`, where one of the text may be `known`.
    std::size_t word(std::size_t i, std::size_t limit, lexicon::hit h, bool known) {
        lexicon::fact_entry const* const listed = h ? &lex_[h.id] : nullptr;
        if (may_be_name(i, listed, known)) {
            if (found_name const n = name_at(s_, i, limit, h, known, lex_, m_); n.to > i) {
                while (!s_.marks.empty() && s_.marks.back().from >= n.from) s_.marks.pop_back();
                mark k  = at(n.from, n.to);
                k.named = n.is;
                push(k);
                return n.to;
            }
        }
        if (!listed) return after_word(s_.text, i, limit);
        auto const& e = *listed;
        // An English clause ends where another is joined: fell 1.4% [and] the Nasdaq lost 1.8%.
        if (!s_.chinese && e.cues.has(cue::joint) && has_value())
            clause_ = ++clauses_, clause_begun_ = false, head_ = i + h.length;
        // Words that only end names or sentences say nothing by themselves.
        constexpr cue_set silent = lexicon::parse_cue("corporate", "") | lexicon::parse_cue("abbreviation", "") |
                                   lexicon::parse_cue("determiner", "") | lexicon::parse_cue("particle", "") |
                                   lexicon::parse_cue("surname", "") | lexicon::parse_cue("word", "");
        if (e.entity < 0 && e.metric < 0 && (e.cues.bits & ~silent.bits) == 0) return i + h.length;
        mark k   = at(i, i + h.length);
        k.entity = e.entity, k.metric = e.metric, k.negative = e.negative, k.cues = e.cues;
        if (k.entity >= 0) k.named = name_kind::listed;
        push(k);
        return k.to;
    }
    /// Whether it is worth to look for a name that the lexicon does not hold.
    bool may_be_name(std::size_t i, lexicon::fact_entry const* listed, bool known) const {
        if (listed && listed->entity >= 0) return false;
        return known || is_upper(byte_at(s_.text, i)) || (listed && listed->cues.any(cue::corporate, cue::group));
    }

    struct level {
        std::uint16_t bracket = 0, clause = 0;
        bool          begun = false;
        std::size_t   head  = 0;
    };
    sentence&                    s_;
    lexicon::fact_lexicon const& lex_;
    memory&                      m_;
    std::uint8_t                 depth_   = 0;
    std::uint16_t                bracket_ = 0, brackets_ = 0, clause_ = 0, clauses_ = 0;
    bool                         clause_begun_ = false;
    std::size_t                  head_         = s_.from;
    level                        stack_[4];
};

} // namespace detail
} // namespace numfact::attach
