// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/carry.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("carry: rows of a table have the metric and the period of the rows above", "[attach][carry]") {
    CHECK(facts_of(
              "Ford reports results\n\nKey figures, Q4 2023:\n\nRevenue: $46.0B, +4% Y/Y\n  Trucks: $15.4B, -6%\n") ==
          rows{"Ford | revenue | 2023-Q4 | level | actual | 46000000000 USD",
               "Ford | revenue | 2023-Q4 | change | actual | 4 %",
               "Ford | revenue | 2023-Q4 | level | actual | 15400000000 USD",
               "Ford | revenue | 2023-Q4 | change | actual | -6 %"});
}

TEST_CASE("carry: nothing goes from one text into the next", "[attach][carry]") {
    CHECK(facts_of("蔚来2023年营收556亿元。").size() == 1);
    CHECK(facts_of("毛利率7.5%。") == rows{" | gross_margin |  | level | actual | 7.5 %"});
}

TEST_CASE("carry: a source beside a colon tells the title", "[attach][carry]") {
    CHECK(facts_of("国家统计局：2023年GDP同比增长5.2%\n\n一季度，GDP同比增长4.5%。") ==
          rows{" | gdp | 2023 | change | actual | 5.2 %", " | gdp | 2023-Q1 | change | actual | 4.5 %"});
}

TEST_CASE("carry: what stands far before a value is read when the value comes", "[attach][carry]") {
    std::string text = "小米集团发布第三季度财报\n";
    for (int i = 0; i < 9000; ++i) text += "天气很好，今年的事。\n"; // more than is read at a time, and kept unread
    CHECK(facts_of(text + "公司营收为100亿元。\n" + text, "2024-11-20") ==
          rows{"小米集团 | revenue | 2024-Q3 | level | actual | 10000000000 CNY"});
}
