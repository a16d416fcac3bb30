// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::en {

/// A time told by an amount or by another period: the past two years, three weeks ago, six months ended July 31, year to date,
/// the same period of 2021.
NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include "numfact/en/span_def.hpp"
#endif
