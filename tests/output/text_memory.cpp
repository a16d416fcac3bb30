// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/text_memory.hpp>

#include <catch2/catch.hpp>

using namespace numfact::output;

TEST_CASE("text_memory: what comes again is written again, but not made again", "[output]") {
    text_memory memory;
    std::string text;
    int         made = 0;
    {
        appender out(text);
        for (std::string_view s : {"a", "a", "b", "", "", "a"})
            memory.append(out, s, [&](std::string_view t) { out.write('<', t, '>'), ++made; });
    }
    CHECK(text == "<a><a><b><><><a>");
    CHECK(made == 5); // the empty text is never remembered
}
