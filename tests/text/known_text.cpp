// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/text/known_text.hpp>

#include <catch2/catch.hpp>

using numfact::text::known_text;

TEST_CASE("known_text: what in a text takes care", "[text]") {
    using namespace numfact::text::byte_class;
    CHECK(known_text("").classes == 0);
    CHECK(known_text("2.8万亿韩元").classes == 0);
    CHECK(known_text("万\xFF").classes == not_ascii);
    CHECK(known_text("a-b").classes == 0);
    CHECK(known_text("-b").classes == formula_start);
    CHECK(known_text("1,200").classes == csv_quoted);
    CHECK(known_text("营业利润为2.8万亿韩元, 同比").classes == csv_quoted);
    CHECK(known_text("cut off in a c\xE4\xB8").classes == not_ascii);
    CHECK(known_text(std::string_view("eight\0ed", 8)).classes == (csv_marked | json_escaped));
    CHECK(known_text("\"a\"").classes == (csv_quoted | csv_marked | json_escaped));
}
