// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/fact_surfaces.hpp>
#include <numfact/lexicon/made.hpp>
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

// By make_tables.cpp: nodes, tails, and tries in the order of their fingerprints; entries, and the arrays of their phrases;
// of each part the tries and the bytes.
#include "made_tables.inc"

} // namespace

trie_arrays::view const* find_made(trie_keys const& keys) {
    std::uint64_t const wanted = keys.fingerprint();
    auto const          at     = std::lower_bound(std::begin(tries), std::end(tries), wanted,
                                     [](made_trie const& t, std::uint64_t print) { return t.fingerprint < print; });
    return at != std::end(tries) && at->fingerprint == wanted ? &at->arrays : nullptr;
}

made_view const* find_made(made_part part) {
    static constexpr made_view parts[] = {{anchors_tries, anchors_bytes}, {quantities_tries, quantities_bytes}};
    return &parts[static_cast<std::size_t>(part)];
}

made_fact_tables const* made_fact_surfaces() {
    static constexpr made_fact_tables made = {entries, std::size(entries), {phrase_nodes, phrases, phrase_places, phrase_text, phrase_begins, phrase_bits}};
    return &made;
}

} // namespace numfact::lexicon
