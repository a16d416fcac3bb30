// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "numfact/shared/temporal.hpp"

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

/// What is read at `at` of the text.
std::string_view read(std::string_view text, std::size_t at = 0, bool day_first = false) {
    static lexicon::calendar_lexicon const words;
    grammar::temporal_source               source{&words, text.data(), text.data() + text.size(), day_first};
    grammar::temporal                      t;
    return text.substr(at, grammar::match_temporal(source, text.data() + at, t));
}

} // namespace

TEST_CASE("shared.temporal: the longest expression at a place is read", "[shared][temporal]") {
    CHECK(read("2023年第四季度营收") == "2023年第四季度");
    CHECK(read("2023年1月5日至2月3日，") == "2023年1月5日至2月3日");
    CHECK(read("third quarter of fiscal 2025, when") == "third quarter of fiscal 2025");
    CHECK(read("Jan. 30, 2024 and") == "Jan. 30, 2024");
    CHECK(read("FY26Q3财报") == "FY26Q3");
}

TEST_CASE("shared.temporal: amounts and names are no times", "[shared][temporal]") {
    for (auto const text : {"24.5%", "1,790", "1.79 billion", "292.87亿", "三个百分点", "5000万", "20日元", "5日均线",
                            "12345678", "2000 units", "3.1.4", "may be", "second to none", "三星电子"})
        CHECK(read(text).empty());
}

TEST_CASE("shared.temporal: nothing begins inside a number or a path", "[shared][temporal]") {
    CHECK(read("1.5月", 2).empty());
    CHECK(read("138-2010-2015", 4).empty());
    CHECK(read("a/2024/01/31", 2).empty());
    CHECK(read("九点五一", 6).empty());
    CHECK(read("in 2024, it", 3) == "2024");
    CHECK(read("of 2024 units", 3).empty());
}

TEST_CASE("shared.temporal: which number is the day depends on the language", "[shared][temporal]") {
    static lexicon::calendar_lexicon const words;
    std::string_view const                 text = "10/06/2005";
    for (bool const day_first : {false, true}) {
        grammar::temporal_source source{&words, text.data(), text.data() + text.size(), day_first};
        grammar::temporal        t;
        REQUIRE(grammar::match_temporal(source, text.data(), t) == 10);
        CHECK(t.first.month == (day_first ? 6 : 10));
    }
}

TEST_CASE("shared.temporal: hostile text is read in bounded steps", "[shared][temporal]") {
    for (std::string_view const unit :
         {"一", "十", "1-", "2020-01-01-", "1 day ", "the week of ", "twenty ", "1月1日至", "、1", " "}) {
        std::string text;
        while (text.size() < 100'000) text += unit;
        CHECK(read(text).size() < 200);
    }
}
