// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/beginning.hpp>

#include <catch2/catch.hpp>

using numfact::lexicon::beginning;
using numfact::lexicon::beginning_set;
using numfact::lexicon::place;

namespace {

bool may_begin(beginning_set<18> const& set, std::string_view text) { return set.has(beginning::of(text)); }

} // namespace

TEST_CASE("lexicon.beginning: a word begins with its letters, in any case", "[lexicon][beginning]") {
    beginning_set<18> set;
    for (std::string_view const s : {"revenue", "S&P 500", "price-to-earnings", "internationally", "3D"}) set.add(s);
    CHECK(may_begin(set, "Revenue of $5bn"));
    CHECK(may_begin(set, "revenue"));
    CHECK(may_begin(set, "s")); // only the first word tells
    CHECK(may_begin(set, "PRICE"));
    CHECK(may_begin(set, "internationalization")); // only eight of its letters do
    CHECK(may_begin(set, "3"));
    CHECK_FALSE(may_begin(set, "revenues"));
    CHECK_FALSE(may_begin(set, "reven"));
    CHECK_FALSE(may_begin(set, "prices 5"));
}

TEST_CASE("lexicon.beginning: Chinese begins with two characters, or one that is a surface", "[lexicon][beginning]") {
    beginning_set<18> set;
    for (std::string_view const s : {"同比", "的", "同A", "比ABC"}) set.add(s);
    CHECK(may_begin(set, "同比增长"));
    CHECK(may_begin(set, "的同比"));
    CHECK(may_begin(set, "同a"));
    CHECK(may_begin(set, "比aBcd"));
    CHECK_FALSE(may_begin(set, "比同"));
    CHECK_FALSE(may_begin(set, "增长"));
    CHECK_FALSE(may_begin(set, "é"));
}

TEST_CASE("lexicon.beginning: nothing behind the limit belongs to it", "[lexicon][beginning]") {
    std::string_view const text = "revenue同比增长";
    auto const             of   = [&](std::size_t from, std::size_t to) {
        return beginning::of(place(text.data() + from, text.data() + to, text.data() + text.size()));
    };
    CHECK(of(0, 3).word == beginning::of("rev").word);
    CHECK(of(7, 10).word == beginning::of("同").word);
    CHECK(of(7, 10).size == 3);
    CHECK(of(7, 13).word == beginning::of("同比").word);
    CHECK(of(0, 3).word == beginning::of(std::string_view(text).substr(0, 3)).word);
}

TEST_CASE("lexicon.eight_bytes: letters are folded and counted", "[lexicon][beginning]") {
    auto const eight = [](std::string_view s) { return numfact::lexicon::eight_bytes({s.data(), s.data() + s.size()}); };
    CHECK(numfact::lexicon::to_lower(eight("AZaz@[`{")) == eight("azaz@[`{"));
    CHECK(numfact::lexicon::to_lower(eight("É中")) == eight("É中"));
    CHECK(numfact::lexicon::letter_count(eight("azmnopqr")) == 8);
    CHECK(numfact::lexicon::letter_count(eight("az{mnop")) == 2);
    CHECK(numfact::lexicon::letter_count(eight("`a")) == 0);
    CHECK(numfact::lexicon::letter_count(eight("")) == 0);
}
