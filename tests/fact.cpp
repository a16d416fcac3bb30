// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/fact.hpp>
#include <numfact/output/jsonl.hpp>

#include <catch2/catch.hpp>

#include <memory>
#include <string>

using namespace numfact;

namespace {

/// A fact that has something in every field.
fact full() {
    fact          f;
    number const  n(decimal(7));
    instant const day = instant::from_civil(2026, 1, 31);
    for (auto* s : {&f.doc, &f.entity, &f.entity_id, &f.segment, &f.metric, &f.metric_id, &f.period, &f.unit, &f.norm_unit,
                    &f.equivalent_unit, &f.attributed_to, &f.text, &f.sentence})
        *s = "told";
    for (auto* x : {&f.value, &f.low, &f.high, &f.norm_value, &f.norm_low, &f.norm_high, &f.equivalent_value}) *x = n;
    f.published = f.from = f.to = day;
    f.type = fact_type::share, f.basis = basis::yoy, f.status = status::plan, f.bound = bound::ge;
    f.rate  = std::make_shared<rate_note const>(rate_note{n, day, "source"});
    f.error = "wrong";
    f.start = 1, f.end = 2;
    f.sources.push_back({"other", day, 3, 4});
    f.revision = 1, f.conflict = true;
    return f;
}

std::string json_of(fact const& f) {
    std::string out;
    output::append_json(out, f);
    return out;
}

} // namespace

TEST_CASE("fact: what is cleared is empty in every field but the document's id", "[fact]") {
    fact f = full();
    output::visit_fields(f, [json = json_of(f)](std::string_view name, auto const&) { // else it would prove nothing
        CAPTURE(name);
        CHECK(json.find("\"" + std::string(name) + "\":") != json.npos);
        CHECK(json.find("\"" + std::string(name) + "\":null") == json.npos);
    });
    f.clear();
    fact empty;
    empty.doc = "told";
    CHECK(json_of(f) == json_of(empty));
}
