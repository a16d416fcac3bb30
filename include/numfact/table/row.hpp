// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/text/known_text.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::table {

/// A place that tells a row.
struct row_telling {
    text::known_text doc;
    instant            published;
    std::size_t        start = 0, end = 0;
};

/// A row of the fact table with the fields of a `fact`; its texts are the table's, so that to write it copies each but once.
struct row {
    struct rate_note {
        number             rate;
        instant            date;
        text::known_text source;
    };

    text::known_text       doc;
    instant                  published;
    text::known_text       entity, entity_id, segment, metric, metric_id, period;
    instant                  from, to;
    fact_type                type   = fact_type::level;
    enum basis               basis  = basis::none;
    enum status              status = status::actual;
    number                   value, low, high;
    enum bound               bound = bound::exact;
    text::known_text       unit;
    number                   norm_value, norm_low, norm_high;
    text::known_text       norm_unit;
    rate_note                rate;
    char const*              error = "";
    number                   equivalent_value;
    text::known_text       equivalent_unit, attributed_to;
    std::size_t              start = 0, end = 0;
    std::string_view         text;
    text::known_text       sentence;
    std::vector<row_telling> sources;
    std::size_t              revision = 0;
    bool                     conflict = false;
};

/// The row as a fact of its own; what `to` holds room for is used again.
inline void copy_to(fact& to, row const& r) {
    to.doc = r.doc.text, to.published = r.published;
    to.entity = r.entity.text, to.entity_id = r.entity_id.text, to.segment = r.segment.text;
    to.metric = r.metric.text, to.metric_id = r.metric_id.text;
    to.period = r.period.text, to.from = r.from, to.to = r.to;
    to.type = r.type, to.basis = r.basis, to.status = r.status;
    to.value = r.value, to.low = r.low, to.high = r.high, to.bound = r.bound, to.unit = r.unit.text;
    to.norm_value = r.norm_value, to.norm_low = r.norm_low, to.norm_high = r.norm_high, to.norm_unit = r.norm_unit.text;
    to.rate.reset();
    if (r.rate.rate) to.rate = std::make_shared<rate_note const>(rate_note{r.rate.rate, r.rate.date, std::string(r.rate.source)});
    to.error            = r.error;
    to.equivalent_value = r.equivalent_value, to.equivalent_unit = r.equivalent_unit.text;
    to.attributed_to = r.attributed_to.text;
    to.start = r.start, to.end = r.end, to.text = r.text, to.sentence = r.sentence.text;
    to.sources.resize(r.sources.size());
    for (std::size_t i = 0; i < r.sources.size(); ++i) {
        row_telling const& p = r.sources[i];
        telling&           t = to.sources[i];
        t.doc = p.doc.text, t.published = p.published, t.start = p.start, t.end = p.end;
    }
    to.revision = r.revision, to.conflict = r.conflict;
}

} // namespace numfact::table
