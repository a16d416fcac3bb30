// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::en {

/// Reads the noun phrase that an English number counts: " full-time employees", " Switch units".
/// [first, last) is its head noun. A count of one takes a singular noun: "one proposal". If it is `touching`,
/// no space is needed before it: 40Tokens.
NUMFACT_INLINE bool read_noun(char const*& at, char const* end, grammar::reading const& r, bool touching, bool one, char const*& first,
                              char const*& last);

/// Reads the thing of a denominator, at `first`: "share", "GPU"; after a scale the words up to a
/// plural: "input tokens". Sets first to its head noun.
NUMFACT_INLINE bool read_thing(char const*& first, char const*& last, char const* end, grammar::reading const& r, bool plural);

/// The singular of an English noun: entities → entity, people → person, boxes → box.
NUMFACT_INLINE std::string singular(std::string_view noun, lexicon::quantity_lexicon const& lexicon);

/// Past one word that may stand between a number and what it counts, although it ends other phrases: more, other,
/// additional, consecutive. `at` when there is none.
NUMFACT_INLINE char const* skip_modifier(char const* at, char const* end, grammar::reading const& r);

/// The noun joined to a numeral by a hyphen: [four]-cylinder.
NUMFACT_INLINE bool read_joined_noun(char const*& at, char const* end, grammar::reading const& r, char const*& first, char const*& last);

} // namespace numfact::en

#if !defined(NUMFACT_COMPILED)
#include <numfact/en/count_def.hpp>
#endif
