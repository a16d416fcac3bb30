// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/span.hpp>

namespace numfact::attach {
namespace detail {

inline bool is_day(mention const& v) { return v.kind == kind::date || v.kind == kind::time; }

inline span shifted(span p, int years) {
    auto const move = [&](instant& t) {
        auto const c = t.to_civil();
        t            = instant::from_civil(c.year + years, c.month, c.day);
    };
    if (p.from) move(p.from);
    if (p.to) move(p.to);
    if (p.calendar.year != 0) p.calendar.year += years;
    return p;
}

inline span year_of(std::int64_t year, bool fiscal) {
    span p;
    p.from = instant::from_civil(year, 1, 1), p.to = instant::from_civil(year + 1, 1, 1);
    p.calendar.is = calendar_field::unit::year, p.calendar.year = static_cast<std::int32_t>(year);
    p.calendar.year_stated = true;
    p.fiscal               = fiscal;
    return p;
}

/// The quarter that is `by` quarters on (+1) or back (-1), in the same calendar.
inline span quarter_beside(span p, int by) {
    auto const move = [by](instant t) {
        auto const c     = t.to_civil();
        auto const month = static_cast<int>(c.month) - 1 + 3 * by;
        return instant::from_civil(c.year + (month < 0 ? -1 : month / 12), static_cast<unsigned>((month + 12) % 12 + 1), c.day);
    };
    p.from = move(p.from), p.to = move(p.to);
    int const index  = p.calendar.index - 1 + by;
    p.calendar.year += index < 0 ? -1 : index / 4;
    p.calendar.index = static_cast<std::uint8_t>((index + 4) % 4 + 1);
    return p;
}

inline span half_before(instant day) {
    auto const c     = day.to_civil();
    bool const first = c.month >= 7;
    span       p;
    p.from = first ? instant::from_civil(c.year, 1, 1) : instant::from_civil(c.year - 1, 7, 1);
    p.to   = first ? instant::from_civil(c.year, 7, 1) : instant::from_civil(c.year, 1, 1);
    return p;
}

inline bool follows_than(sentence const& s, std::size_t j) {
    mark const& k = s.marks[j];
    for (std::size_t b = j, n = 0; b-- > 0 && n < 3; ++n) {
        mark const& x = s.marks[b];
        if (x.clause != k.clause || k.from - x.to > (s.chinese ? 9u : 14u)) return false;
        if (x.cues.any(cue::than, cue::above, cue::below, cue::from)) return true;
        if (x.is == edge::none && !x.has(cue::preposition)) return false;
    }
    return false;
}

} // namespace detail

NUMFACT_LOCAL span span_of(sentence const& s, std::size_t j, memory const& m) {
    mark const& k = s.marks[j];
    if (k.has(cue::interim)) return m.today ? detail::half_before(m.today) : span{};
    // The period spoken of is the first one that the sentence has stated, else the one in force.
    auto const  first = std::find_if(m.readings.begin(), m.readings.end(), [](reading const& r) { return r.in_force; });
    span const& base  = first != m.readings.end() ? first->period : m.period;
    if (k.mention < 0) { // 全年: without a period before it, the last year that may be told as a whole
        auto const today = m.today.to_civil();
        return detail::year_of(base.from ? base.from.to_civil().year : today.year - (today.month <= 3), base.fiscal);
    }
    mention const& v      = s.mention_of(k);
    auto const     holds  = [&](std::string_view w) { return v.text.find(w) != std::string_view::npos; };
    auto const     long_number = [&] { // a year, or more
        return std::count_if(v.text.begin(), v.text.end(),
                             [](char c) { return is_ascii_digit(static_cast<unsigned char>(c)); }) >= 4;
    };
    // 去年同期 is told from the period spoken of, which may be of a fiscal calendar
    bool const dated = (v.calendar.year_stated && !k.has(cue::year_ago)) || long_number();
    if (!dated && base && k.has(cue::year_ago)) return detail::shifted(base, -1);
    if (!dated && base && k.has(cue::relative) && k.cues.direction == 0) return base;
    // the prior quarter of a fiscal one, the next one: nobody but its own calendar knows where it ends
    bool const quarterly = base.calendar.is == calendar_field::unit::quarter && base.calendar.index != 0;
    if (quarterly && k.has(cue::relative) && (holds("quarter") || holds("季")) && !long_number()) {
        if (k.cues.direction < 0 && base.fiscal) return detail::quarter_beside(base, -1);
        if (k.cues.direction > 0 && (base.fiscal || v.fiscal)) return detail::quarter_beside(base, 1);
    }
    span p;
    p.from = v.from, p.to = v.to, p.calendar = v.calendar, p.fiscal = v.fiscal;
    if (!p && k.has(cue::relative) && base.from) // same period of 2021; the year before
        p = detail::shifted(base, v.calendar.year != 0 ? v.calendar.year - static_cast<int>(base.from.to_civil().year)
                                                       : k.cues.direction);
    bool const part_of_year =
        v.calendar.is == calendar_field::unit::quarter || v.calendar.is == calendar_field::unit::half;
    p.part  = v.kind == kind::period && (holds("末") || holds("底"));
    p.loose = !dated && v.kind == kind::period;
    p.named = !dated && part_of_year;
    return p;
}

NUMFACT_LOCAL bool is_compared(sentence const& s, std::size_t j) {
    mark const& k = s.marks[j];
    return (k.has(cue::relative) && k.cues.direction < 0) || detail::follows_than(s, j);
}

} // namespace numfact::attach
