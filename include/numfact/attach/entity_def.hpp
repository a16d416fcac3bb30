// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/entity.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/name.hpp>

namespace numfact::attach {

NUMFACT_INLINE name name_of(sentence const& s, mark const& k) { return {k.entity, s.str(k)}; }

namespace detail {

inline bool is_source(mark const& k, lexicon::fact_lexicon const& lex) {
    return k.entity >= 0 && lex.entity_at(k.entity).kind == lexicon::entity_kind::source;
}
/// Whether the name at `j` is followed by a verb of telling in its clause, nothing but a time or a
/// person's role between.
inline bool tells(sentence const& s, std::size_t j) {
    mark const& home = s.marks[j];
    for (std::size_t k = j + 1; k < s.marks.size() && k < j + 6; ++k) {
        mark const& x = s.marks[k];
        if (!in_sight(x, home)) continue;
        if (x.clause != home.clause || x.metric >= 0 || (x.mention >= 0 && s.is_quantity(x))) return false;
        if (x.has(cue::say)) return true;
    }
    return false;
}
/// Whether a person's role stands beside the name: AMD董事长苏姿丰, CEO Sam Altman, analyst Chris Caso.
inline bool has_role(sentence const& s, std::size_t j) {
    if (j > 0 && s.marks[j - 1].has(cue::role) && s.marks[j].from - s.marks[j - 1].to <= 1) return true;
    return j + 1 < s.marks.size() && s.marks[j + 1].has(cue::role) && s.marks[j + 1].from - s.marks[j].to <= 2;
}

} // namespace detail

NUMFACT_INLINE bool is_subject(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex, memory const& m) {
    mark const& k = s.marks[j];
    if (!k.is_name()) return false;
    if (detail::is_source(k, lex) && !name_of(s, k).same(m.topic)) return false;
    if (k.named && detail::has_role(s, j)) return false;
    if (j == 0) return true;
    mark const& b        = s.marks[j - 1];
    bool const  adjacent = k.from - b.to <= (s.chinese ? 0u : 5u) && b.clause == k.clause && b.depth == k.depth;
    return !(adjacent && b.is == edge::none && !b.is_name() &&
             b.cues.any(cue::preposition, cue::than, cue::above, cue::below, cue::from, cue::according));
}

NUMFACT_INLINE name teller_before(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m) {
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!k.is_name() || k.depth > s.marks[i].depth) continue;
        name const who = name_of(s, k);
        if (who.same(m.topic)) continue;
        bool const according = j > 0 && s.marks[j - 1].has(cue::according);
        if (detail::is_source(k, lex) && (according || detail::tells(s, j))) return who;
        if (k.named && (according || (detail::has_role(s, j) && detail::tells(s, j)))) return who;
    }
    return {};
}

NUMFACT_INLINE void find_entity(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    std::size_t at = i;
    // The bracket of a name: its own names come first, then the name before it.
    if (std::size_t const open = opening_of(s, i); open != npos) {
        if (open > 0 && s.marks[open - 1].is_name() && s.marks[open - 1].to + 1 >= s.marks[open].from) {
            r.entity = name_of(s, s.marks[open - 1]);
            return;
        }
        for (reading const& host : m.readings)
            if (host.mark + 1 == open) {
                r.entity = host.entity;
                return;
            }
        at = open;
    }
    // Clause by clause, backwards; in a clause the first subject.
    std::size_t   found  = npos;
    std::uint16_t clause = s.marks[at].clause;
    for (std::size_t j = at, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, s.marks[at])) continue;
        if (k.clause != clause) {
            if (found != npos) break;
            clause = k.clause;
        }
        if (is_subject(s, j, lex, m)) found = j;
        if (k.has(cue::pronoun) && (!s.chinese || k.clause != s.marks[at].clause || found == npos)) {
            if (found == npos && (m.subject || m.topic)) {
                r.entity = m.subject ? m.subject : m.topic;
            }
        }
        if (r.entity && found == npos && k.clause != clause) break;
    }
    if (found != npos) {
        r.entity = name_of(s, s.marks[found]);
        return;
    }
    if (!r.entity) r.entity = m.subject ? m.subject : m.topic;
}

} // namespace numfact::attach
