// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/fact_surfaces.hpp>

#include <numfact/lexicon/fact_lexicon.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace numfact::lexicon;

namespace {

bool same(trie_keys const& a, trie_keys const& b) { return a.fingerprint() == b.fingerprint() && a.text() == b.text(); }
bool same(fact_entry const& a, fact_entry const& b) {
    return a.entity == b.entity && a.metric == b.metric && a.negative == b.negative && a.cues.bits == b.cues.bits &&
           a.cues.direction == b.cues.direction;
}

} // namespace

TEST_CASE("fact_surfaces: gathered when the library was made, and now: the same", "[lexicon]") {
    fact_lexicon lexicon;
    lexicon.add_built_in();
    fact_surfaces const& now = lexicon.gather();
    fact_surfaces        made;
    REQUIRE(take_made(made));
    CHECK(same(made.names.keys(), now.names.keys()));
    CHECK(same(made.words.keys(), now.words.keys()));
    CHECK(std::equal(made.entries.begin(), made.entries.end(), now.entries.begin(), now.entries.end(),
                     [](fact_entry const& a, fact_entry const& b) { return same(a, b); }));
    CHECK(find_made(now.names.keys()) != nullptr); // so were the tries
    CHECK(find_made(now.words.keys()) != nullptr);
}

TEST_CASE("fact_surfaces: a surface that is several things has one entry", "[lexicon]") {
    struct cue_row {
        std::string_view cue, value, zh, en, ja;
    };
    struct metric_row {
        std::string_view zh, en, ja, zh_negative, en_negative;
    };
    fact_surfaces s;
    s.add_metric(metric_row{"预期营收|营收", "sales guidance", "", "亏损", ""}, 7);
    s.add_metric(metric_row{"营收", "", "", "", ""}, 8);
    s.add_cues(std::vector<cue_row>{{"guidance", "", "预期", "Guidance", ""}, {"move", "down", "亏损", "", ""}});
    s.add_inner_cues();
    auto const find = [&](std::string_view surface) {
        for (auto const& k : s.words.keys().all())
            if (s.words.keys().view(k) == surface) return s.entries[static_cast<std::size_t>(k.id)];
        return fact_entry{};
    };
    CHECK(find("营收").metric == 7);
    CHECK(find("亏损").negative);
    CHECK(find("亏损").cues.direction == -1);
    CHECK(find("guidance").cues.has(cue::guidance));
    CHECK(find("预期营收").cues.has(cue::guidance)); // the cue in the name of a metric
    CHECK(find("sales guidance").cues.has(cue::guidance));
    CHECK_FALSE(find("营收").cues.has(cue::guidance));
}
