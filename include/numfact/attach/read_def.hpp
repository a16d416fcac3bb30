// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/edge.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/read.hpp>
#include <numfact/attach/text.hpp>

namespace numfact::attach {
namespace detail {

/// Fills the marks of one sentence, from left to right.
class reader {
public:
    reader(sentence& s, lexicon::fact_lexicon const& lex, memory& m) : s_(s), lex_(lex), m_(m) {}

    void run(std::size_t next) {
        std::string_view const t = s_.text;
        for (std::size_t i = s_.from; i < s_.to;) {
            while (next < s_.mentions.size() && s_.mentions[next].end <= i) ++next;
            if (next < s_.mentions.size() && s_.mentions[next].start <= i) {
                mark k    = at(i, s_.mentions[next].end);
                k.mention = static_cast<std::int32_t>(next);
                if (s_.is_time(k)) k.cues = relation(k);
                push(k);
                i = counted(k);
                continue;
            }
            std::size_t const limit = next < s_.mentions.size() ? std::min(s_.to, s_.mentions[next].start) : s_.to;
            if (t[i] == ' ' || t[i] == '\n') {
                gap(i++);
            } else if (found_edge const e = edge_at(t, i, s_.to); e.is != edge::none) {
                separate(e.is, i, e.length);
                i += e.length;
            } else {
                i = word(i, limit);
            }
        }
    }

private:
    mark at(std::size_t from, std::size_t to) const {
        mark k;
        k.from = from, k.to = to, k.depth = depth_, k.bracket = bracket_, k.clause = clause_;
        return k;
    }
    /// A name that the lexicon does not hold may stand at the head of the clause: it is read when the
    /// first other mark of the clause is.
    void push(mark const& k) {
        head(k);
        s_.marks.push_back(k);
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
            s_.marks.push_back(h);
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
        s_.marks.push_back(k);
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
            m_.aliases.push_back({t, {n.entity, s_.str(n), n.named}});
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
    /// A space between two Chinese characters, or behind a value, is a comma of digests.
    void gap(std::size_t i) {
        if (!s_.chinese || i == s_.from || i + 1 >= s_.to) return;
        bool const value = !s_.marks.empty() && s_.marks.back().to == i && s_.is_quantity(s_.marks.back());
        bool const han   = is_han(s_.text, i + 1) && !starts_with_at(s_.text, i + 1, "的");
        if (value ? han || is_word(byte_at(s_.text, i + 1)) : han && byte_at(s_.text, i - 1) >= 0x80)
            separate(edge::gap, i, 1);
    }

    /// Whether a time counts from the period spoken of: 上年同期, a year ago.
    cue_set relation(mark const& k) const {
        cue_set all;
        for (std::size_t i = k.from; i < k.to;) {
            lexicon::hit const h = lex_.longest(s_.text.data() + i, s_.text.data() + k.to);
            if (h && lex_[h.id].cues.any(cue::relative, cue::year_ago)) all |= lex_[h.id].cues;
            i += h ? h.length : char_length(byte_at(s_.text, i));
        }
        constexpr cue_set kept = lexicon::parse_cue("relative", "") | lexicon::parse_cue("year_ago", "");
        all.bits &= kept.bits;
        return all;
    }
    /// What is counted may name the metric: 7[轮融资], 14.91 million [units], 5 [subscribers]. The mark of
    /// the metric follows that of the mention. Answers where to read on.
    std::size_t counted(mark const& k) {
        mention const& v    = s_.mention_of(k);
        std::size_t    from = v.text.size();
        if (v.kind == kind::count && v.unit.size() > 2) {
            from = v.text.rfind(std::string_view(v.unit).substr(1, v.unit.find('}') - 1));
            if (from >= v.text.size()) from = v.text.rfind(' ') + 1;
        } else if (v.kind == kind::measure && s_.chinese) {
            while (from > 0 && !is_ascii_digit(byte_at(v.text, from - 1))) --from; // 7[nm芯片]
        }
        if (from >= v.text.size()) return k.to;
        lexicon::hit const h = lex_.longest(s_.text.data() + k.from + from, s_.text.data() + s_.to);
        if (!h) return k.to;
        auto const& e = lex_[h.id];
        // A counted group owns figures itself: 海外四大厂商, Twenty-one analysts.
        bool const product = e.entity >= 0 && lex_.entity_at(e.entity).kind == lexicon::entity_kind::product;
        if ((e.cues.has(cue::group) || (e.entity >= 0 && !product)) && k.from + from + h.length == k.to) {
            mark n = at(run_before(s_, k.from, true, lex_), k.to);
            while (!s_.marks.empty() && s_.marks.back().from >= n.from) s_.marks.pop_back();
            n.named = name_kind::group;
            s_.marks.push_back(n);
        } else if (e.cues.has(cue::consensus)) {
            s_.marks.back().cues = e.cues;
        } else if (e.metric >= 0) {
            mark n   = at(k.to, std::max(k.to, k.from + from + h.length));
            n.metric = e.metric, n.negative = e.negative, n.cues = e.cues;
            s_.marks.push_back(n);
        }
        return k.to;
    }

    std::size_t word(std::size_t i, std::size_t limit) {
        std::string_view const t     = s_.text;
        unsigned char const    c     = byte_at(t, i);
        bool const             fresh = !s_.marks.empty() && s_.marks.back().to == i; // behind a mention: 32x|PE
        bool const             inner = !fresh && i > s_.from && is_word(c) && is_word(byte_at(t, i - 1));
        lexicon::hit const     h     = inner ? lexicon::hit{} : lex_.longest(t.data() + i, t.data() + limit);
        if (!inner && !(h && lex_[h.id].entity >= 0)) {
            if (found_name const n = name_at(s_, i, limit, h, lex_, m_); n.to > i) {
                while (!s_.marks.empty() && s_.marks.back().from >= n.from) s_.marks.pop_back();
                mark k  = at(n.from, n.to);
                k.named = n.is;
                push(k);
                return n.to;
            }
        }
        if (h) {
            // An English clause ends where another is joined: fell 1.4% [and] the Nasdaq lost 1.8%.
            if (!s_.chinese && has_value() && lex_[h.id].cues.has(cue::joint))
                clause_ = ++clauses_, clause_begun_ = false, head_ = i + h.length;
            mark        k = at(i, i + h.length);
            auto const& e = lex_[h.id];
            k.entity = e.entity, k.metric = e.metric, k.negative = e.negative, k.cues = e.cues;
            if (k.entity >= 0) k.named = name_kind::listed;
            // Words that only end names or sentences say nothing by themselves.
            constexpr cue_set silent = lexicon::parse_cue("corporate", "") | lexicon::parse_cue("abbreviation", "") |
                                       lexicon::parse_cue("determiner", "") | lexicon::parse_cue("particle", "") |
                                       lexicon::parse_cue("surname", "");
            if (k.is_name() || k.metric >= 0 || (k.cues.bits & ~silent.bits) != 0) push(k);
            return k.to;
        }
        if (!is_word(c)) return std::min(limit, i + char_length(c));
        while (i < limit && is_word(byte_at(t, i))) ++i;
        return i;
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

NUMFACT_INLINE void read_sentence(sentence& s, std::string_view text, std::size_t from, std::size_t to,
                                  std::span<mention const> mentions, std::size_t first,
                                  lexicon::fact_lexicon const& lex, memory& m) {
    s.text = text, s.mentions = mentions;
    s.marks.clear();
    std::size_t const line = from;
    while (from < to && (text[from] == ' ' || text[from] == '\t' || text[from] == '\n' || text[from] == '\r')) ++from;
    s.indent = from - line;
    s.bullet = starts_with_at(text, from, "- ") || starts_with_at(text, from, "• ") || starts_with_at(text, from, "* ");
    if (s.bullet) from += text[from] == '\xE2' ? 4 : 2;
    s.from = from, s.to = to;
    s.chinese = false;
    for (std::size_t i = from; i < to && !s.chinese; i += char_length(byte_at(text, i))) s.chinese = is_han(text, i);
    detail::reader(s, lex, m).run(first);
    // A row is a label, a colon and a value.
    s.row = false;
    for (mark const& k : s.marks) {
        if (s.is_quantity(k)) break;
        if (k.is == edge::colon) s.row = k.from - s.from <= 60;
    }
}

} // namespace numfact::attach
