// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/unit_code.hpp>
#include <numfact/scan/neighbour.hpp>
#include <numfact/shared/per.hpp>

#include <algorithm>
#include <iterator>

// What stands before an amount and is part of its meaning: ringgit 42, pH 7.4, 每股33.5港元.

namespace numfact::normalize {

/// dollar 22.5 million, ringgit 42: a name of a currency before a number that has no other unit.
inline void add_currency_name(grammar::reading& r, char const* earliest) {
    if (r.unit.is != grammar::unit_expression::kind::none || r.sign != lexicon::trie::none || r.ordinal || r.ratio || r.amounts[0].form != grammar::amount::form::digits)
        return;
    if (r.first == r.begin || r.first[-1] != ' ') return;
    auto const h = r.lexicon->currency_name_before.longest_before(r.begin, r.first - 1);
    char const* const from = r.first - 1 - h.length;
    if (!h || from < earliest || h.length < 4) return;
    r.sign = h.id, r.sign_first = from, r.sign_last = r.first - 1;
    r.first = from;
}

/// pH 7.4, a pH of 5 to 6: the one unit that is always before its number.
inline void add_acidity(grammar::reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::none || r.sign != lexicon::trie::none || r.ordinal) return;
    static constexpr scan::word_list between{"about", "around", "=", ":", "of", "~", "≈", "values"};
    char const* p = r.first;
    for (std::size_t length = 1; length != 0 && r.first - p < 24; p -= length) {
        while (p != r.begin && p[-1] == ' ' && r.first - p < 24) --p;
        length = between.ends(r.begin, p);
    }
    if (!scan::detail::ends_with(r.begin, p, "pH")) return;
    r.unit.is         = grammar::unit_expression::kind::unit;
    r.unit.size       = 1;
    r.unit.factors[0] = {r.lexicon->units.longest(p - 2, p).id, p - 2, p};
    r.unit.first = r.unit.last = r.last;
}

/// 时速350公里, 秒速达5米: the unit of time is in the word for the speed. Answers its UCUM code.
inline std::string_view speed_before(char const* begin, char const* at) {
    std::ptrdiff_t const reach = at - begin < 36 ? at - begin : 36;
    if (std::string_view(at - reach, static_cast<std::size_t>(reach)).find("速") == std::string_view::npos) return {};
    char const* p = at;
    for (std::string_view w : {" ", "高达", "可达", "达到", "达", "约为", "约", "近", "超过", "超", "为", "は"})
        if (scan::detail::ends_with(begin, p, w)) p -= w.size();
    if (scan::detail::ends_with(begin, p, "时速") || scan::detail::ends_with(begin, p, "時速")) return "/h";
    return scan::detail::ends_with(begin, p, "秒速") ? "/s" : scan::detail::ends_with(begin, p, "分速") ? "/min" : "";
}

/// 每股33.5港元, 每小时十公里, 每百万token收费0.8元: what the amount is per stands before it, and outside its text.
inline void add_leading_per(grammar::reading const& r, mention& m) {
    bool const rate = m.kind == kind::count; // 每秒40 tokens
    bool const length = m.kind == kind::measure && r.unit.size == 1 && r.per.size == 0 && r.lexicon->units[r.unit.factors[0].id].dimension == "length";
    if (auto const speed = length ? speed_before(r.begin, r.first) : std::string_view{}; !speed.empty()) {
        m.unit += speed;
        m.norm_value = {}, m.norm_unit.clear();
        return;
    }
    if (m.kind != kind::money && !rate && !(m.kind == kind::measure && r.unit.size == 1)) return;
    std::size_t const      back = std::min<std::size_t>(60, static_cast<std::size_t>(r.first - r.begin));
    std::string_view const left(r.first - back, back);
    std::size_t            each = left.npos; // looked for by the byte in the middle of 每: it is rare, and the one before it is not
    for (auto middle = left.find('\xAF', 1); middle != left.npos; middle = left.find('\xAF', middle + 1))
        if (left.substr(middle - 1).starts_with("每")) each = middle - 1;
    if (each == left.npos) return;
    char const*      p = left.data() + each;
    grammar::reading per;
    per.lexicon = r.lexicon, per.begin = r.begin, per.end = r.first, per.chinese = r.chinese;
    if (!shared::read_per(p, r.first, per)) return;
    // What may stand between the two: the words that say "costs".
    static constexpr std::string_view bridges[] = {"", "收费", "售价", "定价", "价格", "价格为", "售价为", "收", "仅", "仅需", "只需", "约", "为"};
    std::string_view between(p, static_cast<std::size_t>(r.first - p));
    while (between.starts_with(' ')) between.remove_prefix(1);
    if (std::find(std::begin(bridges), std::end(bridges), between) == std::end(bridges)) return;
    bool const of_time = per.per.factors[0].id != lexicon::trie::none && r.lexicon->units[per.per.factors[0].id].dimension == "time";
    if (rate && !of_time) return;
    append_per(m.unit, per.per, *r.lexicon);
    if (m.kind == kind::money) m.kind = kind::price;
    if (rate) m.kind = kind::measure;
}

} // namespace numfact::normalize
