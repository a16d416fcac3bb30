// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::zh {

/// A year, as far as it can stand before something: 2024年, 去年, 民國113年, 98年.
NUMFACT_INLINE bool match_year(char const*& at, char const* end, grammar::temporal_reading& r);
/// A place in the calendar of one day: 2024年1月30日晚间, 昨天, 下周三, 三月一日水曜日.
NUMFACT_INLINE bool match_date(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include "numfact/zh/date_def.hpp"
#endif
