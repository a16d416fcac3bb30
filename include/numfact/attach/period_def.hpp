// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/period.hpp>

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
    p.calendar = {};
    return p;
}

/// The half year that ended last before `day`, which 中期业绩 and interim results are of.
inline span half_before(instant day) {
    auto const c = day.to_civil();
    span       p;
    bool const first = c.month >= 7;
    p.from           = first ? instant::from_civil(c.year, 1, 1) : instant::from_civil(c.year - 1, 7, 1);
    p.to             = first ? instant::from_civil(c.year, 7, 1) : instant::from_civil(c.year, 1, 1);
    return p;
}

} // namespace detail

NUMFACT_INLINE span span_of(sentence const& s, std::size_t j, memory const& m) {
    mark const& k = s.marks[j];
    if (k.has(cue::interim)) return m.today ? detail::half_before(m.today) : span{};
    // The period spoken of is the first one that the sentence has stated, else the one in force.
    auto const  first = std::find_if(m.readings.begin(), m.readings.end(), [](reading const& r) { return r.in_force; });
    span const& base  = first != m.readings.end() ? first->period : m.period;
    if (k.mention < 0) { // 全年
        std::int64_t const year =
            base.from ? base.from.to_civil().year : m.today.to_civil().year - (m.today.to_civil().month <= 3);
        span p;
        p.from = instant::from_civil(year, 1, 1), p.to = instant::from_civil(year + 1, 1, 1);
        p.calendar.is = calendar_field::unit::year, p.calendar.year = static_cast<std::int32_t>(year),
        p.calendar.year_stated = true;
        p.fiscal               = base.fiscal;
        return p;
    }
    mention const& v     = s.mention_of(k);
    auto const     holds = [&](std::string_view w) { return v.text.find(w) != std::string_view::npos; };
    span           p;
    p.from = v.from, p.to = v.to, p.calendar = v.calendar, p.fiscal = v.fiscal;
    bool const dated = std::count_if(v.text.begin(), v.text.end(),
                                     [](char c) { return is_ascii_digit(static_cast<unsigned char>(c)); }) >= 4;
    // 同期, 当季: the period spoken of.
    if (k.has(cue::relative) && k.cues.direction == 0 && !dated && base) return base;
    // 去年同期, a year earlier: a year before it.
    if (k.has(cue::year_ago) && !dated && base) return detail::shifted(base, -1);
    if (!p && k.has(cue::relative)) {
        int const stated = v.calendar.year_stated && m.period.from
                               ? v.calendar.year - static_cast<int>(m.period.from.to_civil().year)
                               : -1;
        p                = detail::shifted(m.period, k.cues.direction < 0 || v.calendar.year_stated ? stated : 0);
    }
    p.quarters = holds("季") || holds("quarter");
    p.part     = v.kind == kind::period && (holds("末") || holds("底"));
    p.loose    = !v.calendar.year_stated && !dated && v.kind == kind::period;
    p.named    = !v.calendar.year_stated &&
              (v.calendar.is == calendar_field::unit::quarter || v.calendar.is == calendar_field::unit::half);
    return p;
}

