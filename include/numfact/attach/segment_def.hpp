// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/english_segment.hpp>
#include <numfact/attach/look.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/segment.hpp>
#include <numfact/attach/subject_def.hpp>

namespace numfact::attach {

namespace detail {

/// The part of what was told before that a Chinese clause begins with, when nothing else stands before its value:
/// 销量39.63万辆，其中[纯电动车型]20.5万辆.
inline std::string_view part_at_head(sentence const& s, reading const& r, lexicon::fact_lexicon const& lex) {
    mark const& home = s.marks[r.mark];
    if (!s.chinese || r.metric < 0 || r.metric == lex.power() || home.depth > 0) return {};
    std::size_t to = home.from, from = npos;
    for (std::size_t j = r.mark; j-- > 0 && from == npos;) {
        mark const& k = s.marks[j];
        bool const goes_to = s.str(k) == "至" || s.str(k) == "到"; // what grows to it is a verb
        if (k.clause == home.clause && k.cues.any(cue::level, cue::bound) && k.metric < 0 && k.to == to && !goes_to)
            to = k.from;
        else if (k.clause != home.clause || k.is != edge::none || (k.has(cue::connective) && k.metric < 0))
            from = k.to;
        else
            return {};
    }
    if (from == npos) return {};
    std::string_view const words = s.str(from, to);
    if (char_count(words) < 2 || char_count(words) > 10) return {};
    for (std::size_t at = from; at < to; at += char_length(byte_at(s.text, at)))
        if (!(is_han(s.text, at) || is_word(byte_at(s.text, at))) || is_particle(s.text, at, lex)) return {};
    return words;
}

/// Whether a row's label names what the values are of: not where names of their own stand behind it
/// (核心资产：中国移动…), nor a time.
inline bool is_label(sentence const& s, std::size_t colon, std::size_t value) {
    for (std::size_t k = 0; k < value; ++k)
        if (k < colon ? s.is_time(s.marks[k]) : s.marks[k].is_name()) return false;
    return true;
}

/// Without what closes a modifier and names nothing: 游戏电脑[相关]收入, 人工智能芯片[(MI300)]销售额.
inline std::string_view bare_part(std::string_view t) {
    if (std::size_t const open = std::min(t.find('('), t.find("（")); open != t.npos) t = t.substr(0, open);
    for (std::string_view const tail : {"合计", "合計", "相关", "相關", "的"})
        if (t.ends_with(tail)) t.remove_suffix(tail.size());
    return trim(t);
}

/// The words right before a bracket: [曙光存储](80%); not what stands behind the value told before: 300 PLOPS(1.7倍).
inline std::string_view part_before_bracket(sentence const& s, std::size_t open, mark const& told,
                                            lexicon::fact_lexicon const& lex) {
    std::size_t const      from  = run_before(s, s.marks[open].from, false, lex);
    std::string_view const words = bare_part(s.str(from, s.marks[open].from));
    std::size_t const      n     = char_count(words);
    return from > told.to + 1 && n >= 2 && n <= 12 && !is_ascii_digit(byte_at(words, 0)) ? words : std::string_view{};
}

/// The words right before a Chinese metric: [AI半导体]营收, 三星的[芯片]销售额; over a time when they name a part:
/// [数据中心业务]第四季度营收.
inline std::string_view chinese_modifier(sentence const& s, std::size_t metric, lexicon::fact_lexicon const& lex) {
    std::size_t to = s.marks[metric].from;
    if (starts_with_at(s.text, to - std::min<std::size_t>(to, 3), "的")) to -= 3;
    std::size_t const before = metric == 0 ? npos : metric - 1;
    if (before != npos && s.is_time(s.marks[before]) && s.marks[before].to == to) {
        if (before == 0 || s.marks[before - 1].to != s.marks[before].from || !s.marks[before - 1].has(cue::segment)) return {};
        to = s.marks[before].from;
    }
    // A metric before the metric is what is measured: 储能系统[销量]
    bool const  measured = before != npos && s.marks[before].metric >= 0 && s.marks[before].to == to;
    std::size_t from     = run_before(s, measured ? s.marks[before].from : to, true, lex);
    for (mark const& k : s.marks) { // its owner is no part of it
        if (k.from < from || k.to > to) continue;
        if (k.mention >= 0) return {};
        entity_kind const what = k.is_name() ? kind_of(k, lex) : entity_kind::other;
        bool const        part = what == entity_kind::segment || what == entity_kind::product;
        if ((k.is_name() && !part) || k.has(cue::pronoun)) from = k.to;
    }
    if (starts_with_at(s.text, from, "的")) from += 3;
    std::string_view const words = from < to ? bare_part(s.str(from, to)) : std::string_view{};
    std::size_t const      n     = char_count(words);
    return n >= 2 && n <= 16 && !is_ascii_digit(byte_at(words, 0)) ? words : std::string_view{};
}

/// What takes a share: [3奈米製程出貨]占晶圓銷售金額的26%; after a comma, the part spoken of: …收入1103亿元，占总收入的30.48%.
inline void part_of_share(sentence const& s, memory const& m, reading& r) {
    std::size_t const at = look_back(
        s, r.mark, [](mark const& k) { return k.has(cue::share); }, [](mark const&) { return false; });
    if (at == npos || s.marks[at].clause != s.marks[r.mark].clause) return;
    std::size_t from = s.from;
    for (std::size_t j = 0; j < at; ++j) {
        mark const& k = s.marks[j];
        bool const  counted = k.mention >= 0 && s.mention_of(k).kind == kind::measure; // 3奈米
        if (k.is != edge::none || k.is_name() || (k.mention >= 0 && !counted)) from = k.to;
    }
    std::string_view words = s.str(from, s.marks[at].from);
    // 来自[中国]的销售额占…: the name that its metric has
    if (words.starts_with("的") && from != s.from) {
        auto const owner = std::find_if(s.marks.begin(), s.marks.end(), [&](mark const& k) { return k.is_name() && k.to == from; });
        r.segment        = owner != s.marks.end() && !name_of(s, *owner).same(r.entity) ? s.str(*owner) : std::string_view{};
        return;
    }
    words = bare_part(words);
    if (words.empty() && !m.readings.empty()) r.segment = m.readings.back().segment;
    bool const measure = std::any_of(s.marks.begin(), s.marks.end(), [&](mark const& k) { // 新能源汽车[销量]占…
        return k.metric >= 0 && s.str(k) == words;
    });
    if (char_count(words) >= 2 && char_count(words) <= 12 && !measure) r.segment = words;
}

/// The name or the word for a part that stands beside the metric: HBM销售额, 三星芯片业务营业亏损.
inline void part_beside(sentence const& s, lexicon::fact_lexicon const& lex, reading& r) {
    if (r.metric_mark == 0) return;
    mark const& metric = s.marks[r.metric_mark];
    mark const& b      = s.marks[r.metric_mark - 1];
    // 国际市场[游戏]收入: a market, with what is sold there
    if (b.named == name_kind::group && is_market(name_of(s, b)) && b.clause == metric.clause && metric.from - b.to <= 12 &&
        !name_of(s, b).same(r.entity)) {
        r.segment = s.str(b.from, metric.from);
        return;
    }
    if (b.clause != metric.clause || metric.from - std::min(metric.from, b.to) > 3) return;
    bool const        gap_is_de = trim(s.str(b.to, metric.from)).empty() || s.str(b.to, metric.from) == "的";
    entity_kind const what      = b.is_name() ? kind_of(b, lex) : entity_kind::other;
    bool const        part      = what == entity_kind::segment || what == entity_kind::product;
    if (part && gap_is_de && !name_of(s, b).same(r.entity)) r.segment = s.str(b);
    if (s.chinese && b.has(cue::segment) && !b.is_name() && gap_is_de) {
        std::size_t const from = run_before(s, b.from, true, lex);
        std::string_view  t    = s.str(from, b.to);
        // 三星芯片业务: without the name of its owner.
        if (!r.entity.text.empty() && starts_with_at(t, 0, r.entity.text)) t.remove_prefix(r.entity.text.size());
        if (t.size() > b.to - b.from) r.segment = t;
    }
}

} // namespace detail

NUMFACT_LOCAL void find_segment(sentence const& s, lexicon::fact_lexicon const& lex, memory const& m, reading& r) {
    using detail::entity_kind;
    if (r.type == fact_type::share && s.chinese) {
        detail::part_of_share(s, m, r);
        return;
    }
    if (r.metric_mark == npos) {
        if (std::string_view const part = detail::part_at_head(s, r, lex); !part.empty()) {
            r.segment = part;
            return;
        }
        bool const from_row = s.row && m.readings.empty() && r.metric >= 0 && r.measure == m.row.measure;
        if (from_row) {
            std::size_t const colon = look_back(
                s, r.mark, [](mark const& k) { return k.is == edge::colon; }, [](mark const&) { return false; });
            if (colon != npos && detail::is_label(s, colon, r.mark)) r.segment = trim(s.str(s.from, s.marks[colon].from));
        } else if (!m.readings.empty() && m.readings.back().measure == r.measure) {
            std::size_t const open  = opening_of(s, r.mark);
            bool const        apart = s.chinese && open != npos && m.readings.back().mark + 1 < open && !r.bracketed;
            r.segment = apart ? detail::part_before_bracket(s, open, s.marks[m.readings.back().mark], lex) : m.readings.back().segment;
        }
        return;
    }
    mark const& metric = s.marks[r.metric_mark];
    if (!s.chinese) r.segment = detail::english_segment(s, lex, r);
    if (metric.metric < 0) return;
    detail::part_beside(s, lex, r);
    bool const owned = !r.entity.text.empty() && detail::kind_of(r.entity, lex) != entity_kind::place;
    if (!r.segment.empty() || r.metric_mark > r.mark || !owned) return;
    std::string_view const words =
        s.chinese ? detail::chinese_modifier(s, r.metric_mark, lex) : detail::english_modifier(s, r.metric_mark, lex);
    if (words != r.entity.text) r.segment = words;
}

} // namespace numfact::attach
