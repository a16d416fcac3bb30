// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/output.hpp"

namespace numfact::cli {

/// Writes the facts of a database that match, as `facts` would. Answers the exit status.
int query_database(arguments const& a, output& out);

} // namespace numfact::cli
