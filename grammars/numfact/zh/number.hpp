// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::zh {

/// Reads a Chinese (or Japanese) numeral, in characters, in digits with Chinese scale words, or mixed:
/// 一百二十三, 二零零八, 2.8万亿, 3兆2000亿, 1万5, 三五十亿, 十几万, 10余亿. Sets scale, pair, vague, inner.
NUMFACT_INLINE bool read_numeral(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a);

/// Reads one Chinese digit that is no word of its own: 三, 两; no zero, and neither 陆 nor 幺.
NUMFACT_INLINE bool read_digit(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a);

/// Past each 万 and 亿 after digits that have been read into the amount, multiplying it. false, and nothing is done, for a
/// zero, which other rules decide about.
NUMFACT_INLINE bool read_myriads(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include <numfact/zh/number_def.hpp>
#endif
