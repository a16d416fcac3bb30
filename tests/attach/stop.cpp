// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/stop.hpp>

#include <catch2/catch.hpp>

#include <random>
#include <string>

using numfact::attach::detail::next_stop;

TEST_CASE("stop: the first place where a sentence may end", "[attach][split]") {
    std::string const text = "营收增长、利润下降，其中海外市场增长更快。后来";
    CHECK(text.substr(next_stop(text, 0, text.size())).starts_with("。"));
    CHECK(next_stop("a plain text of more than sixteen bytes", 0, 39) == 39);
    CHECK(next_stop("It rose. It fell.", 0, 17) == 7);
    CHECK(next_stop("It rose. It fell.", 0, 5) == 5);
    CHECK(next_stop("It rose. It fell.", 12, 5) == 12);
}

TEST_CASE("stop: no stop is passed over, wherever it stands", "[attach][split]") {
    std::string_view const pieces[] = {"中", "、", "。", "！", "？", "，", "a", " ", ".", "!", "?", "[", "-", "\n", "0", "é"};
    std::mt19937           random(3);
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (auto n = random() % 40; n != 0; --n) text += pieces[random() % (i % 2 == 0 ? std::size(pieces) : 2)];
        std::size_t const from = text.empty() ? 0 : random() % text.size(), at = next_stop(text, from, text.size());
        CAPTURE(text, from);
        REQUIRE(at >= from);
        for (std::string_view const stop : {"。", "！", "？", ".", "!", "?", "[", "-", "\n"})
            REQUIRE(text.substr(from, at - from).find(stop) == std::string::npos);
    }
}
