// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>

#include "numfact/shared/temporal_reading.hpp"

namespace numfact::zh {

/// A time told by an amount or by another period: 过去两年, 三周后, 今年以来, 去年同期, 6月30日止六个月, 近期.
NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include "numfact/zh/span_def.hpp"
#endif
