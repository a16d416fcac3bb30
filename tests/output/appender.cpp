// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/appender.hpp>

#include <catch2/catch.hpp>

using numfact::output::appender;

TEST_CASE("appender: what is written stands after what was there", "[output]") {
    std::string text = "a";
    {
        appender out(text);
        out += ',';
        out += std::string_view();
        out += "bc";
        out.append(3, '-').append(std::uint64_t{0}).append(UINT64_MAX).append("xyz", 2);
    }
    CHECK(text == "a,bc---018446744073709551615xy");
}

TEST_CASE("appender: a text longer than the room at hand", "[output]") {
    std::string const longer(5000, 'x');
    std::string       text;
    {
        appender out(text);
        for (int i = 0; i < 3; ++i) out += longer;
        out += '.';
        CHECK(out.since(14999) == "x.");
        out.drop(10000);
    }
    CHECK(text == longer + longer);
}

TEST_CASE("appender: a plain text is written, any other is left to others", "[output]") {
    using namespace numfact::text::byte_class;
    std::string text;
    {
        appender out(text);
        CHECK(out.append_plain('a', "bc", not_ascii | csv_quoted));
        CHECK_FALSE(out.append_plain('d', "e,f", not_ascii | csv_quoted));
        CHECK_FALSE(out.append_plain('d', "万亿", not_ascii | csv_quoted));
        CHECK(out.append_plain(',', "", not_ascii));
    }
    CHECK(text == "abc,");
}
