// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Whose metric the value at mark `i` is. In this order:
///   - the name whose bracket the value stands in:              天孚通信(+25.17%)
///   - the name right before its verb or sign:                  微软FY2025达800亿美元; Meta +102%
///   - the first subject of its clause:                         腾讯增91%
///   - what a thing's metric is said of:                        全球[储能电池]市场规模
///   - the owner of the value whose metric it has taken over:   DRAM产业营收达174.6亿美元，季增29.6%
///   - the first subject of earlier clauses:                    天孚通信：1Q25营收9.4亿元
///   - the subject carried over from the sentence before, else the topic of the article.
/// 公司, 该公司, the company, it stand for that subject; 该指数 for the index spoken of. A company's metric is
/// never that of a product or a country, that of a country never that of a company.
NUMFACT_LOCAL void find_entity(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/entity_def.hpp>
#endif
