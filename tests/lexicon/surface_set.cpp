// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/surface_set.hpp>

#include <catch2/catch.hpp>


namespace {

using numfact::lexicon::surface_set;

bool may_begin(surface_set const& set, std::string_view text) {
    return set.has(surface_set::key(text.data(), text.data() + text.size()));
}

} // namespace

TEST_CASE("lexicon.surface_set: a text that begins with a surface is never ruled out", "[lexicon]") {
    surface_set set;
    for (std::string_view const s : {"m", "km", "per cent", "%", "美元", "°C", "€"}) set.add(s);
    for (std::string_view const text : {"m", "m2", "m.", "m²", "KM/h", "km", "Per cent", "%", "%p", "美元", "美元。", "°C", "°", "€5", "€"})
        CHECK(may_begin(set, text));
}

TEST_CASE("lexicon.surface_set: other words and characters are", "[lexicon]") {
    surface_set set;
    for (std::string_view const s : {"m", "km", "美元"}) set.add(s);
    for (std::string_view const text : {"million", "kmh", "kilo", "5", "日元", "."}) CHECK_FALSE(may_begin(set, text));
}

TEST_CASE("lexicon.surface_set: the sets of two tables are one", "[lexicon]") {
    surface_set a, b;
    a.add("kg"), b.add("吨");
    CHECK(may_begin(a | b, "kg"));
    CHECK(may_begin(a | b, "吨"));
    CHECK_FALSE(may_begin(a | b, "人"));
}
