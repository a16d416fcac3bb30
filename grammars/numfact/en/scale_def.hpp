// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What multiplies or goes on with an amount in digits.
//
//   scales  = {scale} {smaller}                             4.7 bn, 5 hundred million
//           | "and" mixed part                              5 and a half
//   smaller = digits scale | "and" (digits | numeral)       4 thousand 3 hundred and 21
#pragma once

#include <numfact/en/ambiguity.hpp>
#include <numfact/en/fraction.hpp>
#include <numfact/en/number.hpp>
#include <numfact/en/scale.hpp>
#include <numfact/shared/digits.hpp>

namespace numfact::en {
namespace detail {

/// The scale at `p`, when it may be one there. One letter must touch the number or belong to money.
inline lexicon::scale_entry const* scale_at(char const*& p, bool touches, bool first, char const* end, grammar::reading const& r) {
    auto const h = r.lexicon->scale_words.longest(p, end);
    if (!h) return nullptr;
    auto const& s    = r.lexicon->scales[static_cast<std::size_t>(h.id)];
    auto const  unit = r.lexicon->units.longest(p, end);
    if (unit.length > h.length || (h.length == 1 && *p == 'e' && !(r.chinese && touches && r.current().digits >= 2))) return nullptr; // 12千米 is km; 480e is 480亿, 3e a name
    if (s.symbol) {
        bool const one_letter = h.length == 1;
        bool const money      = r.sign != lexicon::trie::none;
        bool const capital    = *p == 'M' || *p == 'B';
        bool const at_end     = p + h.length == end;
        if (!first || (!touches && one_letter && !money && !(capital && at_end))) return nullptr;
        if (one_letter && *p == 'K' && !money && is_kelvin(r, p)) return nullptr;
        if (unit.length == h.length && !one_letter && !money) return nullptr; // 5 mm
        if (one_letter && lexicon::to_ascii_lower(*p) == *p && *p != 'k' && !money) {
            auto const currency = r.lexicon->currency_after.longest(grammar::skip_spaces(p + 1, end), end);
            bool const counted  = (*p == 'm' || *p == 'b') && r.lexicon->million_words.longest(grammar::skip_spaces(p + 1, end), end);
            if (!currency && !counted) return nullptr; // 5m is five metres
        }
    }
    p += h.length;
    return &s;
}

/// What goes on after "4 thousand": 3 hundred, and 21 after hundreds.
inline bool smaller_part(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a, int& scale) {
    char const* p     = at;
    char const* const and_ = skip_word(p, end, "and");
    if (and_) p = and_;
    char const* const number = grammar::skip_spaces(p, end);
    grammar::amount   n;
    char const*       q = number;
    if (number == p) return false;
    if (!shared::read_digits(q, end, r, n) && !(scale == 2 && and_ && read_words(q, end, r, n))) return false;
    if (n.point || n.fraction || n.ordinal || n.pair || n.grouped || n.negative || n.value.is_zero() || n.value >= decimal(1).scaled(scale)) return false;
    char const* word = grammar::skip_spaces(q, end);
    if (n.form == grammar::amount::form::digits) {
        auto const h = r.lexicon->scale_words.longest(word, end);
        if (h && word != q && !r.lexicon->scales[static_cast<std::size_t>(h.id)].symbol) {
            int const smaller = r.lexicon->scales[static_cast<std::size_t>(h.id)].exponent;
            n.value           = n.value.scaled(smaller);
            if (smaller >= scale || n.value >= decimal(1).scaled(scale)) return false;
            scale = smaller;
            q     = word + h.length;
        } else if (!and_ || scale != 2 || (q != end && (*q == '%' || ((*q == '.' || *q == ',') && q + 1 != end && lexicon::is_ascii_digit(static_cast<unsigned char>(q[1])))))) {
            return false;
        } else {
            scale = 0;
        }
    } else {
        scale = 0;
    }
    a.value = a.value + n.value;
    at      = q;
    return true;
}

} // namespace detail

NUMFACT_INLINE bool read_scales(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    using namespace detail;
    char const* const word = grammar::skip_spaces(at, end, 2);
    if (word == end || (grammar::is_ascii(*word) && *word != '-' && !lexicon::is_ascii_letter(static_cast<unsigned char>(*word)))) return false;
    bool any  = false;
    int  last = 0;
    for (int i = 0; i < 3; ++i) {
        char const* p = grammar::skip_spaces(at, end, 2);
        bool const  touches = p == at;
        if (touches && p != end && *p == '-') ++p; // 5-million-dollar
        auto const* s = scale_at(p, touches && *at != '-', !any, end, r);
        if (!s) break;
        a.value = (a.value * s->multiplier).scaled(s->exponent);
        if (a.pair) a.high = (a.high * s->multiplier).scaled(s->exponent);
        a.scale = static_cast<std::int8_t>(a.scale + s->exponent);
        a.scaled = true;
        last     = s->symbol ? 0 : s->exponent;
        a.last = at = p;
        any         = true;
    }
    while (last >= 2 && !a.point && smaller_part(at, end, r, a, last)) a.last = at;
    if (!any && !a.point && !a.grouped) { // 5 and a half
        if (part const f = mixed_part(at, end, r)) {
            add_part(f, a.value, a);
            a.last = at = scale_words(f.last, end, r, a);
            any         = true;
        }
    }
    return any;
}

} // namespace numfact::en
