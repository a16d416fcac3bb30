// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/phrase_table.hpp>

#include <catch2/catch.hpp>

#include <initializer_list>
#include <random>
#include <string>

using namespace numfact::lexicon;

namespace {

struct tables {
    trie_keys names, words; ///< with their places in the lists as ids, the words from 1000 on

    tables(std::initializer_list<std::string_view> n, std::initializer_list<std::string_view> w) {
        for (auto const s : n) names.add(s, static_cast<std::int32_t>(names.all().size()));
        for (auto const s : w) words.add(s, 1000 + static_cast<std::int32_t>(words.all().size()));
    }
};

void fill(phrase_table& t, tables const& of) { t.take(build_phrases(of.names, of.words)); }

hit find(phrase_table const& t, std::string_view text) {
    place const p(text.data(), text.data() + text.size());
    return t.longest(p, beginning::of(p));
}

} // namespace

TEST_CASE("lexicon.phrase_table: the longest surface, in whole words", "[lexicon]") {
    phrase_table t;
    fill(t, tables({"Apple", "苹果", "苹果公司", "OpenAI"}, {"apple", "同", "同比", "同比增长", "revenue", "no.", "revenue growth rate"}));
    CHECK(find(t, "同比增加").length == 6);
    CHECK(find(t, "同比增长了").length == 12);
    CHECK(find(t, "同年").id == 1001);
    CHECK(find(t, "苹果公司").id == 2);
    CHECK(find(t, "Revenue growth").length == 7);
    CHECK(find(t, "REVENUE Growth Rate,").length == 19);
    CHECK_FALSE(find(t, "revenues"));
    CHECK(find(t, "no.5").length == 3);
    CHECK(find(t, "no.five").length == 3);
    CHECK(find(t, "Apple").id == 0); // a name before a word
    CHECK(find(t, "APPLE").id == 1000);
    CHECK_FALSE(find(t, "Openai")); // a name is told by its case
    CHECK_FALSE(find(t, "同比增长率").length == 15);
    CHECK_FALSE(find(t, ""));
}

TEST_CASE("lexicon.phrase_table: nothing behind the limit is looked at", "[lexicon]") {
    phrase_table t;
    fill(t, tables({}, {"同比", "同比增长", "rev", "revenue"}));
    std::string_view const text = "同比增长revenue";
    auto const             find = [&](std::size_t from, std::size_t to) {
        place const p(text.data() + from, text.data() + to, text.data() + text.size());
        return t.longest(p, beginning::of(p)).length;
    };
    CHECK(find(0, 12) == 12);
    CHECK(find(0, 9) == 6);
    CHECK(find(0, 3) == 0);
    CHECK(find(12, 15) == 3); // where a mention begins a word ends
    CHECK(find(12, 18) == 0);
}

TEST_CASE("lexicon.phrase_table: it finds what a symbol table does, where many begin alike too", "[lexicon]") {
    std::string_view const pieces[] = {"中", "国", "平", "安", "the", " ", "new", "New", "york", "a", "A", "5", ".", "-", "é", "international"};
    std::mt19937           random(7);
    auto const             text = [&] {
        std::string s;
        for (auto n = 1 + random() % 6; n != 0; --n) s += pieces[random() % std::size(pieces)];
        return s;
    };
    tables       all({}, {});
    symbol_table other;
    for (int i = 0; i < 3000; ++i) {
        std::string s = text();
        if (i % 2 == 0) {
            all.names.add(s, i), other.add(s, i);
        } else {
            for (char& c : s) c = to_ascii_lower(c);
            all.words.add(s, i), other.add(s, i, symbol_table::letter_case::any);
        }
    }
    other.freeze();
    phrase_table t;
    fill(t, all);
    for (int i = 0; i < 20000; ++i) {
        std::string const s    = text() + text();
        hit const         mine = find(t, s), theirs = other.longest(s.data(), s.data() + s.size());
        CAPTURE(s);
        REQUIRE(mine.length == theirs.length);
        REQUIRE(mine.id == theirs.id);
    }
}
