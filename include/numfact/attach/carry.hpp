// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// What a sentence leaves to the next ones: its subject, its list of names, who tells, its period.
/// A heading, and a report that is spoken of (第三季财报), leave their period though they tell no fact.
NUMFACT_LOCAL void leave(sentence const& s, lexicon::fact_lexicon const& lex, memory& m, bool heading);

/// Begins a paragraph: the topic and the period of the article hold again. An item of a digest without a title
/// has nothing to do with the one before it.
NUMFACT_LOCAL void begin_paragraph(memory& m, bool item);

/// Begins an article with its title, in `s`: what it is about, and its period.
NUMFACT_LOCAL void begin_article(sentence const& s, lexicon::fact_lexicon const& lex, memory& m);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/carry_def.hpp>
#endif
