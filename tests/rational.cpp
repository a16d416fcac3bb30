// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/rational.hpp>

#include <catch2/catch.hpp>

using numfact::decimal;
using numfact::rational;

namespace {
rational r(char const* s) { return rational::parse(s); }
} // namespace

static_assert(rational(3) * rational(2) == rational(6));
static_assert(rational::parse("2/3") + rational::parse("1/3") == rational(1));

TEST_CASE("rational: a value has one form", "[rational]") {
    CHECK(r("0.50") == r("1/2"));
    CHECK(r("792000/3937") == r("1584000/7874"));
    CHECK(r("-6/4") == r("-1.5"));
    CHECK(r("0/7") == rational(0));
    CHECK_FALSE(r("1/0").ok());
    CHECK_FALSE(r("12x").ok());
}

TEST_CASE("rational: arithmetic is exact", "[rational]") {
    CHECK(r("1/3") + r("1/6") == r("1/2"));
    CHECK(r("1/3") - r("1/2") == r("-1/6"));
    CHECK(r("5/18") * r("36") == rational(10));
    CHECK(r("10") / r("4") == r("2.5"));
    CHECK(r("-5/9") * r("-9/5") == rational(1));
}

TEST_CASE("rational: powers of ten and two do not use up digits", "[rational]") {
    auto const mole = r("6.02214076") * rational::power_of_ten(23);
    CHECK(mole * rational::power_of_ten(-200) * rational::power_of_ten(200) == mole);
    CHECK((rational::power_of_two(80) * rational::power_of_two(-83)).to_decimal() == decimal::parse("0.125"));
}

TEST_CASE("rational: too much is not ok, never wrong", "[rational]") {
    auto const big = r("33333333333333333333333333333333333333");
    CHECK(big.ok());
    CHECK_FALSE((big * big).ok());
    CHECK_FALSE((big + r("0.000000000000000000000000000001")).ok());
    CHECK_FALSE(rational::invalid() == rational::invalid());
    CHECK_FALSE(rational::power_of_ten(40).to_decimal().ok());
}

TEST_CASE("rational: order is exact even where sums overflow", "[rational]") {
    CHECK(r("33333333333333333333333333333333333333/7") < r("33333333333333333333333333333333333334/7"));
    CHECK(r("-2") < r("-1/1000000000"));
    CHECK(r("0") < r("1/3"));
    CHECK(r("-1/3") < r("0"));
    CHECK(rational::power_of_ten(200) > r("99999999999999999999999999999999999999"));
}

TEST_CASE("rational: rounding is half-even, to digits or at a place", "[rational]") {
    CHECK(r("2/3").rounded(3).to_string() == "0.667");
    CHECK(r("250/9").rounded(3).to_string() == "27.8");
    CHECK(r("0.125").rounded(2).to_string() == "0.12");
    CHECK(r("0.375").rounded(2).to_string() == "0.38");
    CHECK(r("-2.5").rounded_at(0).to_string() == "-2");
    CHECK(r("3.5").rounded_at(0).to_string() == "4");
    CHECK(r("1234567").rounded(2).to_string() == "1200000");
    CHECK(r("9.96").rounded(2).to_string() == "10");
    CHECK(r("8").rounded(3).to_string() == "8.00");
    CHECK(r("1/3").rounded(38).to_string() == "0.33333333333333333333333333333333333333");
    CHECK_FALSE(r("1/3").rounded(39).ok());
    CHECK(rational(0).rounded(3).to_string() == "0");
}

TEST_CASE("rational::order: digits before the point", "[rational]") {
    CHECK(r("250").order() == 3);
    CHECK(r("999.9").order() == 3);
    CHECK(r("1000").order() == 4);
    CHECK(r("1/2").order() == 0);
    CHECK(r("0.01").order() == -1);
    CHECK((rational::power_of_ten(-34) * r("6.62607015")).order() == -33);
}
