// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/span_def.hpp>

// The words of movement around a value, and what it moves against.

namespace numfact::attach::detail {

inline enum basis basis_of(cue_set c) {
    if (c.has(cue::cagr)) return basis::cagr;
    if (c.has(cue::yoy)) return basis::yoy;
    if (c.has(cue::qoq)) return basis::qoq;
    if (c.has(cue::mom)) return basis::mom;
    return basis::none;
}

/// What a relative time compares with: 上一季度, the previous month, 上年末; else the year before.
inline enum basis basis_of(std::string_view time) {
    auto const holds = [&](std::string_view w) { return time.find(w) != time.npos; };
    return holds("季") || holds("quarter")              ? basis::qoq
           : holds("月") || holds("month")              ? basis::mom
           : holds("末") || holds("底") || holds("end") ? basis::ytd
                                                        : basis::yoy;
}

/// The same of a time that something is compared with: 比去年, 较上月, than last quarter.
inline enum basis basis_of(mention const& time) {
    using unit         = calendar_field::unit;
    bool const is_last = time.text.find("上") != time.text.npos || time.text.find("last") != time.text.npos ||
                         time.text.find("previous") != time.text.npos;
    // the end of a year, or the beginning of this one
    if (time.text.find("年末") != time.text.npos || time.text.find("年底") != time.text.npos ||
        time.text.find("年初") != time.text.npos)
        return basis::ytd;
    switch (time.calendar.is) {
    case unit::year: return basis::yoy;
    case unit::quarter: return is_last ? basis::qoq : basis::none;
    case unit::month: return is_last ? basis::mom : basis::none;
    default: return basis::none;
    }
}

/// The words of movement around a value, up to the values beside it.
struct movement {
    bool       level     = false; ///< a word such as 至, to stands nearest before it
    bool       straight  = false; ///< a verb of movement leads straight to it
    bool       any       = false; ///< some word of movement is near
    bool       price     = false; ///< a verb of prices: 涨, 收跌
    bool       share     = false;
    bool       from      = false; ///< 从, from, 较, than lead to it
    bool       noun      = false; ///< it stands right behind: a 3.4% increase
    bool       aside     = false; ///< the same, with other words between: after [gaining] 0.2%
    int        direction = 0;
    enum basis basis     = basis::none;
};

inline movement movement_of(sentence const& s, std::size_t i) {
    movement    found;
    mark const& home = s.marks[i];
    bool        near = true; // only words that belong to the value have stood between
    auto const  says = [&](mark const& k) {
        return s.is_time(k) || k.cues.any(cue::yoy, cue::qoq, cue::mom, cue::cagr, cue::relative, cue::share,
                                           cue::price_move, cue::move, cue::rate);
    };
    auto const see = [&](mark const& k, bool before) {
        if (found.basis == basis::none) found.basis = basis_of(k.cues);
        if (found.basis == basis::none && k.has(cue::relative) && k.cues.direction < 0)
            found.basis = basis_of(s.str(k));
        if (found.basis == basis::none && before && s.is_time(k) && follows_than(s, s.index_of(k)))
            found.basis = basis_of(s.mention_of(k));
        found.share      = found.share || k.has(cue::share);
        found.price      = found.price || k.has(cue::price_move);
        bool const dated = k.cues.any(cue::yoy, cue::qoq, cue::mom) && k.cues.direction != 0;
        if (!k.cues.any(cue::move, cue::rate) && !dated) return;
        if (k.metric >= 0 && k.has(cue::move) && !k.has(cue::price_move)) return; // a metric by itself: raised $5m
        if (found.direction == 0) found.direction = k.cues.direction;
        found.any            = true;
        bool const yardstick = k.has(cue::from) && !s.chinese; // up from $5bn: what it has moved from
        if (before && near && !yardstick && (!k.has(cue::rate) || (!s.chinese && k.metric < 0))) found.straight = true;
    };
    for (mark const& k : marks_before(s, i)) {
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause || s.is_quantity(k)) break;
        if (k.has(cue::bound) && near && !k.has(cue::above) && !k.has(cue::below)) continue;
        if (near && k.has(cue::level) && !k.has(cue::move)) found.level = true;
        if (near && k.cues.any(cue::from, cue::than, cue::above, cue::below) && !found.level) found.from = true;
        if (!near && !s.chinese && k.cues.any(cue::from, cue::than) && !found.level) found.aside = true;
        // A movement past a mark is a level: slipped below 30%, 突破.
        if (near && found.from && k.has(cue::move) && !k.cues.any(cue::above, cue::below))
            found.level = true, found.from = false;
        if (says(k)) see(k, true);
        if (k.is == edge::none && !k.has(cue::by) && !k.has(cue::bound) && !s.is_time(k)) near = false;
    }
    for (mark const& k : marks_behind(s, i)) {
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause || s.is_quantity(k)) break;
        // Behind the value only what stands right there is said of it: 24.5% higher, a 3.4% increase; 52% of revenue.
        std::size_t const gap = k.from - std::min(k.from, home.to);
        if (&k == &home + 1 && gap <= 2 && s.str(k) == "of") found.share = true;
        // shrank at a 0.5% annual [rate]: the verb tells of the rate, not of where it arrives
        bool const pace = !s.chinese && found.level && found.any && k.has(cue::rate) && !k.has(cue::move) && gap <= 24;
        if (pace) found.straight = true, found.level = false;
        bool const moves = k.cues.any(cue::move, cue::rate);
        if (moves && (found.any || gap > (s.chinese ? 0u : 2u) || (s.chinese && k.has(cue::move)))) continue;
        if (moves) found.straight = found.noun = true, found.level = false;
        if (says(k)) see(k, false);
    }
    return found;
}

/// The same of a value in a list, which moves as the first one does: 同比分别下降26.4%和[35.4%].
inline movement movement_in_list(sentence const& s, std::size_t i) {
    movement found = movement_of(s, i);
    if (found.any || found.level || found.from) return found;
    std::size_t first = i;
    for (std::size_t j = i; j-- > 0 && first - j < 6;) {
        if (!s.is_quantity(s.marks[j])) continue;
        if (!listed(s, j, first, 12)) break;
        first = j;
    }
    return first == i ? found : movement_of(s, first);
}

} // namespace numfact::attach::detail
