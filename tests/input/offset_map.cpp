// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/offset_map.hpp"

#include <catch2/catch.hpp>

using numfact::input::offset_map;

TEST_CASE("offset_map: a new one is the identity", "[input]") {
    offset_map const map;
    CHECK(map.is_identity());
    CHECK(map.start(7) == 7);
    CHECK(map.end(7) == 7);
}

TEST_CASE("offset_map: characters of other lengths, entities and what was put in", "[input]") {
    offset_map map;
    map.keep(3, 0);        // "<p>" was left out before: abc
    map.replace(3, 3, 2);  // 营 in GBK
    map.replace(3, 5, 2);  // 收
    map.replace(1, 7, 5);  // &amp;
    map.replace(1, 12, 0); // a line break of a block
    map.keep(2, 20);
    CHECK(map.start(0) == 0);
    CHECK(map.start(3) == 3);
    CHECK(map.start(6) == 5);
    CHECK(map.end(6) == 5);
    CHECK(map.end(9) == 7);
    CHECK(map.start(9) == 7);
    CHECK(map.end(10) == 12);
    CHECK(map.start(11) == 20);
    CHECK(map.end(13) == 22);
}

TEST_CASE("offset_map: what is dropped may be put otherwise", "[input]") {
    offset_map map;
    map.keep(4, 10);
    map.replace(1, 14, 1);
    map.drop(1);
    map.keep(2, 30);
    CHECK(map.end(4) == 14);
    CHECK(map.start(4) == 30);
    CHECK(map.end(6) == 32);
}
