// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/hash_index.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using numfact::table::detail::hash_index;
using numfact::table::detail::hash_of;
using numfact::table::detail::mixed;
using numfact::table::detail::same_text;

TEST_CASE("hash_index: entries of one hash are told apart", "[table]") {
    hash_index               index;
    std::vector<std::string> entries;
    auto const               add = [&](std::string const& s) {
        auto const at = index.find_or_add(s.size(), entries.size(), [&](std::uint32_t i) { return entries[i] == s; });
        if (at == entries.size()) entries.push_back(s);
        return at;
    };
    for (unsigned i = 100; i < 300; ++i) CHECK(add(std::to_string(i)) == i - 100);
    for (unsigned i = 100; i < 300; ++i) CHECK(add(std::to_string(i)) == i - 100);
}

TEST_CASE("hash_of: every byte and the length count", "[table]") {
    std::string const text = "Data Center revenue was";
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string other = text;
        other[i] ^= 1;
        CHECK(hash_of(other) != hash_of(text));
    }
    CHECK(hash_of(std::string_view("\0", 1)) != hash_of({}));
    CHECK(mixed(hash_of(text), 1) != mixed(hash_of(text), 2));
}

TEST_CASE("same_text: every byte and the length count", "[table]") {
    for (std::size_t n = 0; n < 100; ++n) {
        std::string const text(n, 'x');
        CHECK(same_text(text, std::string(n, 'x')));
        CHECK_FALSE(same_text(text, text + 'x'));
        for (std::size_t i = 0; i < n; ++i) {
            std::string other = text;
            other[i] = 'y';
            CHECK_FALSE(same_text(text, other));
        }
    }
}
