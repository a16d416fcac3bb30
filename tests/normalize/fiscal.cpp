// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/normalize/fiscal.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using named = calendar_field::unit;

namespace {

std::string moved(calendar_field field, char const* published, int year_end) {
    mention m;
    m.calendar = field;
    if (!normalize::refiscal(m, instant::parse(published), year_end)) return "none";
    return std::to_string(m.calendar.year) + " " + m.from.to_string() + " " + m.to.to_string();
}

} // namespace

TEST_CASE("normalize.fiscal: a stated year ends with the month of its entity", "[normalize][fiscal]") {
    CHECK(moved({named::year, 2026, 0, true}, "2025-11-20", 1) == "2026 2025-02-01 2026-02-01");
    CHECK(moved({named::year, 2025, 0, true}, "2025-11-20", 9) == "2025 2024-10-01 2025-10-01");
    CHECK(moved({named::half, 2025, 2, true}, "2025-11-20", 6) == "2025 2025-01-01 2025-07-01");
    CHECK(moved({named::year, 2025, 0, true}, "2025-11-20", 12) == "2025 2025-01-01 2026-01-01");
}

TEST_CASE("normalize.fiscal: without a stated year it is the latest that has begun", "[normalize][fiscal]") {
    CHECK(moved({named::quarter, 2025, 4, false}, "2025-11-20", 1) == "2026 2025-11-01 2026-02-01");
    CHECK(moved({named::quarter, 2025, 3, false}, "2025-09-05", 10) == "2025 2025-05-01 2025-08-01");
}

TEST_CASE("normalize.fiscal: a quarter told by its last month gets its number", "[normalize][fiscal]") {
    mention m;
    m.fiscal = true;
    m.from   = instant::parse("2025-05-01");
    m.to     = instant::parse("2025-08-01");
    REQUIRE(normalize::refiscal(m, instant::parse("2025-08-26"), 1));
    CHECK(m.calendar.year == 2026);
    CHECK(m.calendar.index == 2);
    CHECK(m.from == instant::parse("2025-05-01"));
    CHECK_FALSE(normalize::refiscal(m = mention{}, instant::parse("2025-08-26"), 1));
}

TEST_CASE("normalize.fiscal: months and spans are nobody's fiscal periods", "[normalize][fiscal]") {
    CHECK(moved({named::month, 2025, 3, true}, "2025-11-20", 1) == "none");
    CHECK(moved({}, "2025-11-20", 1) == "none");
    CHECK(moved({named::year, 2025, 0, true}, "2025-11-20", 0) == "none");
}
