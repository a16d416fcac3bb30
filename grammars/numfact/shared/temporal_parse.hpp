// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/step.hpp>

#include "numfact/shared/temporal_reading.hpp"

// What the definitions of the temporal grammars begin with.

namespace numfact::grammar {

/// Reads `rule` at `at`; `at` and the reading are as before when it does not match.
template <class Rule>
bool parse(Rule const& rule, char const*& at, char const* end, temporal_reading& r) {
    cursor<temporal_reading>       first{at, &r};
    cursor<temporal_reading> const last{end, &r};
    temporal_reading const         saved = r;
    if (!x3::parse(first, last, rule)) return r = saved, false;
    at = first.at;
    return true;
}

/// A word of calendar.tsv.
template <lexicon::calendar_kind Kind, lexicon::calendar_language Language>
inline constexpr auto calendar_word = step<&terminal::read_word<Kind, Language>>;

/// The number just read as a field of the place.
template <auto Field, int Low, int High>
inline constexpr auto number_is = check<&terminal::put<Field, Low, High>>;

} // namespace numfact::grammar
