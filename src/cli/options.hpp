// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>

// The options that commands share, each said once: their names, what they say in --help, what they allow.

namespace numfact::cli {

std::string check_date(std::string const& s);

/// What the engine is built with.
void add_engine_options(CLI::App& app, arguments& a);
/// Into which unit amounts are converted, and how.
void add_conversion(CLI::App& app, arguments& a);
/// Where to, and in which form: `rows` may have any, findings are a table, csv or jsonl.
void add_output(CLI::App& app, arguments& a, bool rows);
/// What CSV may be like.
void add_csv(CLI::App& app, arguments& a);
/// The texts, and what is known of them.
void add_texts(CLI::App& app, arguments& a);
/// All that reading texts takes.
void add_reading(CLI::App& app, arguments& a);
/// How facts told twice are shown.
void add_merging(CLI::App& app, arguments& a);
/// Which facts of a database are wanted.
void add_query(CLI::App& app, arguments& a);

} // namespace numfact::cli
