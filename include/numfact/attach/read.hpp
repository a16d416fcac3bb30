// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Reads the sentence [from, to) into marks: its mentions (those from `first` on), the words of the
/// lexicon, names that the lexicon does not hold, and the edges between clauses.
NUMFACT_LOCAL void read_sentence(sentence& s, std::string_view text, std::size_t from, std::size_t to,
                                  std::span<mention const> mentions, std::size_t first,
                                  lexicon::fact_lexicon const& lex, memory& m);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/read_def.hpp>
#endif
