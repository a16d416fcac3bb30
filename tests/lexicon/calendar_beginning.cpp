// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/calendar_beginning.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string_view>

TEST_CASE("lexicon.calendar_beginning: words that begin a time, and no bare 上 or 前", "[lexicon][calendar]") {
    auto const                       found = numfact::lexicon::beginnings();
    std::set<std::string_view> const words(found.words.begin(), found.words.end());
    for (auto const s : {"去年", "昨日", "第", "年底", "同期", "January", "last", "q3", "fy"}) CHECK(words.count(s) == 1);
    for (auto const s : {"上", "前", "近", "今", "the", ""}) CHECK(words.count(s) == 0);
}

TEST_CASE("lexicon.calendar_beginning: what has to follow 近 and 上", "[lexicon][calendar]") {
    auto const found = numfact::lexicon::beginnings();
    auto const has   = [](auto const& in, std::string_view s) { return std::find(in.begin(), in.end(), s) != in.end(); };
    for (auto const s : {"前", "近", "今后"}) CHECK(has(found.before_number, s));
    for (auto const s : {"上", "本", "当", "前", "最新"}) CHECK(has(found.before_unit, s));
    for (auto const s : {"三", "5", "两"}) CHECK(has(found.numbers, s));
    for (auto const s : {"周", "季度", "财年", "火曜日"}) CHECK(has(found.units, s));
}
