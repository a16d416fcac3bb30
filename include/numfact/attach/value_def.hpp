// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/name_def.hpp>
#include <numfact/attach/type_def.hpp>
#include <numfact/attach/value.hpp>

namespace numfact::attach {
namespace detail {

/// Whether the measure or count at mark `i` is the attribute of the noun behind it, rather than a value:
/// [12英寸]晶圆, [800G]光模块, [三家]公司.
inline bool is_attribute(sentence const& s, std::size_t i) {
    mark const& k = s.marks[i];
    if (!s.chinese || k.to >= s.to || !is_han(s.text, k.to) || is_particle(s.text, k.to)) return false;
    if (i + 1 < s.marks.size() && s.marks[i + 1].from == k.to && (s.marks[i + 1].cues || s.marks[i + 1].mention >= 0))
        return false;
    return !(i > 0 && s.marks[i - 1].to == k.from && s.marks[i - 1].cues.any(cue::level, cue::move, cue::bound));
}

} // namespace detail

NUMFACT_INLINE bool is_value(sentence const& s, std::size_t i, reading const& r) {
    mark const&    k = s.marks[i];
    mention const& v = s.mention_of(k);
    if (!v.value && !v.low && !v.high) return false;
    bool const amount = v.kind == kind::money || v.kind == kind::price || v.kind == kind::percent ||
                        v.kind == kind::ratio || v.kind == kind::multiple;
    if (v.kind == kind::money && v.value && v.value.first == decimal(1)) {
        std::string_view const before = s.str(s.from, k.from), behind = trim(s.str(k.to, s.to));
        if (starts_with_at(behind, 0, "=") || before.ends_with("兑") || before.ends_with("兌") ||
            before.ends_with("对") || before.ends_with("對"))
            return false;
    }
    if (amount) return true;
    if (v.kind == kind::count && (v.vague || starts_with_at(v.text, 0, "一"))) return false;
    bool const plus = v.text.size() > 1 && v.text[0] == '+';
    if (r.metric < 0) return plus;
    if (r.metric_mark != npos && r.metric_mark > i) return true;
    if (detail::is_attribute(s, i)) return false;
    if (s.row || plus || !s.chinese) return true;
    if (r.metric_mark != npos && s.marks[r.metric_mark].clause == k.clause &&
        k.from - std::min(k.from, s.marks[r.metric_mark].to) <= 30)
        return true;
    detail::movement const mv = detail::movement_of(s, i);
    return mv.level || mv.straight || opening_of(s, i) != npos;
}

NUMFACT_INLINE bool restates(sentence const& s, std::size_t i) {
    std::size_t const open = opening_of(s, i);
    if (open == npos || open == 0 || s.mention_of(s.marks[i]).kind != kind::money) return false;
    mark const& host = s.marks[open - 1];
    if (host.mention < 0 || s.mention_of(host).kind != kind::money) return false;
    for (std::size_t j = open + 1; j < i; ++j)
        if (!s.marks[j].cues.any(cue::restate, cue::level)) return false;
    return i + 1 >= s.marks.size() || s.marks[i + 1].is == edge::close;
}

} // namespace numfact::attach
