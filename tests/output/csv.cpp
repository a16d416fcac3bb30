// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/output/csv.hpp>

#include <catch2/catch.hpp>

using namespace numfact;

namespace {

std::string row_of(std::string text) {
    fact f;
    f.doc = std::move(text);
    std::string out;
    output::append_csv(out, f);
    return out.substr(0, out.find(",,"));
}

} // namespace

TEST_CASE("append_csv: cells are quoted where RFC 4180 asks for it", "[output]") {
    CHECK(row_of("plain") == "plain");
    CHECK(row_of("a,b") == "\"a,b\"");
    CHECK(row_of("say \"hi\"") == "\"say \"\"hi\"\"\"");
    CHECK(row_of("two\nlines") == "\"two\nlines\"");
}

TEST_CASE("append_csv: a text that a spreadsheet would run is guarded, a number is not", "[output]") {
    CHECK(row_of("=1+1") == "'=1+1");
    CHECK(row_of("+1") == "'+1");
    CHECK(row_of("-3.1亿元") == "'-3.1亿元");
    CHECK(row_of("@sum") == "'@sum");
    CHECK(row_of("\tx") == "'\tx");
    CHECK(row_of("\rx") == "\"'\rx\"");
    CHECK(row_of("a=b") == "a=b");

    mention m;
    m.value = decimal::parse("-310000000");
    std::string out;
    output::append_csv(out, m);
    CHECK(out == "0,0,,number,-310000000,,,exact,,,,,,,,,,,,,\r\n");
}

TEST_CASE("append_csv: what a spreadsheet would spoil is guarded for it", "[output]") {
    auto const cells = [](mention m, output::csv_reader reader) {
        std::string out;
        output::append_csv(out, m, reader);
        return out;
    };
    using enum output::csv_reader;
    mention m;
    m.text = "1:36";
    m.from = instant::parse("2024-01-30T23:17");
    m.value = decimal::parse("1234567890123456");
    CHECK(cells(m, program) == "0,0,1:36,number,1234567890123456,,,exact,,2024-01-30T23:17,,,,,,,,,,,\r\n");
    CHECK(cells(m, spreadsheet) == "0,0,'1:36,number,'1234567890123456,,,exact,,2024-01-30 23:17,,,,,,,,,,,\r\n");
    m.text  = "2.8万亿";
    m.value = decimal::parse("2800000000000000000"); // two digits alone: a float holds it
    m.from  = instant::parse("2024-01-30");
    CHECK(cells(m, spreadsheet) == "0,0,2.8万亿,number,2800000000000000000,,,exact,,2024-01-30,,,,,,,,,,,\r\n");
    m.value = number::fraction(decimal::parse("1"), decimal::parse("40"));
    CHECK(cells(m, spreadsheet).find(",'1/40,") != std::string::npos);
}

TEST_CASE("append_csv: ill-formed UTF-8 and NUL become U+FFFD", "[output]") {
    CHECK(row_of("a\xFF"
                 "b") == "a\uFFFDb");
    CHECK(row_of(std::string("a\0b", 3)) == "a\uFFFDb");
}

TEST_CASE("append_csv_header: the names of docs/records.md in their order", "[output]") {
    std::string out;
    output::append_csv_header<mention>(out);
    CHECK(out == "start,end,text,kind,value,low,high,bound,unit,from,to,norm_value,norm_unit,"
                 "norm_low,norm_high,rate,rate_date,rate_source,error,vague,fiscal\r\n");
    out.clear();
    output::append_csv_header<output::mention_row>(out);
    CHECK(out.starts_with("doc,start,end,"));
    out.clear();
    output::append_csv_header<fact>(out);
    CHECK(out ==
          "doc,published,entity,entity_id,segment,metric,metric_id,period,from,to,type,basis,status,value,low,high,"
          "bound,unit,norm_value,norm_unit,norm_low,norm_high,rate,rate_date,rate_source,error,equivalent_value,"
          "equivalent_unit,attributed_to,start,end,text,sentence,"
          "revision,conflict,sources\r\n");
}

TEST_CASE("append_csv: a long text that comes again is written again", "[output]") {
    output::csv_memory memory;
    auto const         row = [&](std::string sentence) {
        mention     m;
        std::string out;
        m.text = sentence;
        output::append_csv(out, m, output::csv_reader::program, &memory);
        return out.substr(4, out.find(",number") - 4);
    };
    for (int i = 0; i < 2; ++i) {
        CHECK(row("Revenue came to \"about\" $77.1 billion, it said.") == "\"Revenue came to \"\"about\"\" $77.1 billion, it said.\"");
        CHECK(row("=Revenue came to about $77.1 billion") == "'=Revenue came to about $77.1 billion");
    }
}

TEST_CASE("append_csv: the sources of a row are JSON in a cell", "[output]") {
    fact f;
    f.sources = {{"a.txt", instant::parse("2024-01-31"), 12, 24}, {"say \"hi\"\\.txt", {}, 0, 123}};
    std::string out;
    output::append_csv(out, f);
    CHECK(out.ends_with(R"(,"[{""doc"":""a.txt"",""published"":""2024-01-31"",""start"":12,""end"":24},)"
                        R"({""doc"":""say \""hi\""\\.txt"",""published"":null,""start"":0,""end"":123}]")"
                        "\r\n"));
}
