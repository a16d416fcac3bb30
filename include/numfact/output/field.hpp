// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/mention.hpp>
#include <numfact/table/finding.hpp>
#include <numfact/output/sources.hpp>

#include <string_view>

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

/// What only some amounts have: the ends in other units, the exchange rate, what went wrong.
template <class Record, class Visitor>
void visit_conversion(Record const& r, Visitor&& visit) {
    static rate_note const none;
    rate_note const&       rate = r.rate ? *r.rate : none;
    visit("norm_low", extra<number const&>{r.norm_low});
    visit("norm_high", extra<number const&>{r.norm_high});
    visit("rate", extra<number const&>{rate.rate});
    visit("rate_date", extra<instant const&>{rate.date});
    visit("rate_source", extra<std::string_view>{rate.source});
    visit("error", extra<std::string_view>{r.error});
}

/// A field that holds JSON, and only in some records (the sources of a merged row): JSON has it as it is, or leaves
/// it out when it is empty; to other outputs it is a text.
struct json_text {
    std::string text;

    operator std::string_view() const { return text; }
};

/// The places that tell a merged row; to most outputs their JSON.
struct sources_list {
    std::vector<telling> const& all;

    operator json_text() const { return {sources_as_json(all)}; }
};

/// Calls `visit(name, value)` for each field of a mention. Values are std::size_t, std::string_view
/// (empty: null), number, instant, flag, extra, json_text or sources_list.
template <class Visitor>
void visit_fields(mention const& m, Visitor&& visit) {
    visit("start", m.start);
    visit("end", m.end);
    visit("text", m.text);
    visit("kind", to_string(m.kind));
    visit("value", m.value);
    visit("low", m.low);
    visit("high", m.high);
    visit("bound", to_string(m.bound));
    visit("unit", std::string_view(m.unit));
    visit("from", m.from);
    visit("to", m.to);
    visit("norm_value", m.norm_value);
    visit("norm_unit", std::string_view(m.norm_unit));
    visit_conversion(m, visit);
    visit("vague", flag{m.vague});
    visit("fiscal", flag{m.fiscal});
}

/// The same for a row of the fact table.
template <class Visitor>
void visit_fields(fact const& f, Visitor&& visit) {
    visit("doc", std::string_view(f.doc));
    visit("published", f.published);
    visit("entity", std::string_view(f.entity));
    visit("entity_id", std::string_view(f.entity_id));
    visit("segment", std::string_view(f.segment));
    visit("metric", std::string_view(f.metric));
    visit("metric_id", std::string_view(f.metric_id));
    visit("period", std::string_view(f.period));
    visit("from", f.from);
    visit("to", f.to);
    visit("type", to_string(f.type));
    visit("basis", to_string(f.basis));
    visit("status", to_string(f.status));
    visit("value", f.value);
    visit("low", f.low);
    visit("high", f.high);
    visit("bound", to_string(f.bound));
    visit("unit", std::string_view(f.unit));
    visit("norm_value", f.norm_value);
    visit("norm_unit", std::string_view(f.norm_unit));
    visit_conversion(f, visit);
    visit("equivalent_value", f.equivalent_value);
    visit("equivalent_unit", std::string_view(f.equivalent_unit));
    visit("attributed_to", std::string_view(f.attributed_to));
    visit("start", f.start);
    visit("end", f.end);
    visit("text", std::string_view(f.text));
    visit("sentence", std::string_view(f.sentence));
    visit("revision", json_text{f.revision == 0 ? "" : std::to_string(f.revision)});
    visit("conflict", flag{f.conflict});
    visit("sources", sources_list{f.sources});
}

/// What a mention_row without a mention shows: the names of the fields, and nulls.
inline mention const no_mention;

/// A mention together with the document it was found in, for outputs that hold several documents.
struct mention_row {
    std::string_view doc   = {};
    mention const&   found = no_mention;
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
