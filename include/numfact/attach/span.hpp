// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// The span of the time at mark `j`. One that is relative to the period spoken of is made from that:
///   - 同期, 当季, the quarter:              the same
///   - 去年同期, 上年同期, a year earlier:    a year before it
///   - 全年, full year:                      its year
///   - 中期业绩, interim results:            the half year that ended last
NUMFACT_LOCAL span span_of(sentence const& s, std::size_t j, memory const& m);

/// Whether the time at mark `j` is that of something compared with: 较[上年同期], from [the third quarter].
NUMFACT_LOCAL bool is_compared(sentence const& s, std::size_t j);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/span_def.hpp>
#endif
