// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/packed_facts.hpp>

#include <numfact/output/jsonl.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

fact full_fact() {
    static char const error[] = "no rate of the day";
    fact              f;
    f.entity = "三星电子", f.entity_id = "samsung-electronics", f.segment = "芯片业务", f.metric = "营业利润",
    f.metric_id = "operating_profit";
    f.period = "2023-Q4", f.from = instant::parse("2023-10-01"), f.to = instant::parse("2024-01-01");
    f.type = fact_type::change, f.basis = basis::yoy, f.status = status::forecast;
    f.low = decimal::parse("-2800000000000"), f.high = decimal::parse("3.50"), f.bound = bound::le, f.unit = "KRW";
    f.norm_low = decimal(1), f.norm_high = decimal(2), f.norm_unit = "USD";
    f.rate = std::make_shared<rate_note const>(
        rate_note{decimal::parse("0.00075"), instant::parse("2024-01-30"), "ecb.csv"});
    f.error            = error;
    f.equivalent_value = decimal(5), f.equivalent_unit = "CNY", f.attributed_to = "IDC";
    f.text = "2.8万亿韩元", f.sentence = "三星电子2023年第四季度…";
    return f;
}

template <class Fact>
std::string shown(Fact const& f) {
    std::string out;
    output::append_json(out, f);
    return out;
}

} // namespace

TEST_CASE("packed_facts: a fact comes out as it went in", "[table]") {
    table::detail::packed_facts facts;
    fact const                  full = full_fact();
    auto const                  keep = [&](fact const& f) {
        table::fact_batch batch;
        batch.add(f), facts.begin(batch);
        return facts.keep(batch.facts()[0]);
    };
    char const *const           kept = keep(full), *empty = keep(fact{});
    table::row                  out;
    fact                        copied;
    facts.open(kept, out), copy_to(copied, out);
    CHECK(shown(out) == shown(full));
    CHECK(shown(copied) == shown(full));
    facts.open(empty, out), copy_to(copied, out); // nothing is left of the one before
    CHECK(shown(out) == shown(fact{}));
    CHECK(shown(copied) == shown(fact{}));
    CHECK(out.error == std::string_view());
}

TEST_CASE("packed_facts: identities are the same bytes where they are the same text", "[table]") {
    table::detail::packed_facts facts;
    std::vector<fact>           all(9, full_fact());
    all[1].entity_id = "SAMSUNG-Electronics", all[2].from = {}, all[3].from = all[3].to = {}, all[3].period = "",
    all[4] = all[3], all[4].low = decimal(7);
    all[5].entity = "", all[5].doc = "a", all[6].doc = "b", all[7].status = status::actual,
    all[8].attributed_to = "Gartner";
    auto const identity = [&](fact const& f) {
        table::fact_batch batch;
        batch.add(f), facts.begin(batch);
        return std::string(facts.identity(batch.facts()[0]));
    };
    for (fact const& a : all)
        for (fact const& b : all)
            CHECK((identity(a) == identity(b)) == (table::identity_of(a) == table::identity_of(b)));
}
