// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/engine.hpp>

#include <benchmark/benchmark.h>

namespace numfact::benchmarks {

inline engine const& the_engine() {
    static engine const built;
    return built;
}

inline document news(std::string_view text) {
    return {.text = text, .id = "news", .published = "2025-01-31", .lang = {}};
}

inline std::size_t count_mentions(std::string_view text) {
    std::size_t found = 0;
    the_engine().for_each(
        news(text), [&](auto mentions, auto) { found += mentions.size(); }, false);
    return found;
}

inline std::size_t count_facts(std::string_view text) {
    std::size_t found = 0;
    the_engine().for_each(news(text), [&](auto, auto facts) { found += facts.size(); });
    return found;
}

} // namespace numfact::benchmarks
