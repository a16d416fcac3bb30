// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Run while the library is built: makes the tries of the built-in tables and prints them as C++ arrays, so that an
// engine need not make them each time. A trie that is not among them (rows of a user, a table added since) is made
// when it is needed, with the same answers.

#include <numfact/lexicon/bounds_rows.hpp>
#include <numfact/lexicon/calendar_lexicon.hpp>
#include <numfact/lexicon/cues_rows.hpp>
#include <numfact/lexicon/entities_rows.hpp>
#include <numfact/lexicon/fact_lexicon.hpp>
#include <numfact/lexicon/metrics_rows.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/normalize/unit_system.hpp>

#include <cstdio>
#include <map>

namespace numfact::lexicon {

namespace {

std::map<std::uint64_t, trie_arrays> made; ///< by the fingerprints of their keys

} // namespace

/// What a trie asks for when it is frozen: here, the occasion to remember it.
trie_arrays::view const* find_made(trie_keys const& keys) {
    made.emplace(keys.fingerprint(), build(keys));
    return nullptr;
}

namespace {

void make_all() {
    user_rows const             none;
    quantity_lexicon const      quantities(none);
    normalize::unit_system const units;
    auto const                  calendar = std::make_unique<calendar_lexicon>();
    fact_lexicon                facts;
    facts.add_entities(entity_rows), facts.add_metrics(metric_rows), facts.add_cues(cue_rows), facts.add_bounds(bound_rows);
    facts.freeze();
}

void print() {
    std::printf("constexpr trie_arrays::node nodes[] = {\n");
    for (auto const& [print, t] : made)
        for (auto const& n : t.nodes) std::printf("%d,%d,%d,\n", n.base, n.parent, n.id);
    std::printf("};\nconstexpr char tails[] =\n");
    for (auto const& [print, t] : made)
        for (std::size_t i = 0; i < t.tails.size(); ++i)
            std::printf("%s\\%03o%s", i % 32 == 0 ? "\"" : "", static_cast<unsigned char>(t.tails[i]),
                        i % 32 == 31 || i + 1 == t.tails.size() ? "\"\n" : "");
    std::printf(";\nconstexpr made_trie tries[] = {\n");
    std::size_t node = 0, tail = 0;
    for (auto const& [print, t] : made) {
        std::printf("{0x%llx, {nodes + %zu, tails + %zu}},\n", static_cast<unsigned long long>(print), node, tail);
        node += t.nodes.size(), tail += t.tails.size();
    }
    std::printf("};\n");
}

} // namespace

} // namespace numfact::lexicon

int main() {
    numfact::lexicon::make_all();
    numfact::lexicon::print();
}
