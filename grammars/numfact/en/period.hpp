// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::en {

/// A place in the calendar of more than a day: July 2012, third quarter of fiscal 2025, last week, the 1990s, in 2024.
NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r);
/// The same after "of", where less needs to be said: the week, May, 2024.
NUMFACT_INLINE bool match_container(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include "numfact/en/period_def.hpp"
#endif
