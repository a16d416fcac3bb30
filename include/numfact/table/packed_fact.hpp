// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>
#include <numfact/number.hpp>

#include <array>
#include <cstdint>
#include <string_view>

// A fact in some 60 bytes, where a `fact` takes nine hundred.

namespace numfact::table::detail {

/// The names of a fact, by the numbers under which they are kept.
struct name_numbers {
    std::uint32_t doc, entity, entity_id, segment, metric, metric_id, period, unit, norm_unit, equivalent_unit,
        attributed_to, rate_source;
};

/// A fact with its names as numbers. What tells it from other facts is its shape, which are the parts of its identity
/// that are no names, with a mark where a name stands; and these names.
struct packed_fact {
    std::string_view                value, bytes; ///< what tells its values apart; the same and the rest that has no names
    std::string_view                shape;
    std::uint64_t                   value_hash = 0, shape_hash = 0;
    std::array<std::uint32_t, 8>    identity{};
    std::size_t                     identity_size = 0;
    name_numbers                    names{};
    std::uint32_t                   sentence = 0, error = 0;
    instant                         published;
    std::size_t                     start = 0, end = 0;
};

/// What tells the values of a fact apart.
template <class Fact, class Field>
void visit_value(Fact& f, Field field) {
    field(f.value), field(f.low), field(f.high), field(f.bound);
}
/// What else is no name.
template <class Fact, class Field>
void visit_rest(Fact& f, Field field) {
    field(f.from), field(f.to), field(f.type), field(f.basis), field(f.status);
    field(f.norm_value), field(f.norm_low), field(f.norm_high), field(f.equivalent_value);
}
/// The names that are kept with it; its document is known by the places that tell it.
template <class Fact, class Name>
void visit_names(Fact& f, Name name) {
    name(f.entity), name(f.entity_id), name(f.segment), name(f.metric), name(f.metric_id), name(f.period), name(f.unit);
    name(f.norm_unit), name(f.equivalent_unit), name(f.attributed_to);
}

} // namespace numfact::table::detail
