// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace numfact::cli {

/// How the program ends. When several apply, the first of usage, unreadable, partial.
enum exit_status {
    done       = 0, ///< also when the reader of our output has closed it
    usage      = 1, ///< the command line cannot be understood
    unreadable = 2, ///< no input could be read, a lexicon cannot be used, or the output cannot be written
    partial    = 3, ///< some inputs, or lines of a batch, failed; the others were done
    findings   = 4, ///< audit --check: something does not add up
};

} // namespace numfact::cli
