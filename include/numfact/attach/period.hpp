// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// When the metric of `r` had the value at mark `i`. In this order:
///   - that of the value it tells once more:       $9.31 billion, or $3.04 per share
///   - right behind it, in English:                $5bn in the third quarter, 51,579 in 2024
///   - before it in its clause, or its bracket:    2023年第四季度净利润…, 低于上年同期的4.3万亿
///   - further behind, in English:                 rose 11% to $176 billion in 2023; $14 billion, in the three months …
///   - in earlier clauses of the sentence
///   - of the fact that it refers back to, or what an increase is counted from, a year on
///   - the period in force: of the sentences before, of a heading, of a report spoken of.
/// A time behind 较, than, from is the time of what is compared with, and only of the value next to it.
/// A day is the period of what happens or stands on a day (a price, a funding round, an inventory), not of
/// a quarter's revenue: there it is the day of the report. A price without a day is that of the publication;
/// an event without a time has none.
NUMFACT_LOCAL void find_period(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/period_def.hpp>
#endif
