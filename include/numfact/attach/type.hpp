// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Decides what the value at mark `i` says of its metric, and against what.
///   - an amount is a level, unless a verb of movement leads straight to it or it has a sign:
///       增至3亿元, rose to $5bn → level;  下降3.46亿元, rose by $5bn, +115 bcm → change
///   - a percentage of something that is not told in per cent is a change, or a share (占营收89%):
///       营收增长18%, +62% → change;  毛利率降至27.9% → level;  毛利率下降2个百分点 → change
///   - the direction is that of the nearest verb or noun of movement: 下降, fewer, 降幅 → a fall
NUMFACT_LOCAL void find_type(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                              reading& r);

/// The jobs that are cut are layoffs: will cut 1,800 jobs; 900 positions will be eliminated.
NUMFACT_LOCAL void find_layoffs(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r);

/// What moves when an index or a sector does, is the index: 费城半导体指数已反弹34%, the S&P 500 fell 1.4%; of a
/// commodity it is the price: 布伦特原油跌1.47%.
NUMFACT_LOCAL void find_quotation(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/type_def.hpp>
#endif
