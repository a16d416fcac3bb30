// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/fact_table.hpp>

#include <numfact/engine.hpp>

#include <numfact/output/csv.hpp>
#include <numfact/output/jsonl.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

struct news {
    std::string_view id, published, text;
};

table::fact_table table_of(std::initializer_list<news> documents) {
    static engine const engine;
    table::fact_table   t;
    for (auto const& d : documents)
        for (fact const& f : engine.facts({.text = d.text, .id = d.id, .published = d.published})) t.add(f);
    return t;
}

/// A row as "value, revision, conflict, from: sources".
std::vector<std::string> shown(std::vector<fact> const& rows) {
    std::vector<std::string> lines;
    for (fact const& f : rows) {
        std::string line = f.value ? f.value.to_string() : f.low.to_string() + ".." + f.high.to_string();
        line += ", " + std::to_string(f.revision) + (f.conflict ? ", conflict" : "") + ", from:";
        for (telling const& t : f.sources) line += " " + t.doc;
        lines.push_back(std::move(line));
    }
    return lines;
}
using lines = std::vector<std::string>;

news const january{"january", "2024-01-31", "富士康2023年净利润为14.2亿美元。"};
news const february{"february", "2024-02-14", "Foxconn's net profit was $1.416 billion in 2023."};
news const march{"march", "2024-03-14", "富士康2023年净利润为13.9亿美元。"};

} // namespace

TEST_CASE("fact_table: the same fact of two documents is one row with both as sources", "[table]") {
    auto const rows = table_of({january, february}).rows();
    REQUIRE(shown(rows) == lines{"1416000000, 1, from: january february"});
    fact const& f = rows.front();
    CHECK(f.sources == std::vector<telling>{{"january", instant::parse("2024-01-31"), 28, 41},
                                            {"february", instant::parse("2024-02-14"), 25, 39}});
    CHECK(f.text == "$1.416 billion"); // the finest value is the row's
    CHECK(f.doc == "february");
}

TEST_CASE("fact_table: another value told later is a revision beside the first", "[table]") {
    CHECK(shown(table_of({january, february, march}).rows()) ==
          lines{"1416000000, 1, from: january february", "1390000000, 2, from: march"});
    CHECK(shown(table_of({march, february, january}).rows()) ==
          lines{"1416000000, 1, from: january february", "1390000000, 2, from: march"});
}

TEST_CASE("fact_table: another value of the same day, or of the same document, is a conflict", "[table]") {
    news const other{"other", "2024-01-31", "富士康2023年净利润为15.1亿美元。"};
    CHECK(shown(table_of({january, other, march}).rows()) == lines{"1420000000, 1, conflict, from: january",
                                                                   "1510000000, 1, conflict, from: other",
                                                                   "1390000000, 2, from: march"});
    news const torn{"torn", "2024-01-31", "富士康2023年净利润为14.2亿美元。富士康2023年净利润为15.1亿美元。"};
    CHECK(shown(table_of({torn}).rows()) ==
          lines{"1420000000, 1, conflict, from: torn", "1510000000, 1, conflict, from: torn"});
}

TEST_CASE("fact_table: a bound conflicts only with what it excludes", "[table]") {
    news const over{"over", "2024-01-31", "富士康2023年净利润超过10亿美元。"};
    CHECK(shown(table_of({january, over}).rows()) == lines{"1420000000, 1, from: january over"});
    news const far{"far", "2024-01-31", "富士康2023年净利润超过15亿美元。"};
    CHECK(shown(table_of({january, far}).rows()) ==
          lines{"1420000000, 1, conflict, from: january", "1500000000, 1, conflict, from: far"});
}

TEST_CASE("fact_table: what was known on a day", "[table]") {
    auto const t  = table_of({january, february, march});
    auto const on = [&](std::string_view day) { return shown(t.known_on(instant::parse(day))); };
    CHECK(on("2024-01-30").empty());
    CHECK(on("2024-01-31") == lines{"1420000000, 1, from: january"});
    CHECK(on("2024-02-14") == lines{"1416000000, 1, from: january february"});
    CHECK(on("2024-03-14") == lines{"1390000000, 2, from: march"});
}

