// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Finds what the value at mark `i` measures and writes it into `r`. In this order:
///   - in its own bracket, before or behind it:      (目标价119.12元), ($3.6 billion in cash)
///   - of the value before its bracket:              874亿美元(同比+58%)
///   - the nearest one before it in its clause:      营收292.87亿元; gross margin stood at 57.9%
///   - the nearest one behind it in its clause:      2.2万亿韩元的营业亏损; $24 million gross profit
///   - the nearest one in earlier clauses:           净利润同比下降73.4%，至6.3万亿韩元
///   - a verb of prices names one itself:            英伟达本月已累涨26.76%
///   - that of the row above, of the sentence before when this one refers to it.
/// A metric must be told in the kind of the value: a margin is not told in money. Any metric takes a
/// change in per cent. Words such as 增速, share of total give way to the metric they are said of.
NUMFACT_LOCAL void find_metric(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/metric_def.hpp>
#endif
