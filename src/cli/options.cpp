// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/options.hpp"

#include "input/encoding.hpp"

#include <numfact/instant.hpp>

#include <algorithm>

namespace numfact::cli {

std::string check_date(std::string const& s) {
    return instant::parse(s) ? std::string() : "'" + s + "' is not a date of the form YYYY-MM-DD";
}

namespace {

std::string check_published(std::string const& s) { return s == "auto" ? std::string() : check_date(s); }

std::string check_encoding(std::string const& s) {
    return input::is_encoding(s) ? std::string() : "'" + s + "' is not an encoding such as GB18030 or windows-1252";
}

std::string check_currency(std::string const& s) {
    bool const letters = std::all_of(s.begin(), s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters && s.size() == 3 ? std::string() : "'" + s + "' is not an ISO 4217 code such as CNY";
}

std::string check_format(std::string const& s) {
    return format_named(s) ? std::string() : "'" + s + "' is not one of " + format_names();
}

} // namespace

void add_engine_options(CLI::App& app, arguments& a) {
    app.add_option("--currency", a.engine.currency,
                   "What 元 and $ without a country mean, whatever the text looks like")
        ->type_name("CODE")
        ->check(check_currency);
    app.add_option("--lexicon", a.engine.lexicons,
                   "A TSV file whose rows come before the built-in ones; may be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false); // each --lexicon takes one file: what follows it are texts
}

void add_conversion(CLI::App& app, arguments& a) {
    app.add_option("--to", a.engine.to,
                   "What norm_value is in, where that is possible: USD, GW.a, 公里; otherwise base units")
        ->type_name("UNIT");
    app.add_option("--rates", a.engine.rates,
                   "Exchange rates, as the ECB's eurofxref-hist.csv or date,base,quote,rate; may be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false);
    app.add_option("--max-rate-age", a.engine.max_rate_age,
                   "How many days before the day of the amount its rate may be; otherwise 7")
        ->type_name("DAYS")
        ->check(CLI::Range(0, 36500));
    app.add_option("--digits", a.engine.digits, "Significant digits of norm_value; otherwise those of the figure")
        ->type_name("N")
        ->check(CLI::Range(1, 38));
}

void add_output(CLI::App& app, arguments& a, bool rows) {
    auto* const format = app.add_option_function<std::string>(
        "--format", [&a](std::string const& name) { a.format = *format_named(name); },
        (rows ? format_names() + "; otherwise" : "Otherwise") +
            " what the name of the output ends with, a table on a terminal, CSV elsewhere");
    format->type_name("FORMAT")->check(check_format);
    if (!rows) format->check(CLI::IsMember({"table", "csv", "jsonl"}));
    app.add_option("-o,--output", a.output, "Write to this file instead of the standard output")->type_name("FILE");
}

void add_csv(CLI::App& app, arguments& a) {
    app.add_flag(
        "--excel", a.excel,
        "CSV for spreadsheets: with a byte order mark, and a ' before texts that would become numbers or dates, "
        "and before numbers of more than 15 digits");
    app.add_flag("--schema", a.schema, "Describe the columns of -o facts.csv in facts.schema.json (Table Schema)");
}

void add_texts(CLI::App& app, arguments& a) {
    app.add_option(
           "FILE", a.files,
           "Texts, HTML pages, WARC archives, any of them packed by gzip or zstd; directories; - is the standard input")
        ->type_name("");
    app.add_option_function<std::string>(
           "--published",
           [&a](std::string const& s) {
               a.say_published = s == "auto";
               a.published     = a.say_published ? "" : s;
           },
           "The day the texts were published: what 去年 and \"last quarter\" count from; auto says which was found")
        ->type_name("DATE")
        ->check(check_published);
    app.add_option("--encoding", a.encoding, "What the texts are written in, such as GB18030; otherwise found out")
        ->type_name("NAME")
        ->check(check_encoding);
    app.add_flag("-q,--quiet", a.quiet, "Say nothing on the standard error but what went wrong");
}

void add_reading(CLI::App& app, arguments& a) {
    add_texts(app, a);
    add_output(app, a, true);
    add_csv(app, a);
    app.add_flag("--jsonl", a.batch, "Answer a batch: one JSON document a line in, one JSON answer a line out");
    app.add_option("-j,--jobs", a.jobs, "How many texts are read at the same time; 0: as many as there are cores; otherwise 1")
        ->type_name("N")
        ->check(CLI::Range(0, 1024));
    add_conversion(app, a);
    app.add_flag("--document-rates", a.engine.document_rates,
                 "Convert by the restatements of a text itself, too: 2.8万亿韩元（约合人民币150.64亿元）");
    add_engine_options(app, a);
}

void add_merging(CLI::App& app, arguments& a) {
    app.add_flag_callback(
        "--no-merge", [&] { a.merge = false; }, "A row for each place that tells a fact, in text order");
    app.add_option("--as-of", a.as_of,
                   "What was known on that day: of what had been published, the value of each fact told last")
        ->type_name("DATE")
        ->check(check_date);
}

void add_query(CLI::App& app, arguments& a) {
    app.add_option("DATABASE", a.files, "The file that facts -o has made")->required()->expected(1)->type_name("");
    app.add_option("--entity", a.wanted.entity, "Only facts of this entity: its id or a name of it")->type_name("NAME");
    app.add_option("--metric", a.wanted.metric, "Only this metric: its id or a name of it")->type_name("NAME");
    app.add_option("--segment", a.wanted.segment, "Only this part of the entity")->type_name("NAME");
    app.add_option("--period", a.wanted.period, "Only this period: 2023, 2023-Q4, 2024-01-30")->type_name("LABEL");
    app.add_option("--status", a.wanted.status, "Only actual, preliminary, guidance, … facts")->type_name("STATUS");
    app.add_option("--unit", a.wanted.unit, "Only values in this unit")->type_name("CODE");
    add_merging(app, a);
    add_output(app, a, true);
    add_csv(app, a);
}

} // namespace numfact::cli
