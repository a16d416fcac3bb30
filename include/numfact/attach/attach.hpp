// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/fact_buffer.hpp>
#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Reads the sentence of the window [lo, hi) that begins at `at`, and answers its end. See attach().
NUMFACT_INLINE std::size_t read_facts(std::string_view text, std::size_t at, std::size_t hi,
                                      std::span<mention const> mentions, std::size_t& first,
                                      lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out);

/// The facts of the window [lo, hi) of a text, from its mentions in order. Called for consecutive windows
/// of one text, each ending at a paragraph's end where possible, with one memory per document:
///     attach(text, 0, text.size(), mentions, lexicon, memory, facts);
inline void attach(std::string_view text, std::size_t lo, std::size_t hi, std::span<mention const> mentions,
                   lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out) {
    out.reserve(mentions.size()); // most are facts, and facts are dear to move
    std::size_t first = 0;
    for (std::size_t at = lo; at < hi;) at = read_facts(text, at, hi, mentions, first, lex, m, out);
}

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/attach_def.hpp>
#endif
