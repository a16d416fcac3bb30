// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/normalize/currency.hpp>
#include <numfact/normalize/rate_file.hpp>

#include <catch2/catch.hpp>

using namespace numfact;
using namespace numfact::normalize;

namespace {

// Wednesday to Tuesday; on the Friday before, the krona was not given. CYP ended with 2007.
constexpr char ecb[] = "Date,USD,JPY,KRW,CNY,SEK,CYP,\r\n"
                       "2024-01-31,1.0837,160.19,1444.88,7.7861,11.2915,N/A,\r\n"
                       "2024-01-30,1.0846,159.97,1444.20,7.7878,11.3165,N/A,\r\n"
                       "2024-01-26,1.0871,160.62,1451.98,7.8057,N/A,N/A,\r\n"
                       "2024-01-25,1.0893,160.81,1454.92,7.8148,11.3730,N/A,\r\n"
                       "2007-12-31,1.4721,164.93,1377.96,10.7524,9.4415,0.585274,\r\n";

rate_table table(std::string_view text) {
    rate_table t;
    auto const bad = read_rates_text("rates/ecb.csv", text, t);
    if (bad) FAIL(bad->message);
    return t;
}
/// "rate day", the rate to 10 digits.
std::string found(rate_table const& t, char const* from, char const* to, char const* on, int age = 7) {
    auto const r = t.find(from, to, instant::parse(on), age);
    return r ? r->rate.rounded(10).to_string() + " " + r->day.to_string() : "none";
}

} // namespace

TEST_CASE("rate_table: cross rates by way of the euro", "[currency]") {
    auto const t = table(ecb);
    CHECK(found(t, "EUR", "USD", "2024-01-31") == "1.083700000 2024-01-31");
    CHECK(found(t, "USD", "EUR", "2024-01-31") == "0.9227646027 2024-01-31"); // 1 / 1.0837
    CHECK(found(t, "KRW", "USD", "2024-01-31") == "0.0007500276840 2024-01-31"); // 1.0837 / 1444.88
    CHECK(found(t, "CNY", "JPY", "2024-01-31") == "20.57384313 2024-01-31"); // 160.19 / 7.7861
    CHECK(found(t, "CNY", "CNY", "2024-01-31") == "1.000000000 2024-01-31");
    CHECK(t.find("KRW", "USD", instant::parse("2024-01-31"), 7)->source == "ecb.csv");
}

TEST_CASE("rate_table: the nearest earlier day, both legs of the same one", "[currency]") {
    auto const t = table(ecb);
    CHECK(found(t, "EUR", "USD", "2024-01-28") == "1.087100000 2024-01-26");      // a Sunday
    CHECK(found(t, "EUR", "USD", "2024-01-29") == "1.087100000 2024-01-26");      // a day the file has not
    CHECK(found(t, "SEK", "USD", "2024-01-28") == "0.09577947771 2024-01-25");    // 1.0893 / 11.3730, not Friday's dollar
    CHECK(found(t, "EUR", "USD", "2024-02-07") == "1.083700000 2024-01-31");
    CHECK(found(t, "EUR", "USD", "2024-02-08") == "none");
    CHECK(found(t, "EUR", "USD", "2024-02-08", 8) == "1.083700000 2024-01-31");
    CHECK(found(t, "EUR", "USD", "2007-12-30") == "none");
    CHECK(found(t, "EUR", "GBP", "2024-01-31") == "none");
    CHECK_FALSE(t.find("EUR", "USD", instant{}, 7));
}

TEST_CASE("rate_table: historic currencies", "[currency]") {
    auto const t = table(ecb);
    CHECK(found(t, "CYP", "USD", "2008-01-02") == "2.515232182 2007-12-31"); // 1.4721 / 0.585274
    CHECK(found(t, "CYP", "USD", "2024-01-31") == "none");
}

TEST_CASE("rate_table: the plain form, and both together", "[currency]") {
    rate_table t;
    CHECK_FALSE(read_rates_text("a.csv", "date,base,quote,rate\n2024-01-31,USD,CNY,7.1023\n2024-01-31,USD,TWD,31.31\n", t));
    CHECK(found(t, "USD", "CNY", "2024-02-01") == "7.102300000 2024-01-31");
    CHECK(found(t, "CNY", "TWD", "2024-02-01") == "4.408431072 2024-01-31"); // 31.31 / 7.1023
    CHECK_FALSE(read_rates_text("ecb.csv", "Date,USD\n2024-01-31,1.0837\n", t));
    CHECK(t.find("EUR", "TWD", instant::parse("2024-01-31"), 7)->source == "ecb.csv, a.csv");
}

TEST_CASE("read_rates: mistakes name the file and the line", "[currency]") {
    for (auto [text, line] : {std::pair{"Date,USD\n31.01.2024,1.08\n", 2}, {"Date,USD\n2024-01-31,one\n", 2}, {"Date,dollar\n", 1},
                              {"2024-01-31,USD,CNY\n", 1}, {"2024-01-31,USD,CNY,-7\n", 1}, {"Date,USD\n\n2024-01-31,1,2\n", 3}}) {
        rate_table t;
        auto const bad = read_rates_text("x.csv", text, t);
        REQUIRE(bad);
        CHECK(bad->code == errc::bad_rate);
        CHECK(bad->line == static_cast<std::size_t>(line));
        CHECK(bad->message.starts_with("x.csv: "));
    }
}

TEST_CASE("minor_digits: of ISO 4217, historic codes too", "[currency]") {
    CHECK(minor_digits("USD") == 2);
    CHECK(minor_digits("JPY") == 0);
    CHECK(minor_digits("KRW") == 0);
    CHECK(minor_digits("KWD") == 3);
    CHECK(minor_digits("DEM") == 2);
    CHECK(minor_digits("ITL") == 0);
    CHECK(minor_digits("ADP") == 0);
    CHECK_FALSE(minor_digits("XYZ"));
}
