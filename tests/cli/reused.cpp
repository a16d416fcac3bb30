// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/reused.hpp"

#include <catch2/catch.hpp>

#include <string>

TEST_CASE("reused: what is given back is taken again", "[cli]") {
    numfact::cli::reused<std::string> texts;
    CHECK(texts.take().empty());
    texts.give_back("a");
    CHECK(texts.take() == "a");
    CHECK(texts.take().empty());
}
