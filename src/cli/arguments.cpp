// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/arguments.hpp"

#include "cli/exit_status.hpp"

#include <numfact/instant.hpp>
#include <numfact/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace numfact::cli {

namespace {

constexpr char exit_statuses[] = R"(Exit status:
  0  done (also when the reader of the output, such as head, has seen enough)
  1  the command line cannot be understood
  2  no input could be read, a lexicon cannot be used, or the output cannot be written
  3  some inputs, or lines of a batch, failed; the others were done)";

constexpr char facts_examples[] = R"(Examples:
  numfact facts news.txt --published 2024-01-31
  numfact facts *.txt -o facts.csv
  numfact facts january.txt march.txt --as-of 2024-02-15
  curl -s https://example.com/news.txt | numfact facts - --format jsonl
  numfact facts --jsonl < documents.jsonl > facts.jsonl

A batch (--jsonl) reads {"id":…,"text":…,"published":…,"lang":…} a line and answers each with
{"id":…,"mentions":[…],"facts":[…]}, in order, or {"id":…,"error":{"code":…,"message":…,"line":…}}.
)";

constexpr char mentions_examples[] = R"(Examples:
  numfact mentions news.txt --published 2024-01-31
  echo "营收同比增长12.3%" | numfact mentions - --format jsonl
  numfact mentions --jsonl < documents.jsonl > mentions.jsonl

A batch (--jsonl) reads {"id":…,"text":…,"published":…,"lang":…} a line and answers each with
{"id":…,"mentions":[…]}, in order, or {"id":…,"error":{"code":…,"message":…,"line":…}}.
)";

constexpr char explain_examples[] = R"(Examples:
  numfact explain "2.8万亿韩元"
  numfact explain "between $5.1bn and $5.7bn"
)";

std::string check_date(std::string const& s) {
    return instant::parse(s) ? std::string() : "'" + s + "' is not a date of the form YYYY-MM-DD";
}

std::string check_currency(std::string const& s) {
    bool const letters = std::all_of(s.begin(), s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters && s.size() == 3 ? std::string() : "'" + s + "' is not an ISO 4217 code such as CNY";
}

std::optional<enum format> format_named(std::string_view name) {
    if (name == "table") return format::table;
    if (name == "csv") return format::csv;
    if (name == "jsonl") return format::jsonl;
    return std::nullopt;
}

std::string check_format(std::string const& s) {
    return format_named(s) ? std::string() : "'" + s + "' is neither table, csv nor jsonl";
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

void add_reading(CLI::App& app, arguments& a) {
    app.add_option("FILE", a.files, "UTF-8 texts; - is the standard input")->type_name("");
    app.add_option("--published", a.published,
                   "The day the texts were published: what 去年 and \"last quarter\" count from")
        ->type_name("DATE")
        ->check(check_date);
    app.add_option_function<std::string>(
           "--format", [&a](std::string const& name) { a.format = *format_named(name); },
           "table, csv or jsonl; otherwise a table on a terminal and CSV elsewhere")
        ->type_name("FORMAT")
        ->check(check_format);
    app.add_option("-o,--output", a.output, "Write to this file instead of the standard output")->type_name("FILE");
    app.add_flag(
        "--excel", a.excel,
        "CSV for spreadsheets: with a byte order mark, and a ' before texts that would become numbers or dates, "
        "and before numbers of more than 15 digits");
    app.add_flag("--schema", a.schema, "Describe the columns of -o facts.csv in facts.schema.json (Table Schema)");
    app.add_flag("--jsonl", a.batch, "Answer a batch: one JSON document a line in, one JSON answer a line out");
    add_engine_options(app, a);
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
    facts->add_flag_callback(
        "--no-merge", [&] { a.merge = false; }, "A row for each place that tells a fact, in text order");
    facts
        ->add_option("--as-of", a.as_of,
                     "What was known on that day: of what had been published, the value of each fact told last")
        ->type_name("DATE")
        ->check(check_date);
    facts->footer(std::string(facts_examples) + "\n" + exit_statuses);
    facts->callback([&] { a.command = command::facts; });

    auto* mentions =
        app.add_subcommand("mentions", "Print the numbers, amounts, measures, dates and periods of the texts");
    add_reading(*mentions, a);
    mentions->footer(std::string(mentions_examples) + "\n" + exit_statuses);
    mentions->callback([&] { a.command = command::mentions; });

    auto* explain = app.add_subcommand("explain", "Show which rules matched where, and what became of it");
    explain->add_option("TEXT", a.text, "The text to explain; - reads the standard input")->required()->type_name("");
    add_engine_options(*explain, a);
    explain->footer(std::string(explain_examples) + "\n" + exit_statuses);
    explain->callback([&] { a.command = command::explain; });

    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty()) throw CLI::RequiredError("A command (facts, mentions or explain)");
        if (a.batch && a.format != format::automatic) throw CLI::ExcludesError("--jsonl", "--format");
        if (a.excel && (a.batch || (a.format != format::automatic && a.format != format::csv)))
            throw CLI::ExcludesError("--excel", a.batch ? "--jsonl" : "--format");
        if (a.batch && (!a.merge || !a.as_of.empty()))
            throw CLI::ExcludesError("--jsonl", a.merge ? "--as-of" : "--no-merge");
        if (!a.merge && !a.as_of.empty()) throw CLI::ExcludesError("--as-of", "--no-merge");
        if (a.schema && a.output.empty()) throw CLI::RequiresError("--schema", "-o facts.csv");
        if (a.command != command::explain && a.files.empty()) {
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
