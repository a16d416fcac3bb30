// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "matchers.hpp"
#include "patterns.hpp"

#include <hs/hs.h>

#include <cstdlib>
#include <iostream>

namespace numfact::benchmarks {

vectorscan::vectorscan() {
    auto const               patterns = amount_patterns();
    std::vector<char const*> expressions;
    std::vector<unsigned>    flags(patterns.size(), HS_FLAG_SOM_LEFTMOST | HS_FLAG_UTF8), ids(patterns.size());
    for (auto const& p : patterns)
        ids[expressions.size()] = static_cast<unsigned>(expressions.size()), expressions.push_back(p.c_str());
    hs_database_t*      database = nullptr;
    hs_scratch_t*       scratch  = nullptr;
    hs_compile_error_t* error    = nullptr;
    if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(patterns.size()),
                         HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS ||
        hs_alloc_scratch(database, &scratch) != HS_SUCCESS) {
        std::cerr << "Vectorscan: " << (error ? error->message : "no scratch") << '\n';
        std::exit(1);
    }
    database_.reset(database, hs_free_database);
    scratch_.reset(scratch, hs_free_scratch);
}

/// Counts the longest of the matches that begin at one place and do not lie in the one before: what is one amount.
std::size_t vectorscan::count(std::string_view text) const {
    struct state {
        std::size_t        spans = 0;
        unsigned long long end   = 0;
    } found;
    auto const on_match = [](unsigned, unsigned long long from, unsigned long long to, unsigned, void* to_state) {
        auto& s = *static_cast<state*>(to_state);
        if (from >= s.end) ++s.spans;
        if (to > s.end) s.end = to;
        return 0;
    };
    hs_scan(static_cast<hs_database_t const*>(database_.get()), text.data(), static_cast<unsigned>(text.size()), 0,
            static_cast<hs_scratch_t*>(scratch_.get()), on_match, &found);
    return found.spans;
}

} // namespace numfact::benchmarks
