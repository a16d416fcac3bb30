// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::zh {

/// Reads what Chinese adds after a unit: 半 of 两年半, 个半 of 一个半小时, the digit of 七成五, 多 of 五倍多.
NUMFACT_INLINE bool read_after_unit(char const*& at, char const* end, grammar::reading& r);

/// Reads what one costs the money: 一张 of 88元一张.
NUMFACT_INLINE bool read_price_of_one(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include <numfact/zh/after_unit_def.hpp>
#endif
