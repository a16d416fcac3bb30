// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads the currency before an amount: US$, 人民币, EUR.
NUMFACT_INLINE bool read_currency_sign(char const*& at, char const* end, grammar::reading& r);

/// May [first, last), a sign of currency, be one before the number after it? A sign that is a word too only before a
/// large or a pointed amount: ALL 2,500, TRY 5 million, but not ALL 5. The text begins at `begin`.
NUMFACT_INLINE bool may_be_sign(char const* begin, char const* first, char const* last, char const* end, lexicon::quantity_lexicon const& lexicon);

/// Finds the currency that follows an amount: a name, an ISO code or a sign (3.14US$), major or minor. `key` is that of
/// the place, `what` may follow an amount there.
NUMFACT_INLINE lexicon::hit find_currency_after(char const* at, char const* end, std::size_t key, unsigned what, grammar::reading const& r);

/// 120 MEUR, 20 kUSD: the power of ten of a letter before an ISO code, else 0.
NUMFACT_INLINE int power_before_code(char const* at, char const* end, grammar::reading const& r);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/currency_def.hpp>
#endif
