// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/value.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("value: attributes, articles and vague counts are no facts", "[attach][value]") {
    CHECK(facts_of("两家公司都生产12英寸晶圆。").empty());
    CHECK(facts_of("这是蔚来的一轮融资。").empty());
    CHECK(facts_of("蔚来有几家门店。").empty());
    CHECK(facts_of("He has worked there for three years.").empty());
}

TEST_CASE("value: a restatement is the equivalent of its fact", "[attach][value]") {
    numfact::engine const e;
    auto const            facts =
        e.facts({.text = "三星2023年营业利润6.6万亿韩元（约合人民币355亿元）。", .published = "2024-02-15"});
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].equivalent_value.to_string() == "35500000000");
    CHECK(facts[0].equivalent_unit == "CNY");
}
