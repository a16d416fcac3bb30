// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/arguments.hpp"

#include "cli/exit_status.hpp"
#include "cli/help.hpp"
#include "cli/message.hpp"
#include "input/encoding.hpp"

#include <numfact/instant.hpp>
#include <numfact/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace numfact::cli {

using namespace help;

namespace {

std::string check_date(std::string const& s) {
    return instant::parse(s) ? std::string() : "'" + s + "' is not a date of the form YYYY-MM-DD";
}

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

void add_output(CLI::App& app, arguments& a) {
    app.add_option_function<std::string>(
           "--format", [&a](std::string const& name) { a.format = *format_named(name); },
           format_names() + "; otherwise what the name of the output ends with, a table on a terminal, CSV elsewhere")
        ->type_name("FORMAT")
        ->check(check_format);
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
}

void add_reading(CLI::App& app, arguments& a) {
    add_texts(app, a);
    add_output(app, a);
    add_csv(app, a);
    app.add_flag("--jsonl", a.batch, "Answer a batch: one JSON document a line in, one JSON answer a line out");
    add_conversion(app, a);
    app.add_flag("--document-rates", a.engine.document_rates,
                 "Convert by the restatements of a text itself, too: 2.8万亿韩元（约合人民币150.64亿元）");
    add_engine_options(app, a);
    app.add_flag_callback("-q,--quiet", be_quiet, "Say nothing on the standard error but what went wrong");
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
    add_output(app, a);
    add_csv(app, a);
}

} // namespace

std::optional<arguments> parse_arguments(int argc, char const* const* argv, int& status) {
    arguments a;
    CLI::App  app("Reads Chinese and English news and answers with a dated fact table.", "numfact");
    app.set_version_flag("--version", "numfact " + std::string(version));
    app.require_subcommand(0, 1); // none is told below, after a word that is no command
    app.failure_message([](CLI::App const* at, CLI::Error const& e) {
        return "numfact: " + std::string(e.what()) + "\nnumfact: " + at->get_display_name() + " --help says more\n";
    });
    app.footer(std::string("numfact COMMAND --help says more, with examples.\n\n") + exit_statuses);

    auto* facts = app.add_subcommand("facts", "Print the fact table: who, what, when, how much");
    add_reading(*facts, a);
    add_merging(*facts, a);
    facts->footer(std::string(facts_examples) + "\n" + exit_statuses);
    facts->callback([&] { a.command = command::facts; });

    auto* mentions =
        app.add_subcommand("mentions", "Print the numbers, amounts, measures, dates and periods of the texts");
    add_reading(*mentions, a);
    mentions->footer(std::string(mentions_examples) + "\n" + exit_statuses);
    mentions->callback([&] { a.command = command::mentions; });

    auto* query = app.add_subcommand("query", "Print facts of a database that facts -o facts.db has made");
    add_query(*query, a);
    query->footer(std::string(query_examples) + "\n" + exit_statuses);
    query->callback([&] { a.command = command::query; });

    auto* convert =
        app.add_subcommand("convert", "Convert an amount, or a column of them, into another unit or currency");
    convert->add_option("AMOUNT", a.text, "The amount, in words as in texts; - reads a column from the standard input")
        ->required()
        ->type_name("");
    add_conversion(*convert, a);
    convert->get_option("--to")->required();
    convert->add_option("--on", a.published, "The day whose exchange rate is taken")
        ->type_name("DATE")
        ->check(check_date);
    add_output(*convert, a);
    add_engine_options(*convert, a);
    convert->footer(std::string(convert_examples) + "\n" + exit_statuses);
    convert->callback([&] { a.command = command::convert; });

    auto* explain = app.add_subcommand("explain", "Show which rules matched where, and what became of it");
    explain->add_option("TEXT", a.text, "The text to explain; - reads the standard input")->required()->type_name("");
    add_engine_options(*explain, a);
    explain->footer(std::string(explain_examples) + "\n" + exit_statuses);
    explain->callback([&] { a.command = command::explain; });

    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty()) throw CLI::RequiredError("A command");
        bool const told = a.format != format::automatic;
        if (!told) a.format = format_of_file(a.output);
        if (a.format == format::sqlite) {
            if (a.output.empty()) throw CLI::RequiresError("A database", "-o facts.db");
            if (a.command != command::facts) throw CLI::ValidationError("--format", "a database takes facts only");
            if (!a.merge || !a.as_of.empty())
                throw CLI::ExcludesError("A database", a.merge ? "--as-of" : "--no-merge");
        }
        if (a.batch && (told || a.format > format::jsonl)) throw CLI::ExcludesError("--jsonl", "--format");
        if (a.excel && (a.batch || (a.format != format::automatic && a.format != format::csv)))
            throw CLI::ExcludesError("--excel", a.batch ? "--jsonl" : "--format");
        if (a.batch && (!a.merge || !a.as_of.empty()))
            throw CLI::ExcludesError("--jsonl", a.merge ? "--as-of" : "--no-merge");
        if (!a.merge && !a.as_of.empty()) throw CLI::ExcludesError("--as-of", "--no-merge");
        if (a.schema && a.output.empty()) throw CLI::RequiresError("--schema", "-o facts.csv");
        if (a.command != command::explain && a.command != command::convert && a.files.empty()) {
            if (!a.batch) throw CLI::RequiredError("FILE (- is the standard input)");
            a.files = {"-"};
        }
    } catch (CLI::ParseError const& e) {
        status = app.exit(e) == 0 ? done : usage;
        return std::nullopt;
    }
    return a;
}

} // namespace numfact::cli
