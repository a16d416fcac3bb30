// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/identity.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

fact fact_of(std::string doc) {
    fact f;
    f.doc       = std::move(doc);
    f.published = instant::parse("2024-01-31");
    f.entity    = "Foxconn";
    f.metric_id = "revenue";
    f.period    = "2023";
    f.value     = decimal(5);
    return f;
}

/// Are two facts one after this change of the second?
template <class Change>
bool same_after(Change change) {
    fact other = fact_of("b");
    change(other);
    return table::identity_of(fact_of("a")) == table::identity_of(other);
}

} // namespace

TEST_CASE("identity_of: document, day, value and words do not matter", "[table]") {
    CHECK(same_after([](fact& f) { f.value = decimal(6), f.metric = "sales", f.published = {}; }));
    CHECK(same_after([](fact& f) { f.entity = "FOXCONN"; }));
    CHECK(same_after([](fact& f) { f.attributed_to = "Reuters"; }));
}

TEST_CASE("identity_of: who, what, when and in which unit do", "[table]") {
    CHECK_FALSE(same_after([](fact& f) { f.entity_id = "hon-hai"; }));
    CHECK_FALSE(same_after([](fact& f) { f.segment = "servers"; }));
    CHECK_FALSE(same_after([](fact& f) { f.basis = basis::yoy; }));
    CHECK_FALSE(same_after([](fact& f) { f.period = "2022"; }));
    CHECK_FALSE(same_after([](fact& f) { f.unit = "USD"; }));
    CHECK_FALSE(same_after([](fact& f) { f.status = status::preliminary; }));
}

TEST_CASE("identity_of: what is not known is not the same", "[table]") {
    fact a = fact_of("a"), b = fact_of("b");
    a.entity = b.entity = "";
    CHECK(table::identity_of(a) != table::identity_of(b));
    a = b    = fact_of("a");
    a.period = b.period = "";
    CHECK(table::identity_of(a) == table::identity_of(b));
    b.value = decimal(6);
    CHECK(table::identity_of(a) != table::identity_of(b));
}

TEST_CASE("identity_of: an outlook is that of who gives it", "[table]") {
    fact a = fact_of("a"), b = fact_of("b");
    a.status = b.status = status::forecast;
    a.attributed_to = "IDC", b.attributed_to = "Gartner";
    CHECK(table::identity_of(a) != table::identity_of(b));
}
