// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/utf8.hpp>

#include <catch2/catch.hpp>

using namespace numfact::output;

TEST_CASE("append_utf8: well-formed text stays, ill-formed sequences become U+FFFD", "[output]") {
    auto const clean = [](std::string_view s) {
        std::string out;
        append_utf8(out, s);
        return out;
    };
    CHECK(clean("2.8万亿 €😀") == "2.8万亿 €😀");
    CHECK(clean("a\xFF") == "a\uFFFD");
    CHECK(clean("\xE4\xB8") == "\uFFFD");                           // cut short: one
    CHECK(clean("\xE4\xB8z") == "\uFFFDz");                         // what follows is kept
    CHECK(clean("\xC0\xAF") == "\uFFFD\uFFFD");                     // overlong
    CHECK(clean("\xE0\x9F\xBF") == "\uFFFD\uFFFD\uFFFD");           // overlong
    CHECK(clean("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");           // a surrogate
    CHECK(clean("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD"); // past U+10FFFF
    CHECK(clean("\x80") == "\uFFFD");
}
