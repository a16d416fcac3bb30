// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/mention.hpp>

#include <vector>

namespace numfact {

/// What kind of statement about the metric: its amount, its movement, its part of a whole.
enum class fact_type : std::uint8_t { level, change, share };
constexpr std::string_view to_string(fact_type t) {
    constexpr std::string_view names[] = {"level", "change", "share"};
    return names[static_cast<int>(t)];
}

/// What a change or comparison is measured against.
enum class basis : std::uint8_t {
    none, yoy, qoq, mom, mtd, ytd, since, vs_consensus, vs_guidance, vs_prior, cagr, vs_peer
};
constexpr std::string_view to_string(basis b) {
    constexpr std::string_view names[] = {"",      "yoy",          "qoq",         "mom",      "mtd",  "ytd",
                                          "since", "vs_consensus", "vs_guidance", "vs_prior", "cagr", "vs_peer"};
    return names[static_cast<int>(b)];
}

/// How sure a figure is, and whose outlook it is.
enum class status : std::uint8_t { actual, preliminary, guidance, forecast, consensus, target, plan };
constexpr std::string_view to_string(status s) {
    constexpr std::string_view names[] = {"actual", "preliminary", "guidance", "forecast", "consensus", "target", "plan"};
    return names[static_cast<int>(s)];
}

/// A place that tells a fact.
struct telling {
    std::string doc;
    instant     published;
    std::size_t start = 0, end = 0; ///< of the mention, in bytes of the document

    friend bool operator==(telling const&, telling const&) = default;
};

/// One row of the fact table. Empty strings and empty numbers are null in the records.
struct fact {
    std::string    doc;            ///< the document's id
    instant        published;      ///< publication date in force at this place
    std::string    entity;         ///< the fullest name in the document
    std::string    entity_id;      ///< empty when the lexicon does not hold it
    std::string    segment;        ///< a part of the entity: data center, 芯片业务
    std::string    metric;         ///< the phrase of the text
    std::string    metric_id;      ///< empty when the lexicon does not hold it
    std::string    period;         ///< "2023-Q4", "FY2026-Q2", "2024-01-30", "2023/2025"
    instant        from, to;       ///< its ends, half-open
    fact_type      type   = fact_type::level;
    enum basis     basis  = basis::none;
    enum status    status = status::actual;
    number         value, low, high; ///< signed: a loss is a negative profit, a fall a negative change
    enum bound     bound = bound::exact;
    std::string    unit;
    number         norm_value;     ///< the same in base units, or in the unit asked for
    number         norm_low, norm_high;
    std::string    norm_unit;
    std::shared_ptr<rate_note const> rate;
    char const*    error = "";     ///< of its mention
    number         equivalent_value; ///< the same amount restated in another currency
    std::string    equivalent_unit;
    std::string    attributed_to;  ///< who says so
    std::size_t    start = 0, end = 0; ///< of the mention, in bytes of the input
    std::string    text;           ///< of the mention
    std::string    sentence;       ///< the sentence it stands in

    // Of a row that table::fact_table has merged:
    std::vector<telling> sources;          ///< all that tell it, by their publication dates
    std::size_t          revision = 0;     ///< 1 for what was told first of a fact, 2 for another value told later, …
    bool                 conflict = false; ///< another value is told on the same day, or in the same document

    /// Makes it an empty row of the same document. Its strings keep their memory, so that a row made after it needs none.
    void clear() {
        entity.clear(), entity_id.clear(), segment.clear(), metric.clear(), metric_id.clear(), period.clear();
        unit.clear(), norm_unit.clear(), equivalent_unit.clear(), attributed_to.clear(), text.clear(), sentence.clear();
        value = low = high = norm_value = norm_low = norm_high = equivalent_value = {};
        published = from = to = {};
        type = fact_type::level, basis = basis::none, status = status::actual, bound = bound::exact;
        if (rate) rate.reset();
        error = "", start = end = 0;
        sources.clear(), revision = 0, conflict = false;
    }
};

} // namespace numfact
