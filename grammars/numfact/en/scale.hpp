// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::en {

/// Multiplies an amount in digits by the scale words after it: "4.7 bn", "30 lakh", "5 hundred million".
NUMFACT_INLINE bool read_scales(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include <numfact/en/scale_def.hpp>
#endif
