// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/arguments.hpp"

#include "cli/completion.hpp"
#include "cli/exit_status.hpp"
#include "cli/help.hpp"
#include "cli/message.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

#include <numfact/version.hpp>

#include <algorithm>
#include <map>
#include <thread>

namespace numfact::cli {

using namespace help;

namespace {

/// The commands with their options. Each has arguments of its own, for a --config file may speak of several.
class command_line {
public:
    command_line() : app("Reads Chinese and English news and answers with a dated fact table.", "numfact") {
        app.set_version_flag("--version", "numfact " + std::string(version));
        app.set_config("--config", "", "Options from a file: [facts], then lines such as format = \"csv\"")
            ->type_name("FILE");
        app.allow_config_extras(CLI::config_extras_mode::error);
        app.fallthrough();            // --config may stand after the command
        app.require_subcommand(0, 1); // none is told by parse_arguments, after a word that is no command
        app.failure_message([](CLI::App const* at, CLI::Error const& e) {
            return "numfact: " + std::string(e.what()) + "\nnumfact: " + at->get_display_name() + " --help says more\n";
        });
        app.footer(std::string("numfact COMMAND --help says more, with examples.\n\n") + exit_statuses);
        add_facts();
        add_mentions();
        add_query_command();
        add_convert();
        add_audit();
        add_explain();
        add_lexicon();
        add_printed();
    }

    /// What the command that was chosen has been told.
    arguments& told() { return each_[chosen_]; }

    CLI::App    app;
    std::string printed; ///< made of the options themselves

private:
    /// The arguments of a command, which is chosen when the command line names it.
    arguments& choose(CLI::App& command, enum command which) {
        command.callback([this, which] { chosen_ = which; });
        each_[which].command = which;
        return each_[which];
    }
    void add_facts() {
        auto& facts = *app.add_subcommand("facts", "Print the fact table: who, what, when, how much");
        auto& a     = choose(facts, command::facts);
        add_reading(facts, a);
        add_merging(facts, a);
        facts.footer(std::string(facts_examples) + "\n" + exit_statuses);
    }
    void add_mentions() {
        auto& mentions =
            *app.add_subcommand("mentions", "Print the numbers, amounts, measures, dates and periods of the texts");
        add_reading(mentions, choose(mentions, command::mentions));
        mentions.footer(std::string(mentions_examples) + "\n" + exit_statuses);
    }
    void add_query_command() {
        auto& query = *app.add_subcommand("query", "Print facts of a database that facts -o facts.db has made");
        add_query(query, choose(query, command::query));
        query.footer(std::string(query_examples) + "\n" + exit_statuses);
    }
    void add_convert() {
        auto& convert =
            *app.add_subcommand("convert", "Convert an amount, or a column of them, into another unit or currency");
        auto& a = choose(convert, command::convert);
        convert
            .add_option("AMOUNT", a.text, "The amount, in words as in texts; - reads a column from the standard input")
            ->required()
            ->type_name("");
        add_conversion(convert, a);
        convert.get_option("--to")->required();
        convert.add_option("--on", a.published, "The day whose exchange rate is taken")
            ->type_name("DATE")
            ->check(check_date);
        add_output(convert, a, true);
        add_engine_options(convert, a);
        convert.footer(std::string(convert_examples) + "\n" + exit_statuses);
    }
    void add_audit() {
        auto& audit = *app.add_subcommand("audit", "Tell which figures of the texts contradict one another, and how");
        auto& a     = choose(audit, command::audit);
        add_texts(audit, a);
        audit.add_option("--rates", a.rates, "Exchange rates, to check restatements in other currencies by; may be repeated")
            ->type_name("FILE")
            ->allow_extra_args(false);
        audit
            .add_option_function<std::string>(
                "--sure", [&a](std::string const& name) { a.sure = *table::certainty_named(name); },
                "Only findings that are at least so sure: possible (all of them), likely or certain")
            ->type_name("LEVEL")
            ->check(CLI::IsMember({"possible", "likely", "certain"}));
        audit.add_flag("--check", a.check, "End with status 4 when there are findings");
        add_output(audit, a, false);
        add_engine_options(audit, a);
        audit.footer(std::string(audit_examples) + "\n" + exit_statuses);
    }
    void add_explain() {
        auto& explain = *app.add_subcommand("explain", "Show which rules matched where, and what became of it");
        auto& a       = choose(explain, command::explain);
        explain.add_option("TEXT", a.text, "The text to explain; - reads the standard input")
            ->required()
            ->type_name("");
        add_engine_options(explain, a);
        explain.footer(std::string(explain_examples) + "\n" + exit_statuses);
    }
    void add_lexicon() {
        auto& lexicon = *app.add_subcommand("lexicon", "Show the built-in tables of words, or check those of your own");
        lexicon.require_subcommand(1);
        auto& list   = *lexicon.add_subcommand("list", "Print the names of the tables, or the rows of one");
        auto& listed = choose(list, command::lexicon_list);
        list.add_option("TABLE", listed.text, "Whose rows to print, in the form of --lexicon files")->type_name("");
        list.add_option("WORD", listed.word, "Only the rows that have this id or word")->type_name("");
        auto& check = *lexicon.add_subcommand("check", "Say whether --lexicon files can be used, and what is in them");
        check.add_option("FILE", choose(check, command::lexicon_check).files, "Tables")->required()->type_name("");
        lexicon.footer(std::string(lexicon_examples) + "\n" + exit_statuses);
    }
    void add_printed() {
        auto& completion = *app.add_subcommand("completion", "Print a script that completes command lines");
        completion
            .add_option_function<std::string>(
                "SHELL", [this](std::string const& shell) { printed = completion_script(app, shell).value_or(""); },
                "bash, zsh or fish")
            ->required()
            ->type_name("")
            ->check(CLI::IsMember({"bash", "zsh", "fish"}));
        app.add_subcommand("man", "Print the manual page, for man -l -")->callback([this] { printed = man_page(app); });
    }

