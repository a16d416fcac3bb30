// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/list.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("list: values are handed out over as many metrics, names, years or facts", "[attach][list]") {
    CHECK(facts_of("蔚来2023年营收、毛利率分别为556亿元、5.5%。") ==
          rows{"蔚来 | revenue | 2023 | level | actual | 55600000000 CNY",
               "蔚来 | gross_margin | 2023 | level | actual | 5.5 %"});
    CHECK(facts_of("2023年，蔚来和理想汽车的营收分别增长12.9%和173.5%。") ==
          rows{"蔚来 | revenue | 2023 | change | actual | 12.9 %",
               "理想汽车 | revenue | 2023 | change | actual | 173.5 %"});
    CHECK(facts_of("蔚来2023年营收556亿元，净亏损207亿元，同比分别增长12.9%和43.5%。").back() ==
          "蔚来 | net_profit | 2023 | change | actual | 43.5 %");
}
