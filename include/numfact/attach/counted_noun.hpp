// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/attach/text.hpp>

// What a count counts, where no metric of the lexicon says it.

namespace numfact::attach::detail {

/// What a count in figures counts: 12992颗[卫星], 30架[飞机], 12 [warehouses]; nothing for 三家公司, 前10家公司, 连续5季.
inline std::string_view counted_noun(sentence const& s, std::size_t i) {
    mark const&    k = s.marks[i];
    mention const& v = s.mention_of(k);
    if (v.kind != kind::count || v.vague || v.unit == "{季}" || v.unit == "{point}" ||
        !is_ascii_digit(byte_at(v.text, 0)))
        return {};
    std::string_view const before = s.str(s.from, k.from);
    for (std::string_view const word : {"前", "连续", "連續", "top ", "Top "})
        if (before.ends_with(word)) return {};
    if (!s.chinese) return v.unit.size() > 2 ? v.text.substr(v.text.rfind(' ') + 1) : std::string_view{};
    std::size_t const limit = i + 1 < s.marks.size() ? std::min(s.to, s.marks[i + 1].from) : s.to;
    std::size_t       end   = k.to;
    while (end < limit && end - k.to < 30 && (is_han(s.text, end) || is_word(byte_at(s.text, end))))
        end += char_length(byte_at(s.text, end));
    return end - k.to >= 6 ? s.str(k.to, end) : std::string_view{};
}

/// A noun that no metric stands for is the metric of its own count, without an id.
inline void count_noun(sentence const& s, std::size_t i, reading& r) {
    bool const own   = r.metric_mark != npos && s.marks[r.metric_mark].clause == s.marks[i].clause;
    bool const named = i + 1 < s.marks.size() && s.marks[i + 1].metric >= 0 && s.marks[i + 1].from <= s.marks[i].to;
    if (own || named || s.row) return;
    std::string_view const noun = counted_noun(s, i);
    if (noun.empty()) return;
    r.metric = -1, r.metric_text = noun, r.metric_mark = npos, r.heir = {};
}

/// The classifier that a Chinese count ends with; behind a count, a percentage keeps it.
inline std::string_view classifier_of(sentence const& s, std::size_t i, memory const& m) {
    mention const& v = s.mention_of(s.marks[i]);
    if (v.kind == kind::percent) return m.readings.empty() ? m.last.counted : m.readings.back().counted;
    if (v.kind != kind::count || !s.chinese || v.unit.size() < 3) return {};
    std::string_view const unit = std::string_view(v.unit).substr(1, v.unit.size() - 2);
    return v.text.ends_with(unit) ? v.text.substr(v.text.size() - unit.size()) : std::string_view{};
}

} // namespace numfact::attach::detail
