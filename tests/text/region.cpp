// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/text/region.hpp>

#include <catch2/catch.hpp>

#include <string>

using numfact::text::find_region;

TEST_CASE("text.region: the language by its characters", "[text]") {
    CHECK(find_region("Revenue rose 32% to $77.1 billion.").language == "en");
    CHECK(find_region("公司全年营收为28亿元。").language == "zh");
    CHECK(find_region("売上高は前年比で５％ふえました。").language == "ja");
    CHECK(find_region("Revenue of 腾讯 rose, as the company said in a statement on its results.").language == "en");
}

TEST_CASE("text.region: traditional characters are of Taiwan or Hong Kong, told by words", "[text]") {
    CHECK(find_region("公司營收為28億元，年增5%，稅後淨利成長。").yuan == "TWD");
    CHECK(find_region("公司溢利為28億港元，按年增5%，股東應佔。").yuan == "HKD");
    CHECK(find_region("中國個人業務，人民幣28億元，同比增長，來自歸母。").yuan == "CNY");
    CHECK(find_region("公司营收为28亿元，同比增长5%。").yuan == "CNY");
}

TEST_CASE("text.region: what is given decides", "[text]") {
    CHECK(find_region("28 yuan", "zh").language == "zh");
    CHECK(find_region("28億元", "zh-HK").yuan == "HKD");
    CHECK(find_region("$28", {}, "CAD").dollar == "CAD");
}

TEST_CASE("text.region: ASCII before and between characters, and characters that are cut off", "[text]") {
    for (std::size_t ascii = 0; ascii < 20; ++ascii) {
        std::string const text = std::string(ascii, 'a') + "营收" + std::string(ascii, '1') + "亿元";
        CHECK(find_region(text).language == "zh");
        for (std::size_t cut = 0; cut < text.size(); ++cut) CHECK_FALSE(find_region(text.substr(0, cut)).language.empty());
    }
}
