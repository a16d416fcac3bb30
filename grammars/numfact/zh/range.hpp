// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::zh {

/// From one place in the calendar to another: 1—10月份, 2016年一月十日到十二日, 2007年与2009年间.
NUMFACT_INLINE bool match_range(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include "numfact/zh/range_def.hpp"
#endif
