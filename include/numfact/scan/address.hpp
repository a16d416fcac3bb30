// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/neighbour.hpp>

namespace numfact::scan {

/// Groups of digits that make one number for people: +34 555 010 199, 1-800-555-0199, 2522 1122. Answers
/// where it ends, or `at` when it is none.
inline char const* skip_phone(char const* begin, char const* at, char const* end) {
    using namespace detail;
    if (before(begin, at) == '(') { // (555) 123-4567
        char const* p = at;
        int         run[3] = {0, 0, 0};
        for (int i = 0; i < 3; ++i) {
            for (; p != end && is_ascii_digit(static_cast<unsigned char>(*p)) && run[i] < 5; ++p) ++run[i];
            if (i == 0 && peek(p, end) == ')') p += peek(p + 1, end) == ' ' ? 2 : 1;
            if (i == 1 && peek(p, end) == '-') ++p;
        }
        if (run[0] == 3 && run[1] == 3 && run[2] == 4) return p;
    }
    char const* run = at;
    while (run != end && is_ascii_digit(static_cast<unsigned char>(*run)) && run - at < 16) ++run;
    if (peek(run, end) != ' ' && peek(run, end) != '-') return at; // a number has several groups
    bool const  plus   = before(begin, at) == '+' && !is_ascii_digit(before(begin, at - 1));
    int         groups = 0, digits = 0, shortest = 99;
    bool        thousands = !plus;
    char const* last = at;
    for (char const* p = at;;) {
        int n = 0;
        while (p != end && is_ascii_digit(static_cast<unsigned char>(*p)) && n < 16) ++p, ++n;
        if (n == 0) break;
        ++groups, digits += n, last = p;
        if (groups > 1 || n >= 3) shortest = n < shortest ? n : shortest;
        thousands = thousands && (groups == 1 ? n <= 3 && *at != '0' : n == 3 && p[-4] == ' ');
        if (p == end || (*p != ' ' && *p != '-') || groups == 6) break;
        ++p;
    }
    if (last != end && (alnum(static_cast<unsigned char>(*last)) || *last == ',' || *last == '.' || *last == '%')) {
        if (!(*last == '.' || *last == ',') || (last + 1 != end && is_ascii_digit(static_cast<unsigned char>(last[1])))) return at;
    }
    if (plus && groups >= 3 && digits >= 8) return last;
    if (*at == '0' && groups == 2 && shortest >= 3 && digits >= 10) return last; // 010-12345678
    if (thousands) return at; // 1 414 021 100
    if (groups >= 3 && shortest >= 3 && digits >= 10) return last;
    if (groups == 2 && digits == 8 && shortest == 4 && at[4] == ' ') return last;
    return at;
}

/// The end of the web address, e-mail address or file path that `at` is inside of; `at` when it is none.
inline char const* skip_address(char const* begin, char const* at, char const* end) {
    using namespace detail;
    auto const part = [](unsigned char c) { return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '(' && c != ')' && c != ','; };
    char const* first = at;
    bool        slash = false, at_sign = false; // an address has one, or begins with www.
    for (; first != begin && at - first < 256 && part(static_cast<unsigned char>(first[-1])); --first)
        slash = slash || first[-1] == '/', at_sign = at_sign || first[-1] == '@';
    if (first == at) return at;
    std::string_view const head(first, static_cast<std::size_t>(at - first));
    auto const             has = [&](std::string_view s) { return head.find(s) != head.npos; };
    if (!at_sign && !begins_with(first, at, "www.") && !(slash && (has("://") || has(".com/") || has(".cn/")))) return at;
    char const* last = at;
    while (last != end && last - at < 2048 && part(static_cast<unsigned char>(*last))) ++last;
    return last;
}

} // namespace numfact::scan
