// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/packed.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using table::detail::packer;
using table::detail::unpacker;

namespace {

/// Room for what a test packs.
struct buffer {
    char   bytes[1024] = {};
    packer to{bytes};

    std::string_view packed() const { return {bytes, to.end()}; }
};

template <class Value>
Value unpacked(Value const& value) {
    buffer b;
    b.to.put(value);
    b.to.put_text("end");
    Value    again{};
    unpacker from(b.bytes);
    from.take(again);
    CHECK(from.take_text() == "end");
    return again;
}

constexpr char nines[] = "99999999999999999999999999999999999999"; // 38, the most that fit

} // namespace

TEST_CASE("packer: whole numbers of any size", "[table]") {
    std::initializer_list<std::uint64_t> const all = {0, 127, 128, 247, 248, 255, 256, 65535, 1u << 31, UINT64_MAX};
    buffer b;
    for (std::uint64_t const v : all) b.to.put(v);
    unpacker from(b.bytes);
    for (std::uint64_t const v : all) CHECK(from.take() == v);
}

TEST_CASE("packer: numbers in two bytes or in four", "[table]") {
    using numbers = std::array<std::uint32_t, 3>;
    for (numbers const& all : {numbers{0, 7, 65535}, numbers{1, 65536, UINT32_MAX}}) {
        buffer b;
        b.to.put_numbers(all);
        numbers  again{};
        unpacker from(b.bytes);
        from.take_numbers(again);
        CHECK(again == all);
        CHECK(from.at() == b.to.end());
    }
}

TEST_CASE("packer: numbers keep their digits", "[table]") {
    for (auto const* s : {"0", "-0.50", "11.60", "2800000000000", "18446744073709551616", nines, "0.000000001", "18446744073709551615"})
        CHECK(unpacked(number(decimal::parse(s))).to_string() == s);
    CHECK(unpacked(number::fraction(2, 3)).to_string() == "2/3");
    CHECK(unpacked(number::ratio(1, decimal::parse("1.5"))).to_string() == "1:1.5");
    CHECK_FALSE(unpacked(number()));
    CHECK_FALSE(unpacked(decimal::invalid()).ok());
}

TEST_CASE("packer: numbers that are printed alike are packed alike", "[table]") {
    buffer a, b;
    a.to.put(decimal(28, 11)), b.to.put(decimal(2'800'000'000'000));
    CHECK(a.packed() == b.packed());
}

TEST_CASE("packer: times keep their precision", "[table]") {
    for (auto const* s : {"", "2024-01-30", "1969-12-31T23:59", "2025-09-05T23:17:05"})
        CHECK(unpacked(instant::parse(s)).to_string() == s);
}
