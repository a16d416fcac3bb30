// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/en/number.hpp>
#include <numfact/en/scale.hpp>
#include <numfact/shared/digits.hpp>
#include <numfact/zh/number.hpp>

// The amount grammar as one would write it without X3: the same terminals and the same lexicon, with branches in
// place of rules. What X3 itself costs is the difference. The rare forms are left out, as by hand.

namespace numfact::benchmarks {

/// May a number go on behind `last`?
inline bool may_go_on(char const* last, char const* end, grammar::reading const& r) {
    char const* const next = grammar::skip_spaces(last, end, 2);
    return next != end && r.lexicon->after_digits.has(lexicon::surface_set::key(next, end));
}
/// Reads what multiplies the digits [first, last): 万, 亿, million.
inline void read_scale(char const* first, char const*& last, char const* end, grammar::reading& r) {
    auto&      a  = r.amounts[0];
    auto const of = zh::myriads_at(last, end, r);
    if (of.exponent != 0 && !a.value.is_zero() && !may_go_on(of.last, end, r)) return a.multiply(of.exponent, of.scale), void(last = of.last);
    char const* const next = grammar::skip_spaces(last, end, 2);
    bool const hanzi = next != end && static_cast<unsigned char>(*next) >= 0x80 && r.lexicon->numeral_words.longest(next, end);
    char const* whole = first;
    if (grammar::amount b; hanzi && zh::read_numeral(whole, end, r, b))
        a = b, last = whole;
    else
        en::read_scales(last, end, r, a);
}

/// Reads the amount at `at`, which ends up behind it.
inline bool read_by_branches(char const*& at, char const* end, grammar::reading& r) {
    auto& a       = r.amounts[0];
    r.count       = 1;
    char const* p = at;
    if (p != end && (*p == '-' || *p == '+')) a.negative = *p++ == '-';
    bool read = false;
    if (p != end && lexicon::is_ascii_digit(static_cast<unsigned char>(*p))) {
        char const* const first = p;
        if (!shared::read_digits(p, end, r, a)) return false;
        read = true;
        if (may_go_on(p, end, r)) read_scale(first, p, end, r);
    } else if (p != end && static_cast<unsigned char>(*p) >= 0x80) {
        read = zh::read_numeral(p, end, r, a);
    } else {
        read = en::read_words(p, end, r, a);
    }
    if (a.negative && !a.value.is_negative()) a.value = -a.value;
    if (read) at = p;
    return read;
}

} // namespace numfact::benchmarks
