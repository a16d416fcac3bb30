// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/field.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace numfact;

TEST_CASE("visit_fields: every field has a name of its own", "[output]") {
    auto const names_of = [](auto const& record) {
        std::set<std::string> names;
        std::size_t           count = 0;
        output::visit_fields(record, [&](std::string_view name, auto const&) { names.emplace(name), ++count; });
        CHECK(names.size() == count);
        return names;
    };
    CHECK(names_of(mention{}).size() == 21);
    CHECK(names_of(fact{}).size() == 36);
    CHECK(names_of(output::mention_row{}).contains("doc"));
}
