// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/decimal.hpp>

#include <catch2/catch.hpp>

using numfact::decimal;

namespace {

decimal     d(std::string_view s) { return decimal::parse(s); }
std::string printed(std::string_view s) { return d(s).to_string(); }

constexpr char nines[] = "99999999999999999999999999999999999999"; // 38, the most that fit

} // namespace

static_assert(decimal::parse("2.8").scaled(12) == decimal(2'800'000'000'000));
static_assert(!decimal::parse("1e5").ok());

TEST_CASE("decimal: digits are kept as printed", "[decimal]") {
    CHECK(printed("11.60") == "11.60");
    CHECK(printed("-34.4") == "-34.4");
    CHECK(printed("0.001") == "0.001");
    CHECK(printed("+5") == "5");
    CHECK(printed("007") == "7");
    CHECK(printed("-0") == "0");
    CHECK(printed("0.00") == "0.00");
    CHECK(printed(nines) == nines);
}

TEST_CASE("decimal: what is no decimal, or does not fit, is not ok", "[decimal]") {
    for (auto const* s : {"", "-", ".", "1,000", "1e5", "1.2.3", "１", " 1"}) CHECK_FALSE(d(s).ok());
    CHECK_FALSE(d(std::string(nines) + "0").ok());
    CHECK_FALSE(d(nines).scaled(1).ok());
    CHECK_FALSE((d(nines) * decimal(2)).ok());
    CHECK_FALSE((d(nines) + decimal(1)).ok());
}

TEST_CASE("decimal: a scale multiplies exactly", "[decimal]") {
    CHECK(d("2.8").scaled(12).to_string() == "2800000000000");
    CHECK(d("2.85").scaled(1).to_string() == "28.5");
    CHECK(d("77").scaled(-2).to_string() == "0.77");
    CHECK(d("0").scaled(8).to_string() == "0");
}

TEST_CASE("decimal: sums, products and exact quotients", "[decimal]") {
    CHECK((d("0.1") + d("0.2")).to_string() == "0.3");
    CHECK((d("1") - d("1.5")).to_string() == "-0.5");
    CHECK((d("-3") + d("5")).to_string() == "2");
    CHECK((d("1.5") * d("-4")).to_string() == "-6.0");
    CHECK(exact_quotient(d("1"), d("4")).to_string() == "0.25");
    CHECK(exact_quotient(d("-6"), d("3")).to_string() == "-2");
    CHECK_FALSE(exact_quotient(d("1"), d("3")).ok());
    CHECK_FALSE(exact_quotient(d("1"), d("0")).ok());
}

TEST_CASE("decimal: order and equality are those of the values", "[decimal]") {
    CHECK(d("11.6") == d("11.60"));
    CHECK(d("-0") == d("0"));
    CHECK(d("-2") < d("-1.5"));
    CHECK(d("9.99") < d("10"));
    CHECK(d(nines) > d("0.00000000000000000000000000000000000001"));
    CHECK_FALSE(decimal::invalid() == decimal::invalid());
}
