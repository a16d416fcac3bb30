// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

/// Reads what follows an amount: a proportion, a currency, a unit or a classifier; the longest wins.
NUMFACT_INLINE bool read_suffix(char const*& at, char const* end, grammar::reading& r);

/// The same, or the noun of an English count.
NUMFACT_INLINE bool read_suffix_or_noun(char const*& at, char const* end, grammar::reading& r);

/// Reads the currency before an amount: US$, 人民币, EUR.
NUMFACT_INLINE bool read_currency_sign(char const*& at, char const* end, grammar::reading& r);

/// Reads the smaller units of an amount of money: 三毛 after 十块, "and one cent" after "two dollars".
NUMFACT_INLINE bool read_minor(char const*& at, char const* end, grammar::reading& r);

/// May [first, last), a sign of currency, be one before the number after it? A sign that is a word too only before a
/// large or a pointed amount: ALL 2,500, TRY 5 million, but not ALL 5.
NUMFACT_INLINE bool may_be_sign(char const* first, char const* last, char const* end, lexicon::quantity_lexicon const& lexicon);

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/suffix_def.hpp>
#endif
