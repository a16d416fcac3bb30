// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Run while the library is built: makes the tables of the built-in rows and prints them as C++ arrays, so that an engine
// need not make them each time. A trie that is not among them (of a user's rows, or of a table added since) is made
// when it is needed, with the same answers.

#include <numfact/lexicon/calendar_lexicon.hpp>
#include <numfact/lexicon/fact_lexicon.hpp>
#include <numfact/lexicon/made.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/normalize/unit_system.hpp>
#include <numfact/scan/built_in_anchors.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

namespace {

struct made_trie {
    trie_arrays       arrays;
    trie_arrays::view at;
    std::size_t       number = 0; ///< among all that are printed
};
std::map<std::uint64_t, made_trie> made; ///< by the fingerprints of their keys

} // namespace

/// What a trie asks for when it is frozen: here, the occasion to keep it.
trie_arrays::view const* find_made(trie_keys const& keys) {
    auto const [at, fresh] = made.try_emplace(keys.fingerprint());
    made_trie& t           = at->second;
    if (fresh) t.arrays = build(keys), t.at = {t.arrays.nodes.data(), t.arrays.tails.data()};
    return &t.at;
}
made_view const*        find_made(made_part) { return nullptr; }
made_fact_tables const* made_fact_surfaces() { return nullptr; }

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
        for (auto const& n : t.arrays.nodes) std::printf("%d,%d,%d,\n", n.base, n.parent, n.id);
    std::printf("};\n");
    {
        literal tails("tails");
        for (auto const& [print, t] : made) tails.add(t.arrays.tails);
    }
    std::printf("constexpr made_trie tries[] = {\n");
    std::size_t node = 0, tail = 0, number = 0;
    for (auto& [print, t] : made) {
        std::printf("{0x%llx, {nodes + %zu, tails + %zu}},\n", static_cast<unsigned long long>(print), node, tail);
        node += t.arrays.nodes.size(), tail += t.arrays.tails.size();
        t.number = number++;
    }
    std::printf("};\n");
}

/// Visits a part as made_reader does.
class part_writer {
public:
    void operator()(trie& t) { tries_.push_back(t.arrays().nodes); }
    template <class T>
    void operator()(T& t) {
        if constexpr (requires { t.visit(*this); })
            t.visit(*this);
        else
            bytes_.append(reinterpret_cast<char const*>(&t), sizeof t);
    }
    /// Prints it, behind the tries of all parts.
    void print(std::string const& name) const {
        std::printf("constexpr trie_arrays::view %s_tries[] = {\n", name.c_str());
        for (auto const* nodes : tries_) {
            auto const at = std::find_if(made.begin(), made.end(), [&](auto const& t) { return t.second.at.nodes == nodes; });
            at == made.end() ? std::printf("trie::nothing,\n") : std::printf("tries[%zu].arrays,\n", at->second.number);
        }
        std::printf("};\n");
        literal((name + "_bytes").c_str()).add(bytes_);
    }

private:
    std::vector<trie_arrays::node const*> tries_;
    std::string                           bytes_;
};

template <class Part>
void print(std::string const& name, Part& part) {
    part_writer writer;
    writer(part);
    writer.print(name);
}

void print(phrase_arrays const& p) {
    std::printf("constexpr phrase_arrays::node phrase_nodes[] = {\n");
    for (auto const& n : p.nodes) std::printf("{0x%llx,%d,%u},\n", static_cast<unsigned long long>(n.key), n.id, n.list);
    std::printf("};\nconstexpr phrase_arrays::phrase phrases[] = {\n");
    for (auto const& e : p.phrases)
        std::printf("{0x%llx,%d,%u,%u,%d,%d},\n", static_cast<unsigned long long>(e.rest), e.id, e.size, e.unused, e.exact, e.last);
    std::printf("};\nconstexpr std::uint32_t phrase_places[] = {\n");
    for (auto const at : p.places) std::printf("%u,\n", at);
    std::printf("};\nconstexpr std::uint64_t phrase_begins[] = {\n");
    for (auto const bits : p.begins) std::printf("0x%llx,\n", static_cast<unsigned long long>(bits));
    std::printf("};\n");
    literal("phrase_text").add(p.text);
    std::printf("constexpr unsigned phrase_bits = %u;\n", p.all().bits);
}

void print(fact_surfaces const& s) {
    std::printf("constexpr fact_entry entries[] = {\n");
    for (auto const& e : s.entries)
        std::printf("{%d,%d,%d,{%llu,%d}},\n", e.entity, e.metric, e.negative, static_cast<unsigned long long>(e.cues.bits), e.cues.direction);
    std::printf("};\n");
    print(build_phrases(s.names.keys(), s.words.keys()));
}

} // namespace

} // namespace numfact::lexicon

int main() {
    using namespace numfact::lexicon;
    fact_lexicon facts;
    facts.add_built_in();
    print(facts.gather());
    user_rows const                       none;
    auto const                            quantities = std::make_unique<quantity_lexicon>(none);
    auto const                            calendar   = std::make_unique<calendar_lexicon>();
    numfact::normalize::unit_system const units;
    numfact::scan::anchor_set             anchors;
    numfact::scan::add_built_in(anchors);
    print_tries();
    print("anchors", anchors), print("quantities", *quantities);
}
