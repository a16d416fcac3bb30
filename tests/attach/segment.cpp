// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/segment.hpp>

#include "facts_of.hpp"

#include <catch2/catch.hpp>

namespace {

std::vector<std::string> segments_of(std::string_view text) {
    static numfact::engine const engine;
    std::vector<std::string>     all;
    for (auto const& f : engine.facts({.text = text, .published = "2024-02-15"})) all.push_back(f.segment);
    return all;
}

} // namespace

TEST_CASE("segment: words before the metric that name a part", "[attach][segment]") {
    CHECK(segments_of("三星2023年芯片业务营收67万亿韩元，同比下降32%。") == rows{"芯片业务", "芯片业务"});
    CHECK(segments_of("三星2023年营收259万亿韩元。") == rows{""});
}

TEST_CASE("segment: any words right before the metric, but not its owner", "[attach][segment]") {
    CHECK(segments_of("比亚迪2023年储能系统销量22GWh，动力电池系统销量128GWh。") == rows{"储能系统", "动力电池系统"});
    CHECK(segments_of("比亚迪2023年海外业务第四季度营收100亿元。") == rows{"海外业务"});
    CHECK(segments_of("比亚迪2023年游戏电脑相关收入13亿元，调整后净利润300亿元。") == rows{"游戏电脑", ""});
    CHECK(segments_of("In 2023 Ford said Tractor revenue was $5 billion and its revenue was $46 billion.") ==
          rows{"Tractor", ""});
    CHECK(segments_of("比亚迪2023年获得7轮融资，共10亿元。").back().empty());
}

TEST_CASE("segment: what takes a share", "[attach][segment]") {
    CHECK(segments_of("台積電2023年第四季3奈米製程占晶圓銷售金額的15%，5奈米占35%。").back() == "5奈米");
    CHECK(segments_of("比亚迪2023年境外业务收入1602亿元，占总收入的27%。").back() == "境外业务");
}

TEST_CASE("segment: the label of a row under another", "[attach][segment]") {
    CHECK(segments_of("Ford reports results\n\nRevenue: $46.0B\n  Trucks: $15.4B\n") == rows{"", "Trucks"});
}

TEST_CASE("segment: English words before a noun for a part", "[attach][segment]") {
    CHECK(segments_of("Sales of Ford's robotics division rose 4% in 2023.") == rows{"robotics division"});
    CHECK(segments_of("Ford's profit rose 4% in 2023, and the unit sold 5,000 cars.").front().empty());
}

TEST_CASE("segment: the words that a Chinese clause begins with", "[attach][segment]") {
    CHECK(segments_of("比亚迪2023年销量302万辆。其中纯电动车型157万辆，同比增长73%；插混144万辆。") ==
          rows{"", "纯电动车型", "纯电动车型", "插混"});
}

TEST_CASE("segment: a market is a part of the company in the title", "[attach][segment]") {
    CHECK(segments_of("腾讯公布财报\n\n2023年营收6090亿元，其中国际市场游戏收入532亿元，同比增长14%。\n") ==
          rows{"", "国际市场游戏", "国际市场游戏"});
}

TEST_CASE("segment: words before a metric of the company in the title", "[attach][segment]") {
    CHECK(
        segments_of("贵州茅台公布年报\n\n2023年，系列酒收入206亿元，同比增长29%。直销收入672亿元，每股收益59元。\n") ==
        rows{"系列酒", "系列酒", "直销", ""});
}

TEST_CASE("segment: the name before each bracket, and no part of a bracket", "[attach][segment]") {
    CHECK(segments_of("比亚迪持股了海豚智算(持股100%)，云服务的海豚云计算(90%)和海豚存储(80%)。") ==
          rows{"海豚智算", "海豚云计算", "海豚存储"});
    CHECK(segments_of("2024年1月，蔚来表示，来自挪威的销售额可能占公司收入的20%。") == rows{"挪威"});
    CHECK(segments_of("比亚迪2023年数据中心(包括服务器芯片)销售额22亿元。") == rows{"数据中心"});
}

TEST_CASE("segment: a word is not the cue that it holds: 据 of 数据", "[attach][segment]") {
    CHECK(segments_of("比亚迪2023年大数据服务销售额22亿元。") == rows{"大数据服务"});
}
