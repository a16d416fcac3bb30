// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/made.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/scan/built_in_anchors.hpp>

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace numfact::lexicon;

namespace {

/// What a part consists of.
struct contents {
    std::vector<trie_arrays::node const*> tries; ///< equal ones are the same
    std::string                           bytes;

    void operator()(trie& t) { tries.push_back(t.arrays().nodes); }
    template <class T>
    void operator()(T& t) {
        if constexpr (requires { t.visit(*this); })
            t.visit(*this);
        else
            bytes.append(reinterpret_cast<char const*>(&t), sizeof t);
    }
};
template <class Part>
contents contents_of(Part& part) {
    contents all;
    all(part);
    return all;
}

} // namespace

TEST_CASE("what is made with the library is what would be made of the rows", "[lexicon][made]") {
    numfact::scan::anchor_set made, built;
    REQUIRE(take_made(made_part::anchors, made));
    numfact::scan::add_built_in(built);
    CHECK(contents_of(made).tries == contents_of(built).tries);
    CHECK(contents_of(made).bytes == contents_of(built).bytes);
}

TEST_CASE("a user's row is found beside those made with the library", "[lexicon][made]") {
    user_rows one;
    REQUIRE_FALSE(one.read_text("mine.tsv", "code\tdimension\tfactor\tbase\tsymbols\n[stone_x]\tmass\t6350\tg\tstx\n"));
    auto const with = std::make_unique<quantity_lexicon const>(one), without = std::make_unique<quantity_lexicon const>(user_rows());
    auto const find = [](quantity_lexicon const& l, std::string const& word) {
        hit const h = l.units.longest(word.data(), word.data() + word.size());
        return h ? l.units[h.id].code : std::string();
    };
    CHECK(find(*with, "stx") == "[stone_x]");
    CHECK(find(*without, "stx").empty());
    for (std::string const word : {"GWh", "平方公里", "terawatt-hours", "mega siemens", "ft"})
        CHECK(find(*with, word) == find(*without, word));
    CHECK(find(*without, "GWh") == "GW.h");
}
