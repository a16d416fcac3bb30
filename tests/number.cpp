// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/number.hpp>

#include <catch2/catch.hpp>

using numfact::decimal;
using numfact::number;

TEST_CASE("number: nothing, a decimal, a fraction or a ratio", "[number]") {
    CHECK_FALSE(number());
    CHECK(number().to_string().empty());
    CHECK(number(decimal::parse("11.60")).to_string() == "11.60");
    CHECK(number::fraction(2, 3).to_string() == "2/3");
    CHECK(number::fraction(-1, 40).to_string() == "-1/40");
    CHECK(number::ratio(1, decimal::parse("1.5")).to_string() == "1:1.5");
}

TEST_CASE("number: equal numbers have one form and equal values", "[number]") {
    CHECK(number(decimal::parse("2.0")) == number(2));
    CHECK(number() == number());
    CHECK_FALSE(number() == number(0));
    CHECK_FALSE(number::fraction(1, 2) == number::ratio(1, 2));
}
