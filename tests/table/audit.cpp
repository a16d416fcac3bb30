// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/audit.hpp>

#include <catch2/catch.hpp>

#include <numfact/normalize/rate_file.hpp>

using namespace numfact;

namespace {

engine const reads;

/// "change certain: 24.4% ≠ …" of each finding: its rule, how sure it is, and its text.
std::string findings(std::string_view text, normalize::rate_table const& rates = {}) {
    std::string out;
    for (auto const& g : audit(reads, {.text = text, .published = "2024-01-31"}, rates)) {
        CHECK(text.substr(g.start, g.end - g.start) == g.text);
        for (auto const& w : g.rows) CHECK((w.end == 0 || text.substr(w.start, w.end - w.start) == w.text));
        out.append(out.empty() ? "" : "; ").append(g.rule).append(" ").append(to_string(g.sure)).append(": ").append(g.text);
    }
    return out;
}

} // namespace

TEST_CASE("audit: a change against the levels of its sentence", "[audit]") {
    CHECK(findings("三星第四季度营业利润降至2.8万亿韩元，低于上年同期的4.3万亿韩元，同比下降34.4%。").empty());
    CHECK(findings("三星第四季度营业利润降至2.8万亿韩元，低于上年同期的4.3万亿韩元，同比下降24.4%。") == "change certain: 24.4%");
    CHECK(findings("AMD said revenue rose 14% to $25.8 billion in 2023, from $22.7 billion in 2022.").empty());
    CHECK(findings("AMD said revenue rose 41% to $25.8 billion in 2023, from $22.7 billion in 2022.") == "change certain: 41%");
    CHECK(findings("AMD's net income was $1.64 billion, compared with $854 million a year earlier, an increase of 29%.") == "change certain: 29%");
    CHECK(findings("台積電第四季毛利率由57.8%提升至59.0%，提升1.2個百分點。").empty());
    CHECK(findings("1年期LPR由3.45%降至3.35%，下调20个基点。") == "change certain: 20个基点");
}

TEST_CASE("audit: a change of an amount that is no fact", "[audit]") {
    CHECK(findings("Tesla deployed 11.0 GWh of storage, up 244% from 3.2 GWh.").empty());
    CHECK(findings("Tesla deployed 11.0 GWh of storage, up 424% from 3.2 GWh.") == "change likely: 424%");
}

TEST_CASE("audit: what a change is not of", "[audit]") {
    CHECK(findings("公司净利润1.2亿元，上年同期为1.0亿元；营收同比增长5%。").empty());
    CHECK(findings("AMD's revenue was $1.2 billion, up 20% at constant currency from $1.1 billion.").empty());
    CHECK(findings("Apple's shares fell 5% to $200 from a record of $350 in January.").empty());
    CHECK(findings("Apple's Services revenue grew 14% to $26.34 billion, against $26.09 billion expected.").empty());
    CHECK(findings("公司去年营收10亿元，同比增长7.8%，而2021年同期是15亿元。").empty());
    CHECK(findings("公司第四季度营收19.8亿元，高于第三季度的17.6亿元，同比增长75%。").empty());
}

TEST_CASE("audit: rounding is understood", "[audit]") {
    // 2 / 1.5 is 33.3 %, but 1.95 to 2.05 of 1.45 to 1.55 is 25.8 to 41.4
    CHECK(findings("AMD said revenue rose 40% to $2.0 billion in 2023, from $1.5 billion in 2022.").empty());
    CHECK(findings("AMD said revenue rose 42% to $2.0 billion in 2023, from $1.5 billion in 2022.") == "change certain: 42%");
    CHECK(findings("公司营收约20亿元，上年同期约15亿元，同比增长超过25%。").empty());
}

TEST_CASE("audit: a yearly rate of growth against both ends of its span", "[audit]") {
    CHECK(findings("IDC预计，2024年，全球手机出货量为12.4亿部。到2028年，出货量将增至13.3亿部，2024年至2028年的年均复合增长率为1.8%。").empty());
    CHECK(findings("IDC预计，2024年，全球手机出货量为12.4亿部。到2028年，出货量将增至13.3亿部，2024年至2028年的年均复合增长率为8.1%。") == "cagr likely: 8.1%");
}

