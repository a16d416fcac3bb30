// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/neighbour.hpp>
#include <numfact/shared/currency.hpp>

namespace numfact::normalize {

/// From the first digit back over sign and currency: "-US$ 3" is found at 3 and begins at the minus.
inline char const* expression_start(char const* begin, char const* earliest, char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    auto const sign_before = [&](char const* p) -> char const* {
        static constexpr std::string_view signs[] = {"-", "+", "−", "－", "＋", "负", "負", "マイナス"};
        if (scan::detail::ends_with(begin, p, "–")) { // a dash is a minus where nothing stands before it
            auto const left = scan::detail::before(begin, p - 3);
            return left == 0 || left == '(' || left == '\n' || left == '\t' || left == '|' ? p - 3 : p;
        }
        for (auto s : signs) {
            if (!scan::detail::ends_with(begin, p, s)) continue;
            char const* const q    = p - s.size();
            auto const        left = scan::detail::before(begin, q);
            bool const yearly = scan::detail::ends_with(begin, q, "oY") || scan::detail::ends_with(begin, q, "oQ") || scan::detail::ends_with(begin, q, "oM") ||
                                scan::detail::ends_with(begin, q, "yoy") || scan::detail::ends_with(begin, q, "qoq") || scan::detail::ends_with(begin, q, "YOY"); // YoY-3.2%
            bool const tight = !yearly && (scan::detail::alnum(left) || left == ')' || left == '%' || left == s[0]);
            return tight ? p : q;
        }
        return p;
    };
    for (std::string_view scale : {"摄氏", "攝氏", "华氏", "華氏", "摄氏温度", "攝氏溫度", "华氏温度", "華氏溫度"})
        if (scan::detail::ends_with(begin, at, scale)) return at - scale.size();
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
        if (from >= earliest && shared::may_be_sign(from, q, end, lexicon)) return sign_before(from);
    }
    if (p == point && p != begin && p[-1] == ' ') { // "- 2 degrees", "minus" is a numeral word
        char const* const spaced = sign_before(p - 1);
        if (spaced != p - 1 && (spaced == begin || (spaced[-1] == '\n'))) return spaced == begin ? spaced : p;
    }
    return p;
}

} // namespace numfact::normalize
