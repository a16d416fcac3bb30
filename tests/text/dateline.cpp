// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/text/dateline.hpp>

#include <catch2/catch.hpp>

#include <string>

using numfact::text::header_size;
using numfact::text::is_header;

TEST_CASE("text.dateline: how much of a line may hold the date of an article", "[text]") {
    std::string const words(200, 'w');
    CHECK(header_size("Jan 5, 2025\nText", 0) == 11);
    CHECK(header_size("Jan 5, 2025", 0) == 11);
    CHECK(header_size("\n\nText", 1) == 0);
    CHECK(header_size(words + "\n5 Jan", 0) == 0);
    CHECK(header_size(words + "\n5 Jan", words.size() + 1) == 5);
    CHECK(header_size("PARIS, March 24, 2025 - " + words, 0) >= 21);
    CHECK(header_size("北京，2025年3月24日 - " + words, 0) >= 25);
}

TEST_CASE("text.dateline: a date heads an article in a line of its own, or after the place before its words", "[text]") {
    auto const heads = [](std::string const& text, std::string const& date) {
        std::size_t const at = text.find(date);
        bool const        is = is_header(text, at, at + date.size());
        std::size_t const line = text.rfind('\n', at) + 1; // what is_header() takes has to be read
        CHECK((!is || at + date.size() <= line + header_size(text, line)));
        return is;
    };
    std::string const words(200, 'w');
    CHECK(heads("Headline\n2025-09-05\nText", "2025-09-05"));
    CHECK(heads("锦秋集· 2025-09-05 23:17", "2025-09-05 23:17"));
    CHECK(heads("MUMBAI, January 16, 2025", "January 16, 2025"));
    CHECK(heads("PARIS, March 24, 2025 - " + words, "March 24, 2025"));
    CHECK(heads("北京，2025年3月24日 - " + words, "2025年3月24日"));
    CHECK_FALSE(heads("It rose on March 24, 2025 - " + words, "March 24, 2025"));
    CHECK_FALSE(heads("It rose by March 24, 2025.", "March 24, 2025"));
}
