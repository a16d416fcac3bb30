// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/fact.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Writes the fact of a reading into `f`, a new one. A fall is negative, a loss is the negative of its profit; the name is the
/// fullest that the document has used, the period in the entity's own calendar.
NUMFACT_LOCAL void write_fact(sentence const& s, reading const& r, lexicon::fact_lexicon const& lex, memory& m,
                               fact& f);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/write_def.hpp>
#endif
