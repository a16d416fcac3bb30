// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/metric.hpp>

namespace numfact::attach {

namespace detail {

/// Whether a number is told with a scale word, as money may be whose currency goes without saying: a loss of 90 million.
inline bool is_scaled(mention const& v) {
    return !is_ascii_digit(byte_at(v.text, v.text.size() - 1)) && v.value && decimal(100000) <= v.value.first.abs();
}

/// An amount per time is one of money: $5bn a year; a profit is told per share, too.
inline bool is_told_in(lexicon::fact_lexicon::metric const& m, mention const& v) {
    kind const k = v.kind;
    if (k == kind::price) {
        std::string_view const per = std::string_view(v.unit).substr(std::min<std::size_t>(v.unit.size(), 4));
        bool const rate            = per == "a" || per == "mo" || per == "wk" || per == "d" || per == "h" || per == "q";
        return m.told_in(kind::price) || ((rate || m.is_signed) && m.told_in(kind::money));
    }
    switch (k) {
    case kind::percent:
    case kind::multiple: return m.kinds != 1u << static_cast<int>(kind::ratio); // a change of whatever has an amount
    case kind::money: return m.told_in(kind::money) || m.told_in(kind::price);
    case kind::count: return m.told_in(kind::count) || m.told_in(kind::number);
    case kind::number:
        return m.told_in(kind::count) || m.told_in(kind::number) || (m.told_in(kind::money) && is_scaled(v));
    default: return m.told_in(k);
    }
}

} // namespace detail

NUMFACT_INLINE std::int32_t measured(std::int32_t metric, mention const& v, lexicon::fact_lexicon const& lex) {
    auto const& m = lex.metric_at(metric);
    if (detail::is_told_in(m, v)) return metric;
    return m.otherwise >= 0 && detail::is_told_in(lex.metric_at(m.otherwise), v) ? m.otherwise : -1;
}

namespace detail {

inline void set_metric(sentence const& s, std::size_t at, std::size_t i, lexicon::fact_lexicon const& lex, reading& r) {
    mark const& m = s.marks[at];
    r.metric      = measured(m.metric, s.mention_of(s.marks[i]), lex);
    r.negative    = m.negative;
    r.metric_text = s.str(m);
    r.metric_mark = at;
}

/// What a search for metrics looks for: those that can be told in `v`, but not growth, a share.
struct concrete {
    lexicon::fact_lexicon const& lex;
    mention const&               v;
    bool                         operator()(mark const& k) const {
                                return k.metric >= 0 && lex.metric_at(k.metric).owner != lexicon::owner::metric &&
                                       measured(k.metric, v, lex) >= 0;
    }
};

/// The metric that the one at `j` only completes: [price target] on the stock, [orders] for its shares, [net profit]
/// attributable to shareholders.
template <class IsMetric>
std::size_t head_of(sentence const& s, std::size_t j, std::size_t i, IsMetric is_metric) {
    if (s.chinese || j == npos || j < 2 || j + 1 > i || !s.marks[j - 1].has(cue::preposition)) return j;
    std::string_view const word = s.str(s.marks[j - 1]);
    mark const&            head = s.marks[j - 2];
    bool const             near = s.marks[j].from - s.marks[j - 1].to <= 5 && s.marks[j - 1].from - head.to <= 1;
    return (word == "on" || word == "for" || word == "attributable to") && near && is_metric(head) ? j - 2 : j;
}

/// Whether the value hands itself on to the metric behind it: nothing, 的, a bracket or a small word
/// stands between them.
inline bool leads_on(sentence const& s, std::size_t i, std::size_t j) {
    std::size_t from = s.marks[i].to;
    for (std::size_t k = i + 1; k < j; ++k) {
        mark const& x = s.marks[k];
        if (x.is == edge::close) from = x.to;
        if (x.depth == s.marks[i].depth && x.is != edge::none && x.is != edge::open && x.is != edge::close)
            return false;
    }
    if (s.marks[j].from <= from) return true; // a counted noun: 7轮融资
    std::string_view const gap = trim(s.str(from, s.marks[j].from));
    if (s.chinese) return starts_with_at(gap, 0, "的") || char_count(gap) <= 4;
    return gap == "worth of" || gap == "in a" || std::count(gap.begin(), gap.end(), ' ') <= 1;
}

/// Whether the metric at `j` is said of the value at `i` right behind it: 营收为67.8万亿; revenue of $5bn;
/// not when it has a value of its own right before it.
inline bool said_of(sentence const& s, std::size_t j, std::size_t i) {
    if (j > 0 && s.is_quantity(s.marks[j - 1]) && s.marks[j].from <= s.marks[j - 1].to + 3 &&
        s.marks[j - 1].clause == s.marks[j].clause)
        return false;
    for (std::size_t k = j + 1; k < i; ++k)
        if (s.marks[k].metric >= 0 || s.is_quantity(s.marks[k])) return false;
    return s.marks[i].from - s.marks[j].to <= (s.chinese ? 12u : 24u);
}

/// Whether the words of the clause before `i` refer back to what was told before: 预计为, analysts had
/// expected, 前值, that figure.
inline bool refers_back(sentence const& s, std::size_t i) {
    if (s.marks.front().has(cue::same) && s.marks.front().has(cue::connective)) return true; // 其中，
    if (!s.cues.any(cue::consensus, cue::prior, cue::same, cue::guidance)) return false;
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach && s.marks[j].clause == s.marks[i].clause; ++n)
        if (s.marks[j].cues.any(cue::consensus, cue::prior, cue::same) || (s.chinese && s.marks[j].has(cue::guidance)))
            return true;
    return false;
}

/// 亏损, a loss: of the kind of profit that was told last, in this sentence or the one before.
inline void narrow_profit(sentence const& s, lexicon::fact_lexicon const& lex, memory const& m, reading& r) {
    if (r.metric_mark == npos || !s.marks[r.metric_mark].has(cue::profit)) return;
    reading const& last = m.readings.empty() ? m.last : m.readings.back();
    if (last.metric >= 0 && lex.metric_at(last.metric).is_signed && lex.metric_at(r.metric).is_signed &&
        last.type == fact_type::level && lex.metric_at(last.metric).kinds == lex.metric_at(r.metric).kinds)
        r.metric = last.metric;
}

/// A power needs no name: a 1.2 GW plant.
inline bool is_power(mention const& v) {
    return v.kind == kind::measure && (v.unit == "GW" || v.unit == "MW" || v.unit == "kW" || v.unit == "TW");
}

/// Profit told per share is that of eps: net income of $9.31 billion, or $3.04 a share; so is an amount as small as
/// that beside it: $1.56 per share versus the $1.42 expected.
inline void divide_by_shares(mention const& v, lexicon::fact_lexicon const& lex, memory const& m, reading& r) {
    if (r.metric < 0 || !lex.metric_at(r.metric).is_signed) return;
    bool const per_share = v.kind == kind::price && (v.unit.ends_with("{share}") || v.unit.ends_with("{股}"));
    bool const beside    = v.kind == kind::money && v.value && v.value.first < decimal(1000) && !m.readings.empty() &&
                        m.readings.back().metric == lex.per_share();
    if (per_share || beside) r.metric = lex.per_share();
}

} // namespace detail

