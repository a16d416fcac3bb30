// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::en {

/// A place in the calendar of one day: Jan. 30, 2024, the fifth of January, last Friday, Friday next week, Christmas Eve.
NUMFACT_INLINE bool match_date(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include "numfact/en/date_def.hpp"
#endif
