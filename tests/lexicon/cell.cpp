// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/cell.hpp>

#include <numfact/lexicon/entities_rows.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace numfact::lexicon;

TEST_CASE("packed_rows: the cells in their columns, empty ones too", "[lexicon]") {
    struct word_row {
        cell id, zh, en;
    };
    static constexpr char      text[] = "1\0" "一\0" "\0" "2\0" "\0" "two|a pair\0";
    packed_rows<word_row> const rows({text, sizeof text - 1});
    std::vector<std::string>   all;
    for (auto const& r : rows) all.push_back(std::string(r.id) + "," + std::string(r.zh) + "," + std::string(r.en));
    CHECK(all == std::vector<std::string>{"1,一,", "2,,two|a pair"});
    for ([[maybe_unused]] auto const& r : packed_rows<word_row>({})) FAIL("no row in no text");
}

TEST_CASE("packed_rows: every row of a table has its name", "[lexicon]") {
    std::string_view before;
    for (auto const& r : entity_rows) {
        CHECK(before < r.entity_id.view());
        before = r.entity_id;
    }
    CHECK(!before.empty());
}
