// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::en {

/// Reads an English numeral in words: "twenty-one thousand three hundred and five", "two and a half
/// million", "one-third", "a dozen", "tens of thousands", "seventy first" (ordinal).
NUMFACT_INLINE bool read_words(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include <numfact/en/number_def.hpp>
#endif
