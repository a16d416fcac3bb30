// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/metric.hpp>

namespace numfact::attach {

NUMFACT_INLINE bool measures(lexicon::fact_lexicon::metric const& metric, mention const& v) {
    switch (v.kind) {
    case kind::percent: return true;
    case kind::multiple: return true;
    case kind::money: return metric.told_in(kind::money) || metric.told_in(kind::price);
    case kind::price: return metric.told_in(kind::price) || metric.told_in(kind::money);
    case kind::count: return metric.told_in(kind::count) || metric.told_in(kind::number);
    case kind::number: return metric.told_in(kind::number) || metric.told_in(kind::count);
    default: return metric.told_in(v.kind);
    }
}

namespace detail {

/// Says little by itself: 增速, 占比; another metric in the clause goes before it.
inline bool is_generic(mark const& m) { return m.cues.any(cue::rate, cue::share); }

inline void take(sentence const& s, std::size_t at, reading& r) {
    mark const& m = s.marks[at];
    r.metric      = m.metric;
    r.negative    = m.negative;
    r.metric_text = s.str(m);
}

/// The metric before `i` that `stop` does not hide: a concrete one rather than a generic one.
template <class Stop>
std::size_t metric_before(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, Stop stop) {
    mention const&    v       = s.mention_of(s.marks[i]);
    std::size_t       generic = npos;
    std::size_t const found   = look_back(
          s, i,
          [&](mark const& k) {
            if (k.metric < 0 || !measures(lex.metric_at(k.metric), v)) return false;
            if (!is_generic(k)) return true;
            if (generic == npos) generic = static_cast<std::size_t>(&k - s.marks.data());
            return false;
        },
          stop);
    return found != npos ? found : generic;
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
    std::string_view gap = trim(s.str(from, s.marks[j].from));
    if (s.chinese) return gap.empty() || gap == "的" || starts_with_at(gap, 0, "的") || char_count(gap) <= 4;
    return gap.empty() || gap == "in" || gap == "of" || gap == "worth of" || gap == "in a" ||
           std::count(gap.begin(), gap.end(), ' ') <= 1;
}

/// Whether the metric at `j` is said of the value at `i` right behind it: 营收为67.8万亿; revenue of $5bn.
inline bool said_of(sentence const& s, std::size_t j, std::size_t i) {
    for (std::size_t k = j + 1; k < i; ++k)
        if (s.marks[k].metric >= 0 || (s.marks[k].mention >= 0 && s.is_quantity(s.marks[k]))) return false;
    std::size_t const n = s.marks[i].from - s.marks[j].to;
    return n <= (s.chinese ? 12u : 24u);
}

} // namespace detail

NUMFACT_INLINE void find_metric(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r) {
    mark const&    home         = s.marks[i];
    mention const& v            = s.mention_of(home);
    auto const     other_clause = [&](mark const& k) { return k.clause != home.clause; };
    auto const     other_value  = [&](mark const& k) {
        return k.clause != home.clause || (k.mention >= 0 && s.is_quantity(k));
    };
    auto const nowhere = [](mark const&) { return false; };

    std::size_t const before = detail::metric_before(s, i, lex, other_clause);
    std::size_t const behind = look_ahead(
        s, i, [&](mark const& k) { return k.metric >= 0 && measures(lex.metric_at(k.metric), v); }, other_value);
    if (before != npos && !(behind != npos && detail::leads_on(s, i, behind) && !detail::said_of(s, before, i)))
        return detail::take(s, before, r);
    if (behind != npos && (detail::leads_on(s, i, behind) || before == npos)) return detail::take(s, behind, r);

    // A bracket speaks of the value before it.
    if (std::size_t const open = opening_of(s, i); open != npos && open > 0) {
        std::size_t j = open;
        while (j-- > 0 && s.marks[j].depth >= home.depth) {}
        for (reading const& host : m.readings) {
            if (host.mark != j || host.metric < 0) continue;
            r.metric = host.metric, r.negative = host.negative, r.metric_text = host.metric_text;
            return;
        }
    }
    std::size_t const earlier = detail::metric_before(s, i, lex, nowhere);
    if (earlier != npos) return detail::take(s, earlier, r);
}

} // namespace numfact::attach
