// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/stated.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

/// "low..high" of a value told in these words.
std::string between(std::string_view value, std::string text, enum bound b = bound::exact) {
    fact f;
    f.value       = decimal::parse(value);
    f.text        = std::move(text);
    f.bound       = b;
    auto const s  = table::stated_by(f);
    auto const as = [](decimal d) { return d.scaled(0).to_string(); };
    return as(s.low) + ".." + as(s.high);
}

} // namespace

TEST_CASE("stated_by: half a unit of the last digit printed", "[table]") {
    CHECK(between("2800000000000", "2.8万亿韩元") == "2750000000000..2850000000000");
    CHECK(between("2800000000000", "2.80万亿韩元") == "2795000000000..2805000000000");
    CHECK(between("3000", "3,000 people") == "2999.5..3000.5");
    CHECK(between("0.77", "77美分") == "0.765..0.775");
    CHECK(between("-34.4", "34.4%") == "-34.45..-34.35");
    CHECK(between("123", "一百二十三") == "122.5..123.5");
    CHECK(between("0", "0%") == "-0.5..0.5");
}

TEST_CASE("stated_by: a bound is told in round numbers", "[table]") {
    CHECK(between("300", "300", bound::approx) == "250..350");
    CHECK(between("300", "300", bound::gt) == "300..400");
    CHECK(between("300", "300", bound::le) == "200..300");
}

TEST_CASE("stated_by: a bound of a loss is one of its size", "[table]") {
    CHECK(between("-300", "300", bound::gt) == "-400..-300");
    CHECK(between("-300", "-300", bound::gt) == "-300..-200");
}
