// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::en {

/// A part of a period: late last month, end of March, mid-November, year-end 2024, third week of 2027, first nine months,
/// the week of October 7th, Labor Day weekend.
NUMFACT_INLINE bool match_part(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include "numfact/en/part_def.hpp"
#endif
