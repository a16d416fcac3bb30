// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/text/utf8.hpp>

#include <catch2/catch.hpp>

using namespace numfact::text;

TEST_CASE("append_utf8: well-formed text stays, ill-formed sequences become U+FFFD", "[text]") {
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

TEST_CASE("well_formed_size: what stands before the first ill-formed sequence, wherever that is", "[text]") {
    std::string const lines[] = {"plain text of one byte a character", "营业利润同比增长一倍以上，超出市场预期", "三星2023年营收258.94万亿韩元（约1,900亿美元）",
                                 "caf\u00E9 \u00FC \u20AC \u0E01\u0E02 😀😀"};
    for (std::string const& line : lines) {
        CHECK(well_formed_size(line) == line.size());
        for (std::size_t at = 0; at < line.size(); ++at) {
            if ((line[at] & 0xC0) == 0x80) continue;
            for (std::string_view broken : {"\xFF", "\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xB8"}) {
                std::string torn = line;
                torn.insert(at, broken);
                CHECK(well_formed_size(torn) == at);
            }
        }
    }
}
