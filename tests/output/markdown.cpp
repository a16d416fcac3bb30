// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/markdown.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

TEST_CASE("markdown: columns are aligned by their width on a screen, amounts to the right", "[output]") {
    output::markdown<fact> table;
    fact                   f;
    f.entity = "三星电子";
    f.metric = "a|b <b>*c*";
    f.value  = decimal::parse("2800000");
    table.add(f);
    f.entity = "Intel\n";
    f.value  = decimal::parse("-3");
    table.add(f);
    std::string out;
    table.append_to(out);
    CHECK(out == "| entity   | metric         | type  | status |     value |\n"
                 "| -------- | -------------- | ----- | ------ | --------: |\n"
                 "| 三星电子 | a\\|b \\<b>\\*c\\* | level | actual | 2,800,000 |\n"
                 "| Intel    | a\\|b \\<b>\\*c\\* | level | actual |        -3 |\n");
}
