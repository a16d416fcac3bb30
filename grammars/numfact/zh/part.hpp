// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::zh {

/// Reads a part of a whole: 百分之三点五 (3.5 %), 千分之二, 三分之二 (2/3), 三又五分之一, with a range of
/// per cent (百分之三十到四十) and a unit after a fraction (四分之一公升).
NUMFACT_INLINE bool read_part(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include <numfact/zh/part_def.hpp>
#endif
