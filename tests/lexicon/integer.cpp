// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/integer.hpp>

#include <catch2/catch.hpp>

using numfact::lexicon::read_integer;

TEST_CASE("lexicon.integer: a whole cell", "[lexicon]") {
    auto const value = [](std::string_view s) {
        std::int32_t n = -7;
        return read_integer(s, n) ? n : -7;
    };
    CHECK(value("12") == 12);
    CHECK(value("-12") == -12);
    CHECK(value("+1") == 1);
    CHECK(value("007") == 7);
    CHECK(value("999999999") == 999999999);
    for (auto const s : {"", "-", "+", "1a", "a", " 1", "1 ", "--1", "1.5", "1000000000"}) CHECK(value(s) == -7);
}
