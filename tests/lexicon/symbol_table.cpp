// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/symbol_table.hpp>

#include <catch2/catch.hpp>

using namespace numfact::lexicon;

namespace {

hit find(symbol_table const& t, std::string_view s) { return t.longest(s.data(), s.data() + s.size()); }

} // namespace

TEST_CASE("symbol_table: the longest surface is found", "[lexicon]") {
    symbol_table t;
    t.add("万", 1), t.add("万亿", 2), t.add("亿", 3), t.add("US", 4), t.add("US$", 5);
    t.freeze();
    CHECK(find(t, "万亿韩元").id == 2);
    CHECK(find(t, "万亿韩元").length == 6);
    CHECK(find(t, "万元").id == 1);
    CHECK(find(t, "US$5").id == 5);
    CHECK_FALSE(find(t, "元"));
    CHECK_FALSE(find(t, ""));
    CHECK_FALSE(find(t, "\xE4\xB8")); // half of 万
}

TEST_CASE("symbol_table: Latin surfaces match whole words", "[lexicon]") {
    symbol_table t;
    t.add("m", 1), t.add("mn", 2), t.add("million", 3, symbol_table::letter_case::any);
    t.freeze();
    CHECK(find(t, "m dollars").id == 1);
    CHECK(find(t, "mn").id == 2);
    CHECK_FALSE(find(t, "mnx"));
    CHECK(find(t, "Million,").id == 3);
    CHECK_FALSE(find(t, "M"));
    CHECK(find(t, "m元").id == 1);
}

TEST_CASE("symbol_table: of equal surfaces the first stays", "[lexicon]") {
    symbol_table t;
    t.add("元", 7), t.add("元", 8);
    t.freeze();
    CHECK(find(t, "元").id == 7);
}

TEST_CASE("symbol_table: as many surfaces as a lexicon has", "[lexicon]") {
    symbol_table t;
    for (int i = 0; i < 20000; ++i) t.add("w" + std::to_string(i * 7919), i);
    t.freeze();
    for (int i = 0; i < 20000; ++i) CHECK(find(t, "w" + std::to_string(i * 7919) + " ").id == i);
}

TEST_CASE("suffix_table: the longest surface that ends at a place", "[lexicon]") {
    suffix_table t;
    t.add("$", 1), t.add("US$", 2), t.add("人民币", 3);
    t.freeze();
    std::string_view const s  = "付US$5";
    char const* const      at = s.data() + s.size() - 1;
    CHECK(t.longest_before(s.data(), at).id == 2);
    CHECK(t.longest_before(at - 1, at).id == 1); // it does not reach before the beginning
    std::string_view const word = "BUS$5";
    CHECK(t.longest_before(word.data(), word.data() + 4).id == 1);
}

TEST_CASE("surfaces: what a cell holds between bars", "[lexicon]") {
    std::vector<std::string_view> found;
    for (auto s : surfaces("元|圆||圓")) found.push_back(s);
    CHECK(found == std::vector<std::string_view>{"元", "圆", "圓"});
}
