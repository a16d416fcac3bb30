// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/entity.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("entity: the subject of the clause, else of the clause before", "[attach][entity]") {
    CHECK(facts_of("2023年，阿里巴巴营收增长8%，腾讯增10%。") ==
          rows{"阿里巴巴 | revenue | 2023 | change | actual | 8 %", "腾讯 | revenue | 2023 | change | actual | 10 %"});
    CHECK(facts_of("蔚来：2023年营收556亿元，毛利率5.5%。") ==
          rows{"蔚来 | revenue | 2023 | level | actual | 55600000000 CNY",
               "蔚来 | gross_margin | 2023 | level | actual | 5.5 %"});
}

TEST_CASE("entity: the name whose bracket the value stands in", "[attach][entity]") {
    CHECK(facts_of("周涨幅居前的有蔚来(+12.5%)、理想汽车(+8.1%)。")[1].substr(0, 33) ==
          "理想汽车 | share_price_change");
}

TEST_CASE("entity: the company is the topic of the article", "[attach][entity]") {
    CHECK(facts_of("Ford raises outlook\n\nThe company's revenue was $176 billion in 2023.") ==
          rows{"Ford | revenue | 2023 | level | actual | 176000000000 USD"});
    CHECK(facts_of("蔚来发布年报\n公司2023年营收556亿元。") ==
          rows{"蔚来 | revenue | 2023 | level | actual | 55600000000 CNY"});
}

TEST_CASE("entity: who only tells a figure does not own it", "[attach][entity]") {
    CHECK(facts_of("IDC数据显示，2023年联想出货量5900万台。") ==
          rows{"联想 | shipments | 2023 | level | actual | 59000000 {台}"});
    CHECK(facts_of("According to IDC, Lenovo shipped 59 million units in 2023.") ==
          rows{"Lenovo | shipments | 2023 | level | actual | 59000000 {unit}"});
}

TEST_CASE("entity: a market is what is said before its size", "[attach][entity]") {
    CHECK(facts_of("2023年全球储能电池市场规模达500亿美元。") ==
          rows{"全球储能电池 | market_size | 2023 | level | actual | 50000000000 USD"});
}

TEST_CASE("entity: a place right before a name only says where it is from", "[attach][entity]") {
    CHECK(facts_of("U.S. West Texas Intermediate rose 2% on Wednesday.") ==
          rows{"West Texas Intermediate | price | 2024-02-14 | change | actual | 2 %"});
}

TEST_CASE("entity: who acts by 由 owns no figure", "[attach][entity]") {
    CHECK(facts_of("宇树科技完成融资，由移动、腾讯联合领投，投后估值超过120亿元。") ==
          rows{"宇树科技 | valuation |  | level | actual | 12000000000 CNY"});
}

TEST_CASE("entity: a subject of the sentence goes before the owner told of in the one before", "[attach][entity]") {
    CHECK(facts_of("Global EV sales rose 21% in 2023. China saw a 12% increase.") ==
          rows{"Global | sales | 2023 | change | actual | 21 %", "China | sales | 2023 | change | actual | 12 %"});
}

TEST_CASE("entity: what a preposition leads to is an aside", "[attach][entity]") {
    CHECK(facts_of(
              "Microsoft revenue rises\n\nRevenue at the Intelligent Cloud unit, home to Azure, rose 26% in 2023.") ==
          rows{"Microsoft | revenue | 2023 | change | actual | 26 %"});
}

TEST_CASE("entity: whom a value and its metric describe", "[attach][entity]") {
    CHECK(facts_of("3000亿元市值的宁德时代，拟收购500亿元市值的比亚迪。") ==
          rows{"宁德时代 | market_cap |  | level | actual | 300000000000 CNY",
               "比亚迪 | market_cap |  | level | plan | 50000000000 CNY"});
}
