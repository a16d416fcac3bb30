// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads what follows an amount: a proportion, a currency, a unit or a classifier; the longest wins.
NUMFACT_INLINE bool read_suffix(char const*& at, char const* end, grammar::reading& r);

/// Reads the noun of an English count, where no suffix has been read: 140 [new entities].
NUMFACT_INLINE bool read_noun(char const*& at, char const* end, grammar::reading& r);

/// Reads a suffix or, where there is none, a noun.
NUMFACT_INLINE bool read_suffix_or_noun(char const*& at, char const* end, grammar::reading& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/suffix_def.hpp>
#endif
