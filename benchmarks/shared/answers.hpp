// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/engine.hpp>
#include <numfact/output/jsonl.hpp>

#include <cstdint>
#include <cstdio>

namespace numfact::benchmarks {

/// All mentions and facts of a text in a line: how many, and a digest (FNV-1a) of their JSON.
inline std::string answers(engine const& e, std::string_view text) {
    std::size_t   mentions = 0, facts = 0;
    std::uint64_t digest = 0xcbf29ce484222325;
    std::string   line;
    auto const    add = [&](auto const& record) {
        line.clear();
        output::append_json(line, record);
        for (char const c : line) digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    };
    e.for_each({.text = text, .id = "answers", .published = "2025-01-31", .lang = {}}, [&](auto found, auto rows) {
        for (auto const& m : found) add(m);
        for (auto const& f : rows) add(f);
        mentions += found.size(), facts += rows.size();
    });
    char shown[80];
    std::snprintf(shown, sizeof shown, "%zu mentions, %zu facts, digest %016llx", mentions, facts,
                  static_cast<unsigned long long>(digest));
    return shown;
}

} // namespace numfact::benchmarks
