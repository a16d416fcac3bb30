// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/fact_batch.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

fact profit_of(std::string entity) {
    fact f;
    f.doc = "a.txt", f.entity = std::move(entity), f.metric = "净利润", f.sentence = f.entity + "净利润";
    f.value = decimal::parse("2.8");
    return f;
}

} // namespace

TEST_CASE("fact_batch: what facts have in common is there once", "[table]") {
    table::fact_batch batch;
    for (auto const entity : {"三星", "三星", "TSMC", "三星"}) batch.add(profit_of(entity));
    auto const facts = batch.facts();
    REQUIRE(facts.size() == 4);
    CHECK(facts[0].names.entity == facts[3].names.entity);
    CHECK(facts[0].names.entity != facts[2].names.entity);
    CHECK(facts[0].sentence == facts[3].sentence);
    CHECK(batch.names()[facts[2].names.entity].text == "TSMC");
    CHECK(batch.sentences()[facts[2].sentence].text == "TSMC净利润");
    CHECK(batch.names()[facts[2].names.segment].text.empty());
    CHECK(facts[0].value == facts[2].value);
    CHECK(facts[0].shape == facts[2].shape);
}

TEST_CASE("fact_batch: nothing is left after clear", "[table]") {
    table::fact_batch batch;
    for (int i = 0; i < 1000; ++i) batch.add(profit_of(std::to_string(i)));
    batch.clear();
    CHECK(batch.facts().empty());
    CHECK(batch.names().all().size() == 1); // the empty one
    batch.add(profit_of("TSMC"));
    REQUIRE(batch.facts().size() == 1);
    CHECK(batch.names()[batch.facts()[0].names.entity].text == "TSMC");
    CHECK(batch.sentences()[batch.facts()[0].sentence].text == "TSMC净利润");
}
