// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/scan/address.hpp>

#include <catch2/catch.hpp>

#include <string_view>

namespace {

/// What is left of the text after the address or telephone number that its first digit is in.
template <char const* (*Skip)(char const*, char const*, char const*)>
std::string_view rest(std::string_view s) {
    char const* const end = s.data() + s.size();
    char const* const past = Skip(s.data(), s.data() + s.find_first_of("0123456789"), end);
    return {past, static_cast<std::size_t>(end - past)};
}

} // namespace

TEST_CASE("scan.address: digits in an address are passed with the rest of it", "[scan]") {
    constexpr auto rest_of = rest<numfact::scan::skip_address>;
    CHECK(rest_of("see https://a.org/2024/05/x, then 3") == ", then 3");
    CHECK(rest_of("www.a7.org is") == " is");
    CHECK(rest_of("news.cn/24 到") == " 到");
    CHECK(rest_of("x@7 or") == " or");
}

TEST_CASE("scan.address: other words with digits are none", "[scan]") {
    constexpr auto rest_of = rest<numfact::scan::skip_address>;
    CHECK(rest_of("3.5%") == "3.5%");
    CHECK(rest_of("km/7") == "7");
    CHECK(rest_of("营收5") == "5");
    CHECK(rest_of("wwwx.7") == "7");
}

TEST_CASE("scan.address: telephone numbers, and numbers that are none", "[scan]") {
    constexpr auto rest_of = rest<numfact::scan::skip_phone>;
    CHECK(rest_of("+34 555 010 199.") == ".");
    CHECK(rest_of("1-800-555-0199 or") == " or");
    CHECK(rest_of("(555) 123-4567 or") == " or");
    CHECK(rest_of("010-12345678") == "");
    CHECK(rest_of("2522 1122") == "");
    CHECK(rest_of("1 414 021 100") == "1 414 021 100");
    CHECK(rest_of("512GB") == "512GB");
}
