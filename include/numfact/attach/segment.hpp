// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// The part of the entity that the metric of `r` is of:
///   - the label of a row that has its metric from the row above:  Automotive: $1,142M
///   - a segment or product that the lexicon holds, before it:     Data Center revenue, HBM销售额
///   - words before it that name a part:                           芯片业务营业亏损, 个人电脑芯片部门营收
///   - any other words right before it, without its owner:         储能电池系统销量, Automotive revenue
///   - what takes a share:                                         5奈米占晶圓銷售金額的34%
NUMFACT_LOCAL void find_segment(sentence const& s, lexicon::fact_lexicon const& lex, memory const& m, reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/segment_def.hpp>
#endif
