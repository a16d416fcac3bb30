// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/figure.hpp>

namespace numfact::table::detail {

/// Three figures of one sentence: a level, the one it is compared with, and the change between them.
struct comparison {
    figure const *change = nullptr, *now = nullptr, *before = nullptr;
    certainty     sure = certainty::likely;
};

/// Growth by the year over several: an annual growth rate of 62%, 年均复合增长率.
inline bool is_yearly_rate(figure const& c) {
    return c->basis == basis::cagr || has_any(c->metric, {"annual", "年均", "复合", "複合", "CAGR"}) ||
           has_any(c.before, {"annual", "compound", "CAGR", "年均", "复合", "複合"}) || c.after.starts_with(" a year") ||
           c.after.starts_with(" annually");
}

/// The word before a figure: " from" of "up 14% from", 由 of 由3.35%.
inline bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
    while (text.ends_with(' ')) text.remove_suffix(1);
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.ends_with(w); });
}

/// Is it what someone expected, and no figure of an earlier time: against $26.09 billion expected?
inline bool is_expectation(figure const& f) {
    bool const outlook = f->status != status::actual && f->status != status::preliminary;
    return outlook || has_any(f.after.substr(0, 24), {"expected", "estimate", "forecast", "consensus", "pencil"}) ||
           has_any(f.before, {"estimate", "expected", "forecast", "consensus", "预期", "預期", "预测", "預測", "市场预"});
}

/// Is a figure the one that another is compared with: from $22.7 billion, 上年同期为4.3万亿, $854 million a year earlier?
inline bool is_compared_with(figure const& f) {
    std::string_view before = f.before, after = f.after;
    before = before.substr(before.size() > 36 ? before.size() - 36 : 0);
    after  = after.substr(0, std::min<std::size_t>(after.size(), 16));
    if (ends_with_any(before, {" from", "From", "against", "compared with", "compared to", "versus", "vs", "vs.", "than", "由", "从", "從", "低于", "高于", "低於", "高於"}))
        return true;
    if (has_any(after, {"year earlier", "year ago", "year before", "quarter earlier", "previous"})) return true;
    // what is told of an earlier time: 上年同期为…, 2023年为…, 高于第三季度的…, 比2023年的…
    if (has_any(before, {"上年", "去年同期", "上一", "上季", "上月", "前一年", "前值", "年同期", "higher than", "lower than"})) return true;
    return has_any(before, {"年为", "年為", "年的", "季度的", "月的"}) && (has_any(before, {"高于", "低于", "高於", "低於", "比", "较", "較"}) || has_any(before, {"年为", "年為"}));
}

/// Does the change say another distance in time than the words of what it might be compared with?
inline bool is_of_other_basis(figure const& change, figure const& now, figure const& before) {
    if (change->basis == basis::yoy && now->from && before->from) // "up 8% from a year ago; in 2021 it was …"
        if (now->from.to_civil().year - before->from.to_civil().year > 1) return true;
    bool const year    = has_any(before.before, {"上年", "去年", "前一年", "年为", "年為", "年的"}) || has_any(before.after.substr(0, 20), {"year"});
    bool const quarter = !year && (has_any(before.before, {"季"}) || has_any(before.after.substr(0, 26), {"quarter"}));
    if (change->basis == basis::yoy && quarter) return true;
    if (change->basis == basis::qoq && year) return true;
    if (change->basis == basis::yoy || change->basis == basis::qoq) return false;
    return change->basis != basis::none && change->basis != basis::mom && change->basis != basis::vs_prior && change->basis != basis::cagr &&
           change->basis != basis::since;
}

/// May a figure be a change between levels of such a unit? Of per cent points, of all else per cent or the same unit.
inline bool fits_change(figure const& c, std::string_view unit) {
    if (c->type != fact_type::change || !c->value || ends_with_any(c.before, {"from", "From", "由", "从", "從"})) return false;
    return unit == "%" ? c.is_points() : c->unit == "%" || (!unit.empty() && c->unit == unit);
}

/// $1.2 billion and $1.1 billion; 183.7 million passengers and 168.6 million.
inline bool same_unit(fact const& a, fact const& b) {
    return a.unit == b.unit || (a.unit.empty() && b.unit.starts_with('{')) || (b.unit.empty() && a.unit.starts_with('{'));
}

/// 出货 and 出货量, 收入 and 总收入, 营业收入.
inline bool names_same_metric(fact const& a, fact const& b) {
    if (same_metric(a, b)) return true;
    if (a.metric.size() < 6 || b.metric.size() < 6) return false;
    return a.metric.find(b.metric) != a.metric.npos || b.metric.find(a.metric) != b.metric.npos;
}

/// Is a change that of the level, or do its own words name another metric, or what else it is net of?
inline bool may_be_change_of(figure const& change, figure const& now) {
    if (has_any(change.before, {"constant currenc", "organic", "omparable", "ike-for-like", "djusted", "固定汇率", "不变汇率", "可比", "剔除", "扣非"}) ||
        has_any(change.after.substr(0, 24), {"constant currenc", "organic", "like-for-like"}))
        return false;
    bool const named = !change->metric.empty() && change->metric_id != "cagr" && change->metric_id != "growth_rate" && !is_yearly_rate(change) && change.before.find(change->metric) != change.before.npos;
    return !named || names_same_metric(*change, *now);
}

/// The comparison whose earlier level is the figure at `at`, if its words say that it is one.
inline comparison comparison_at(figures const& all, std::size_t at) {
    comparison    found;
    figure const& before = all[at];
    auto const    range  = all.sentence_of(at);
    if (!before.value.ok() || before.is_points() || before->unit == "x" || !is_compared_with(before)) return {};
    std::string_view const unit = before->unit;
    auto const level = [&](figure const& f) {
        return f.value.ok() && same_unit(*f, *before) && !is_compared_with(f);
    };
    // the level before it, or, of 由3.35%降至3.10% and "from 3% to 5%", the one after it
    std::size_t now = all.size();
    for (std::size_t i = at; now == all.size() && i-- > range.first && at - i <= 4;)
        if (level(all[i])) now = i;
        else if (same_unit(*all[i], *before)) break;
    bool const leads = at + 1 < range.last && level(all[at + 1]) && ends_with_any(before.before, {"from", "From", "由", "从", "從"}) &&
                       has_any(all[at + 1].before, {"to ", "至", "到", "为", "為"});
    if (leads) now = at + 1;
    if (now == all.size()) return {};
    // the nearest change: between them, after both, or right before them
    std::size_t const first = std::min(now, at), last = std::max(now, at);
    std::size_t       change = all.size();
    auto const        fits   = [&](std::size_t i) { return fits_change(all[i], unit) && may_be_change_of(all[i], all[now]); };
    for (std::size_t i = first + 1; i < last; ++i)
        if (fits(i)) change = i;
    if (change == all.size() && last + 1 < range.last && fits(last + 1)) change = last + 1;
    if (change == all.size() && first > range.first && fits(first - 1)) change = first - 1;
    if (is_expectation(before) && !is_expectation(all[now])) return {};
    if (change == all.size() || is_of_other_basis(all[change], all[now], before)) return {};
    found.change = &all[change], found.now = &all[now], found.before = &before;
    found.sure = same_metric(*all[now], *before) ? certainty::certain : certainty::likely;
    return found;
}

} // namespace numfact::table::detail
