// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// The name of the mark.
NUMFACT_LOCAL name name_of(sentence const& s, mark const& k);

/// Whether the name at mark `j` can own a figure. No subject is
///   - who only tells it:                IDC预测, according to Refinitiv, 雷军表示, 分析师X
///   - the object of a preposition:      向Anthropic投资, a rival from Sony
///   - what something is compared with:  较英伟达, ahead of the PlayStation 4
///   - the first of two joined names:    [Zara] owner Inditex
NUMFACT_LOCAL bool is_subject(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex, memory const& m);

/// Who tells what stands before mark `i` in its sentence: the broker, agency or analyst, or nobody.
NUMFACT_LOCAL name teller_before(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/subject_def.hpp>
#endif
