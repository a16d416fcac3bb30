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

/// 万 and 亿 behind digits: 10^12 of 3.5万亿, whose scale is that of 亿.
struct myriads {
    char const* last;
    int         exponent = 0; ///< 0: there are none
    int         scale    = 0;
};
NUMFACT_INLINE myriads myriads_at(char const* at, char const* end, grammar::reading const& r);

} // namespace numfact::zh

#if !defined(NUMFACT_COMPILED)
#include <numfact/zh/number_def.hpp>
#endif
