// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads what follows an amount: a proportion, a currency, a unit or a classifier; the longest wins.
NUMFACT_INLINE bool read_suffix(char const*& at, char const* end, grammar::reading& r);

/// The same, or the noun of an English count.
NUMFACT_INLINE bool read_suffix_or_noun(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/suffix_def.hpp>
#endif
