// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/period.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("period: in force until another one is", "[attach][period]") {
    CHECK(facts_of("2023年第四季度，蔚来营收171亿元。毛利率7.5%。") ==
          rows{"蔚来 | revenue | 2023-Q4 | level | actual | 17100000000 CNY",
               "蔚来 | gross_margin | 2023-Q4 | level | actual | 7.5 %"});
}

TEST_CASE("period: that of what is compared with holds for its own value only", "[attach][period]") {
    CHECK(facts_of("蔚来2023年第四季度营收171亿元，高于上年同期的161亿元，毛利率7.5%。") ==
          rows{"蔚来 | revenue | 2023-Q4 | level | actual | 17100000000 CNY",
               "蔚来 | revenue | 2022-Q4 | level | actual | 16100000000 CNY",
               "蔚来 | gross_margin | 2023-Q4 | level | actual | 7.5 %"});
    CHECK(facts_of("Ford sold 2 million vehicles in 2023, up from 1.9 million in 2022.") ==
          rows{"Ford | sales | 2023 | level | actual | 2000000 {vehicle}",
               "Ford | sales | 2022 | level | actual | 1900000 "});
}

TEST_CASE("period: the day of a report is not that of its revenue, but is that of a price", "[attach][period]") {
    CHECK(facts_of("2月14日，蔚来公布第四季度营收171亿元。") ==
          rows{"蔚来 | revenue | 2023-Q4 | level | actual | 17100000000 CNY"});
    CHECK(facts_of("2月14日，蔚来股价报5.9美元。") ==
          rows{"蔚来 | share_price | 2024-02-14 | level | actual | 5.9 USD"});
}

TEST_CASE("period: fiscal ones are of the entity's own calendar", "[attach][period]") {
    CHECK(facts_of("Apple's revenue for the first quarter of fiscal 2024 was $119.6 billion.") ==
          rows{"Apple | revenue | FY2024-Q1 | level | actual | 119600000000 USD"});
}

TEST_CASE("period: what has happened is not of a quarter to come", "[attach][period]") {
    CHECK(facts_of("2023年，蔚来营收556亿元，其中四季度171亿元。").back() ==
          "蔚来 | revenue | 2023-Q4 | level | actual | 17100000000 CNY");
}

TEST_CASE("period: a time before the one in force is that of what is compared with", "[attach][period]") {
    CHECK(facts_of("The U.S. unemployment rate was 3.9% in January. It fell to 3.7% from 3.8% in December.") ==
          rows{"U.S. | unemployment_rate | 2024-01 | level | actual | 3.9 %",
               "U.S. | unemployment_rate | 2024-01 | level | actual | 3.7 %",
               "U.S. | unemployment_rate | 2023-12 | level | actual | 3.8 %"});
}

TEST_CASE("period: the amounts of a paragraph stand at one moment", "[attach][period]") {
    CHECK(facts_of("截至2023年6月末，招商银行总资产10.7万亿元。客户总资产超过12万亿元。") ==
          rows{"招商银行 | total_assets | 2023-06 | level | actual | 10700000000000 CNY",
               "招商银行 | aum | 2023-06 | level | actual | 12000000000000 CNY"});
}

TEST_CASE("period: 其中 goes on with what was told", "[attach][period]") {
    CHECK(facts_of("2023年8月，一线城市住宅价格环比下降0.1%。其中，上海上涨0.4%，北京和深圳分别下降0.4%和0.2%。") ==
          rows{"一线城市住宅 | price | 2023-08 | change | actual | -0.1 %",
               "上海 | price | 2023-08 | change | actual | 0.4 %", "北京 | price | 2023-08 | change | actual | -0.4 %",
               "深圳 | price | 2023-08 | change | actual | -0.2 %"});
}

TEST_CASE("period: before a fiscal quarter", "[attach][period]") {
    CHECK(
        facts_of("Apple's revenue was $119.6 billion in the fiscal first quarter, compared with $117.2 billion a year "
                 "earlier and $89.5 billion in the prior quarter.") ==
        rows{"Apple | revenue | FY2024-Q1 | level | actual | 119600000000 USD",
             "Apple | revenue | FY2023-Q1 | level | actual | 117200000000 USD",
             "Apple | revenue | FY2023-Q4 | level | actual | 89500000000 USD"});
}

TEST_CASE("period: what an expectation is of", "[attach][period]") {
    CHECK(facts_of("Ford's revenue was $76.4 billion in 2023, up 18% from a year earlier and above the $73.8 billion "
                   "analysts had expected.") == rows{"Ford | revenue | 2023 | level | actual | 76400000000 USD",
                                                     "Ford | revenue | 2023 | change | actual | 18 %",
                                                     "Ford | revenue | 2023 | level | consensus | 73800000000 USD"});
}

TEST_CASE("period: the quarter is the last one spoken of, also after a year", "[attach][period]") {
    CHECK(facts_of("Nvidia said revenue for the fourth quarter of its fiscal 2024 was $22 billion.\n\n"
                   "For the full fiscal year, revenue was $61 billion.\n\n"
                   "Gross margin was 76% in the quarter.\n")
              .back() == "Nvidia | gross_margin | FY2024-Q4 | level | actual | 76 %");
}

TEST_CASE("period: the next fiscal quarter is the one after that told of", "[attach][period]") {
    CHECK(facts_of("蔚来第四财季营收171亿元，预计下一财季营收180亿元。") ==
          rows{"蔚来 | revenue | 2023-Q4 | level | actual | 17100000000 CNY",
               "蔚来 | revenue | 2024-Q1 | level | guidance | 18000000000 CNY"});
    CHECK(facts_of("Apple's revenue for the first quarter of fiscal 2024 was $119.6 billion. It expects revenue of $90 billion "
                   "next quarter.")
              .back() == "Apple | revenue | FY2024-Q2 | level | guidance | 90000000000 USD");
}
