// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::en {

/// From one place in the calendar to another: Aug. 1 and Sept. 11 (after "between"), Jan-Feb 2017, 4 to 22 January, 2014-2018.
NUMFACT_INLINE bool match_range(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include "numfact/en/range_def.hpp"
#endif
