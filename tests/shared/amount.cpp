// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "numfact/shared/amount.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace numfact;

namespace {

lexicon::quantity_lexicon const& words() {
    static lexicon::quantity_lexicon const all{lexicon::user_rows{}};
    return all;
}

/// All that is read of an amount at the beginning of the text.
std::string read(std::string const& text) {
    grammar::reading r;
    r.lexicon = &words(), r.begin = text.data(), r.end = text.data() + text.size(), r.chinese = true;
    char const* at = text.data();
    if (!shared::read_amount(at, r.end, r)) return "none";
    auto const&       a      = r.amounts[0];
    auto const        number = [](decimal const& d) { return d.ok() ? d.to_string() : "overflow"; };
    std::string const flags{a.scaled ? 's' : '-', a.negative ? 'n' : '-', a.plus ? '+' : '-', a.pair ? 'p' : '-', a.fraction ? 'f' : '-',
                            a.vague ? 'v' : '-',  a.ordinal ? 'o' : '-',  a.label ? 'l' : '-', a.formal ? 'F' : '-', a.grouped ? 'g' : '-',
                            a.point ? '.' : '-'};
    return text.substr(0, static_cast<std::size_t>(at - text.data())) + " = " + number(a.value) + " form " + std::to_string(int(a.form)) +
           " scale " + std::to_string(a.scale) + " digits " + std::to_string(a.digits) + " bound " + std::to_string(int(a.inner)) + ' ' + flags +
           (a.first == text.data() && a.last == at ? "" : " elsewhere");
}

} // namespace

TEST_CASE("shared.amount: digits that nothing goes on with are read as they are by the rules for all others", "[shared][amount]") {
    // behind the second of the two, which the rules try to go on with and cannot, they are read by all of them
    for (std::string const first : {"0", "5", "15.6", "2024", "1,234", "1,234.50", "0.05", "300750", "12345678901234567890", "３１", "三", "两", "零", "陆", "幺"})
        for (std::string const myriads : {"", "万", "亿", "万亿", "亿万", " 万", "  亿", "萬", "億"})
            for (std::string const sign : {"", "-", "+", "−"})
                for (std::string const behind : {"%", "元", "，", "。", "家", " )", "\n", ""}) {
                    std::string const amount = sign + first + myriads;
                    INFO(amount + behind);
                    CHECK(read(amount + behind) == read(amount + "点"));
                }
}

TEST_CASE("shared.amount: what a number goes on with belongs to it", "[shared][amount]") {
    CHECK(read("2.8万亿美元").starts_with("2.8万亿 = 2800000000000 "));
    CHECK(read("8万5千人").starts_with("8万5千 = 85000 "));
    CHECK(read("10余亿元").starts_with("10余亿 = 1000000000 "));
    CHECK(read("4.7 bn, up").starts_with("4.7 bn = 4700000000 "));
    CHECK(read("1/40 of").starts_with("1/40 = 1 "));
    CHECK(read("500+, ").starts_with("500+ = 500 "));
    CHECK(read("三千五。").starts_with("三千五 = 3500 "));
    CHECK(read("3 and a half").starts_with("3 and a half = 3.5 "));
}
