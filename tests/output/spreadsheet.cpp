// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/spreadsheet.hpp>

#include <catch2/catch.hpp>

using namespace numfact::output;

TEST_CASE("looks_like_number: numbers, dates, times, fractions", "[output]") {
    for (auto const s : {"12", "-3.5", "5%", "1,200", "1:36", "3/4", "2024-01", "2024-01-30", "1e5", "$5"})
        CHECK(looks_like_number(s));
    for (auto const s : {"", "-", "2023-Q4", "12 GW", "12亿", "FY2026"}) CHECK(!looks_like_number(s));
}

TEST_CASE("fits_float: up to 15 digits between the outer zeros", "[output]") {
    for (auto const s : {"0", "0.00", "123456789012345", "2800000000000000000", "-0.000000000000000000012"})
        CHECK(fits_float(s));
    for (auto const s : {"1234567890123456", "0.1234567890123456", "1000000000000000.5"}) CHECK(!fits_float(s));
}
