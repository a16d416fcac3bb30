// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/scan/character_set.hpp>

#include <catch2/catch.hpp>

#include <string_view>

TEST_CASE("scan.character_set: which character stands at a place", "[scan]") {
    static constexpr numfact::scan::character_set<16> signs(u"年月日：");
    auto const begins = [](std::string_view s) { return signs.begins(s.data(), s.data() + s.size()); };
    for (auto const s : {"年", "月底", "日", "：5"}) CHECK(begins(s));
    for (auto const s : {"", "天", "a", "·", "\xE5\xB9"}) CHECK_FALSE(begins(s));
}

TEST_CASE("scan.character_set: what is in it, and nothing else", "[scan]") {
    static constexpr std::u16string_view              all = u"一二三四五六七八九十百千万亿";
    static constexpr numfact::scan::character_set<32> numerals(all);
    int                                               found = 0;
    for (unsigned c = 1; c < 0x10000; ++c) found += numerals.has(static_cast<char16_t>(c));
    CHECK(found == static_cast<int>(all.size()));
    for (char16_t const c : all) CHECK(numerals.has(c));
}
