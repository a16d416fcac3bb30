// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "matchers.hpp"
#include "patterns.hpp"

#include <re2/re2.h>

#include <cstdlib>
#include <iostream>

namespace numfact::benchmarks {

re2_patterns::re2_patterns() {
    std::string all;
    for (auto const& p : amount_patterns()) all += (all.empty() ? "" : "|") + p;
    RE2::Options options;
    options.set_longest_match(true);
    options.set_max_mem(256 << 20); // so that its automaton is never thrown away
    auto const pattern = std::make_shared<RE2>(all, options);
    if (!pattern->ok()) {
        std::cerr << "RE2: " << pattern->error() << '\n';
        std::exit(1);
    }
    pattern_ = pattern;
}

std::size_t re2_patterns::count(std::string_view text) const {
    auto const&            pattern = *static_cast<RE2 const*>(pattern_.get());
    re2::StringPiece const all(text.data(), text.size());
    re2::StringPiece       match;
    std::size_t            spans = 0;
    for (std::size_t at = 0; pattern.Match(all, at, all.size(), RE2::UNANCHORED, &match, 1); ++spans)
        at = static_cast<std::size_t>(match.data() + match.size() - all.data());
    return spans;
}

} // namespace numfact::benchmarks
