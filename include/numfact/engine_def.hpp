// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/engine.hpp>

#include <fstream>

// A stand-in that finds plain digits and makes one fact of each.

namespace numfact {

NUMFACT_INLINE result<engine> engine::create(options o) {
    for (auto const& path : o.lexicons)
        if (!std::ifstream(path)) return error{errc::cannot_open, path + ": cannot be opened"};
    return engine(std::move(o));
}

NUMFACT_INLINE std::vector<mention> engine::mentions(document const& d) const {
    std::vector<mention> found;
    auto const digit = [&](std::size_t i) { return i < d.text.size() && d.text[i] >= '0' && d.text[i] <= '9'; };
    for (std::size_t i = 0; i < d.text.size(); ++i) {
        if (!digit(i)) continue;
        mention m;
        m.start = i;
        while (digit(i)) ++i;
        m.end   = i;
        m.text  = d.text.substr(m.start, m.end - m.start);
        m.value = decimal::parse(m.text);
        m.rule  = "number";
        if (m.value.ok()) found.push_back(std::move(m));
    }
    return found;
}

NUMFACT_INLINE std::vector<fact> engine::facts(document const& d) const {
    std::vector<fact> table;
    for (auto const& m : mentions(d)) {
        fact f;
        f.doc       = d.id;
        f.published = instant::parse(d.published);
        f.value     = m.value;
        f.start     = m.start;
        f.end       = m.end;
        f.text      = m.text;
        table.push_back(std::move(f));
    }
    return table;
}

NUMFACT_INLINE std::string engine::explain(std::string_view text) const {
    std::string out;
    for (auto const& m : mentions({.text = text})) out.append(m.rule).append(" ").append(m.text).append("\n");
    return out;
}

} // namespace numfact
