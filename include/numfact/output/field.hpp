// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/mention.hpp>
#include <numfact/output/sources.hpp>
#include <numfact/table/finding.hpp>
#include <numfact/table/row.hpp>
#include <numfact/text/known_text.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// The fields of the records, in the order of docs/records.md: the one list that all outputs share.

namespace numfact::output {

/// A field that says something only when it is true; JSON leaves it out otherwise.
struct flag {
    bool set;
};
/// A field that few records have; JSON leaves it out where it is empty.
template <class Value>
struct extra {
    Value value;
};

/// A word of the records themselves, as "actual": nothing in it needs care.
struct keyword {
    std::string_view text;

    operator std::string_view() const { return text; }
};

/// A field that holds JSON, and only in some records (the sources of a merged row): JSON has it as it is, or leaves
/// it out when it is empty; to other outputs it is a text.
struct json_text {
    std::string text;

    operator std::string_view() const { return text; }
};

/// Counts from 1; 0 is none. To most outputs its JSON.
struct ordinal_number {
    std::size_t value;

    operator json_text() const { return {value == 0 ? "" : std::to_string(value)}; }
};

/// The places that tell a merged row; to most outputs their JSON.
template <class Telling>
struct sources_list {
    std::vector<Telling> const& all;

    operator json_text() const { return {sources_as_json(all)}; }
};
template <class Telling>
sources_list(std::vector<Telling> const&) -> sources_list<Telling>;

namespace detail {

// a text as its record has it: one that was looked at before is not looked at again
inline std::string_view  as_text(std::string const& s) { return s; }
inline std::string_view  as_text(std::string_view s) { return s; }
inline text::known_text const& as_text(text::known_text const& s) { return s; }

template <class Rate>
Rate const& rate_or_none(std::shared_ptr<Rate const> const& rate) {
    static Rate const none;
    return rate ? *rate : none;
}
template <class Rate>
Rate const& rate_or_none(Rate const& rate) {
    return rate;
}

} // namespace detail

/// What only some amounts have: the ends in other units, the exchange rate, what went wrong.
template <class Record, class Visitor>
[[gnu::always_inline]] inline void visit_conversion(Record const& r, Visitor&& visit) {
    auto const& rate = detail::rate_or_none(r.rate);
    visit("norm_low", extra<number const&>{r.norm_low});
    visit("norm_high", extra<number const&>{r.norm_high});
    visit("rate", extra<number const&>{rate.rate});
    visit("rate_date", extra<instant const&>{rate.date});
    visit("rate_source", extra<decltype(detail::as_text(rate.source))>{detail::as_text(rate.source)});
    visit("error", extra<std::string_view>{r.error});
}

/// Calls `visit(name, value)` for each field of a mention. Values are std::size_t, std::string_view
/// (empty: null), known_text, keyword, number, instant, flag, extra, ordinal_number or sources_list.
template <class Visitor>
void visit_fields(mention const& m, Visitor&& visit) {
    visit("start", m.start);
    visit("end", m.end);
    visit("text", m.text);
    visit("kind", keyword{to_string(m.kind)});
    visit("value", m.value);
    visit("low", m.low);
    visit("high", m.high);
    visit("bound", keyword{to_string(m.bound)});
    visit("unit", std::string_view(m.unit));
    visit("from", m.from);
    visit("to", m.to);
    visit("norm_value", m.norm_value);
    visit("norm_unit", std::string_view(m.norm_unit));
    visit_conversion(m, visit);
    visit("vague", flag{m.vague});
    visit("fiscal", flag{m.fiscal});
}

namespace detail {

/// The fields of a fact, or of a row that has the same ones.
template <class Fact, class Visitor>
[[gnu::always_inline]] inline void visit_fact(Fact const& f, Visitor&& visit) {
    visit("doc", as_text(f.doc));
    visit("published", f.published);
    visit("entity", as_text(f.entity));
    visit("entity_id", as_text(f.entity_id));
    visit("segment", as_text(f.segment));
    visit("metric", as_text(f.metric));
    visit("metric_id", as_text(f.metric_id));
    visit("period", as_text(f.period));
    visit("from", f.from);
    visit("to", f.to);
    visit("type", keyword{to_string(f.type)});
    visit("basis", keyword{to_string(f.basis)});
    visit("status", keyword{to_string(f.status)});
    visit("value", f.value);
    visit("low", f.low);
    visit("high", f.high);
    visit("bound", keyword{to_string(f.bound)});
    visit("unit", as_text(f.unit));
    visit("norm_value", f.norm_value);
    visit("norm_unit", as_text(f.norm_unit));
    visit_conversion(f, visit);
    visit("equivalent_value", f.equivalent_value);
    visit("equivalent_unit", as_text(f.equivalent_unit));
    visit("attributed_to", as_text(f.attributed_to));
    visit("start", f.start);
    visit("end", f.end);
    visit("text", as_text(f.text));
    visit("sentence", as_text(f.sentence));
    visit("revision", ordinal_number{f.revision});
    visit("conflict", flag{f.conflict});
    visit("sources", sources_list{f.sources});
}

} // namespace detail

/// The same for a fact, and for a row of the fact table.
template <class Visitor>
void visit_fields(fact const& f, Visitor&& visit) {
    detail::visit_fact(f, visit);
}
template <class Visitor>
void visit_fields(table::row const& r, Visitor&& visit) {
    detail::visit_fact(r, visit);
}

/// What a mention_row without a mention shows: the names of the fields, and nulls.
inline mention const& no_mention() {
    static mention const none;
    return none;
}

/// A mention together with the document it was found in, for outputs that hold several documents.
struct mention_row {
    std::string_view doc   = {};
    mention const&   found = no_mention();
};
template <class Visitor>
void visit_fields(mention_row const& r, Visitor&& visit) {
    visit("doc", r.doc);
    visit_fields(r.found, visit);
}

/// The fields of a finding of the audit, in the order of docs/audit.md.
template <class Visitor>
void visit_fields(table::finding const& g, Visitor&& visit) {
    visit("doc", std::string_view(g.doc));
    visit("rule", g.rule);
    visit("sure", to_string(g.sure));
    visit("start", g.start);
    visit("end", g.end);
    visit("text", std::string_view(g.text));
    visit("stated", std::string_view(g.stated));
    visit("computed", std::string_view(g.computed));
    visit("arithmetic", std::string_view(g.arithmetic));
    visit("rows", std::string_view(to_string(g.rows)));
}

} // namespace numfact::output
