// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/table/error_list.hpp>

#include <catch2/catch.hpp>

#include <string_view>

TEST_CASE("error_list: an error has one number, none is 0", "[table]") {
    static char const                    first[] = "no rate", second[] = "no unit";
    numfact::table::detail::error_list errors;
    CHECK(errors.number_of("") == 0);
    CHECK(errors.number_of(first) == 1);
    CHECK(errors.number_of(second) == 2);
    CHECK(errors.number_of(first) == 1);
    CHECK(std::string_view(errors[0]).empty());
    CHECK(std::string_view(errors[2]) == "no unit");
}
