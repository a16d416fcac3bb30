// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/span_def.hpp>
#include <numfact/attach/type.hpp>

namespace numfact::attach {
namespace detail {

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
    auto const  see  = [&](mark const& k, bool before) {
        if (found.basis == basis::none) found.basis = basis_of(k.cues);
        if (found.basis == basis::none && k.has(cue::relative) && k.cues.direction < 0)
            found.basis = basis_of(s.str(k));
        if (found.basis == basis::none && before && s.is_time(k) &&
            follows_than(s, static_cast<std::size_t>(&k - s.marks.data())))
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
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause || s.is_quantity(k)) break;
        if (k.has(cue::bound) && near && !k.has(cue::above) && !k.has(cue::below)) continue;
        if (near && k.has(cue::level) && !k.has(cue::move)) found.level = true;
        if (near && k.cues.any(cue::from, cue::than, cue::above, cue::below) && !found.level) found.from = true;
        if (!near && !s.chinese && k.cues.any(cue::from, cue::than) && !found.level) found.aside = true;
        // A movement past a mark is a level: slipped below 30%, 突破.
        if (near && found.from && k.has(cue::move) && !k.cues.any(cue::above, cue::below))
            found.level = true, found.from = false;
        see(k, true);
        if (k.is == edge::none && !k.has(cue::by) && !k.has(cue::bound) && !s.is_time(k)) near = false;
    }
    for (std::size_t j = i + 1, n = 0; j < s.marks.size() && n < reach; ++j, ++n) {
        mark const& k = s.marks[j];
        if (!in_sight(k, home)) continue;
        if (k.clause != home.clause || s.is_quantity(k)) break;
        // Behind the value only what stands right there is said of it: 24.5% higher, a 3.4% increase; 52% of revenue.
        std::size_t const gap = k.from - std::min(k.from, home.to);
        if (j == i + 1 && gap <= 2 && s.str(k) == "of") found.share = true;
        // shrank at a 0.5% annual [rate]: the verb tells of the rate, not of where it arrives
        bool const pace = !s.chinese && found.level && found.any && k.has(cue::rate) && !k.has(cue::move) && gap <= 24;
        if (pace) found.straight = true, found.level = false;
        bool const moves = k.cues.any(cue::move, cue::rate);
        if (moves && (found.any || gap > (s.chinese ? 0u : 2u) || (s.chinese && k.has(cue::move)))) continue;
        if (moves) found.straight = found.noun = true, found.level = false;
        see(k, false);
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

} // namespace detail

NUMFACT_INLINE void find_type(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                              reading& r) {
    mention const&         v         = s.mention_of(s.marks[i]);
    detail::movement const mv        = detail::movement_in_list(s, i);
    bool const             is_signed = !v.text.empty() && (v.text[0] == '+' || v.text[0] == '-');
    bool const             relative  = v.kind == kind::percent || v.kind == kind::multiple;
    auto const             metric = [&]() -> lexicon::fact_lexicon::metric const& { return lex.metric_at(r.metric); };
    bool const             rate   = relative && r.metric >= 0 && metric().kinds != 0 && metric().told_in(v.kind);
    fact_type const        usual  = r.metric >= 0 ? metric().type : fact_type::level;
    // The words of a metric may hold a direction: 定价[降幅], 净利[增速].
    cue_set const own = r.metric_mark != npos ? s.marks[r.metric_mark].cues : cue_set{};

    r.basis     = mv.basis;
    r.direction = mv.direction != 0 ? mv.direction : own.has(cue::rate) ? own.direction : 0;
    r.from      = (mv.from && (!mv.straight || mv.noun)) || mv.aside;
    if (relative && mv.share && !mv.straight && usual == fact_type::level && v.unit == "%") {
        r.type = fact_type::share;
    } else if (usual != fact_type::level) {
        r.type = usual;
    } else if (!relative) {
        r.type = (mv.straight && !mv.level) || (v.text.size() > 1 && v.text[0] == '+') ? fact_type::change
                                                                                       : fact_type::level;
    } else if (v.kind == kind::multiple) {
        r.type = !rate && mv.any ? fact_type::change : fact_type::level;
    } else if (v.unit == "pp" || v.unit == "bp") {
        r.type = fact_type::change;
    } else if (rate) {
        bool const moves = mv.straight || mv.basis != basis::none || own.has(cue::rate);
        r.type = (is_signed && v.text[0] == '+') || (moves && !mv.level) ? fact_type::change : fact_type::level;
    } else {
        r.type = fact_type::change;
    }
    // A percentage of a price or of a market value is its change: 股价下跌近6%.
    if (relative && r.metric >= 0 && lex.change_of(r.metric) >= 0 && r.type != fact_type::share) {
        r.metric = lex.change_of(r.metric);
        r.type   = fact_type::change;
    }
    // A verb of prices needs no metric: 英伟达本月已累涨26.76%.
    if (relative && r.metric < 0 && mv.price) {
        r.metric = r.measure = lex.share_change(); // and the price that it leads to: 跌2.5%至76.2港元
        r.type               = fact_type::change;
    }
    // What is told once more moves the same way: fell 136 points, or 0.31%.
    if (!m.readings.empty() && tells_again(s, m.readings.back().mark, i) && relative) {
        r.type      = m.readings.back().type;
        r.direction = m.readings.back().direction;
    }
    if (is_signed) r.direction = v.text[0] == '-' ? -1 : 1;
    if (r.type != fact_type::change) r.basis = basis::none;
}

namespace detail {

/// What is quoted of a commodity is its price, a movement the change of it: Brent fell 2.1% to $65.50 a barrel.
inline void quote_commodity(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r) {
    kind const     is       = s.mention_of(s.marks[i]).kind;
    bool const     relative = is == kind::percent || is == kind::multiple;
    movement const mv       = movement_of(s, i);
    bool const     bare     = r.metric < 0 && (mv.any || mv.level || r.direction != 0);
    bool const     quoted   = r.metric == lex.share_price() || r.metric == lex.share_change();
    if (!(quoted || (bare && (relative || is == kind::money || is == kind::price)))) return;
    r.metric = lex.price();
    r.type   = relative || (mv.straight && !mv.level) ? fact_type::change : fact_type::level;
}

} // namespace detail

NUMFACT_INLINE void find_layoffs(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r) {
    if (r.metric != lex.headcount() && r.metric != lex.employment()) return;
    mark const& home   = s.marks[i];
    auto const  is_cut = [](mark const& k) { return k.has(cue::cut); };
    auto const  past   = [&](mark const& k) { return k.clause != home.clause || s.is_quantity(k); };
    if (s.mention_of(home).kind != kind::count) return;
    std::size_t const before = look_back(s, i, is_cut, past);
    std::size_t const at     = before != npos ? before : look_ahead(s, i, is_cut, past);
    if (at == npos) return;
    r.metric = lex.layoffs(), r.metric_mark = npos, r.metric_text = s.str(s.marks[at]);
    r.type = fact_type::level, r.direction = 0;
}

NUMFACT_INLINE void find_quotation(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r) {
    mention const& v     = s.mention_of(s.marks[i]);
    bool const     index = r.entity.row >= 0 ? lex.entity_at(r.entity.row).kind == lexicon::entity_kind::index
                                             : r.entity.is == name_kind::group;
    if (!index) return;
    if (r.entity.row >= 0 && lex.entity_at(r.entity.row).is_commodity) {
        detail::quote_commodity(s, i, lex, r);
        return;
    }
    bool const relative = v.kind == kind::percent || v.kind == kind::multiple;
    if (r.metric < 0 && r.entity.row < 0 && !detail::movement_of(s, i).price) return; // a sector may grow, too
    // A metric handed on from the sentence before is not that of an index that moves: yields rose …. The FTSE slipped 0.1%.
    bool const handed =
        r.metric_mark == npos && r.metric >= 0 && !r.heir && !r.referred && detail::movement_of(s, i).any;
    if (relative && handed && r.entity.row >= 0) r.metric = -1;
    bool const bare =
        r.metric == lex.share_change() || (r.metric < 0 && (detail::movement_of(s, i).any || r.direction != 0));
    bool const points = v.unit == "{点}" || v.unit == "{點}" || v.unit == "{point}";
    if ((relative || (points && r.type == fact_type::change)) && bare)
        r.metric = lex.index_change(), r.type = fact_type::change;
    if (r.metric == lex.index_level() && r.type == fact_type::change) r.metric = lex.index_change();
}

} // namespace numfact::attach
