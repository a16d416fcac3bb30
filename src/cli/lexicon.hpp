// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/output.hpp"

namespace numfact::cli {

/// `lexicon list`: the built-in tables; with a table's name its rows, in the form of --lexicon files.
int list_lexicon(arguments const& a, output& out);

/// `lexicon check`: whether --lexicon files can be used, and what is in them.
int check_lexicon(arguments const& a, output& out);

} // namespace numfact::cli
