// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/trie.hpp>

#include <algorithm>
#include <iterator>

namespace numfact::lexicon {

namespace {

/// A trie made when the library was built, and which keys it is of.
struct made_trie {
    std::uint64_t     fingerprint;
    trie_arrays::view arrays;
};

#include "made_tries.inc" // by make_tries.cpp: nodes, tails, tries in the order of their fingerprints

} // namespace

trie_arrays::view const* find_made(trie_keys const& keys) {
    std::uint64_t const wanted = keys.fingerprint();
    auto const          at     = std::lower_bound(std::begin(tries), std::end(tries), wanted,
                                     [](made_trie const& t, std::uint64_t print) { return t.fingerprint < print; });
    return at != std::end(tries) && at->fingerprint == wanted ? &at->arrays : nullptr;
}

} // namespace numfact::lexicon
