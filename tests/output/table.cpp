// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/table.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

fact fact_of(std::string entity, char const* value, char const* text) {
    fact f;
    f.entity = std::move(entity);
    f.value  = decimal::parse(value);
    f.text   = text;
    return f;
}

} // namespace

TEST_CASE("table: columns line up whatever the script, amounts at the right", "[output]") {
    output::table<fact> table;
    table.add(fact_of("三星", "2800000000000", "2.8万亿"));
    table.add(fact_of("Intel", "-34.4", "-34.4"));
    std::string out;
    table.flush(out);
    CHECK(out == "entity  type   status              value  text\n"
                 "三星    level  actual  2,800,000,000,000  2.8万亿\n"
                 "Intel   level  actual              -34.4  -34.4\n");
}

TEST_CASE("table: a range and a bound are part of the amount", "[output]") {
    fact f  = fact_of("Intel", "1", "");
    f.value = {};
    f.low   = decimal(5100);
    f.high  = decimal(5700);
    f.bound = bound::approx;
    output::table<fact> table;
    table.add(f);
    std::string out;
    table.flush(out);
    CHECK(out.find("~ 5,100..5,700") != out.npos);
}

TEST_CASE("table: a line is no wider than the terminal", "[output]") {
    output::table<fact> table(40);
    table.add(fact_of("A", "1", "a text that is longer than what the line has left"));
    std::string out;
    table.flush(out);
    std::string const row = out.substr(out.find('\n') + 1);
    CHECK(output::display_width(row.substr(0, row.size() - 1)) == 40);
    CHECK(row.find("…") != row.npos);
}

TEST_CASE("table: the document is named by its file, and only where there are several", "[output]") {
    fact f = fact_of("A", "1", "");
    f.doc  = "news/2024/a.txt";
    std::string out;
    for (bool const one : {false, true}) {
        output::table<fact> table(0, one);
        table.add(f);
        table.flush(out);
    }
    CHECK(out == "doc    entity  type   status  value\n"
                 "a.txt  A       level  actual      1\n"
                 "entity  type   status  value\n"
                 "A       level  actual      1\n");
}

TEST_CASE("table: an amount is never cut", "[output]") {
    fact f  = fact_of("A", "1", "");
    f.value = {};
    f.low   = decimal::parse("1234567890123.00");
    f.high  = decimal::parse("1234567890124.00");
    output::table<fact> table(20);
    std::string         out;
    table.add(f);
    table.flush(out);
    CHECK(out.find("1,234,567,890,123.00..1,234,567,890,124.00") != out.npos);
}

TEST_CASE("table: the header comes again only when a later block has a new column", "[output]") {
    output::table<fact> table;
    std::string         out;
    table.add(fact_of("A", "1", "1"));
    table.flush(out);
    std::string const header = out.substr(0, out.find('\n'));
    table.add(fact_of("B", "1", "1"));
    table.flush(out);
    CHECK(out.rfind(header) == 0);
    fact f = fact_of("C", "1", "1");
    f.unit = "USD";
    table.add(f);
    table.flush(out);
    CHECK(out.find("unit") != out.npos);
}
