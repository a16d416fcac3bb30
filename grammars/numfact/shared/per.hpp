// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads what an amount is per: "/小时/GPU", " per million input tokens", " a share", "每桶".
NUMFACT_INLINE bool read_per(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/per_def.hpp>
#endif
