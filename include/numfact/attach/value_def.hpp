// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/movement.hpp>
#include <numfact/attach/name_def.hpp>
#include <numfact/attach/value.hpp>

namespace numfact::attach {
namespace detail {

/// Whether the measure or count at mark `i` is the attribute of the noun behind it, rather than a value:
/// [12英寸]晶圆, [800G]光模块, [三家]公司.
inline bool is_attribute(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex) {
    mark const& k = s.marks[i];
    if (!s.chinese || k.to >= s.to || !is_han(s.text, k.to) || is_particle(s.text, k.to, lex)) return false;
    if (i + 1 < s.marks.size() && s.marks[i + 1].from == k.to && (s.marks[i + 1].cues || s.marks[i + 1].mention >= 0))
        return false;
    if (i == 0) return true;
    mark const&            b   = s.marks[i - 1];
    std::string_view const gap = s.str(b.to, k.from);
    if (!gap.empty() && !(b.metric >= 0 && gap == "了")) return true;
    if (b.cues.any(cue::level, cue::move, cue::bound, cue::from)) return false;
    // A metric leads to its count in figures: 交付30架飞机; not 收购三家公司.
    mention const& v       = s.mention_of(k);
    bool const     figures = v.kind == kind::count && is_ascii_digit(byte_at(v.text, 0));
    return b.metric < 0 || (lex.metric_at(b.metric).told_in(kind::count) && !figures);
}

/// Whether the metric at `j` is the noun of the quantity at `i`: 7[轮融资], 1.3GW的[IT容量]; not 8寸线[产能].
inline bool is_noun_of(sentence const& s, std::size_t i, std::size_t j) {
    std::string_view const gap = trim(s.str(s.marks[i].to, s.marks[j].from));
    return gap.empty() || starts_with_at(gap, 0, "的") || s.marks[j - 1].is == edge::list;
}

} // namespace detail

NUMFACT_LOCAL bool is_value(sentence const& s, std::size_t i, reading const& r, lexicon::fact_lexicon const& lex,
                             memory const& m) {
    mark const&    k = s.marks[i];
    mention const& v = s.mention_of(k);
    if (!v.value && !v.low && !v.high) return false;
    if (v.kind == kind::number && v.text.size() == 4 && decimal(1900) <= v.value.first &&
        v.value.first <= decimal(2100))
        return false;                        // a year
    if (k.has(cue::consensus)) return false; // 20 analyst estimates
    bool const amount = v.kind == kind::money || v.kind == kind::price || v.kind == kind::percent ||
                        v.kind == kind::ratio || v.kind == kind::multiple;
    if (v.kind == kind::money && v.value && v.value.first == decimal(1)) {
        std::string_view const before = s.str(s.from, k.from), behind = trim(s.str(k.to, s.to));
        if (starts_with_at(behind, 0, "=") || starts_with_at(behind, 0, "兑") || starts_with_at(behind, 0, "兌") ||
            before.ends_with("兑") || before.ends_with("兌") || before.ends_with("对") || before.ends_with("對"))
            return false;
    }
    if (amount || (r.metric == lex.power() && r.metric_mark == npos)) return true;
    if (v.kind == kind::count && (v.vague || starts_with_at(v.text, 0, "一"))) return false;
    bool const plus = v.text.size() > 1 && v.text[0] == '+';
    if (r.metric < 0) return plus || (v.kind == kind::count && !r.metric_text.empty());
    if (r.metric_mark != npos && r.metric_mark > i) return !s.chinese || detail::is_noun_of(s, i, r.metric_mark);
    if (detail::is_attribute(s, i, lex)) return false;
    if (s.row || plus || !s.chinese) return true;
    if (r.metric_mark != npos && s.marks[r.metric_mark].clause == k.clause &&
        k.from - std::min(k.from, s.marks[r.metric_mark].to) <= 30)
        return true;
    // 销量39.63万辆，其中插混18.8万辆: of the same thing as the value before.
    reading const& last = m.readings.empty() ? m.last : m.readings.back();
    if (!r.counted.empty() && r.metric_mark == npos && last.counted == r.counted && last.measure == r.measure)
        return true;
    detail::movement const mv = detail::movement_of(s, i);
    return mv.level || mv.straight || opening_of(s, i) != npos;
}

NUMFACT_LOCAL bool restates(sentence const& s, std::size_t i) {
    std::size_t const open = opening_of(s, i);
    if (open == npos || open == 0 || s.mention_of(s.marks[i]).kind != kind::money) return false;
    mark const& host = s.marks[open - 1];
    if (host.mention < 0 || s.mention_of(host).kind != kind::money) return false;
    for (std::size_t j = open + 1; j < i; ++j)
        if (!s.marks[j].cues.any(cue::restate, cue::level, cue::bound)) return false;
    return i + 1 >= s.marks.size() || s.marks[i + 1].is == edge::close;
}

} // namespace numfact::attach
