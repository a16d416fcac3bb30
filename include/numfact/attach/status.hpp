// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// How sure the value at mark `i` is, and who says so. Words right before the value, or in its
/// bracket, hold for it alone; an outlook earlier in the sentence holds for what follows.
///   - 分析师预期61.3亿美元, (Street: $62B), ahead of estimates of $54.9B → consensus
///   - 公司预计一季度营收将在…; sees operating profit of …               → guidance
///   - the same said by a broker, an agency, an analyst                  → forecast, attributed to it
///   - the same of a period that is already over, 业绩预告               → preliminary
///   - 目标, wants → target;  计划, 将, will pay → plan
/// A period that has not begun is never actual.
NUMFACT_LOCAL void find_status(sentence const& s, std::size_t i, lexicon::fact_lexicon const& lex, memory const& m,
                                reading& r);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/status_def.hpp>
#endif
