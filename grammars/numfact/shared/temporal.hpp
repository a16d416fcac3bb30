// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>
#include <numfact/grammar/temporal.hpp>
#include <numfact/lexicon/calendar_lexicon.hpp>

#include <cstddef>

namespace numfact::grammar {

/// Reads the longest temporal expression that begins at `at` of the text [begin, end): its length in bytes, 0 for none.
/// What stands before `at` decides about digits that may be something else: in 2024, (2024). With `day_first`, 10/06/2005 is
/// the tenth of June.
NUMFACT_INLINE std::size_t match_temporal(char const* begin, char const* at, char const* end,
                                          lexicon::calendar_lexicon const& words, temporal& out,
                                          bool day_first = false);

} // namespace numfact::grammar

#if !defined(NUMFACT_COMPILED)
#include "numfact/shared/temporal_def.hpp"
#endif
