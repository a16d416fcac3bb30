// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Whose metric the value at mark `i` is. In this order:
///   - the name whose bracket the value stands in:              天孚通信(+25.17%)
///   - the first subject of its clause, then of earlier ones:   腾讯增91%; 天孚通信：1Q25营收9.4亿元
///   - the subject carried over from the sentence before, else the topic of the article.
/// 公司, 该公司, the company, it stand for that topic. No subject is
///   - who only tells it:                IDC预测, according to Refinitiv, 分析师X表示
///   - the object of a preposition:      向Anthropic投资, a rival from Sony
///   - what something is compared with:  较英伟达, ahead of the PlayStation 4
NUMFACT_INLINE void find_entity(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r);

/// The name of the mark.
NUMFACT_INLINE name name_of(sentence const& s, mark const& k);

/// Whether the name at mark `j` can own a figure.
NUMFACT_INLINE bool is_subject(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex, memory const& m);

/// Who tells what stands before mark `i` in its sentence: the broker, agency or analyst, or nobody.
NUMFACT_INLINE name teller_before(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/entity_def.hpp>
#endif
