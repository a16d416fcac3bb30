// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/attach/text.hpp>

namespace numfact::attach {

/// No rule looks at more marks than this in one direction, so that a text is read in linear time.
inline constexpr std::size_t reach = 96;

/// Whether a search from a value in `home` may look at `m`: marks of other brackets as deep are asides.
inline bool in_sight(mark const& m, mark const& home) { return m.bracket == home.bracket || m.depth < home.depth; }

/// The marks before one, the nearest first.
struct marks_back {
    struct iterator {
        mark const*           behind;
        mark const&           operator*() const { return behind[-1]; }
        iterator&             operator++() { return --behind, *this; }
        friend constexpr bool operator==(iterator const&, iterator const&) = default;
    };
    mark const *first, *last;

    iterator begin() const { return {last}; }
    iterator end() const { return {first}; }
};
/// The marks before `i` and those behind it that a rule may look at.
inline marks_back marks_before(sentence const& s, std::size_t i) {
    return {s.marks.data() + (i > reach ? i - reach : 0), s.marks.data() + i};
}
inline std::span<mark const> marks_behind(sentence const& s, std::size_t i) {
    return std::span(s.marks).subspan(i + 1, std::min(reach, s.marks.size() - (i + 1)));
}

/// The nearest mark before `i` that is in sight and satisfies `wanted`; the search ends where `stop` does.
template <class Wanted, class Stop>
std::size_t look_back(sentence const& s, std::size_t i, Wanted wanted, Stop stop) {
    mark const& home = s.marks[i];
    for (mark const& m : marks_before(s, i)) {
        if (!in_sight(m, home)) continue;
        if (stop(m)) return npos;
        if (wanted(m)) return s.index_of(m);
    }
    return npos;
}
/// The same after `i`.
template <class Wanted, class Stop>
std::size_t look_ahead(sentence const& s, std::size_t i, Wanted wanted, Stop stop) {
    mark const& home = s.marks[i];
    for (mark const& m : marks_behind(s, i)) {
        if (!in_sight(m, home)) continue;
        if (stop(m)) return npos;
        if (wanted(m)) return s.index_of(m);
    }
    return npos;
}

/// Whether an outlook leads to the value at `i`: 预计, expects, a target.
inline bool leads_outlook(sentence const& s, std::size_t i) {
    if (!s.cues.any(cue::guidance, cue::guided, cue::forecast, cue::target, cue::plan)) return false;
    return look_back(
               s, i,
               [](mark const& k) {
                   return k.cues.any(cue::guidance, cue::guided, cue::forecast, cue::target, cue::plan) &&
                          !k.has(cue::consensus);
               },
               [](mark const& k) { return k.is == edge::semicolon; }) != npos;
}

/// Whether the value at `i` tells the last one, at `host`, once more: $11.01 billion, [or] $3.57 a share.
inline bool tells_again(sentence const& s, std::size_t host, std::size_t i) {
    bool again = false;
    for (std::size_t j = host + 1; j < i; ++j) {
        if (s.marks[j].is == edge::comma) continue;
        std::string_view const word = s.str(s.marks[j]);
        if (word != "or" && word != "或" && word != "即") return false;
        again = true;
    }
    return again;
}

/// Whether the metric at `j` and the value at `i` right before it describe what follows: [500亿元市值]的海光信息.
inline bool describes(sentence const& s, std::size_t i, std::size_t j) {
    return s.chinese && j == i + 1 && s.marks[j].from <= s.marks[i].to + 3 &&
           starts_with_at(s.text, s.marks[j].to, "的");
}

/// The mark that opens the bracket which `i` stands in, or npos outside of brackets.
inline std::size_t opening_of(sentence const& s, std::size_t i) {
    std::uint16_t const b = s.marks[i].bracket;
    if (b == 0) return npos;
    for (mark const& k : marks_before(s, i))
        if (k.is == edge::open && k.depth + 1 == s.marks[i].depth && (&k)[1].bracket == b) return s.index_of(k);
    return npos;
}

/// Whether only 、 和 与 / "," "and" stand between two marks, and at most `slack` bytes more.
inline bool listed(sentence const& s, std::size_t a, std::size_t b, std::size_t slack) {
    bool        joined = false;
    std::size_t words = 0, from = s.marks[a].to;
    for (std::size_t k = a + 1; k < b; ++k) {
        mark const& x = s.marks[k];
        if (x.depth > s.marks[a].depth || x.is == edge::open || x.is == edge::close) {
            from = x.to;
            continue;
        }
        std::string_view const t = s.str(x);
        bool const joins = x.is == edge::list || (x.is == edge::comma && !s.chinese) || t == "和" || t == "与" ||
                           t == "與" || t == "及" || t == "and";
        if (!joins) return false;
        joined = true;
        words += trim(s.str(from, x.from)).size();
        from = x.to;
    }
    words += trim(s.str(from, s.marks[b].from)).size();
    return joined && words <= slack;
}

/// The marks of a list that ends last before `i`, of those that satisfy `wanted`: at most 8, in order.
struct mark_list {
    std::size_t at[8], size = 0;
};
template <class Wanted>
mark_list list_before(sentence const& s, std::size_t i, std::size_t slack, Wanted wanted) {
    mark_list   l;
    std::size_t last = npos;
    for (mark const& k : marks_before(s, i)) {
        if (l.size == 8) break;
        if (!wanted(k) || k.depth > s.marks[i].depth) continue;
        std::size_t const j = s.index_of(k);
        if (last != npos && !listed(s, j, last, slack)) {
            if (l.size > 1) break;
            l.size = 0;
        }
        l.at[l.size++] = last = j;
    }
    std::reverse(l.at, l.at + l.size);
    return l;
}

} // namespace numfact::attach
