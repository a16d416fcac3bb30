// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads the smaller units of an amount: 三毛 after 十块, "and one cent" after "two dollars", 2 in after 12 ft.
NUMFACT_INLINE bool read_minor(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/remainder_def.hpp>
#endif
