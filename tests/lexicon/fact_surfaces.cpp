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

bool same(fact_entry const& a, fact_entry const& b) {
    return a.entity == b.entity && a.metric == b.metric && a.negative == b.negative && a.cues.bits == b.cues.bits &&
           a.cues.direction == b.cues.direction;
}

} // namespace

TEST_CASE("fact_surfaces: gathered when the library was made, and now: the same", "[lexicon]") {
    fact_lexicon lexicon;
    lexicon.add_built_in();
    fact_surfaces const&          now  = lexicon.gather();
    made_fact_tables const* const made = made_fact_surfaces();
    REQUIRE(made != nullptr);
    CHECK(std::equal(made->entries, made->entries + made->size, now.entries.begin(), now.entries.end(),
                     [](fact_entry const& a, fact_entry const& b) { return same(a, b); }));
    phrase_table of_then, of_now;
    of_then.use(made->phrases), of_now.take(build_phrases(now.names.keys(), now.words.keys()));
    for (trie_keys const* const keys : {&now.names.keys(), &now.words.keys()})
        for (auto const& k : keys->all()) {
            std::string_view const s = keys->view(k);
            place const            p(s.data(), s.data() + s.size());
            hit const              then = of_then.longest(p, beginning::of(p)), today = of_now.longest(p, beginning::of(p));
            REQUIRE(then.length == s.size());
            REQUIRE(then.id == today.id);
        }
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
