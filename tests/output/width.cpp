// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/width.hpp>

#include <catch2/catch.hpp>

using namespace numfact::output;

namespace {

std::string fitted(std::string_view s, std::size_t limit) {
    std::string out;
    append_fitted(out, s, limit);
    return out;
}

} // namespace

TEST_CASE("display_width: wide characters take two columns, combining marks none", "[output]") {
    CHECK(display_width("") == 0);
    CHECK(display_width("2.8 bn") == 6);
    CHECK(display_width("2.8万亿") == 7);
    CHECK(display_width("ＡＢ，") == 6);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("한국") == 4);
    CHECK(display_width("€≥…") == 3);
    CHECK(display_width("\xFF\xFE") == 2);
}

TEST_CASE("append_fitted: what does not fit ends in an ellipsis and stays within the limit", "[output]") {
    CHECK(fitted("abcde", 5) == "abcde");
    CHECK(fitted("abcdef", 5) == "abcd…");
    CHECK(fitted("万亿韩元", 8) == "万亿韩元");
    CHECK(fitted("万亿韩元", 7) == "万亿韩…");
    CHECK(fitted("万亿韩元", 6) == "万亿…");
}

TEST_CASE("append_fitted: control characters become spaces", "[output]") {
    CHECK(fitted("a\x1b[1m\nb\xC2\x9B"
                 "c\x7F",
                 40) == "a [1m b c ");
}