namespace detail {

inline void choose_metric(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                          reading& r) {
    mark const&    home = s.marks[i];
    mention const& v    = s.mention_of(home);
    concrete const is_metric{lex, v};
    auto const     elsewhere = [&](mark const& k) { return k.clause != home.clause; };
    auto const     beyond    = [&](mark const& k) { return k.clause != home.clause || s.is_quantity(k); };
    auto const     never     = [](mark const&) { return false; };
    auto const     fits      = [&](reading const& o) { return o.measure >= 0 && measured(o.measure, v, lex) >= 0; };
    auto const     inherit   = [&](reading const& o) {
        r.metric = measured(o.measure, v, lex), r.negative = o.negative, r.metric_text = o.metric_text;
        if (&o != &m.last) r.heir = o.entity; // in another sentence there may be another subject
    };
    auto const take = [&](std::size_t at) {
        // 股份回購[規模], 融资[总额]: an amount of the metric right before it.
        if (at > 0 && s.marks[at].has(cue::amount) && s.marks[at - 1].to == s.marks[at].from &&
            is_metric(s.marks[at - 1]))
            --at;
        set_metric(s, at, i, lex, r);
        // The change of a level is that of its metric: sales dropped 10% to $46 billion.
        std::size_t const level = v.kind == kind::percent
                                      ? look_ahead(
                                            s, i, [&](mark const& k) { return s.is_quantity(k); }, elsewhere)
                                      : npos;
        if (level != npos && s.mention_of(s.marks[level]).kind != kind::percent)
            if (std::int32_t const told = measured(s.marks[at].metric, s.mention_of(s.marks[level]), lex); told >= 0)
                r.metric = told;
        narrow_profit(s, lex, m, r);
    };

    if (!m.readings.empty() && tells_again(s, m.readings.back().mark, i) && fits(m.readings.back())) {
        inherit(m.readings.back());
        if (v.kind == kind::percent) r.metric = m.readings.back().metric;
        return;
    }
    std::size_t const before = head_of(s, look_back(s, i, is_metric, elsewhere), i, is_metric);
    std::size_t const behind = look_ahead(s, i, is_metric, beyond);
    bool const        onward = behind != npos && leads_on(s, i, behind);
    // Units are those of what was told in counts before: shipments grew 1% to 295 million [units].
    if (onward && s.marks[behind].metric == lex.sales() && s.marks[behind].from <= home.to) {
        if (before != npos) return take(before);
        if (fits(m.count)) return inherit(m.count);
    }
    if (behind != npos && describes(s, i, behind)) return take(behind);
    if (before != npos && !(onward && !said_of(s, before, i))) {
        // A counted noun measures its own count: shipped 14.91 million [units], 21.3% fewer.
        for (reading const& o : m.readings)
            if (o.mark + 1 == before && o.metric_mark != before && fits(o)) return inherit(o);
        return take(before);
    }
    if (onward || (behind != npos && !s.chinese)) return take(behind);

    if (std::size_t const open = opening_of(s, i); open != npos && open > 0) {
        // A bracket speaks of the value before it, or of a name as the bracket of the name before did.
        for (reading const& host : m.readings)
            if (host.mark + 1 == open && fits(host)) return inherit(host);
        if (s.marks[open - 1].is_name()) {
            reading const& like = m.readings.empty() ? m.last : m.readings.back();
            if (like.bracketed && fits(like)) return inherit(like);
        }
    }
    if (behind != npos) return take(behind);
    // Points that somebody stands at are those of an index: 报3201.29点.
    if (v.kind == kind::count && (v.unit == "{点}" || v.unit == "{點}" || v.unit == "{point}") && i > 0 &&
        s.marks[i - 1].cues.any(cue::level, cue::move, cue::bound)) {
        r.metric = lex.index_level(), r.metric_text = v.text;
        return;
    }
    // In earlier clauses: what the last value there measured, unless a metric has been named since.
    std::size_t const at = look_back(s, i, is_metric, never);
    for (std::size_t n = m.readings.size(); n-- > 0;) {
        reading const& o = m.readings[n];
        if (at != npos && o.mark + 1 < at) break;
        if (fits(o) && s.marks[o.mark].depth <= home.depth) return inherit(o);
    }
    if (at != npos) return take(at);
    if (s.row && fits(m.row)) return inherit(m.row);
    auto const is_growth = [&](mark const& k) {
        return k.metric >= 0 && lex.metric_at(k.metric).owner == lexicon::owner::metric;
    };
    std::size_t const generic = look_back(s, i, is_growth, elsewhere);
    bool const        rate    = m.last.measure >= 0 && lex.metric_at(m.last.measure).kinds != 0 &&
                      lex.metric_at(m.last.measure).told_in(kind::percent);
    if ((refers_back(s, i) || (generic != npos && !rate)) && fits(m.last)) {
        r.referred = true;
        return inherit(m.last);
    }
    if (generic != npos && v.kind == kind::percent) return take(generic);
    if (v.kind == kind::price || is_power(v)) {
        r.metric = v.kind == kind::price ? lex.price() : lex.power();
        return;
    }
    // A change of nothing is that of what the sentence before told: 一季度同比增长5.3%，二季度增长4.7%.
    bool const price =
        std::any_of(s.marks.begin(), s.marks.end(), [](mark const& k) { return k.has(cue::price_move); });
    if (v.kind == kind::percent && m.telling && at == npos && !price && fits(m.last)) inherit(m.last);
}

} // namespace detail

