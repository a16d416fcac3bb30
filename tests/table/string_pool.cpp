// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/string_pool.hpp>

#include <catch2/catch.hpp>

#include <string>

using numfact::table::detail::string_pool;

TEST_CASE("string_pool: a text has one number, and other texts have others", "[table]") {
    string_pool texts;
    for (int round = 0; round < 2; ++round)
        for (unsigned i = 1; i <= 5000; ++i) REQUIRE(texts.number_of(std::to_string(i * i)) == i);
    for (unsigned i = 1; i <= 5000; ++i) REQUIRE(texts[i].text == std::to_string(i * i));
    std::string const longer(1 << 20, 'x'); // than a block of memory
    auto const        number = texts.number_of(longer);
    CHECK(texts[number].text == longer);
    CHECK(texts[1].text == "1");
}

TEST_CASE("string_pool: the empty text is 0", "[table]") {
    string_pool texts;
    CHECK(texts.number_of("") == 0);
    CHECK(texts[0].text.empty());
    CHECK(texts.folded_number(0) == 0);
}

TEST_CASE("string_pool: ASCII letters of either case fold to one text", "[table]") {
    string_pool texts;
    auto const  folded = [&](std::string_view s) { return texts[texts.folded_number(texts.number_of(s))].text; };
    CHECK(folded("TSMC") == "tsmc");
    CHECK(folded("Tsmc") == "tsmc");
    CHECK(folded("tsmc") == "tsmc");
    CHECK(folded("台积电 A") == "台积电 a");
}

TEST_CASE("string_pool: a text of another pool is looked at here, or there", "[table]") {
    for (auto const when : {string_pool::looking::now, string_pool::looking::later}) {
        string_pool from(when), to;
        for (auto const text : {"=1+1", "a, b", "三星"}) {
            auto const number = to.number_of(from.all()[from.number_of(text)]);
            CHECK(number == to.number_of(text));
            CHECK(to[number].text == text);
            CHECK(to[number].classes == numfact::text::known_text(text).classes);
        }
    }
}

TEST_CASE("string_pool: nothing is left after clear", "[table]") {
    string_pool texts;
    CHECK(texts.number_of("b") == 1);
    texts.clear();
    CHECK(texts.number_of("a") == 1);
    CHECK(texts.number_of("b") == 2);
}
