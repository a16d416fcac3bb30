// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/output.hpp"

#include <numfact/engine.hpp>

namespace numfact::cli {

/// The batch protocol of docs/records.md: a document a line in, an answer a line out, in order. A line
/// that cannot be read is answered with its error. Answers the exit status.
int answer_batch(engine const& e, arguments const& a, output& out);

} // namespace numfact::cli