    std::map<enum command, arguments> each_;
    enum command                      chosen_ = command::facts;
};

/// Fills in what follows from the rest; throws what cannot be together.
void complete(arguments& a) {
    bool const told = a.format != format::automatic;
    if (!told) a.format = format_of_file(a.output);
    if (a.format == format::sqlite) {
        if (a.output.empty()) throw CLI::RequiresError("A database", "-o facts.db");
        if (a.command != command::facts) throw CLI::ValidationError("--format", "a database takes facts only");
        if (!a.merge || !a.as_of.empty()) throw CLI::ExcludesError("A database", a.merge ? "--as-of" : "--no-merge");
    }
    if (a.batch && (told || a.format > format::jsonl)) throw CLI::ExcludesError("--jsonl", "--format");
    if (a.excel && (a.batch || (a.format != format::automatic && a.format != format::csv)))
        throw CLI::ExcludesError("--excel", a.batch ? "--jsonl" : "--format");
    if (a.batch && (!a.merge || !a.as_of.empty()))
        throw CLI::ExcludesError("--jsonl", a.merge ? "--as-of" : "--no-merge");
    if (!a.merge && !a.as_of.empty()) throw CLI::ExcludesError("--as-of", "--no-merge");
    if (a.schema && a.output.empty()) throw CLI::RequiresError("--schema", "-o facts.csv");
    if (a.command == command::audit && a.format > format::jsonl)
        throw CLI::ValidationError("--format", "findings are a table, csv or jsonl");
    bool const reads = a.command == command::audit || a.command == command::facts || a.command == command::mentions;
    if (reads && a.files.empty()) {
        if (!a.batch) throw CLI::RequiredError("FILE (- is the standard input)");
        a.files = {"-"};
    }
}

} // namespace

unsigned threads_of(arguments const& a) { return a.jobs != 0 ? a.jobs : std::max(1u, std::thread::hardware_concurrency()); }

std::optional<arguments> parse_arguments(int argc, char const* const* argv, int& status) {
    command_line line;
    try {
        line.app.parse(argc, argv);
        if (!line.printed.empty()) {
            output out("");
            out.buffer() = std::move(line.printed);
            status       = out.finish() ? done : unreadable;
            return std::nullopt;
        }
        if (line.app.get_subcommands().empty()) throw CLI::RequiredError("A command");
        complete(line.told());
    } catch (CLI::ParseError const& e) {
        status = line.app.exit(e) == 0 ? done : usage;
        return std::nullopt;
    }
    if (line.told().quiet) be_quiet();
    return std::move(line.told());
}

} // namespace numfact::cli
