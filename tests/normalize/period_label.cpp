// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/normalize/period_label.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using normalize::period_label;
using named = calendar_field::unit;

namespace {

mention span(char const* from, char const* to, calendar_field field = {}) {
    mention m;
    m.kind     = kind::period;
    m.from     = instant::parse(from);
    m.to       = instant::parse(to);
    m.calendar = field;
    return m;
}

} // namespace

TEST_CASE("normalize.period_label: units of the calendar", "[normalize][period_label]") {
    CHECK(period_label(span("2023-01-01", "2024-01-01")) == "2023");
    CHECK(period_label(span("2023-10-01", "2024-01-01")) == "2023-Q4");
    CHECK(period_label(span("2025-01-01", "2025-07-01")) == "2025-H1");
    CHECK(period_label(span("2024-01-01", "2024-02-01")) == "2024-01");
    CHECK(period_label(span("2024-01-30", "2024-01-31")) == "2024-01-30");
    CHECK(period_label(span("2025-07-28", "2025-08-04", {named::week, 2025, 31, true})) == "2025-W31");
}

TEST_CASE("normalize.period_label: spans of several are named by their first and last", "[normalize][period_label]") {
    CHECK(period_label(span("2023-01-01", "2026-01-01")) == "2023/2025");
    CHECK(period_label(span("2021-01-01", "2021-11-01")) == "2021-01/2021-10");
    CHECK(period_label(span("2021-01-01", "2021-10-01", {named::quarter, 0, 0, false})) == "2021-Q1/2021-Q3");
    CHECK(period_label(span("2026-01-01", "2026-03-14")) == "2026-01-01/2026-03-13");
    CHECK(period_label(mention{}).empty());
}

TEST_CASE("normalize.period_label: fiscal periods keep their name, whatever their ends", "[normalize][period_label]") {
    mention m = span("2025-05-01", "2025-08-01", {named::quarter, 2026, 2, true});
    m.fiscal  = true;
    CHECK(period_label(m) == "FY2026-Q2");
    m.calendar = {named::year, 2025, 0, true};
    CHECK(period_label(m) == "FY2025");
}
