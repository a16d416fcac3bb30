// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/find_date.hpp"

#include <catch2/catch.hpp>

#include <string>

using numfact::input::find_date;

TEST_CASE("find_date: the forms of file names, meta elements and headers", "[input]") {
    for (std::string const text :
         {"2024-01-31", "2024/1/31", "2024.01.31", "2024_01_31", "20240131", "2024年1月31日", "news-20240131-final.txt",
          "2024-01-31T08:00:00+08:00", "Wed, 31 Jan 2024 08:00:00 GMT", "January 31, 2024", "31 January 2024",
          "Jan. 31, 2024", "v2 of 2024-01-31"}) {
        INFO(text);
        CHECK(find_date(text).to_string() == "2024-01-31");
    }
}

TEST_CASE("find_date: other numbers are no dates", "[input]") {
    for (std::string const text : {"", "2024", "2024-13-01", "2024-02-30", "1234567890", "120240131", "202401311",
                                   "1889-01-31", "report-12.txt", "Maybe 12, 2024", "10.0.2024.1"}) {
        INFO(text);
        CHECK(!find_date(text));
    }
}
