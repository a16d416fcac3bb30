// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/arguments.hpp"
#include "cli/audit.hpp"
#include "cli/batch.hpp"
#include "cli/convert.hpp"
#include "cli/exit_status.hpp"
#include "cli/lexicon.hpp"
#include "cli/message.hpp"
#include "cli/output.hpp"
#include "cli/query.hpp"
#include "cli/rows.hpp"
#include "input/document.hpp"

#include <numfact/engine.hpp>

#include <csignal>

namespace numfact::cli {

namespace {

int explain(engine const& e, std::string text, output& out) {
    if (text == "-") {
        std::optional<error> bad = input::read_documents(text, {}, [&](input::document& d) {
            text = std::move(d.text).release();
            return false;
        });
        if (bad) {
            complain("", 0, bad->message);
            return unreadable;
        }
    }
    out.buffer() += e.explain(text);
    return out.finish() ? done : unreadable;
}

int run(arguments const& a) {
    if (a.command == command::lexicon_list || a.command == command::lexicon_check) {
        output out(a.output);
        return a.command == command::lexicon_list ? list_lexicon(a, out) : check_lexicon(a, out);
    }
    if (a.command == command::query) {
        output out(a.output);
        return query_database(a, out);
    }
    auto const e = engine::create(a.engine);
    if (!e) {
        complain("", 0, e.error().message);
        return unreadable;
    }
    output out(a.output);
    if (a.format == format::xlsx && out.is_terminal()) {
        complain("", 0, "a terminal cannot show a workbook; say where it goes with -o facts.xlsx");
        return usage;
    }
    for (auto const& file : a.files) {
        if (!out.overwrites(file)) continue;
        complain(file, 0, "is both input and output");
        return usage;
    }
    if (a.command == command::convert) return convert(e.value(), a, out);
    if (a.command == command::audit) return audit(e.value(), a, out);
    if (a.command == command::explain) return explain(e.value(), a.text, out);
    return a.batch ? answer_batch(e.value(), a, out) : write_rows(e.value(), a, out);
}

} // namespace

} // namespace numfact::cli

int main(int argc, char** argv) {
    using namespace numfact::cli;
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an answer of write() instead
    int        status    = done;
    auto const arguments = parse_arguments(argc, argv, status);
    return arguments ? run(*arguments) : status;
}
