// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::zh {

/// Reads a temperature whose scale stands before the number: 摄氏37°, 华氏温度98.6度.
NUMFACT_INLINE bool read_temperature(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include <numfact/zh/temperature_def.hpp>
#endif
