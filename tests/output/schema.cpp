// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/schema.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

template <class Record>
void check_described() {
    output::visit_fields(Record{}, [](std::string_view name, auto const&) {
        INFO(name);
        CHECK(!output::describe_field(name).empty());
    });
}

} // namespace

TEST_CASE("describe_field: every field of the records has its meaning", "[output]") {
    check_described<fact>();
    check_described<output::mention_row>();
}

TEST_CASE("append_table_schema: a field of each type", "[output]") {
    std::string out;
    output::append_table_schema<mention>(out);
    CHECK(out.starts_with("{\n  \"fields\":[\n    {\"name\":\"start\",\"type\":\"integer\",\"description\":\"byte offset"));
    CHECK(out.find("{\"name\":\"kind\",\"type\":\"string\"") != std::string::npos);
    CHECK(out.find("{\"name\":\"vague\",\"type\":\"boolean\"") != std::string::npos);
    CHECK(out.ends_with("],\n  \"missingValues\":[\"\"]\n}\n"));
}
