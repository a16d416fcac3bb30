// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/neighbour.hpp>
#include <numfact/scan/word_list.hpp>
#include <numfact/shared/currency.hpp>

namespace numfact::normalize {

namespace detail {

/// From `p` back over the sign that ends there: "-", 负. One right behind a word is a hyphen.
inline char const* sign_before(char const* begin, char const* p) {
    using namespace scan::detail;
    static constexpr scan::word_list signs{"-", "+", "−", "－", "＋", "负", "負", "マイナス", "–"};
    static constexpr scan::word_list yearly{"oY", "oQ", "oM", "yoy", "qoq", "YOY"}; // YoY-3.2%
    char const* const q = p - signs.ends(begin, p);
    if (q == p) return p;
    if (ends_with(begin, p, "–")) { // a dash is a minus where nothing stands before it
        auto const left = before(begin, p - 3);
        return left == 0 || left == '(' || left == '\n' || left == '\t' || left == '|' ? p - 3 : p;
    }
    auto const left  = before(begin, q);
    bool const tight = alnum(left) || left == ')' || left == '%' || left == static_cast<unsigned char>(*q);
    return tight && !yearly.ends(begin, q) ? p : q;
}

} // namespace detail

/// From the first digit back over sign and currency: "-US$ 3" is found at 3 and begins at the minus.
inline char const* expression_start(char const* begin, char const* earliest, char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    static constexpr scan::word_list scales{"摄氏", "攝氏", "华氏", "華氏", "摄氏温度", "攝氏溫度", "华氏温度", "華氏溫度"};
    auto const sign_before = [&](char const* p) { return detail::sign_before(begin, p); };
    if (auto const length = scales.ends(begin, at)) return at - length;
    char const* p = at;
    if (p != begin && p[-1] == '.' && !(p - 1 != begin && (scan::detail::alnum(scan::detail::before(begin, p - 1)) || p[-2] == '.'))) --p;
    if (p != begin && p[-1] == '(' && p - 1 >= earliest) { // $(0.12), (3.5)%
        auto const h = lexicon.currency_before.longest_before(begin, p - 1);
        if (h && p - 1 - h.length >= earliest) return p - 1 - h.length;
        char const* q = p;
        while (q != end && q - p < 24 && (scan::detail::is_ascii_digit(static_cast<unsigned char>(*q)) || *q == '.')) ++q;
        if (scan::detail::begins_with(q, end, ")%")) return p - 1;
    }
    char const* const point = p;
    p                       = sign_before(p);
    char const* q           = p;
    if (q != begin && (q[-1] == ' ')) --q;
    else if (scan::detail::ends_with(begin, q, "\xC2\xA0")) q -= 2;
    if (auto const h = lexicon.currency_before.longest_before(begin, q)) {
        char const* const from = q - h.length; // an ISO code that an amount before it has taken (5 USD 6) is not ours
        if (from >= earliest && shared::may_be_sign(begin, from, q, end, lexicon)) return sign_before(from);
    }
    if (p == point && p != begin && p[-1] == ' ') { // "- 2 degrees", "minus" is a numeral word
        char const* const spaced = sign_before(p - 1);
        if (spaced != p - 1 && (spaced == begin || (spaced[-1] == '\n'))) return spaced == begin ? spaced : p;
    }
    return p;
}

} // namespace numfact::normalize
