// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace numfact::benchmarks {

// Each registers the benchmarks of a folder.
void add_limits();   ///< what a machine can do: memchr, UTF-8 validation, the scan for anchors
void add_patterns(); ///< regular expressions that find the same amounts
bool add_amounts();  ///< one amount, by X3 and by hand; false when they do not answer the same
void add_reading();  ///< mentions, facts, and facts written
void add_growth();   ///< against the length, the density and the malice of a text

} // namespace numfact::benchmarks
