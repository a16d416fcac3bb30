// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/scan/word_list.hpp>

#include <catch2/catch.hpp>

#include <string_view>

using numfact::scan::word_list;

namespace {

constexpr word_list signs{"-", "负", "minus ", "−"};

std::size_t begins(std::string_view s) { return signs.begins(s.data(), s.data() + s.size()); }
std::size_t ends(std::string_view s) { return signs.ends(s.data(), s.data() + s.size()); }

} // namespace

TEST_CASE("scan.word_list: the length of the word that begins at a place", "[scan]") {
    CHECK(begins("-5") == 1);
    CHECK(begins("负五") == 3);
    CHECK(begins("minus 5") == 6);
    for (auto const s : {"", "5", "minus", "m", "正", "贠", "\xE8", "\xE8\xB4"}) CHECK(begins(s) == 0);
}

TEST_CASE("scan.word_list: the length of the word that ends at a place", "[scan]") {
    CHECK(ends("a-") == 1);
    CHECK(ends("为负") == 3);
    CHECK(ends("−") == 3);
    for (auto const s : {"", "5", "inus ", "\x9F", "\xB4\x9F"}) CHECK(ends(s) == 0);
}

TEST_CASE("scan.word_list: of words that begin alike the first listed is taken", "[scan]") {
    static constexpr word_list eras{" BCE", " BC"};
    std::string_view const     s = " BCE";
    CHECK(eras.begins(s.data(), s.data() + s.size()) == 4);
    CHECK(eras.begins(s.data(), s.data() + 3) == 3);
}

TEST_CASE("scan.word_list: whole words", "[scan]") {
    CHECK(signs.has("负"));
    CHECK(signs.has("minus "));
    for (auto const s : {"", "负负", "minus", " "}) CHECK_FALSE(signs.has(s));
}
