// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/instant.hpp>

#include <catch2/catch.hpp>

using numfact::instant;

TEST_CASE("instant: days, minutes and seconds are read and printed alike", "[instant]") {
    for (auto const* s :
         {"2024-01-30", "2024-02-29", "1969-12-31", "0001-01-01", "2025-09-05T23:17", "1969-12-31T23:59:59"})
        CHECK(instant::parse(s).to_string() == s);
    CHECK(instant::parse("2025-09-05 23:17").to_string() == "2025-09-05T23:17");
}

TEST_CASE("instant: what is no such day is none", "[instant]") {
    for (auto const* s : {"", "2024", "2024-1-3", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "2024/01/30",
                          "2024-01-30T24:00", "2024-01-30x", "31 Jan"})
        CHECK_FALSE(instant::parse(s));
    CHECK(instant().to_string().empty());
}

TEST_CASE("instant: a day outside its month runs on", "[instant]") {
    CHECK(instant::from_civil(2024, 1, 32).to_string() == "2024-02-01");
    CHECK(instant::from_days(19752).to_string() == "2024-01-30");
    CHECK(instant::parse("1969-12-31T23:59").days() == -1);
}

TEST_CASE("instant: none equals none only", "[instant]") {
    CHECK(instant() == instant());
    CHECK_FALSE(instant() == instant::from_days(0));
    CHECK(instant::from_days(1) < instant::from_days(2));
}
