// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/metric.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("metric: the nearest one before the value in its clause", "[attach][metric]") {
    CHECK(facts_of("富士康2023年营收6162亿元，毛利率6.3%。") ==
          rows{"富士康 | revenue | 2023 | level | actual | 616200000000 CNY",
               "富士康 | gross_margin | 2023 | level | actual | 6.3 %"});
    CHECK(facts_of("Ford posted revenue of $176 billion in 2023, and the operating margin was 3.1%.") ==
          rows{"Ford | revenue | 2023 | level | actual | 176000000000 USD",
               "Ford | operating_margin | 2023 | level | actual | 3.1 %"});
}

TEST_CASE("metric: the one behind the value that leads on to it", "[attach][metric]") {
    CHECK(facts_of("2023年，富士康出现了12亿元的营业亏损。") ==
          rows{"富士康 | operating_profit | 2023 | level | actual | -1200000000 CNY"});
    CHECK(facts_of("Ford made a $4.3 billion net profit in 2023.") ==
          rows{"Ford | net_profit | 2023 | level | actual | 4300000000 USD"});
}

TEST_CASE("metric: a change has that of its level", "[attach][metric]") {
    CHECK(facts_of("富士康2023年净利润同比下降4.2%，至89亿元。") ==
          rows{"富士康 | net_profit | 2023 | change | actual | -4.2 %",
               "富士康 | net_profit | 2023 | level | actual | 8900000000 CNY"});
}

TEST_CASE("metric: a bracket speaks of the value before it", "[attach][metric]") {
    CHECK(facts_of("富士康2023年资本开支130亿元(同比+18%)。") ==
          rows{"富士康 | capex | 2023 | level | actual | 13000000000 CNY",
               "富士康 | capex | 2023 | change | actual | 18 %"});
}

TEST_CASE("metric: a loss is of the kind of profit told before", "[attach][metric]") {
    CHECK(facts_of("2023年第四季度，富士康实现营业利润3亿元，去年同期亏损2亿元。") ==
          rows{"富士康 | operating_profit | 2023-Q4 | level | actual | 300000000 CNY",
               "富士康 | operating_profit | 2022-Q4 | level | actual | -200000000 CNY"});
}

TEST_CASE("metric: profit per share is eps, points are those of an index", "[attach][metric]") {
    CHECK(facts_of("Ford's net income was $4.3 billion in 2023, or $1.08 per share.") ==
          rows{"Ford | net_profit | 2023 | level | actual | 4300000000 USD",
               "Ford | eps | 2023 | level | actual | 1.08 USD/{share}"});
    CHECK(facts_of("恒生指数收报16790.8点。") ==
          rows{"恒生指数 | index_level | 2024-02-15 | level | actual | 16790.8 {点}"});
}

TEST_CASE("metric: a word for two is told by a list of two", "[attach][metric]") {
    CHECK(facts_of("2023年，比亚迪产销分别完成304万辆和302万辆。") ==
          rows{"比亚迪 | production | 2023 | level | actual | 3040000 {辆}",
               "比亚迪 | sales | 2023 | level | actual | 3020000 {辆}"});
}

TEST_CASE("metric: a noun that no metric stands for is that of its own count", "[attach][metric]") {
    CHECK(facts_of("国航2023年引进16架飞机。") == rows{"国航 |  | 2023 | level | actual | 16 {架}"});
    CHECK(facts_of("Ford opened 12 warehouses in 2023.") == rows{"Ford |  | 2023 | level | actual | 12 {warehouse}"});
    CHECK(facts_of("国航2023年连续5季盈利，有三家公司。").empty());
}

TEST_CASE("metric: a power needs no name", "[attach][metric]") {
    CHECK(facts_of("Vistra plans to build a 1.2 GW plant.") ==
          rows{"Vistra | power_capacity |  | level | plan | 1.2 GW"});
}

TEST_CASE("metric: the one that another only completes", "[attach][metric]") {
    CHECK(facts_of("Ford shares rose. Citi raised its price target on the stock to $16.") ==
          rows{"Ford | target_price |  | level | forecast | 16 USD"});
}

TEST_CASE("metric: an amount as small as the earnings per share beside it", "[attach][metric]") {
    CHECK(facts_of("Ford's 2023 earnings were $1.56 per share versus the $1.42 consensus.") ==
          rows{"Ford | eps | 2023 | level | actual | 1.56 USD/{share}",
               "Ford | eps | 2023 | level | consensus | 1.42 USD"});
}

TEST_CASE("metric: a price is not told of what is told in money alone", "[attach][metric]") {
    CHECK(facts_of("The EIA forecast that Brent will average $79 a barrel in 2025.") ==
          rows{"Brent | price | 2025 | level | forecast | 79 USD/[bbl_us]"});
}

TEST_CASE("metric: units are those of what was told in counts before", "[attach][metric]") {
    CHECK(facts_of("Xiaomi's smartphone shipments rose 1.0% to 42.5 million units in 2023.") ==
          rows{"Xiaomi | shipments | 2023 | change | actual | 1.0 %",
               "Xiaomi | shipments | 2023 | level | actual | 42500000 {unit}"});
    CHECK(facts_of("Apple shipped 46.4 million iPhones in 2023, for a 15.7% share. Xiaomi came third with 42.5 million "
                   "units.") == rows{"Apple | shipments | 2023 | level | actual | 46400000 {iphone}",
                                     "Apple | market_share | 2023 | level | actual | 15.7 %",
                                     "Xiaomi | shipments | 2023 | level | actual | 42500000 {unit}"});
}

TEST_CASE("metric: money whose currency goes without saying", "[attach][metric]") {
    CHECK(facts_of("Vestas posted an operating profit of 57 million euros in 2023. Analysts had forecast a loss of 90 "
                   "million.") == rows{"Vestas | operating_profit | 2023 | level | actual | 57000000 EUR",
                                       "Vestas | operating_profit | 2023 | level | consensus | -90000000 EUR"});
}

TEST_CASE("metric: what another one only completes", "[attach][metric]") {
    static numfact::engine const engine;
    auto const facts = engine.facts({.text = "In 2023 Ford's net profit attributable to shareholders grew 7.4%.", .published = "2024-02-15"});
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].metric_id == "net_profit");
}