namespace detail {

/// What a count in figures counts: 12992颗[卫星], 30架[飞机], 12 [warehouses]; nothing for 三家公司, 前10家公司, 连续5季.
inline std::string_view counted_noun(sentence const& s, std::size_t i) {
    mark const&    k = s.marks[i];
    mention const& v = s.mention_of(k);
    if (v.kind != kind::count || v.vague || v.unit == "{季}" || v.unit == "{point}" ||
        !is_ascii_digit(byte_at(v.text, 0)))
        return {};
    std::string_view const before = s.str(s.from, k.from);
    for (std::string_view const word : {"前", "连续", "連續", "top ", "Top "})
        if (before.ends_with(word)) return {};
    if (!s.chinese) return v.unit.size() > 2 ? v.text.substr(v.text.rfind(' ') + 1) : std::string_view{};
    std::size_t const limit = i + 1 < s.marks.size() ? std::min(s.to, s.marks[i + 1].from) : s.to;
    std::size_t       end   = k.to;
    while (end < limit && end - k.to < 30 && (is_han(s.text, end) || is_word(byte_at(s.text, end))))
        end += char_length(byte_at(s.text, end));
    return end - k.to >= 6 ? s.str(k.to, end) : std::string_view{};
}

/// A noun that no metric stands for is the metric of its own count, without an id.
inline void count_noun(sentence const& s, std::size_t i, reading& r) {
    bool const own   = r.metric_mark != npos && s.marks[r.metric_mark].clause == s.marks[i].clause;
    bool const named = i + 1 < s.marks.size() && s.marks[i + 1].metric >= 0 && s.marks[i + 1].from <= s.marks[i].to;
    if (own || named || s.row) return;
    std::string_view const noun = counted_noun(s, i);
    if (noun.empty()) return;
    r.metric = -1, r.metric_text = noun, r.metric_mark = npos, r.heir = {};
}

/// The classifier that a Chinese count ends with; behind a count, a percentage keeps it.
inline std::string_view classifier_of(sentence const& s, std::size_t i, memory const& m) {
    mention const& v = s.mention_of(s.marks[i]);
    if (v.kind == kind::percent) return m.readings.empty() ? m.last.counted : m.readings.back().counted;
    if (v.kind != kind::count || !s.chinese || v.unit.size() < 3) return {};
    std::string_view const unit = std::string_view(v.unit).substr(1, v.unit.size() - 2);
    return v.text.ends_with(unit) ? v.text.substr(v.text.size() - unit.size()) : std::string_view{};
}

} // namespace detail

NUMFACT_INLINE void find_metric(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    detail::choose_metric(s, i, lex, m, r);
    detail::count_noun(s, i, r);
    r.counted = detail::classifier_of(s, i, m);
    r.measure = r.metric;
    detail::divide_by_shares(s.mention_of(s.marks[i]), lex, m, r);
}

} // namespace numfact::attach