TEST_CASE("fact_table: what has no publication date was not known on any day", "[table]") {
    auto const t = table_of({{"undated", "", "富士康2023年净利润为14.2亿美元。"}});
    CHECK(shown(t.rows()) == lines{"1420000000, 1, from: undated"});
    CHECK(t.known_on(instant::parse("2030-01-01")).empty());
}

TEST_CASE("fact_table: other periods, units and outlooks are other facts", "[table]") {
    CHECK(table_of({january, {"b", "2024-01-31", "富士康2022年净利润为13.9亿美元。"}}).rows().size() == 2);
    CHECK(table_of({january, {"b", "2024-01-31", "富士康2023年净利润为99亿元。"}}).rows().size() == 2);
    auto const rows = table_of({january, {"b", "2024-01-31", "富士康2023年净利润预计为13.9亿美元。"}}).rows();
    CHECK(shown(rows) == lines{"1420000000, 1, from: january", "1390000000, 1, from: b"});
}

TEST_CASE("fact_table: a row is written as the fact that it is copied to", "[table]") {
    table::fact_table t;
    fact              f;
    f.doc = "a.txt", f.published = instant::parse("2024-01-31"), f.entity = "三星", f.value = decimal::parse("2.80");
    f.text = "2.8万亿", f.sentence = "三星营业利润为2.8万亿韩元，同比下降超过百分之三十，低于市场预期";
    t.add(f);
    f.start = 7, f.end = 9, f.published = instant::parse("2024-02-01T08:30"), t.add(f); // told again
    f.doc = "say \"hi\".txt", f.entity = "=1+1", f.value = decimal(1, -30), f.sentence += ", \"oder\"\xFF", t.add(f);
    f.sources.clear(), f.doc = "a,b\n", f.published = {}, f.metric = "\"", f.type = fact_type::share, t.add(f);
    for (auto const reader : {output::csv_reader::program, output::csv_reader::spreadsheet}) {
        std::string csv, csv_of_facts, json, json_of_facts;
        t.for_each_row(0, t.facts(), [&](table::row const& r) { output::append_csv(csv, r, reader), output::append_json(json, r); });
        for (fact const& row : t.rows()) output::append_csv(csv_of_facts, row, reader), output::append_json(json_of_facts, row);
        CHECK(csv == csv_of_facts);
        CHECK(json == json_of_facts);
    }
}

TEST_CASE("fact_table: facts come one by one or in batches", "[table]") {
    fact f;
    f.entity = "三星", f.metric = "净利润", f.period = "2023";
    table::fact_table one_by_one, in_batches;
    table::fact_batch batch;
    for (int i = 0; i < 1000; ++i) {
        f.doc = "d" + std::to_string(i % 7), f.published = instant::from_civil(2024, 1, 1 + static_cast<unsigned>(i % 11));
        f.unit = i % 5 == 0 ? "USD" : "KRW", f.sentence = "第" + std::to_string(i / 3) + "句";
        f.value = decimal(i % 4 == 0 ? 28 : i % 50), f.text = f.value.to_string(); // some values again and again
        f.start = static_cast<std::size_t>(i), f.end = f.start + 2;
        one_by_one.add(f), batch.add(f);
        if (i % 64 == 0) in_batches.add(batch), batch.clear();
    }
    in_batches.add(batch);
    std::string a, b;
    for (fact const& row : one_by_one.rows()) output::append_json(a, row);
    for (fact const& row : in_batches.rows()) output::append_json(b, row);
    CHECK(a == b);
    std::size_t told = 0;
    for (fact const& row : in_batches.rows()) told += row.sources.size();
    CHECK(told == 1000);
    CHECK(in_batches.facts() == 2);
}
