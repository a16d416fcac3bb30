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

TEST_CASE("is_value: a metric leads to its count in figures", "[attach][value]") {
    CHECK(facts_of("国航2023年交付了30架飞机。") == rows{"国航 | deliveries | 2023 | level | actual | 30 {架}"});
}

TEST_CASE("is_value: a count of the same thing as the value before", "[attach][value]") {
    CHECK(
        facts_of("比亚迪2023年销量302万辆，同比增长62%。其中纯电动车型157万辆，同比增长73%；插混144万辆。") ==
        rows{"比亚迪 | sales | 2023 | level | actual | 3020000 {辆}", "比亚迪 | sales | 2023 | change | actual | 62 %",
             "比亚迪 | sales | 2023 | level | actual | 1570000 {辆}", "比亚迪 | sales | 2023 | change | actual | 73 %",
             "比亚迪 | sales | 2023 | level | actual | 1440000 {辆}"});
}
