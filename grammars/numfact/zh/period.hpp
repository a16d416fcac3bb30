// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::zh {

/// A place in the calendar of more than a day: 2023年第四季度, 去年10月, 上周, 2026财年, 前三季度, 80年代.
NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include "numfact/zh/period_def.hpp"
#endif
