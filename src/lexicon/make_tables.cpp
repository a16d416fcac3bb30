// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Run while the library is built: makes the tables of the built-in rows and prints them as C++ arrays, so that an engine
// need not make them each time. A trie that is not among them (of a user's rows, or of a table added since) is made
// when it is needed, with the same answers.

#include <numfact/lexicon/calendar_lexicon.hpp>
#include <numfact/lexicon/fact_lexicon.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/normalize/unit_system.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string_view>

namespace numfact::lexicon {

namespace {

std::map<std::uint64_t, trie_arrays> made; ///< by the fingerprints of their keys

} // namespace

/// What a trie asks for when it is frozen: here, the occasion to keep it.
trie_arrays::view const* find_made(trie_keys const& keys) {
    made.emplace(keys.fingerprint(), build(keys));
    return nullptr;
}
bool take_made(fact_surfaces&) { return false; }

namespace {

/// Text as a string literal, in pieces.
class literal {
public:
    explicit literal(char const* name) { std::printf("constexpr char %s[] =\n", name); }
    ~literal() { std::printf("%s;\n", size_ % 32 == 0 ? "\"\"" : "\""); }
    literal(literal const&)            = delete;
    literal& operator=(literal const&) = delete;

    void add(std::string_view bytes) {
        for (char const c : bytes) {
            std::printf("%s\\%03o%s", size_ % 32 == 0 ? "\"" : "", static_cast<unsigned char>(c), size_ % 32 == 31 ? "\"\n" : "");
            ++size_;
        }
    }

private:
    std::size_t size_ = 0;
};

void print_tries() {
    std::printf("constexpr trie_arrays::node nodes[] = {\n");
    for (auto const& [print, t] : made)
        for (auto const& n : t.nodes) std::printf("%d,%d,%d,\n", n.base, n.parent, n.id);
    std::printf("};\n");
    {
        literal tails("tails");
        for (auto const& [print, t] : made) tails.add(t.tails);
    }
    std::printf("constexpr made_trie tries[] = {\n");
    std::size_t node = 0, tail = 0;
    for (auto const& [print, t] : made) {
        std::printf("{0x%llx, {nodes + %zu, tails + %zu}},\n", static_cast<unsigned long long>(print), node, tail);
        node += t.nodes.size(), tail += t.tails.size();
    }
    std::printf("};\n");
}

void print(std::string const& name, trie_keys const& keys) {
    std::printf("constexpr trie_keys::key %s[] = {\n", name.c_str());
    for (auto const& k : keys.all()) std::printf("%u,%u,%d,\n", k.begin, k.size, k.id);
    std::printf("};\n");
    literal((name + "_text").c_str()).add(keys.text());
}

void print(fact_surfaces const& s) {
    std::printf("constexpr fact_entry entries[] = {\n");
    for (auto const& e : s.entries)
        std::printf("{%d,%d,%d,{%llu,%d}},\n", e.entity, e.metric, e.negative, static_cast<unsigned long long>(e.cues.bits), e.cues.direction);
    std::printf("};\n");
    print("names", s.names.keys()), print("words", s.words.keys());
}

} // namespace

} // namespace numfact::lexicon

int main() {
    using namespace numfact::lexicon;
    fact_lexicon facts;
    facts.add_built_in();
    print(facts.gather());
    facts.freeze();
    user_rows const                      none;
    quantity_lexicon const               quantities(none);
    numfact::normalize::unit_system const units;
    auto const                           calendar = std::make_unique<calendar_lexicon>();
    print_tries();
}
