// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>

// What the words between a value and a metric say of them.

namespace numfact::attach::detail {

/// The metric that the one at `j` only completes: [price target] on the stock, [orders] for its shares, [net profit]
/// attributable to shareholders.
template <class IsMetric>
std::size_t head_of(sentence const& s, std::size_t j, std::size_t i, IsMetric is_metric) {
    if (s.chinese || j == npos || j < 2 || j + 1 > i || !s.marks[j - 1].has(cue::preposition)) return j;
    std::string_view const word = s.str(s.marks[j - 1]);
    mark const&            head = s.marks[j - 2];
    bool const             near = s.marks[j].from - s.marks[j - 1].to <= 5 && s.marks[j - 1].from - head.to <= 1;
    return (word == "on" || word == "for" || word == "attributable to") && near && is_metric(head) ? j - 2 : j;
}

/// Whether the value hands itself on to the metric behind it: nothing, 的, a bracket or a small word
/// stands between them.
inline bool leads_on(sentence const& s, std::size_t i, std::size_t j) {
    std::size_t from = s.marks[i].to;
    for (std::size_t k = i + 1; k < j; ++k) {
        mark const& x = s.marks[k];
        if (x.is == edge::close) from = x.to;
        if (x.depth == s.marks[i].depth && x.is != edge::none && x.is != edge::open && x.is != edge::close)
            return false;
    }
    if (s.marks[j].from <= from) return true; // a counted noun: 7轮融资
    std::string_view const gap = trim(s.str(from, s.marks[j].from));
    if (s.chinese) return starts_with_at(gap, 0, "的") || char_count(gap) <= 4;
    return gap == "worth of" || gap == "in a" || std::count(gap.begin(), gap.end(), ' ') <= 1;
}

/// Whether the metric at `j` is said of the value at `i` right behind it: 营收为67.8万亿; revenue of $5bn;
/// not when it has a value of its own right before it.
inline bool said_of(sentence const& s, std::size_t j, std::size_t i) {
    if (j > 0 && s.is_quantity(s.marks[j - 1]) && s.marks[j].from <= s.marks[j - 1].to + 3 &&
        s.marks[j - 1].clause == s.marks[j].clause)
        return false;
    for (std::size_t k = j + 1; k < i; ++k)
        if (s.marks[k].metric >= 0 || s.is_quantity(s.marks[k])) return false;
    return s.marks[i].from - s.marks[j].to <= (s.chinese ? 12u : 24u);
}

/// Whether the words of the clause before `i` refer back to what was told before: 预计为, analysts had
/// expected, 前值, that figure.
inline bool refers_back(sentence const& s, std::size_t i) {
    if (s.marks.front().has(cue::same) && s.marks.front().has(cue::connective)) return true; // 其中，
    if (!s.cues.any(cue::consensus, cue::prior, cue::same, cue::guidance)) return false;
    for (mark const& k : marks_before(s, i)) {
        if (k.clause != s.marks[i].clause) break;
        if (k.cues.any(cue::consensus, cue::prior, cue::same) || (s.chinese && k.has(cue::guidance))) return true;
    }
    return false;
}

} // namespace numfact::attach::detail
