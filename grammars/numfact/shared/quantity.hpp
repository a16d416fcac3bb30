// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads one quantity at `at`: an amount, or a range or ratio of two, with its unit, currency, price or
/// noun. Sets first, last and rule of the reading. `at` is the sign or currency where there is one.
NUMFACT_INLINE bool match_quantity(char const* at, char const* end, grammar::reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/quantity_def.hpp>
#endif
