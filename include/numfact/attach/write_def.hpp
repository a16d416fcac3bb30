// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/label.hpp>
#include <numfact/attach/name.hpp>
#include <numfact/attach/text.hpp>
#include <numfact/attach/write.hpp>

namespace numfact::attach {
namespace detail {

/// The value with its sign turned.
inline number negated(number n) {
    if (n) n.first = -n.first;
    return n;
}

} // namespace detail

NUMFACT_LOCAL void write_fact(sentence const& s, reading const& r, lexicon::fact_lexicon const& lex, memory& m,
                               fact& f) {
    mention const& v   = s.mention_of(s.marks[r.mark]);
    auto const     put = [](std::string& field, std::string_view words) { field.append(words); }; // it is empty
    f.published = m.today;
    put(f.entity, fullest(r.entity, m));
    if (r.entity.row >= 0) put(f.entity_id, lex.entity_at(r.entity.row).id);
    put(f.segment, r.segment), put(f.metric, r.metric_text);
    if (r.metric >= 0) put(f.metric_id, lex.metric_at(r.metric).id);
    if (r.period != m.labelled) m.labelled = r.period, m.label = label_of(r.period);
    put(f.period, m.label);
    f.from = r.period.from, f.to = r.period.to;
    f.type = r.type, f.basis = r.basis, f.status = r.status, f.bound = v.bound;
    f.value = v.value, f.low = v.low, f.high = v.high;
    f.error             = v.error;
    bool const of_money = v.kind == kind::number && r.metric >= 0 && !lex.metric_at(r.metric).told_in(kind::number) &&
                          !lex.metric_at(r.metric).told_in(kind::count) && lex.metric_at(r.metric).told_in(kind::money);
    put(f.unit, of_money ? m.currency : v.unit); // forecast a loss of 90 million
    bool const minus   = (v.value && v.value.first.is_negative()) || (v.low && v.low.first.is_negative());
    bool const falls   = r.type == fact_type::change && r.direction < 0;
    bool const is_loss = r.type == fact_type::level && r.negative;
    if (!minus && (falls || is_loss)) {
        f.value = detail::negated(f.value);
        f.low = detail::negated(v.high), f.high = detail::negated(v.low);
    }
    f.start = v.start, f.end = v.end;
    put(f.attributed_to, r.teller.text), put(f.text, v.text), put(f.sentence, trim(s.str(s.from, s.to)));
}

} // namespace numfact::attach
