// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::shared {

/// A date or month of digits: 2024-01-30, 2025-09-05 23:17, 10/06/2005, 13.5.2015, 20240307, 2024-01, 4/22.
NUMFACT_INLINE bool match_iso_date(char const*& at, char const* end, grammar::temporal_reading& r);
/// A month and a day of digits, 4/22 or 22/4: only where something says that they are no fraction.
NUMFACT_INLINE bool match_month_day(char const*& at, char const* end, grammar::temporal_reading& r);
/// A period of letters and digits: Q3 2025, 2023Q4, 2Q25, 1H25, H2 2020, FY2025, FY26Q3.
NUMFACT_INLINE bool match_period_code(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include "numfact/shared/iso_date_def.hpp"
#endif
