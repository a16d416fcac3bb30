// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/engine.hpp>

#include <string>
#include <vector>

/// The facts of a text of 2024-02-15, one a string: "entity | metric_id | period | type | status | value unit"; a range is
/// "low..high", what is unknown is empty.
inline std::vector<std::string> facts_of(std::string_view text, std::string_view published = "2024-02-15") {
    static numfact::engine const engine;
    std::vector<std::string>     rows;
    for (numfact::fact const& f : engine.facts({.text = text, .published = published})) {
        std::string const value = f.value ? f.value.to_string() : f.low.to_string() + ".." + f.high.to_string();
        rows.push_back(f.entity + " | " + f.metric_id + " | " + f.period + " | " + std::string(to_string(f.type)) +
                       " | " + std::string(to_string(f.status)) + " | " + value + " " + f.unit);
    }
    return rows;
}

using rows = std::vector<std::string>;
