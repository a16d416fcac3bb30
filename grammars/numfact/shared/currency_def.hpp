// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Currencies before and after an amount.
//
//   before = ["-"] (sign | code)                      US$ 5, EUR 20; ALL and its like only before 2,500
//   after  = name | code | sign | minor name            30 dollars, 20 USD, 3.14US$, 77 cents
//          | ("M" | "k" | "B") code                     120 MEUR
#pragma once

#include <numfact/shared/currency.hpp>
#include <numfact/shared/digits.hpp>

namespace numfact::shared {

NUMFACT_INLINE bool may_be_sign(char const* begin, char const* first, char const* last, char const* end, lexicon::quantity_lexicon const& lexicon) {
    if (last - first == 3 && last != end && *last == ' ' && first - begin > 1 && first[-1] == '/' && lexicon::is_ascii_letter(static_cast<unsigned char>(first[-2]))) return false; // EUR/USD 1.085
    auto const weak = lexicon.weak_codes.longest(first, last);
    if (!weak || first + weak.length != last) return true;
    char const* const number = grammar::skip_spaces(last, end);
    char const*       p      = number;
    bool              mark   = false;
    std::size_t       n      = 0;
    for (; p != end && p - number < 24; ++p) {
        bool const point = (*p == '.' || *p == ',') && digit_at(p + 1, end, n) >= 0;
        if (!point && digit_at(p, end, n) < 0) break;
        mark = mark || point;
    }
    auto const scale = lexicon.scale_words.longest(grammar::skip_spaces(p, end), end);
    return mark || (p - number >= 4 && number != last) || (scale && (p != end && (*p == ' ' || scale.length > 1)));
}

NUMFACT_INLINE bool read_currency_sign(char const*& at, char const* end, grammar::reading& r) {
    char const* p        = at;
    bool        negative = false;
    if (p != end && (*p == '-' || *p == '+')) // -€3.1m
        negative = *p++ == '-';
    else if (grammar::begins_with(p, end, "−"))
        negative = true, p += 3;
    auto const h = r.lexicon->currency_ahead.longest(p, end);
    if (!h || !may_be_sign(r.begin, p, p + h.length, end, *r.lexicon)) return false;
    r.negative   = negative;
    r.sign       = h.id;
    r.sign_first = p;
    r.sign_last  = p + h.length;
    at           = grammar::skip_spaces(p + h.length, end);
    return true;
}

NUMFACT_INLINE lexicon::hit find_currency_after(char const* at, char const* end, std::size_t key, unsigned what, grammar::reading const& r) {
    using enum lexicon::quantity_lexicon::after;
    auto const look = [&](lexicon::symbol_table const& table, unsigned is) { return (what & is) != 0 ? table.longest(at, end, key) : lexicon::hit{}; };
    auto       h    = look(r.lexicon->currency_after, currency_name_after);
    if (auto const minor = look(r.lexicon->currency_minor, minor_after); minor.length > h.length) h = minor;
    if (auto const sign = look(r.lexicon->currency_ahead, sign_after); sign.length > h.length && !(r.lexicon->weak_codes.longest(at, at + sign.length).length == sign.length && r.lexicon->units.longest(at, end))) { // 0.5 R are roentgen
        // a sign that belongs to the next amount ($5 $6) is not ours
        char const* p = grammar::skip_spaces(at + sign.length, end);
        std::size_t n = 0;
        if (digit_at(p, end, n) < 0) h = sign;
    }
    std::size_t n = 0;
    if (h && digit_at(at + h.length, end, n) >= 0 && at != r.begin && at[-1] == ' ') return {}; // 3 USD50 cards, 1 $10 bill
    return h;
}

NUMFACT_INLINE int power_before_code(char const* at, char const* end, grammar::reading const& r) {
    if (end - at < 4 || !(at[1] >= 'A' && at[1] <= 'Z')) return 0;
    int const power = *at == 'M' || *at == 'm' ? 6 : *at == 'k' || *at == 'K' ? 3 : *at == 'B' || *at == 'b' ? 9 : 0;
    return power != 0 && r.lexicon->currency_after.longest(at + 1, end).length == 3 && !r.lexicon->currency_after.longest(at, end) ? power : 0;
}

} // namespace numfact::shared
