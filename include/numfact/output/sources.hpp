// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/output/json_string.hpp>

#include <string>
#include <vector>

namespace numfact::output {

/// The sources of a merged row as a JSON array: `[{"doc":"a.txt","published":"2024-01-31","start":12,"end":24}]`;
/// nothing for a fact that is not of such a row.
inline std::string sources_as_json(std::vector<telling> const& sources) {
    std::string out;
    for (telling const& t : sources) {
        out += out.empty() ? "[{\"doc\":" : ",{\"doc\":";
        append_json_string(out, t.doc);
        out += t.published ? ",\"published\":\"" + t.published.to_string() + '"' : ",\"published\":null";
        out += ",\"start\":" + std::to_string(t.start) + ",\"end\":" + std::to_string(t.end) + '}';
    }
    if (!out.empty()) out += ']';
    return out;
}

} // namespace numfact::output
