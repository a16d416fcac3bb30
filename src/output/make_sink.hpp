// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/output.hpp"
#include "output/sink.hpp"

#include <memory>

namespace numfact::output {

/// The format that the command line asks for, or that fits where the output goes.
enum cli::format chosen_format(cli::arguments const& a, cli::output const& out);

/// The sink that the command line asks for; `out` is open as long as it is. None when a database cannot be opened,
/// which has been said.
std::unique_ptr<sink> make_sink(cli::arguments const& a, cli::output& out);

/// Writes facts.schema.json beside facts.csv, if --schema asks for it; false when that failed, which has been said.
bool write_schema(cli::arguments const& a);

} // namespace numfact::output
