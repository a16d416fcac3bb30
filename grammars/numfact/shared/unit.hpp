// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads a unit with its powers and denominators: GB/s, km², kg/m3, m s-1, 平方公里, kilometres per hour.
NUMFACT_INLINE bool read_unit(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/unit_def.hpp>
#endif
