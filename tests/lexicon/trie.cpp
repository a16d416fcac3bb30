// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/trie.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace numfact::lexicon;

namespace {

/// The ids of the keys that `text` begins with, the shortest first.
std::vector<std::int32_t> ids(trie const& t, std::string_view text) {
    std::vector<std::int32_t> found;
    std::int32_t              state = t.root();
    for (char const c : text) {
        if ((state = t.next(state, static_cast<unsigned char>(c))) == trie::none) break;
        if (t.id(state) != trie::none) found.push_back(t.id(state));
    }
    return found;
}

trie trie_of(std::initializer_list<std::string_view> keys) {
    trie         t;
    std::int32_t id = 0;
    for (auto key : keys) t.add(key, id++);
    t.freeze();
    return t;
}

using found = std::vector<std::int32_t>;

} // namespace

TEST_CASE("trie: keys that begin alike", "[lexicon]") {
    trie const t = trie_of({"a", "abcdefghij", "abcdefghik", "ab", "abc", "b", "bcd"});
    CHECK(ids(t, "abcdefghij") == found{0, 3, 4, 1});
    CHECK(ids(t, "abcdefghikl") == found{0, 3, 4, 2});
    CHECK(ids(t, "abcdefghi") == found{0, 3, 4});
    CHECK(ids(t, "bcx") == found{5});
    CHECK(ids(t, "bcd") == found{5, 6});
    CHECK(ids(t, "c").empty());
    CHECK(ids(t, "").empty());
}

TEST_CASE("trie: of equal keys the first stays", "[lexicon]") {
    trie const t = trie_of({"longer than eight", "longer than eight", "longer than nine"});
    CHECK(ids(t, "longer than eight") == found{0});
    CHECK(ids(t, "longer than nine") == found{2});
}

TEST_CASE("trie: any byte may follow in the text", "[lexicon]") {
    trie const t = trie_of({"\xFF\xFE", "\x01\x02\x03", "once upon"});
    CHECK(ids(t, "\xFF\xFE") == found{0});
    CHECK(ids(t, "\x01\x02\x03") == found{1});
    for (int byte = 0; byte < 256; ++byte) { // behind a tail are its id, and other tails
        std::string const text = "once upon" + std::string(1, static_cast<char>(byte)) + "x";
        CHECK(ids(t, text) == found{2});
        CHECK(ids(t, std::string(1, static_cast<char>(byte)) + std::string(1, '\0')).empty());
    }
    CHECK(ids(t, std::string_view("once\0upon", 9)).empty());
}

TEST_CASE("trie: without keys it finds nothing", "[lexicon]") {
    trie const t = trie_of({});
    CHECK(t.empty());
    CHECK(ids(t, "a").empty());
    CHECK(ids(t, std::string(3, '\0')).empty());
    CHECK_FALSE(trie_of({"a"}).empty());
}

TEST_CASE("trie: keys of all lengths are found, each with what it begins with", "[lexicon]") {
    std::vector<std::string> keys;
    std::minstd_rand         random;
    for (int i = 0; i < 3000; ++i) {
        std::string key(1 + random() % 12, ' ');
        for (char& c : key) c = static_cast<char>('a' + random() % 4 * 40);
        keys.push_back(key);
    }
    trie t;
    for (std::size_t i = 0; i < keys.size(); ++i) t.add(keys[i], static_cast<std::int32_t>(i));
    t.freeze();
    for (auto const& text : keys) {
        found expected;
        for (std::size_t n = 1; n <= text.size(); ++n) {
            auto const first = std::find(keys.begin(), keys.end(), text.substr(0, n));
            if (first != keys.end()) expected.push_back(static_cast<std::int32_t>(first - keys.begin()));
        }
        CHECK(ids(t, text) == expected);
    }
}

TEST_CASE("trie: a copy finds the same", "[lexicon]") {
    std::vector<trie> copies(3, trie_of({"one", "only"}));
    copies.push_back(copies[0]);
    copies.erase(copies.begin());
    for (auto const& t : copies) CHECK(ids(t, "only") == found{1});
}
