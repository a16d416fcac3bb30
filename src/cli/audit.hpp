// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/output.hpp"

#include <numfact/engine.hpp>

namespace numfact::cli {

/// Reads the files and writes what does not add up in them, or between them. Answers the exit status.
int audit(engine const& e, arguments const& a, output& out);

} // namespace numfact::cli
