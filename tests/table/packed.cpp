// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/packed.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using table::detail::packer;
using table::detail::unpacker;

namespace {

template <class Value>
Value unpacked(Value const& value) {
    packer to;
    to.put(value);
    std::string const bytes = std::string(to.bytes()) + "\3end";
    Value             again{};
    unpacker          from(bytes.data());
    from.take(again);
    CHECK(from.take_text() == "end");
    return again;
}

constexpr char nines[] = "99999999999999999999999999999999999999"; // 38, the most that fit

} // namespace

TEST_CASE("packer: whole numbers of any size", "[table]") {
    packer to;
    for (std::uint64_t const v : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, UINT64_MAX}) to.put(v);
    for (std::int64_t const v : {std::int64_t{-1}, std::int64_t{63}, INT64_MIN, INT64_MAX}) to.put_signed(v);
    std::string const bytes(to.bytes());
    unpacker          from(bytes.data());
    for (std::uint64_t const v : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, UINT64_MAX})
        CHECK(from.take() == v);
    for (std::int64_t const v : {std::int64_t{-1}, std::int64_t{63}, INT64_MIN, INT64_MAX})
        CHECK(from.take_signed() == v);
}

TEST_CASE("packer: numbers keep their digits", "[table]") {
    for (auto const* s : {"0", "-0.50", "11.60", "2800000000000", "18446744073709551616", nines, "0.000000001"})
        CHECK(unpacked(number(decimal::parse(s))).to_string() == s);
    CHECK(unpacked(number::fraction(2, 3)).to_string() == "2/3");
    CHECK(unpacked(number::ratio(1, decimal::parse("1.5"))).to_string() == "1:1.5");
    CHECK_FALSE(unpacked(number()));
    CHECK_FALSE(unpacked(decimal::invalid()).ok());
}

TEST_CASE("packer: numbers that are printed alike are packed alike", "[table]") {
    packer a, b;
    a.put(decimal(28, 11)), b.put(decimal(2'800'000'000'000));
    CHECK(a.bytes() == b.bytes());
}

TEST_CASE("packer: times keep their precision", "[table]") {
    for (auto const* s : {"", "2024-01-30", "1969-12-31T23:59", "2025-09-05T23:17:05"})
        CHECK(unpacked(instant::parse(s)).to_string() == s);
}
