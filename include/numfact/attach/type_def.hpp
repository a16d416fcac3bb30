// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/movement.hpp>
#include <numfact/attach/told_in.hpp>
#include <numfact/attach/type.hpp>

namespace numfact::attach {

NUMFACT_LOCAL void find_type(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
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
    if (relative && mv.share && !mv.straight && usual == fact_type::level && detail::has_unit(v, "%")) {
        r.type = fact_type::share;
    } else if (usual != fact_type::level) {
        r.type = usual;
    } else if (!relative) {
        r.type = (mv.straight && !mv.level) || (v.text.size() > 1 && v.text[0] == '+') ? fact_type::change
                                                                                       : fact_type::level;
    } else if (v.kind == kind::multiple) {
        r.type = !rate && mv.any ? fact_type::change : fact_type::level;
    } else if (detail::has_unit(v, "pp") || detail::has_unit(v, "bp")) {
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
    if (r.again && relative) {
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

NUMFACT_LOCAL void find_layoffs(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r) {
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

NUMFACT_LOCAL void find_quotation(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r) {
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
    bool const points = detail::is_point(v);
    if ((relative || (points && r.type == fact_type::change)) && bare)
        r.metric = lex.index_change(), r.type = fact_type::change;
    if (r.metric == lex.index_level() && r.type == fact_type::change) r.metric = lex.index_change();
}

} // namespace numfact::attach
