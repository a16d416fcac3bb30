// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/plain_json.hpp"

#include <catch2/catch.hpp>

namespace {

/// "name=value;" for each field; "no" when it is no plain line.
std::string fields_of(std::string_view line) {
    std::string all;
    auto const  add = [&](std::string_view name, std::string_view value) {
        all.append(name).append("=").append(value).append(";");
        return true;
    };
    return numfact::cli::plain_json(line).read(add, add) ? all : "no";
}

} // namespace

TEST_CASE("plain_json: texts and whole numbers", "[cli]") {
    CHECK(fields_of(R"({"id":"a","text":"2.8万亿韩元"})") == "id=a;text=2.8万亿韩元;");
    CHECK(fields_of(" { \"id\" : 12 , \"text\" : \"\" } \r") == "id=12;text=;");
}

TEST_CASE("plain_json: escapes", "[cli]") {
    CHECK(fields_of(R"({"t":"\"\\\/\b\f\n\r\t"})") == "t=\"\\/\b\f\n\r\t;");
    CHECK(fields_of(R"({"t":"\u0041\u00e9\u4EBF\uD83D\ude00"})") == "t=Aé亿😀;");
    CHECK(fields_of(R"({"t":"\u0000"})") == std::string("t=\0;", 4));
}

TEST_CASE("plain_json: all else is left to a reader of all JSON", "[cli]") {
    for (std::string_view line : {"",
                                  "{}",
                                  "{",
                                  R"({"t")",
                                  R"({"t":)",
                                  R"({"t":"a)",
                                  R"({"t":"a")",
                                  R"({"t":"a"}x)",
                                  R"({"t":"a",})",
                                  R"({"t":null})",
                                  R"({"t":["a"]})",
                                  R"({"t":-1})",
                                  R"({"t":01})",
                                  R"({"t":1.5})",
                                  R"({"t":1234567890123456789})",
                                  R"({t:"a"})",
                                  R"({"t":"\x"})",
                                  R"({"t":"\u12"})",
                                  R"({"t":"\uD83D"})",
                                  R"({"t":"\uD83Dxx"})",
                                  R"({"t":"\uDE00"})",
                                  "{\"t\":\"a\tb\"}",
                                  "{\"t\":\"\xFF\"}",
                                  "\xEF\xBB\xBF{\"t\":\"a\"}",
                                  R"(["a"])"})
        CHECK(fields_of(line) == "no");
}
