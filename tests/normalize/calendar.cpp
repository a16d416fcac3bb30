// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/normalize/calendar.hpp>

#include <numfact/instant.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using namespace numfact::normalize;

namespace {

std::string  iso(std::int64_t days) { return instant::from_days(days).to_string(); }
std::int64_t day(char const* s) { return instant::parse(s).days(); }
day_span     year(int y) { return months_span(y * 12, 12); }

} // namespace

TEST_CASE("normalize.calendar: months are added to the same day, or the last", "[normalize][calendar]") {
    CHECK(iso(add_months(day("2024-01-31"), 1)) == "2024-02-29");
    CHECK(iso(add_months(day("2024-01-31"), -1)) == "2023-12-31");
    CHECK(iso(add_months(day("2023-11-30"), 15)) == "2025-02-28");
}

TEST_CASE("normalize.calendar: weeks belong to the span that has their Thursday", "[normalize][calendar]") {
    CHECK(iso(nth_week(year(2015), 1)) == "2014-12-29");
    CHECK(iso(nth_week(year(2021), 1)) == "2021-01-04");
    CHECK(iso(nth_week(year(2020), -1)) == "2020-12-28");
}

TEST_CASE("normalize.calendar: the n-th weekday from either end", "[normalize][calendar]") {
    day_span const may = months_span(month_number(2023, 5), 1);
    CHECK(iso(nth_weekday(may, 1, 1)) == "2023-05-01");
    CHECK(iso(nth_weekday(may, 1, -1)) == "2023-05-29");
    CHECK(iso(nth_weekday(may, 7, 2)) == "2023-05-14");
}

TEST_CASE("normalize.calendar: business days skip weekends", "[normalize][calendar]") {
    CHECK(iso(add_business_days(day("2024-08-16"), 1)) == "2024-08-19");
    CHECK(iso(add_business_days(day("2024-08-19"), -1)) == "2024-08-16");
}

TEST_CASE("normalize.calendar: Easter and the feasts of the Chinese calendar", "[normalize][calendar]") {
    CHECK(iso(easter(2024)) == "2024-03-31");
    CHECK(iso(easter(2019)) == "2019-04-21");
    std::int64_t d = 0;
    REQUIRE(feast_day(movable_feast::spring_festival, 2023, d));
    CHECK(iso(d) == "2023-01-22");
    REQUIRE(feast_day(movable_feast::mid_autumn, 2020, d));
    CHECK(iso(d) == "2020-10-01");
    CHECK_FALSE(feast_day(movable_feast::dragon_boat, 1850, d));
}
