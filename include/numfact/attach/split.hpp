// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Where the sentence that begins at `from` ends, its stop included. A sentence ends at 。！？, at a full
/// stop, ! or ? before a space (not behind an abbreviation: Corp., Sept.), at a line end, before the
/// dash of a list item (" - ") and behind its citation marks ("[1][2] "). `first` is the first mention
/// that does not end before `from`; stops inside mentions (Aug. 1) are no stops.
NUMFACT_INLINE std::size_t sentence_end(std::string_view text, std::size_t from, std::size_t to,
                                        std::span<mention const> mentions, std::size_t first,
                                        lexicon::fact_lexicon const& lex);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/split_def.hpp>
#endif
