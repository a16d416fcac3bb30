// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/normalize/period.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using grammar::temporal;

namespace {

instant const published = instant::parse("2024-08-14");

temporal place(calendar_place const& p) {
    temporal t;
    t.is    = temporal::form::place;
    t.first = p;
    return t;
}
calendar_place quarter(int year, int number, bool fiscal = false) {
    calendar_place p;
    p.year        = year;
    p.year_digits = year == 0 ? 0 : 4;
    p.quarter     = static_cast<std::uint8_t>(number);
    p.fiscal      = fiscal;
    return p;
}
std::string ends(temporal const& t, int fiscal_year_end = 12, normalize::time_in_force const& reference = {}) {
    mention m;
    if (!normalize::resolve(t, published, fiscal_year_end, m, reference)) return "none";
    return m.from.to_string() + " " + m.to.to_string();
}

} // namespace

TEST_CASE("normalize.period: a quarter without a year is the latest that has begun", "[normalize][period]") {
    CHECK(ends(place(quarter(0, 3))) == "2024-07-01 2024-10-01");
    CHECK(ends(place(quarter(0, 4))) == "2023-10-01 2024-01-01");
    temporal ahead = place(quarter(0, 4));
    ahead.ahead    = true;
    CHECK(ends(ahead) == "2024-10-01 2025-01-01");
}

TEST_CASE("normalize.period: a fiscal period moves with the end of the fiscal year", "[normalize][period]") {
    CHECK(ends(place(quarter(2026, 2, true)), 1) == "2025-05-01 2025-08-01");
    CHECK(ends(place(quarter(2025, 1, true)), 9) == "2024-10-01 2025-01-01");
    CHECK(ends(place(quarter(2025, 1, true))) == "2025-01-01 2025-04-01");
    CHECK(ends(place(quarter(2025, 1)), 9) == "2025-01-01 2025-04-01");
}

TEST_CASE("normalize.period: the same period is the one in force, in another year", "[normalize][period]") {
    mention in_force;
    REQUIRE(normalize::resolve(place(quarter(2023, 4)), published, 12, in_force));
    temporal same;
    same.is             = temporal::form::same_period;
    same.first.shift_of = time_unit::year;
    same.first.shift    = -1;
    CHECK(ends(same, 12, {in_force.from, in_force.to, in_force.fiscal}) == "2022-10-01 2023-01-01");
    CHECK(ends(same) == "2023-01-01 2024-01-01");
    CHECK(normalize::is_comparison(same));
}

TEST_CASE("normalize.period: there is no 30 February", "[normalize][period]") {
    calendar_place p;
    p.month = 2, p.day = 30;
    CHECK(ends(place(p)) == "none");
    p.day = 29;
    CHECK(ends(place(p)) == "2024-02-29 2024-03-01");
}

TEST_CASE("normalize.period: a clock time is as long as it is exact", "[normalize][period]") {
    calendar_place p;
    p.year = 2024, p.year_digits = 4, p.month = 5, p.day = 1, p.hour = 23;
    CHECK(ends(place(p)) == "2024-05-01T23:00 2024-05-02T00:00");
    p.minute = 59;
    CHECK(ends(place(p)) == "2024-05-01T23:59 2024-05-02T00:00");
    p.second = 1;
    CHECK(ends(place(p)) == "2024-05-01T23:59:01 2024-05-01T23:59:02");
}

TEST_CASE("normalize.period: a vague time has no ends", "[normalize][period]") {
    temporal t;
    t.is = temporal::form::vague;
    mention m;
    REQUIRE(normalize::resolve(t, published, 12, m));
    CHECK(m.vague);
    CHECK_FALSE(m.from);
}
