// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/jsonl.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

std::string quoted(std::string_view text) {
    std::string out;
    output::append_json_string(out, text);
    return out;
}

std::string json_of(mention const& m) {
    std::string out;
    output::append_json(out, m);
    return out;
}

} // namespace

TEST_CASE("append_json_string: what JSON cannot hold is escaped, the rest stays", "[output]") {
    CHECK(quoted("2.8万亿韩元") == R"("2.8万亿韩元")");
    CHECK(quoted("say \"hi\" \\") == R"("say \"hi\" \\")");
    CHECK(quoted("a\n\r\t\x01\x1f") == R"("a\n\r\t\u0001\u001f")");
    CHECK(quoted(std::string_view("\0", 1)) == R"("\u0000")");
    CHECK(quoted("\xE4\xB8 x\xFF") == "\"\uFFFD x\uFFFD\"");
}

TEST_CASE("append_json: null for what is absent, numbers as strings", "[output]") {
    CHECK(json_of({}) == R"({"start":0,"end":0,"text":null,"kind":"number","value":null,"low":null,"high":null,)"
                         R"("bound":"exact","unit":null,"from":null,"to":null,"norm_value":null,"norm_unit":null})");
    mention m;
    m.end   = 16;
    m.text  = "2.8万亿韩元";
    m.kind  = kind::money;
    m.value = decimal::parse("2.8").scaled(12);
    m.unit  = "KRW";
    CHECK(json_of(m) ==
          R"({"start":0,"end":16,"text":"2.8万亿韩元","kind":"money","value":"2800000000000","low":null,)"
          R"("high":null,"bound":"exact","unit":"KRW","from":null,"to":null,"norm_value":null,"norm_unit":null})");
}

TEST_CASE("append_json: vague and fiscal are there only when true", "[output]") {
    mention m;
    m.kind   = kind::period;
    m.from   = instant::from_civil(2025, 4, 1);
    m.to     = instant::from_civil(2025, 7, 1);
    m.fiscal = true;
    CHECK(json_of(m).ends_with(
        R"("from":"2025-04-01","to":"2025-07-01","norm_value":null,"norm_unit":null,"fiscal":true})"));
    m.vague = true;
    CHECK(json_of(m).ends_with(R"("vague":true,"fiscal":true})"));
}

TEST_CASE("append_json_items: commas between, none before the first", "[output]") {
    mention const     two[2] = {};
    std::string const one    = json_of(two[0]);
    std::string       out;
    output::append_json_items(out, std::span<mention const>(two));
    CHECK(out == one + "," + one);
    output::append_json_items(out, std::span<mention const>(two, 1), false);
    CHECK(out == one + "," + one + "," + one);
}
