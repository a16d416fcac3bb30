// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/write.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

template <class Value>
std::string written(Value const& value) {
    char        text[output::widest_number];
    char* const end = output::write(text, value);
    return {text, end};
}

} // namespace

TEST_CASE("write: whole numbers of any length", "[output]") {
    CHECK(written(std::uint64_t{0}) == "0");
    CHECK(written(UINT64_MAX) == "18446744073709551615");
    for (std::uint64_t power = 10; power < UINT64_MAX / 10; power *= 10)
        for (std::uint64_t const n : {power - 1, power, power + 1}) CHECK(written(n) == std::to_string(n));
}

TEST_CASE("write: plain numbers as append_to writes them", "[output]") {
    for (auto const text : {"0", "-7", "11.60", "-0.05", "0.000", "2800000000000", "18446744073709551615", "0.0000000000000000001",
                            "1844674407370955161.5", "-12.000345"}) {
        number const n = decimal::parse(text);
        CHECK(output::is_plain(n));
        CHECK(written(n) == text);
        CHECK(written(n) == n.to_string());
    }
    CHECK(written(number::fraction(2, 3)) == "2/3");
    CHECK(written(number::ratio(decimal::parse("1.5"), 36)) == "1.5:36");
    CHECK(written(number()).empty());
    CHECK_FALSE(output::is_plain(number(decimal::parse("18446744073709551616"))));
    CHECK_FALSE(output::is_plain(number(decimal(1, -20))));
    CHECK_FALSE(output::is_plain(number::ratio(1, decimal(1, 3))));
}

TEST_CASE("write: days as append_to writes them", "[output]") {
    for (auto const text : {"0000-01-01", "1969-12-31", "2024-02-29", "9999-12-31"}) {
        CHECK(output::is_plain(instant::parse(text)));
        CHECK(written(instant::parse(text)) == text);
    }
    CHECK_FALSE(output::is_plain(instant::parse("2024-01-30T23:17")));
    CHECK_FALSE(output::is_plain(instant::from_civil(10000, 1, 1)));
    CHECK_FALSE(output::is_plain(instant::from_civil(-1, 12, 31)));
}

TEST_CASE("day_memory: days are written as without it", "[output]") {
    output::day_memory days;
    char               text[output::widest_number];
    for (int round = 0; round < 2; ++round)
        for (unsigned i = 0; i < 1000; ++i) {
            auto const day = instant::from_civil(1969, 1, 1 + i * 7);
            CHECK(std::string(text, days.write(text, day)) == day.to_string());
        }
}
