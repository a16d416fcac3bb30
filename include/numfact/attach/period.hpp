// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// When the metric of `r` had the value at mark `i`. In this order:
///   - a time in its bracket, before it in its clause:      2023年第四季度净利润…, 低于上年同期的4.3万亿
///   - in English, one right behind it:                     $5bn in the third quarter, 51,579 in 2024
///   - one in earlier clauses of the sentence
///   - the period in force: of the sentences before, of a heading, of a report spoken of.
/// A time behind 较, than, from is the time of what is compared, and only of the value next to it.
/// A day is the period of what happens or stands on a day (a price, a funding round, an inventory),
/// not of a quarter's revenue: there it is the day of the report. A share price without a day is that
/// of the publication; an event without a time has none.
NUMFACT_INLINE void find_period(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r);

/// The span of the time at mark `j`; a relative one without ends of its own (上年同期, a year ago) is the
/// period in force, shifted.
NUMFACT_INLINE span span_of(sentence const& s, std::size_t j, memory const& m);

/// Whether the time at mark `j` is that of something compared with: 较[上年同期], from [the third quarter].
NUMFACT_INLINE bool is_compared(sentence const& s, std::size_t j);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/period_def.hpp>
#endif
