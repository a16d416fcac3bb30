// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>

namespace numfact::lexicon {

/// What a word tells the rules of attachment; the names are those of cues.tsv.
enum class cue : std::uint8_t {
    yoy,          ///< 同比, year over year
    qoq,          ///< 环比, sequentially
    mom,          ///< 较上月, from the previous month
    cagr,         ///< 年复合增长率
    move,         ///< 增长, fell: what happens to a metric
    price_move,   ///< 涨, 收跌: what happens to a price or an index, even when it is not named
    rate,         ///< 增速, growth: the change itself as a noun
    level,        ///< 至, 达, at: what follows is where a metric stands
    by,           ///< by: what follows is by how much
    than,         ///< 较, versus: what follows is compared with
    above,        ///< 高于, beat
    below,        ///< 低于, missed
    from,         ///< 从, from
    preposition,  ///< 向, with: what follows is an object, not a subject
    consensus,    ///< 分析师预期, Wall Street
    guidance,     ///< 预计, expects: an outlook
    guided,       ///< 指引, guidance: a company's own outlook, as a noun
    forecast,     ///< 我们预计: an outlook that is not the company's own
    prior,        ///< 前值, previous forecast
    target,       ///< 目标, aims to
    plan,         ///< 计划, will invest
    preliminary,  ///< 业绩预告
    say,          ///< 表示, said
    according,    ///< 据, according to
    role,         ///< 分析师, chief executive: who speaks
    share,        ///< 占, accounts for
    respectively, ///< 分别
    pronoun,      ///< 公司, the company, it
    same,         ///< 这一数字, that figure: the metric told last
    connective,   ///< 其中, meanwhile: not a part of a name
    restate,      ///< 约合, equivalent to
    segment,      ///< 业务, division: a part of a company
    report,       ///< 财报, results: what a period before it is the period of
    interim,      ///< 中期: the first half of the year
    corporate,    ///< 股份, Inc: ends the name of a company
    group,        ///< 厂商, 指数, makers: ends a phrase that owns figures as a name does
    link,         ///< owner, maker: joins two names, the second is meant: Zara owner Inditex
    determiner,   ///< the, 该: begins no name
    relative,     ///< 同期, a year ago: in a time, counted from the period spoken of
    year_ago,     ///< 去年同期, a year earlier: a relative time, a year before
    whole_year,   ///< 全年, full year: the year of the period spoken of
    amount,       ///< 规模, 总额: of the metric named before it
    surname,      ///< 王, 李: begins the name of a person
    source,       ///< 机构, 报告: who tells, without a name
    profit,       ///< 亏损, loss: of the kind of profit spoken of
    particle,     ///< 的, 在: stands in no Chinese name
    joint,        ///< and, while: joins two clauses
    executive,    ///< 董事长, CEO: a role that speaks for the company
    gauge,        ///< 该指数, the index: the index spoken of
    bound,        ///< 约, more than: belongs to the value
    abbreviation, ///< Inc, Sept: a full stop behind it ends no sentence
    word,         ///< 数据, 超市: only looks like the cue it holds
    cut,          ///< cuts, eliminated, 砍掉: what happens to jobs when people are laid off
    count_
};

/// The cues of one word, with the direction (+1 up, -1 down) of those that have one.
struct cue_set {
    std::uint64_t bits      = 0;
    std::int8_t   direction = 0;

    static constexpr std::uint64_t bit(cue c) { return std::uint64_t{1} << static_cast<int>(c); }

    constexpr bool has(cue c) const { return (bits & bit(c)) != 0; }
    template <class... Cues>
    constexpr bool any(Cues... c) const {
        return (bits & (bit(c) | ...)) != 0;
    }
    constexpr explicit       operator bool() const { return bits != 0; }
    friend constexpr cue_set operator|(cue_set a, cue_set b) { return a |= b; }
    constexpr cue_set&       operator|=(cue_set o) {
              bits |= o.bits;
              if (o.direction != 0) direction = o.direction;
        return *this;
    }
};

/// parse_cue("move", "down") → {move, -1}; an unknown name is the empty set.
constexpr cue_set parse_cue(std::string_view name, std::string_view value) {
    constexpr std::string_view names[] = {
        "yoy",        "qoq",      "mom",          "cagr",    "move",   "price_move",  "rate",      "level",
        "by",         "than",     "above",        "below",   "from",   "preposition", "consensus", "guidance",
        "guided",     "forecast", "prior",        "target",  "plan",   "preliminary", "say",       "according",
        "role",       "share",    "respectively", "pronoun", "same",   "connective",  "restate",   "segment",
        "report",     "interim",  "corporate",    "group",   "link",   "determiner",  "relative",  "year_ago",
        "whole_year", "amount",   "surname",      "source",  "profit", "particle",    "joint",     "executive",
        "gauge",      "bound",    "abbreviation", "word",    "cut"};
    static_assert(sizeof names / sizeof *names == static_cast<int>(cue::count_));
    cue_set s;
    for (int i = 0; i < static_cast<int>(cue::count_); ++i)
        if (names[i] == name) s.bits |= std::uint64_t{1} << i;
    s.direction = static_cast<std::int8_t>(value == "up" ? 1 : value == "down" ? -1 : 0);
    return s;
}

} // namespace numfact::lexicon
