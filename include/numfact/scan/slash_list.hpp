// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/neighbour.hpp>

namespace numfact::scan {
namespace detail {

/// What is written once, behind the last item of a list: 13.2/17.9/22.4亿元.
inline bool shared_unit_at(char const* at, char const* end) {
    static constexpr word_list units{"%", "％", "pct", "个百分点", "倍", "x", "亿", "億", "万", "萬", "元"};
    return units.begins(at, end) != 0;
}
/// Past "17.9"; nullptr where there is no number.
inline char const* past_plain_number(char const* at, char const* end) {
    char const* p = at;
    while (is_ascii_digit(peek(p, end)) && p - at < 9) ++p;
    if (p == at) return nullptr;
    if (peek(p, end) == '.' && is_ascii_digit(peek(p + 1, end)))
        for (++p; is_ascii_digit(peek(p, end)) && p - at < 16;) ++p;
    return p;
}

} // namespace detail

/// Does a list with slashes go on at `at`, whose unit stands behind its last item: "/16/13倍", "/22.4亿元"?
/// Answers how many items are still to come, 0 for none.
inline int slash_list_length(char const* at, char const* end) {
    if (detail::peek(at, end) != '/') return 0;
    int items = 0;
    while (detail::peek(at, end) == '/' && items < 8) {
        at = detail::past_plain_number(at + 1, end);
        if (!at) return 0;
        ++items;
    }
    return items != 0 && detail::shared_unit_at(at, end) ? items : 0;
}

} // namespace numfact::scan
