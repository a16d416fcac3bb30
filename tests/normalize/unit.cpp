// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/normalize/unit_system.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using namespace numfact::normalize;

namespace {

unit_system const units;

std::string base(char const* value, char const* code) {
    unit const u = units.parse(code);
    if (!u) return "no unit";
    rational const v = to_base(rational(decimal::parse(value)), u);
    return (v.is_decimal() ? v.to_decimal().trimmed() : v.rounded(8)).to_string() + " " + u.normal.to_string();
}
std::string converted(char const* value, char const* from, char const* to, int digits = 0) {
    rational const v = convert(rational(decimal::parse(value)), units.parse(from), units.parse(to));
    return !v.ok() ? "no" : (digits == 0 ? v.to_decimal() : v.rounded(digits)).to_string();
}

} // namespace

TEST_CASE("unit_system::parse: codes come back as they were", "[unit]") {
    for (auto code : {"m", "km2", "GW.h", "m/s", "kg/m3", "{FLOP}/s", "T{FLOP}/s", "GBy/s/{芯片}", "USD/h/{GPU}", "[in_i]", "Cel",
                      "mm[Hg]", "/s", "10*6.m3", "%", "k{toe}", "L/(100.km)", "mL/min/kg", "{颗}", "m{gauge}", "[oz_tr]"})
        CHECK(units.parse(code).to_string() == code);
}

TEST_CASE("unit_system::parse: a product that stands alone is what its parts are", "[unit]") {
    CHECK(units.parse("m.s-2").to_string() == "m/s2");
    CHECK(units.parse("J/(kg.K)").to_string() == "J/kg/K");
    CHECK(units.parse("m/m").to_string() == "1");
}

TEST_CASE("unit_system::parse: what is no unit", "[unit]") {
    for (auto code : {"", "foo", "m/", "m..s", ".m", "m//s", "kmin", "(m", "m)", "m-", "m2000", "k[in_i]", "qq", "元"})
        CHECK_FALSE(units.parse(code));
    CHECK_FALSE(units.parse(std::string(100, '(') + "m" + std::string(100, ')')));
}

TEST_CASE("to_base: prefixes and multiples are resolved, named units stay", "[unit]") {
    CHECK(base("2.3", "GW") == "2300000000 W");
    CHECK(base("36", "km/h") == "10 m/s");
    CHECK(base("1", "kW.h") == "3600000 J");
    CHECK(base("1", "PW.h") == "3600000000000000000 J");
    CHECK(base("2900", "GBy/s") == "23200000000000 bit/s");
    CHECK(base("1", "KiBy") == "8192 bit");
    CHECK(base("1", "TiBy") == "8796093022208 bit");
    CHECK(base("667", "T{FLOP}/s") == "667000000000000 {FLOP}/s");
    CHECK(base("13", "GBy/{芯片}") == "104000000000 bit/{芯片}");
    CHECK(base("75", "USD/(10*6.{token})") == "0.000075 USD/{token}");
    CHECK(base("20", "Cel") == "293.15 K");
    CHECK(base("100", "km/h") == "27.777778 m/s");
    CHECK(base("34.4", "%") == "0.344 1");
    CHECK(base("25", "bp") == "0.0025 1");
    CHECK(base("3", "Cel/min") == "0.05 K/s");
    CHECK(base("10000", "{颗}") == "10000 {颗}");
}

TEST_CASE("convert: special units, exactly", "[unit]") {
    CHECK(converted("100", "Cel", "[degF]") == "212");
    CHECK(converted("-40", "[degF]", "Cel") == "-40");
    CHECK(converted("0", "K", "Cel") == "-273.15");
    CHECK(converted("80", "[degRe]", "Cel") == "100");
    CHECK(converted("491.67", "[degR]", "[degF]") == "32");
}

TEST_CASE("convert: customary units of China and Japan", "[unit]") {
    CHECK(converted("1", "{斤}", "kg") == "0.5");
    CHECK(converted("1", "{两}", "g") == "50");
    CHECK(converted("15", "{亩}", "har") == "1");
    CHECK(converted("3", "{尺}", "m") == "1");
    CHECK(converted("30", "{市寸}", "m") == "1");
    CHECK(converted("2", "{里}", "km") == "1");
    CHECK(converted("1", "{石}", "L") == "100");
    CHECK(converted("121", "{坪}", "m2") == "400");
}

TEST_CASE("convert: energy, data, trade", "[unit]") {
    CHECK(converted("2600", "TW.h", "GW.a", 4) == "296.6");
    CHECK(converted("1", "{toe}", "GJ") == "41.868");
    CHECK(converted("1", "[bbl_us]", "L") == "158.987294928");
    CHECK(converted("1", "[oz_tr]", "g") == "31.1034768");
    CHECK(converted("1", "EiBy", "TiBy") == "1048576");
    CHECK(converted("8", "Mbit/s", "MBy/s") == "1");
    CHECK(converted("1", "YiBy", "bit") == "9671406556917033397649408");
    CHECK(converted("1", "bit", "YiBy", 6) == "0.000000000000000000000000103398");
    CHECK(converted("1", "E{FLOP}/s", "P{FLOP}/s") == "1000");
}

TEST_CASE("convert: only what is commensurable", "[unit]") {
    CHECK(converted("1", "W", "J") == "no");
    CHECK(converted("1", "GBy", "GBy/s") == "no");
    CHECK(converted("1", "{颗}", "{片}") == "no");
    CHECK(converted("1", "USD", "CNY") == "no");
    CHECK(converted("1", "{FLOP}/s", "Hz") == "no");
    CHECK(converted("1", "W.s", "J") == "1");
    CHECK(converted("1", "V.A", "W") == "1");
}

TEST_CASE("unit_system: both tables of units say the same", "[unit]") {
    for (auto const& row : lexicon::unit_rows) {
        unit const u = units.parse(row.code), by = units.parse(row.base.empty() ? row.code : row.base);
        INFO(row.code.text);
        REQUIRE(u);
        REQUIRE(by);
        CHECK(u.dimension == by.dimension);
        CHECK(u.to_dimension == by.to_dimension * rational::parse(row.factor));
    }
    for (auto const& row : lexicon::ucum_rows) {
        unit const u = units.parse(row.code);
        INFO(row.code.text);
        REQUIRE(u);
        if (row.unit.empty()) continue;
        unit const by = units.parse(row.unit);
        REQUIRE(by);
        CHECK(u.dimension == by.dimension);
        CHECK(u.to_dimension == by.to_dimension * rational::parse(row.value));
    }
}
