// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/name.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

TEST_CASE("name: by its ending, its ticker, its place in the clause", "[attach][name]") {
    CHECK(facts_of("溪山科技2023年营收3亿元。") == rows{"溪山科技 | revenue | 2023 | level | actual | 300000000 CNY"});
    CHECK(facts_of("云岭食饮（688999）：2023年营收3亿元。") ==
          rows{"云岭食饮 | revenue | 2023 | level | actual | 300000000 CNY"});
    CHECK(facts_of("星桥动力去年10月拿到5亿元A轮融资。") ==
          rows{"星桥动力 | funding_amount | 2023-10 | level | actual | 500000000 CNY"});
    CHECK(facts_of("Quillfeather Robotics Inc. said revenue was $3 million in 2023.") ==
          rows{"Quillfeather Robotics Inc. | revenue | 2023 | level | actual | 3000000 USD"});
}

TEST_CASE("name: the fullest form of the document", "[attach][name]") {
    CHECK(facts_of("Quillfeather Robotics Inc. is growing. Quillfeather raised $5 million.").back().substr(0, 44) ==
          "Quillfeather Robotics Inc. | funding_amount ");
}

TEST_CASE("name: a group is named by its noun and what counts it", "[attach][name]") {
    CHECK(facts_of("2023年，北美四大云厂商合计资本开支1470亿美元。")[0].substr(0, 24) == "北美四大云厂商 | ");
}

TEST_CASE("name: a version that goes on is another product", "[attach][name]") {
    CHECK(facts_of("The price of GPT-4 fell 20%.")[0].substr(0, 8) == "GPT-4 | ");
    CHECK(facts_of("The price of GPT-4.1 fell 20%.")[0].substr(0, 10) == "GPT-4.1 | ");
}
