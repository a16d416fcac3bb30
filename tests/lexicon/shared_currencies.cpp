// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/lexicon/shared_currencies.hpp>

#include <catch2/catch.hpp>

using numfact::lexicon::shared_currencies;

namespace {

struct row {
    std::string_view code, shared, with_country, country;
};

shared_currencies const& currencies() {
    static shared_currencies const made = [] {
        shared_currencies c;
        c.add(std::initializer_list<row>{{"SEK", "krona|克朗", "crown", "Sweden|Swedish|瑞典"},
                                         {"CZK", "", "crown", "Czech|Prague"},
                                         {"IDR", "卢比", "", "印度尼西亚"},
                                         {"INR", "rupee|卢比", "", "India|印度"},
                                         {"USD", "", "", ""}});
        c.freeze();
        return c;
    }();
    return made;
}

} // namespace

TEST_CASE("shared_currencies: a name is shared as a whole, in any case", "[lexicon][shared_currencies]") {
    CHECK(currencies().has("krona"));
    CHECK(currencies().has("Krona"));
    CHECK_FALSE(currencies().has("kron"));
    CHECK_FALSE(currencies().has("krona a"));
    CHECK_FALSE(currencies().has("dollar"));
    CHECK_FALSE(currencies().has(""));
    CHECK(currencies().needs_country("crown"));
    CHECK_FALSE(currencies().needs_country("krona"));
}

TEST_CASE("shared_currencies: the last country before, else the first behind", "[lexicon][shared_currencies]") {
    CHECK(currencies().nearest("crown", "from Sweden to Prague ", " in Sweden") == "CZK");
    CHECK(currencies().nearest("crown", "a shop paid ", " in Sweden, not in Prague") == "SEK");
    CHECK(currencies().nearest("crown", "nobody", "").empty());
    CHECK(currencies().nearest("克朗", "瑞典央行", "") == "SEK");
}

TEST_CASE("shared_currencies: only a country whose currency is called so, as a whole word", "[lexicon][shared_currencies]") {
    CHECK(currencies().nearest("krona", "Prague ", "") == "");
    CHECK(currencies().nearest("rupee", "in Indiana", "") == "");
    CHECK(currencies().nearest("rupee", "McIndia", "") == "");
    CHECK(currencies().nearest("卢比", "印度尼西亚的", "") == "IDR");
    CHECK(currencies().nearest("卢比", "印度的", "") == "INR");
}
