// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/scan/neighbour.hpp>
#include <numfact/shared/unit.hpp>

#include <algorithm>
#include <initializer_list>

// What a reading's unit means in the words around it, and where it ends: points of a score or minutes, 个点, the
// full stop behind min.

namespace numfact::normalize {

/// Do the words right before the amount hold one of these?
inline bool told_before(grammar::reading const& r, std::initializer_list<std::string_view> words) {
    std::size_t const      back = std::min<std::size_t>(18, static_cast<std::size_t>(r.first - r.begin));
    std::string_view const left(r.first - back, back);
    for (auto w : words)
        if (left.find(w) != left.npos) return true;
    return false;
}
/// 分 is a minute, and a point where one is scored or there are more than sixty; 个点 after a word of change is a
/// percentage point. 升息一碼: a quarter of one.
inline void settle_points(grammar::reading& r) {
    using kind = grammar::unit_expression::kind;
    if (!r.unit.first || r.unit.last - r.unit.first != 3 || r.amounts[0].fraction) return;
    auto const  unit_is = [&](auto const& word) { return scan::detail::same(r.unit.first, r.unit.last, word); };
    auto const  next_is = [&](auto const& word) { return scan::detail::begins_with(r.last, r.end, word); };
    auto const& a       = r.current();
    auto const  percent = [&](std::string_view code) {
        r.unit.is = kind::proportion;
        r.unit.id = r.lexicon->proportion_words.longest(code.data(), code.data() + code.size()).id;
    };
    if ((unit_is("碼") || unit_is("码")) && told_before(r, {"升息", "降息", "加息", "减息", "減息"})) { // a step of a central bank
        percent("bp");
        for (auto& amount : r.amounts) amount.value = amount.value * decimal(25);
        because(r, "a step of 25 basis points");
        return;
    }
    if (r.unit.is == kind::unit && unit_is("分")) {
        if (a.value > decimal(60) || a.point || told_before(r, {"考", "得", "评", "打", "拿", "扣", "积", "分数", "比分"}))
            r.unit.is = kind::classifier, because(r, "points of a score, no minutes");
    } else if (r.unit.is == kind::classifier && (unit_is("个") || unit_is("個")) && (next_is("点") || next_is("點"))) {
        if (!a.point && !told_before(r, {"涨", "跌", "升", "降", "增", "减", "提高", "高", "低", "率", "占比", "漲", "減"})) return;
        percent("pp");
        r.unit.last = r.last = r.last + 3;
        because(r, "a percentage point, after a word of change");
    }
}

/// 度 is a degree of arc, one of heat where the weather or a fever is spoken of, a kilowatt-hour where electricity is.
inline void settle_degrees(grammar::reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::unit || r.unit.size != 1 || !scan::detail::same(r.unit.first, r.unit.last, "度"))
        return;
    bool const heat = told_before(r, {"气温", "氣溫", "温度", "溫度", "体温", "體溫", "高温", "低温", "发烧", "升温", "降温", "室温", "水温", "零下"}) ||
                      scan::detail::begins_with(r.first, r.last, "零下");
    bool const power = told_before(r, {"用电", "发电", "电量", "耗电", "用電", "發電", "省电", "充电"});
    if (!heat && !power) return;
    because(r, heat ? "a degree of heat, no angle" : "kilowatt-hours, where electricity is spoken of");
    std::string_view const unit = heat ? "℃" : "千瓦时";
    r.unit.factors[0].id        = r.lexicon->units.longest(unit.data(), unit.data() + unit.size()).id;
    if (power && !heat) { // as it is read from its own words: kW.h
        grammar::reading u;
        u.lexicon = r.lexicon, u.begin = unit.data(), u.end = unit.data() + unit.size();
        char const* p = unit.data();
        if (!shared::read_unit(p, u.end, u)) return;
        for (int i = 0; i < u.unit.size; ++i) r.unit.factors[i] = u.unit.factors[i];
        r.unit.size = u.unit.size;
    }
}

/// The point of "5 min." at the end of a sentence is the sentence's.
inline void leave_full_stop(grammar::reading& r) {
    using namespace scan::detail;
    if (r.unit.is != grammar::unit_expression::kind::unit || r.last != r.unit.last || r.last[-1] != '.') return;
    char const* const next = grammar::skip_spaces(r.last, r.end);
    if (next == r.end || *next == '\n' || (next != r.last && capital(peek(next, r.end)))) --r.last;
}

/// 1.8% per year is a percentage, and a number per something is a number: only amounts of a unit have a denominator.
inline void drop_rate(grammar::reading& r) {
    using kind = grammar::unit_expression::kind;
    if (r.per.size == 0 || r.sign != lexicon::trie::none) return;
    bool const percent = r.unit.is == kind::proportion && r.lexicon->proportions[static_cast<std::size_t>(r.unit.id)].unit != "x";
    if (percent)
        r.last = std::max(r.unit.last, r.amounts[0].last), r.per = {};
    else if (r.unit.is == kind::none && !r.ratio)
        r.last = r.current().last, r.per = {};
}

} // namespace numfact::normalize