namespace detail {

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

NUMFACT_INLINE bool is_compared(sentence const& s, std::size_t j) {
    mark const& k = s.marks[j];
    return (k.has(cue::relative) && k.cues.direction < 0) || detail::follows_than(s, j);
}

NUMFACT_INLINE void find_period(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    if (r.period) return; // handed out by a list
    using lexicon::tense;
    mark const& home = s.marks[i];
    tense       when = r.metric >= 0 ? lex.metric_at(r.metric).tense : tense::span;
    // The price of a commodity or of an index is a quotation of the day.
    if (when == tense::moment && r.entity.row >= 0 && lex.entity_at(r.entity.row).kind == lexicon::entity_kind::index)
        when = tense::quote;
    auto const usable = [&](std::size_t j) {
        mark const& k = s.marks[j];
        if (k.has(cue::interim)) return when == tense::span;
        if (k.has(cue::whole_year) && k.mention < 0) return m.today && when != tense::quote;
        if (!s.is_time(k)) return false;
        if (j + 1 < s.marks.size() && s.marks[j + 1].has(cue::interim)) return false;
        mention const& v = s.mention_of(k);
        if (!v.from && !v.to) return k.has(cue::relative);
        // A price is not quoted of days to come.
        if (when == tense::quote && m.today && v.to.days() > m.today.days() + 1) return false;
        return when != tense::span || !detail::is_day(v);
    };
    auto const take = [&](std::size_t j) {
        r.period   = span_of(s, j, m);
        r.in_force = !r.period.part && !is_compared(s, j) && !r.from && !s.marks[j].has(cue::relative) &&
                     (s.marks[j].mention < 0 || !detail::is_day(s.mention_of(s.marks[j])));
    };
    if (!m.readings.empty() && tells_again(s, m.readings.back().mark, i)) {
        r.period = m.readings.back().period;
        return;
    }
    // Right behind it, in English; in Chinese only inside a bracket.
    std::size_t behind = npos, before = npos;
    bool        close = false;
    for (std::size_t j = i + 1, n = 0; j < s.marks.size() && n < 16; ++j, ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause || s.is_quantity(k)) break;
        if (!usable(j) || (s.chinese && home.depth == 0)) continue;
        close = k.from - home.to <= 20 && !s.chinese;
        if (!is_compared(s, j) || (k.has(cue::relative) && r.type != fact_type::change)) behind = j;
        break;
    }
    bool crossed = false; // a value stands between
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause && k.depth == home.depth) break;
        crossed = crossed || s.is_quantity(k);
        if (!usable(j)) continue;
        if (is_compared(s, j) && (crossed || r.type == fact_type::change)) continue;
        // rose from a year earlier [to] T$247.8 billion
        bool const against =
            j > 0 && s.marks[j - 1].cues.any(cue::from, cue::than) && s.marks[j - 1].clause == k.clause;
        if (against && std::any_of(s.marks.begin() + static_cast<std::ptrdiff_t>(j),
                                   s.marks.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](mark const& x) { return x.cues.any(cue::level, cue::move); }))
            continue;
        before = j;
        break;
    }
    r.stated = behind != npos || before != npos;
    if (behind != npos && (close || before == npos)) return take(behind);
    if (before != npos && !(r.from && !s.chinese)) return take(before);
    // compared with $11.01 billion, or $3.57 a share, in the same period a year ago
    if (r.from && !s.chinese && r.type == fact_type::level)
        for (std::size_t j = i + 1; j < s.marks.size() && j < i + 12; ++j)
            if (usable(j) && s.marks[j].has(cue::relative)) return take(j);
    if (before != npos) return take(before);
    // rose 11% to $176 billion [in 2023]
    for (std::size_t j = i + 1; !s.chinese && j < s.marks.size() && j < i + 12 && s.marks[j].clause == home.clause; ++j)
        if (usable(j) && !is_compared(s, j)) return take(j);
    bool apart = false; // a semicolon stands between
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach && when != tense::standing; ++n) {
        mark const& k = s.marks[j];
        apart         = apart || k.is == edge::semicolon;
        if (k.depth > home.depth || k.clause == home.clause || !usable(j)) continue;
        // 上年同期，净利润为…: a time of the year before that is not compared with holds for what follows.
        bool const aside = k.has(cue::relative) && k.cues.direction < 0 && !detail::follows_than(s, j) &&
                           r.type == fact_type::level && (j == 0 || s.marks[j - 1].clause != k.clause);
        if (is_compared(s, j) && !aside) continue;
        // The quotation of a day is not that of a quarter spoken of beside it.
        if (when == tense::quote && s.is_time(k) && s.mention_of(k).to.days() - s.mention_of(k).from.days() > 31)
            continue;
        if (!(apart && k.has(cue::relative))) return take(j);
    }
    // An increase from the third quarter of 2022 is of the third quarter of 2023.
    if (when == tense::span && r.type == fact_type::change && !m.period)
        for (std::size_t j = i + 1; j < s.marks.size() && j < i + 6 && s.marks[j].clause == home.clause; ++j) {
            if (!usable(j) || !s.is_time(s.marks[j]) || !detail::follows_than(s, j)) continue;
            span const p = span_of(s, j, m);
            if (p.calendar.year_stated && p.from && p.to.days() - p.from.days() > 80) {
                r.period = detail::shifted(p, 1), r.in_force = true;
                return;
            }
        }
    if (r.referred && when == tense::span && m.last.period) {
        r.period = m.last.period;
        return;
    }
    if (when == tense::span) {
        bool const own = r.metric >= 0 && lex.metric_at(r.metric).owner == lexicon::owner::company;
        r.period       = leads_outlook(s, i) && m.outlook ? m.outlook : m.period || own ? m.period : m.quoted;
    } else if (when == tense::quote) {
        if (m.quoted)
            r.period = m.quoted;
        else if (m.today)
            r.period.from = m.today, r.period.to = instant::from_days(m.today.days() + 1);
    }
}

} // namespace numfact::attach