TEST_CASE("audit: shares and margins against part and whole", "[audit]") {
    CHECK(findings("宁德时代2023年营业收入4009.17亿元，境外业务收入1309.92亿元，占总收入的32.67%。").empty());
    CHECK(findings("宁德时代2023年营业收入4009.17亿元，境外业务收入1309.92亿元，占总收入的36.27%。") == "total likely: 36.27%");
    CHECK(findings("台積電第四季營收6255.3億元，稅後純益2387.1億元，純益率38.2%。").empty());
    CHECK(findings("台積電第四季營收6255.3億元，稅後純益2387.1億元，純益率32.8%。") == "total likely: 32.8%");
    CHECK(findings("中国联通启动79.6亿元服务器集采，国产服务器占比超90%（鲲鹏42.85亿元+海光27.82亿元）。") == "total likely: 90%");
    CHECK(findings("中国联通启动79.6亿元服务器集采，国产服务器占比超85%（鲲鹏42.85亿元+海光27.82亿元）。").empty());
}

TEST_CASE("audit: parts against the total that is told", "[audit]") {
    CHECK(findings("3奈米占銷售金額的26%，5奈米占34%，7奈米占14%，三項合計占比達74%。").empty());
    CHECK(findings("3奈米占銷售金額的26%，5奈米占34%，7奈米占14%，三項合計占比達84%。") == "total certain: 84%");
    CHECK(findings("台灣2023年12月出口399.4億美元，進口288.2億美元，出超111.2億美元。").empty());
    CHECK(findings("台灣2023年12月出口399.4億美元，進口288.2億美元，出超121.2億美元。") == "total likely: 121.2億美元");
}

TEST_CASE("audit: restatements against each other and against a rate", "[audit]") {
    std::string const text = "三星营收为67.8万亿韩元（约合人民币3647亿元）。营业利润为2.8万亿韩元（约合人民币15.64亿元）。";
    CHECK(findings(text) == "restatement certain: 人民币15.64亿元");
    normalize::rate_table rates;
    normalize::read_rates_text("rates.csv", "date,base,quote,rate\n2024-01-30,CNY,KRW,186.2\n", rates);
    CHECK(findings("三星营收为67.8万亿韩元（约合人民币3647亿元）。", rates).empty());
    CHECK(findings("三星营收为67.8万亿韩元（约合人民币36470亿元）。", rates) == "restatement certain: 人民币36470亿元");
}

TEST_CASE("audit: ranges", "[audit]") {
    CHECK(findings("公司预计净利润为-2.98亿元至-2.72亿元。").empty());
    CHECK(findings("公司预计净利润为-2.98元至-2.72万元。") == "range certain: -2.98元至-2.72万元");
    CHECK(findings("公司预计净利润为57亿元至51亿元。") == "range likely: 57亿元至51亿元");
    CHECK(findings("The drill went from 2632 to 2618 m, and the rate from 5.5% to 5.25%.").empty());
    CHECK(findings("罚款为5元至10万元。").empty());
}

TEST_CASE("audit: one fact with two values", "[audit]") {
    CHECK(findings("小米发布新车，售价52.99万元\n\n小米周四发布新车，售价52.89万元。") == "contradiction likely: 52.99万元");
    CHECK(findings("宁德时代2023年净利润441.21亿元。\n\n宁德时代2023年净利润414.21亿元，创下新高。") == "contradiction likely: 414.21亿元");
    // told apart by what the reader may have missed
    CHECK(findings("宁德时代2023年净利润441.21亿元。\n\n宁德时代在欧洲2023年净利润17.5亿元。").empty());
    // and of another year
    CHECK(findings("宁德时代2023年净利润441.21亿元。\n\n宁德时代2022年净利润414.21亿元。").empty());
}

TEST_CASE("audit: what cannot be", "[audit]") {
    CHECK(findings("2023年6月31日，公司发布公告。") == "impossible certain: 2023年6月31日");
    CHECK(findings("2023年2月29日，公司发布公告。") == "impossible certain: 2023年2月29日");
    CHECK(findings("2024年2月29日，公司发布公告。").empty());
    CHECK(findings("The meeting is on June 31, 2024.") == "impossible certain: June 31");
    CHECK(findings("In June 31,000 people came, and 31% in April.").empty());
    CHECK(findings("苹果手机业务占总收入的130%。") == "impossible certain: 130%");
}

TEST_CASE("audit_across: two documents", "[audit]") {
    std::vector<fact> facts;
    audit(reads, {.text = "宁德时代2023年净利润441.21亿元。", .id = "a", .published = "2024-03-15"}, {}, &facts);
    audit(reads, {.text = "宁德时代2023年净利润414.21亿元。", .id = "b", .published = "2024-03-15"}, {}, &facts);
    auto const found = table::audit_across(facts);
    REQUIRE(found.size() == 1);
    CHECK(found[0].doc == "b");
    CHECK(to_string(found[0].rows) == "a: 441.21亿元 @28");
}
