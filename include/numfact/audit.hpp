// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/engine.hpp>
#include <numfact/table/audit.hpp>

#include <iterator>

namespace numfact {

/// What does not add up in a document:
///     for (auto const& g : audit(engine, {.text = text, .published = "2024-01-31"}))
///         std::cout << g.text << ": " << g.arithmetic << " is " << g.computed << "\n";
/// `rates` check restatements in other currencies. The facts read go to `facts`, so that those of several documents
/// can be compared by table::audit_across().
inline std::vector<table::finding> audit(engine const& e, document const& d, normalize::rate_table const& rates = {},
                                         std::vector<fact>* facts = nullptr) {
    std::vector<mention> mentions;
    std::vector<fact>    read;
    e.for_each(d, [&](std::span<mention const> found, std::span<fact const> told) {
        mentions.insert(mentions.end(), found.begin(), found.end());
        read.insert(read.end(), told.begin(), told.end());
    });
    auto findings = table::audit({.id = d.id, .text = d.text, .mentions = mentions, .facts = read}, rates);
    if (facts) facts->insert(facts->end(), std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
    return findings;
}

} // namespace numfact
