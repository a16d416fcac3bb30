// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/calendar_beginning.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>

TEST_CASE("lexicon.calendar_beginning: words that begin a time, and no bare 上 or 前", "[lexicon][calendar]") {
    auto const                  beginnings = numfact::lexicon::beginnings();
    std::set<std::string> const surfaces(beginnings.begin(), beginnings.end());
    for (auto const s : {"去年", "昨日", "上周", "本季度", "前三", "近5", "今后两", "第", "年底", "同期", "January",
                         "last", "q3", "fy"})
        CHECK(surfaces.count(s) == 1);
    for (auto const s : {"上", "前", "近", "今", ""}) CHECK(surfaces.count(s) == 0);
}
