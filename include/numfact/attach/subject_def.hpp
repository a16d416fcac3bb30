// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/subject.hpp>

namespace numfact::attach {

NUMFACT_LOCAL name name_of(sentence const& s, mark const& k) {
    std::string_view text = s.str(k);
    if (text.starts_with("the ") || text.starts_with("The ")) text.remove_prefix(4);
    return {k.entity, text, k.named};
}

namespace detail {

using lexicon::entity_kind;
using lexicon::owner;

inline entity_kind kind_of(std::int32_t row, name_kind is, lexicon::fact_lexicon const& lex) {
    return row >= 0                   ? lex.entity_at(row).kind
           : is == name_kind::product ? entity_kind::product
                                      : entity_kind::company;
}
inline entity_kind kind_of(name const& n, lexicon::fact_lexicon const& lex) { return kind_of(n.row, n.is, lex); }
inline entity_kind kind_of(mark const& k, lexicon::fact_lexicon const& lex) { return kind_of(k.entity, k.named, lex); }

/// Whether the name at `j` is followed by a verb of telling in its clause.
inline bool tells(sentence const& s, std::size_t j) {
    mark const& home = s.marks[j];
    for (std::size_t k = j + 1; k < s.marks.size() && k < j + 6; ++k) {
        mark const& x = s.marks[k];
        if (!in_sight(x, home)) continue;
        if (x.clause != home.clause || x.metric >= 0 || s.is_quantity(x)) return false;
        if (x.has(cue::say)) return true;
    }
    return false;
}
/// Whether a person's role stands beside the name: AMD董事长苏姿丰, CEO Sam Altman, 分析师Chris Caso.
inline bool has_role(sentence const& s, std::size_t j, cue role = cue::role) {
    if (j > 0 && s.marks[j - 1].has(role) && s.marks[j].from - s.marks[j - 1].to <= 1) return true;
    return j + 1 < s.marks.size() && s.marks[j + 1].has(role) && s.marks[j + 1].from - s.marks[j].to <= 2;
}

/// The member before the name at `j` of the list that it stands in: [中际旭创]、新易盛; npos for the first.
/// An English comma makes a list only where the list goes on: Bershka, Pull&Bear and Massimo Dutti.
inline std::size_t listed_before(sentence const& s, std::size_t j) {
    if (j < 2) return npos;
    auto const joins = [&](std::size_t b) {
        std::string_view const t = s.str(s.marks[b]);
        return s.marks[b].is == edge::list || t == "和" || t == "与" || t == "與" || t == "及" || t == "and";
    };
    bool const comma = s.marks[j - 1].is == edge::comma && !s.chinese;
    bool const on =
        j + 2 < s.marks.size() && (joins(j + 1) || s.marks[j + 1].is == edge::comma) && s.marks[j + 2].is_name();
    if (!(joins(j - 1) || (comma && on)) || !s.marks[j - 2].is_name()) return npos;
    bool const adjacent = s.marks[j].from - s.marks[j - 1].to <= 1 && s.marks[j - 1].from - s.marks[j - 2].to <= 1;
    return adjacent ? j - 2 : npos;
}

/// Whether a clause of its own begins behind the mark: forecast [that] Brent will average; [expects] Rivian to deliver.
inline bool opens_clause(sentence const& s, mark const& k) {
    return !s.chinese && (s.str(k) == "that" || (k.has(cue::forecast) && k.has(cue::say) && k.metric < 0));
}

/// Whether the name at `j` heads its clause: only connectives, times and a few plain words stand before it.
inline bool heads_clause(sentence const& s, std::size_t j) {
    mark const& home  = s.marks[j];
    std::size_t begin = s.from;
    for (std::size_t k = j; k-- > 0;) {
        mark const& x = s.marks[k];
        if (x.depth > home.depth) continue;
        if (x.clause != home.clause || x.is != edge::none) {
            begin = x.is == edge::none ? home.from : x.to;
            break;
        }
        if (opens_clause(s, x) && home.from - x.to <= 5) {
            begin = x.to;
            break;
        }
        if (!x.cues.any(cue::connective, cue::link, cue::preposition) && !s.is_time(x) && !x.is_name()) return false;
    }
    return home.from - std::min(home.from, begin) <= 48;
}
/// English names own a figure from the head of a clause, as its possessor, or behind its metric:
/// Rivian reaffirmed…, Ampere's losses, the cost of GPT-4.5.
inline bool in_place(sentence const& s, std::size_t j) {
    mark const& k = s.marks[j];
    if (starts_with_at(s.text, k.to, "'s") || starts_with_at(s.text, k.to, "’s")) return true;
    if (j > 1 && s.marks[j - 1].has(cue::preposition) && s.marks[j - 2].metric >= 0 && s.str(s.marks[j - 1]) == "of")
        return true;
    return heads_clause(s, j);
}

/// Whether the name at `j` is the maker in the name of a product: [vivo] X300, [英伟达]GB200 NVL72.
inline bool is_maker(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex) {
    if (j + 1 >= s.marks.size() || !s.marks[j + 1].is_name() ||
        s.marks[j + 1].from - std::min(s.marks[j + 1].from, s.marks[j].to) > 1)
        return false;
    return kind_of(s.marks[j + 1], lex) == entity_kind::product;
}

/// Whether a group is a market that a company sells in, rather than an owner of figures: 国际市场, 美国市场.
inline bool is_market(name const& n) {
    return n.is == name_kind::group && (n.text.ends_with("市场") || n.text.ends_with("市場"));
}

/// Whether the place at `j` only says where the name behind it is from: [U.S.] West Texas Intermediate, [Japan]'s Sony.
inline bool is_origin(sentence const& s, std::size_t j) {
    if (j + 1 >= s.marks.size() || !s.marks[j + 1].is_name()) return false;
    std::string_view const gap = s.str(s.marks[j].to, s.marks[j + 1].from);
    return gap.size() <= 1 || gap == "'s " || gap == "’s " || gap == "的";
}

/// Whether a metric owned by `o` may be that of the name at mark `j`. In an article about a company, its
/// products and segments are what it sells, not who earns.
inline bool owns(sentence const& s, std::size_t j, owner o, lexicon::fact_lexicon const& lex, memory const& m) {
    mark const& k    = s.marks[j];
    bool const about = m.titled && kind_of(m.topic, lex) == entity_kind::company;
    bool const heads = heads_clause(s, j);
    bool const alone = !m.subject && !m.topic;
    switch (kind_of(k, lex)) {
    case entity_kind::company: {
        if (o == owner::place) return false;
        name const n = name_of(s, k);
        if (n.same(m.topic)) return true;
        if (is_market(n) && about && o == owner::company) return false; // 国际市场[收入] of the company
        if (n.is == name_kind::group) return heads;
        if (o == owner::company && is_maker(s, j, lex)) return false;
        return n.is != name_kind::plain || o != owner::company || (heads && !about);
    }
    case entity_kind::segment: return o != owner::place && !(about && o == owner::company);
    case entity_kind::product:
        return o == owner::thing || (heads && !about && alone && (o != owner::company || k.entity >= 0));
    case entity_kind::index: return o != owner::company && o != owner::place;
    case entity_kind::place:
        return o == owner::place || (heads && !about && !is_origin(s, j) && (o == owner::any || o == owner::thing));
    default: return true;
    }
}

/// Whether 由 leads to the name at `j`, alone or in a list: 由移动、[腾讯]联合领投.
inline bool is_agent(sentence const& s, std::size_t j) {
    for (std::size_t b = j; b-- > 0 && j - b < 8 && s.marks[b].clause == s.marks[j].clause;) {
        mark const& k = s.marks[b];
        if (s.str(k) == "由") return true;
        if (!k.is_name() && k.is != edge::list && s.str(k) != "和" && s.str(k) != "与") return false;
    }
    return false;
}

/// Whether somebody of the house named at `j` speaks: analysts at [JPMorgan].
inline bool speaks_for(sentence const& s, std::size_t j) {
    if (s.chinese || j == 0) return false;
    mark const* b = &s.marks[j - 1];
    if (b->has(cue::preposition) && j > 1 && s.marks[j].from - b->to <= 5) --b;
    return b->cues.any(cue::role, cue::source) && s.str(b->to, s.marks[j].from).size() <= 6;
}

} // namespace detail

NUMFACT_LOCAL bool is_subject(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex, memory const& m) {
    mark const& k = s.marks[j];
    if (!k.is_name()) return false;
    if (detail::kind_of(k, lex) == detail::entity_kind::source && !name_of(s, k).same(m.topic)) return false;
    if (k.named == name_kind::person || (k.entity < 0 && k.named != name_kind::group && detail::has_role(s, j)))
        return false;
    if (j + 2 < s.marks.size() && s.marks[j + 1].has(cue::link) && s.marks[j + 2].is_name() &&
        s.marks[j + 2].from - s.marks[j + 1].to <= 1)
        return false;
    if (s.chinese && detail::is_agent(s, j)) return false;
    if (std::size_t const first = detail::listed_before(s, j); first != npos) return is_subject(s, first, lex, m);
    if (j > 0) {
        mark const& b = s.marks[j - 1];
        bool const  adjacent =
            k.from - std::min(k.from, b.to) <= (s.chinese ? 0u : 5u) && b.clause == k.clause && b.depth == k.depth;
        if (adjacent && b.is == edge::none && !b.is_name() &&
            b.cues.any(cue::than, cue::above, cue::below, cue::from, cue::according))
            return false;
        if (adjacent && b.is == edge::none && (s.str(b) == "to" || s.str(b) == "by")) return false; // home to Azure
        if (adjacent && b.is == edge::none && b.has(cue::preposition) && (s.chinese || !detail::in_place(s, j)))
            return false;
    }
    return s.chinese || detail::in_place(s, j);
}

NUMFACT_LOCAL name teller_before(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m) {
    if (!s.cues.any(cue::say, cue::according, cue::role, cue::source)) return {};
    for (mark const& k : marks_before(s, i)) {
        if (!k.is_name() && !k.has(cue::source)) continue;
        std::size_t const j = s.index_of(k);
        if (k.has(cue::source) && detail::tells(s, j)) { // 中信建投证券[研报]认为, 机构预计
            bool const named = j > 0 && s.marks[j - 1].is_name() && s.marks[j - 1].to == k.from;
            return named ? name_of(s, s.marks[j - 1]) : name{-1, s.str(k), name_kind::none};
        }
        if (!k.is_name() || k.depth > s.marks[i].depth) continue;
        name const who = name_of(s, k);
        if (who.same(m.topic)) continue;
        // according to Refinitiv; analysts at JPMorgan
        bool const according = j > 0 && (s.marks[j - 1].has(cue::according) || detail::speaks_for(s, j));
        if (detail::kind_of(who, lex) == detail::entity_kind::source && (according || detail::tells(s, j))) return who;
        if (k.entity < 0 && k.named != name_kind::group &&
            (according || k.named == name_kind::person || (detail::has_role(s, j) && detail::tells(s, j))))
            return who;
    }
    return {};
}

} // namespace numfact::attach
