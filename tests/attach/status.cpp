// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/status.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("status: the company's own outlook is guidance, that of others a forecast", "[attach][status]") {
    CHECK(facts_of("蔚来预计，2024年一季度营收将在105亿元至111亿元之间。") ==
          rows{"蔚来 | revenue | 2024-Q1 | level | guidance | 10500000000..11100000000 CNY"});
    CHECK(facts_of("高盛预计，2024年蔚来营收将达700亿元。") ==
          rows{"蔚来 | revenue | 2024 | level | forecast | 70000000000 CNY"});
    CHECK(facts_of("Ford expects capital expenditures of $8 billion to $9.5 billion in 2024.") ==
          rows{"Ford | capex | 2024 | level | guidance | 8000000000..9500000000 USD"});
}

TEST_CASE("status: a yardstick is consensus, for its own value only", "[attach][status]") {
    CHECK(facts_of("蔚来四季度营收171亿元，高于分析师预期的167亿元；毛利率7.5%。") ==
          rows{"蔚来 | revenue | 2023-Q4 | level | actual | 17100000000 CNY",
               "蔚来 | revenue | 2023-Q4 | level | consensus | 16700000000 CNY",
               "蔚来 | gross_margin | 2023-Q4 | level | actual | 7.5 %"});
    CHECK(facts_of("Ford's fourth-quarter revenue was $46 billion, topping the $43.1 billion expected by analysts.")
              .back() == "Ford | revenue | 2023-Q4 | level | consensus | 43100000000 USD");
}

TEST_CASE("status: an outlook of a period that is over is preliminary", "[attach][status]") {
    CHECK(facts_of("蔚来预计2023年净亏损为200亿元。") ==
          rows{"蔚来 | net_profit | 2023 | level | preliminary | -20000000000 CNY"});
}

TEST_CASE("status: targets and plans", "[attach][status]") {
    CHECK(facts_of("蔚来2024年的交付目标是23万辆。") ==
          rows{"蔚来 | deliveries | 2024 | level | target | 230000 {辆}"});
}

TEST_CASE("status: what a company says that it will do is its plan", "[attach][status]") {
    CHECK(facts_of("Ford said it expects to lay off 900 employees.") ==
          rows{"Ford | layoffs |  | level | plan | 900 {employee}"});
}

TEST_CASE("status: an outlook is not of the quarter told before", "[attach][status]") {
    CHECK(facts_of("Ford's revenue was $46 billion in the fourth quarter of 2023. It expects EBIT of $10 billion.") ==
          rows{"Ford | revenue | 2023-Q4 | level | actual | 46000000000 USD",
               "Ford | operating_profit |  | level | guidance | 10000000000 USD"});
}
