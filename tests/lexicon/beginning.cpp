// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/beginning.hpp>

#include <catch2/catch.hpp>

using numfact::lexicon::beginning;
using numfact::lexicon::beginning_set;

namespace {

unsigned tables(beginning_set<17> const& set, std::string_view text) {
    return set.tables(beginning::of(text.data(), text.data() + text.size()));
}

} // namespace

TEST_CASE("lexicon.beginning: a word begins with its letters, in any case", "[lexicon][beginning]") {
    beginning_set<17> set;
    set.add("revenue"), set.add("S&P 500", 2), set.add("price-to-earnings"), set.add("internationally", 2);
    CHECK(tables(set, "Revenue of $5bn") == 1);
    CHECK(tables(set, "revenue") == 1);
    CHECK(tables(set, "s") == 2); // only the first word tells
    CHECK(tables(set, "PRICE") == 1);
    CHECK(tables(set, "internationalization") == 2); // only eight of its letters do
    CHECK(tables(set, "revenues") == 0);
    CHECK(tables(set, "reven") == 0);
    CHECK(tables(set, "prices 5") == 0);
}

TEST_CASE("lexicon.beginning: Chinese begins with two characters, or one that is a surface", "[lexicon][beginning]") {
    beginning_set<17> set;
    set.add("同比"), set.add("的", 2), set.add("同A");
    CHECK(tables(set, "同比增长") == 1);
    CHECK(tables(set, "的同比") == 2);
    CHECK(tables(set, "同a") == 1);
    CHECK(tables(set, "比同") == 0);
    CHECK(tables(set, "增长") == 0);
    CHECK(tables(set, "é") == 0);
}
