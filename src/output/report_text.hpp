// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/table.hpp>

#include <string>
#include <string_view>
#include <vector>

// What the HTML report says, piece by piece.

namespace numfact::output {

/// Text for HTML, also within double quotes.
std::string escaped(std::string_view text);
/// ` data-entity="Nvidia"`
std::string attribute(std::string_view name, std::string_view value);
/// The anchor of a mention.
std::string mark_id(std::size_t document, std::size_t start);
/// `s` unless it is empty.
std::string_view either(std::string_view s, std::string_view otherwise);
/// What belongs to one plot has one name: "nvidia · revenue · USD · yearly".
std::string series_of(fact const& f);
/// A range may be broken between its ends.
std::string breakable(std::string amount);
/// "money 2800000000000 KRW"
std::string explanation_of(mention const& m);

/// The fields of a fact as the table for a terminal shows them: amounts with their thousands and bounds.
class shown_fact {
public:
    explicit shown_fact(fact const& f);
    std::string_view operator[](std::string_view column) const;

private:
    std::vector<std::string> cells_;
};

} // namespace numfact::output
