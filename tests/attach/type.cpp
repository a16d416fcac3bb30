// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/type.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("type: what a verb of movement leads to is a level, what it leads by a change", "[attach][type]") {
    CHECK(facts_of("富士康2023年净利润降至20亿元，下降3亿元。") ==
          rows{"富士康 | net_profit | 2023 | level | actual | 2000000000 CNY",
               "富士康 | net_profit | 2023 | change | actual | -300000000 CNY"});
    CHECK(facts_of("Ford's revenue rose 11% to $176 billion in 2023.") ==
          rows{"Ford | revenue | 2023 | change | actual | 11 %",
               "Ford | revenue | 2023 | level | actual | 176000000000 USD"});
    CHECK(facts_of("Ford's revenue rose by $18 billion in 2023.") ==
          rows{"Ford | revenue | 2023 | change | actual | 18000000000 USD"});
}

TEST_CASE("type: a rate is a level, its points a change", "[attach][type]") {
    CHECK(facts_of("富士康2023年毛利率6.3%，同比下降0.4个百分点。") ==
          rows{"富士康 | gross_margin | 2023 | level | actual | 6.3 %",
               "富士康 | gross_margin | 2023 | change | actual | -0.4 pp"});
}

TEST_CASE("type: a part of a whole is a share", "[attach][type]") {
    CHECK(facts_of("2023年，境外业务占富士康营收的31%。") == rows{"富士康 | revenue | 2023 | share | actual | 31 %"});
}

TEST_CASE("type: a price moves, and so does an index", "[attach][type]") {
    CHECK(facts_of("贵州茅台今日股价下跌2.4%。") ==
          rows{"贵州茅台 | share_price_change | 2024-02-15 | change | actual | -2.4 %"});
    CHECK(facts_of("The S&P 500 fell 1.4% and the Nasdaq Composite lost 1.8%.") ==
          rows{"S&P 500 | index_change | 2024-02-15 | change | actual | -1.4 %",
               "Nasdaq Composite | index_change | 2024-02-15 | change | actual | -1.8 %"});
}

TEST_CASE("type: jobs that are cut are layoffs", "[attach][type]") {
    CHECK(facts_of("Ford will cut about 3,000 jobs in 2024. Another 900 salaried positions were eliminated.") ==
          rows{"Ford | layoffs | 2024 | level | plan | 3000 {job}",
               "Ford | layoffs |  | level | actual | 900 {position}"});
}

TEST_CASE("type: what is quoted of a commodity is its price", "[attach][type]") {
    CHECK(facts_of("布伦特原油2月14日收跌1.47%，报81.60美元/桶。") ==
          rows{"布伦特原油 | price | 2024-02-14 | change | actual | -1.47 %",
               "布伦特原油 | price | 2024-02-14 | level | actual | 81.60 USD/[bbl_us]"});
    CHECK(facts_of("Brent crude futures fell $1.43, or 2.1%, to $82.50 a barrel on Wednesday.") ==
          rows{"Brent crude futures | price | 2024-02-14 | change | actual | -1.43 USD",
               "Brent crude futures | price | 2024-02-14 | change | actual | -2.1 %",
               "Brent crude futures | price | 2024-02-14 | level | actual | 82.50 USD/[bbl_us]"});
}

TEST_CASE("type: a pace is a change", "[attach][type]") {
    CHECK(facts_of("The U.S. economy shrank at a 0.5% annual rate in the first quarter of 2023.") ==
          rows{"U.S. | gdp | 2023-Q1 | change | actual | -0.5 %"});
}

TEST_CASE("type: points that an index moves by", "[attach][type]") {
    CHECK(facts_of("The Dow fell 136 points, or 0.31%, on Wednesday.") ==
          rows{"Dow | index_change | 2024-02-14 | change | actual | -136 {point}",
               "Dow | index_change | 2024-02-14 | change | actual | -0.31 %"});
}

TEST_CASE("type: against the end of the last year is year to date", "[attach][type]") {
    static numfact::engine const engine;
    auto const facts = engine.facts({.text = "截至2023年6月末，招商银行总资产10.7万亿元，较上年末增长4.2%。"});
    REQUIRE(facts.size() == 2);
    CHECK(facts[1].basis == numfact::basis::ytd);
}

TEST_CASE("type: a percentage is no change of a ratio", "[attach][type]") {
    CHECK(facts_of("招商银行2023年的比例为35%。") == rows{"招商银行 |  | 2023 | share | actual | 35 %"});
}

TEST_CASE("type: a price that a share moves to", "[attach][type]") {
    CHECK(facts_of("中芯国际跌2.5%至76.2港元。") ==
          rows{"中芯国际 | share_price_change | 2024-02-15 | change | actual | -2.5 %",
               "中芯国际 | share_price | 2024-02-15 | level | actual | 76.2 HKD"});
}

TEST_CASE("type: an index moves by itself, whatever was told before", "[attach][type]") {
    CHECK(facts_of("Two-year gilt yields rose to 3.97%. The FTSE 100 index slipped 0.1% to 9,180 points.") ==
          rows{" | yield_curve |  | level | actual | 3.97 %",
               "FTSE 100 | index_change | 2024-02-15 | change | actual | -0.1 %",
               "FTSE 100 | index_level | 2024-02-15 | level | actual | 9180 {point}"});
}
