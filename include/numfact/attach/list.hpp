// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Distributes a list of values over a list of as many things before it, when 分别 or respectively says
/// so or a list before it in the sentence was distributed:
///   营业收入、净利润分别为5亿元、1亿元          over metrics
///   台积电和阿斯麦…分别上升了3.1%和1.1%         over names, those of the sentence before if need be
///   2021/2022年EPS分别为4.97/8.45元             over periods
///   …，同比分别+132.73%/+130.90%                over the facts before
/// Writes into `r`, the reading of the value at mark `i`, what its place in the list says.
NUMFACT_LOCAL void distribute(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                               reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/list_def.hpp>
#endif
