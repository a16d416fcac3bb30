// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/recognize.hpp>
#include <numfact/normalize/quantity_hint.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

/// May a quantity begin at the mark in the text, where a rejected word of `word_length` bytes stands or none?
bool may_be(std::string_view marked, std::size_t word_length = 0) {
    static recognizer const news{lexicon::user_rows{}};
    std::string       text(marked);
    std::size_t const mark = text.find('|');
    text.erase(mark, 1);
    char const *const begin = text.data(), *const at = begin + mark, *const end = begin + text.size();
    scan::anchor const numeral{news.anchors.at(begin, at, end), at};
    return numeral.quantity && normalize::may_be_quantity(begin, numeral, end, word_length, news.quantities);
}

} // namespace

TEST_CASE("quantity_hint: a numeral that is part of a word", "[normalize]") {
    for (auto text : {"无意|参与者", "平台|负责人", "消费|数据", "投去|一瞥", "|几乎", "登|陆后"}) {
        CAPTURE(text);
        CHECK_FALSE(may_be(text));
    }
    for (auto text : {"共|参与三家", "|负三", "|负的三", "|负5", "|数十亿", "|几万", "看|一个", "看|一是", "|一瞥", "共|三百", "投|伍元", "-|一瞥", "负|一瞥",
                      "人民币|一瞥", "共|三又二分之一", "共|三至五", "|第三", "|０5"}) {
        CAPTURE(text);
        CHECK(may_be(text));
    }
}

TEST_CASE("quantity_hint: a numeral in a word that is none", "[normalize]") {
    CHECK_FALSE(may_be("未统|一，各家", 3));
    CHECK_FALSE(may_be("|一般来说", 6));
    CHECK(may_be("|一点五", 6));
    CHECK(may_be("未统|一，各家"));
}

TEST_CASE("quantity_hint: an article, and a few of what is no unit", "[normalize]") {
    for (auto text : {"in |a letter", "|An improvement", "|Several suppliers", "|few had feared"}) {
        CAPTURE(text);
        CHECK_FALSE(may_be(text));
    }
    for (auto text : {"|a million", "|a few", "for |an hour", "|several weeks", "|a couple of days", "|A-5", "|A$5", "|a\nhundred", "|a"}) {
        CAPTURE(text);
        CHECK(may_be(text));
    }
}

TEST_CASE("quantity_hint: a rank is of a number", "[normalize]") {
    lexicon::quantity_lexicon const news{lexicon::user_rows{}};
    for (std::string_view const text : {"第三", "第3", "第 三", "第０", "第", "三", ""}) CHECK_FALSE(normalize::ranks_nothing(text.data(), text.data() + text.size(), news));
    for (std::string_view const text : {"第第", "第次"}) CHECK(normalize::ranks_nothing(text.data(), text.data() + text.size(), news));
}
