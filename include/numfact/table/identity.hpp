// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>

#include <string>
#include <string_view>

namespace numfact::table {

namespace detail {

/// The parts of an identity in one string; letters count the same in either case.
struct identity_writer {
    std::string text = {};

    identity_writer& add(std::string_view part) {
        for (char const c : part) text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        text += '\0';
        return *this;
    }
};

} // namespace detail

/// What makes two facts tell the same thing, whatever their values: entity, segment, metric, period, type, basis,
/// status and unit. Ids go before names, so that 台积电 and TSMC are one. What is not known is not the same:
///   - without an entity a fact is that of its document alone;
///   - without a period it is that of its publication day, and of its value;
///   - an outlook is that of who gives it (a target price of one bank does not revise that of another).
/// Ratios are told apart by their values, for they have no order in which they could contradict each other.
inline std::string identity_of(fact const& f) {
    detail::identity_writer id;
    id.add(f.entity_id.empty() ? f.entity : f.entity_id).add(f.segment);
    id.add(f.metric_id.empty() ? f.metric : f.metric_id).add(f.unit);
    id.add(to_string(f.type)).add(to_string(f.basis)).add(to_string(f.status));
    id.add(f.from ? f.from.to_string() : f.period).add(f.to ? f.to.to_string() : "");
    if (f.entity.empty()) id.add("document").add(f.doc);
    bool const undated = !f.from && f.period.empty();
    if (undated) id.add("day").add(f.published.to_string());
    bool const outlook = f.status != status::actual && f.status != status::preliminary;
    if (outlook) id.add("by").add(f.attributed_to);
    if (undated || (f.value && f.value.is != number::form::decimal))
        id.add("value").add(f.value.to_string()).add(f.low.to_string()).add(f.high.to_string());
    return std::move(id.text);
}

} // namespace numfact::table
