// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

namespace numfact::shared {

namespace detail {

/// Reads what read_amount() does not know yet.
NUMFACT_INLINE bool read_fresh_amount(char const*& at, char const* end, grammar::reading& r);

} // namespace detail

/// Reads one amount, with its sign and its scale, in any language: -3.1亿, 4.7 bn, 三十万, two and a
/// half million, 1/40, 2½, 500+. Appends it to `r.amounts`.
inline bool read_amount(char const*& at, char const* end, grammar::reading& r) {
    if (!r.known || r.count != 0 || r.known->at != at || r.known->sign != r.sign) return detail::read_fresh_amount(at, end, r);
    if (!r.known->last) return false;
    at = r.known->last;
    return ++r.count, true;
}

/// Where the amount at `at` ends, null where there is none. It is not appended.
inline char const* past_amount(char const* at, char const* end, grammar::reading& r) {
    if (r.known && r.count == 0 && r.known->at == at && r.known->sign == r.sign) return r.known->last;
    if (!read_amount(at, end, r)) return nullptr;
    --r.count;
    return at;
}

} // namespace numfact::shared

#if !defined(NUMFACT_COMPILED)
#include <numfact/shared/amount_def.hpp>
#endif
