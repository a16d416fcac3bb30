// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// English amounts without a figure: an interval of 2 to 10 of a scale or a unit.
//
//   vague    = plural-scale "of" plural-scale             tens of thousands
//            | ("several" | ["a"] "few" | "a couple of") (scale | unit)   several million, a few percent
#pragma once

#include <numfact/en/numeral_word.hpp>

namespace numfact::en::detail {

/// "tens of thousands", "hundreds of millions of", "dozens of", "millions of": an interval of 2 to 10.
inline bool plural_words(word w, char const* end, grammar::reading const& r, char const*& last, grammar::amount& a) {
    int     power = 0;
    decimal unit(1);
    if (w.is(numeral_kind::scale) && w.plural())
        power = w.entry->value;
    else if (w.is(numeral_kind::dozen) && w.plural())
        unit = decimal(w.entry->value);
    else
        return false;
    char const* const of = skip_word(w.last, end, "of");
    if (!of) return false;
    last                = w.last;
    char const* const p = grammar::skip_spaces(of, end);
    if (word const second = word_at(p, end, r); second.is(numeral_kind::scale) && second.plural())
        power += second.entry->value, last = second.last;
    a.value = (unit * decimal(2)).scaled(power);
    a.high  = (unit * decimal(10)).scaled(power);
    a.pair = a.vague = true;
    a.scale = static_cast<std::int8_t>(power);
    return true;
}
/// "several million", "a few percent", "several weeks", "a couple of days": of a scale or a unit, not of things.
inline bool few_words(word w, char const* end, grammar::reading const& r, char const*& last, grammar::amount& a) {
    word const few    = w.is(numeral_kind::article) ? word_after(w.last, end, r) : w;
    bool const couple = few.is(numeral_kind::couple);
    if (!couple && !few.is(numeral_kind::vague)) return false;
    last           = few.last;
    if (char const* of = skip_word(last, end, "of"); of && couple) last = of;
    word const scale = word_after(last, end, r);
    int        power = 0;
    if (scale.is(numeral_kind::scale)) {
        power = scale.entry->value, last = scale.last;
    } else {
        char const* const p = grammar::skip_spaces(last, end, 2);
        if (p == last || (r.lexicon->units.longest(p, end).length < 2 && !r.lexicon->proportion_words.longest(p, end))) return false;
    }
    a.value = decimal(2).scaled(power), a.scale = static_cast<std::int8_t>(power);
    if (couple) return a.inner = bound::approx, true;
    a.high = decimal(10).scaled(power);
    return a.pair = a.vague = true;
}

} // namespace numfact::en::detail
