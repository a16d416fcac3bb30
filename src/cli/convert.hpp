// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/output.hpp"

#include <numfact/engine.hpp>

namespace numfact::cli {

/// Converts the amount given, or one a line of the standard input. Answers the exit status.
int convert(engine const& e, arguments const& a, output& out);

} // namespace numfact::cli
