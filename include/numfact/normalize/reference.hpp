// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/scan/neighbour.hpp>

#include <array>

// Numbers that only point at something: [12], (26,29), Section 3.1, phases 3, 5 and 7, (Smith et al., 2005).

namespace numfact::normalize {

namespace detail {

using namespace scan::detail;

/// Digits and the marks of a list, by byte.
inline constexpr auto in_list = [] {
    std::array<bool, 256> all{};
    for (unsigned char const c : "0123456789,; -") all[c] = c != 0;
    return all;
}();

inline constexpr std::ptrdiff_t longest_list = 64; ///< bytes of a citation to either side of a number

/// From `at` over digits and the marks of a list to the left: where the list begins.
inline char const* list_begin(char const* begin, char const* at) {
    char const* p = at;
    for (char const* const first = at - begin > longest_list ? at - longest_list : begin;;) {
        while (p > first && in_list[static_cast<unsigned char>(p[-1])]) --p;
        if (p <= first || before(begin, p) < 0x80 || !(ends_with(begin, p, "–") || ends_with(begin, p, "−"))) return p;
        p -= 3;
    }
}
/// The same to the right: where it ends, however far that is.
inline char const* list_end(char const* at, grammar::reading const& r) {
    if (r.list.first <= at && at < r.list.last) return r.list.last;
    char const* p = at;
    for (;; p += 3) {
        while (p != r.end && in_list[static_cast<unsigned char>(*p)]) ++p;
        if (peek(p, r.end) < 0x80 || !(begins_with(p, r.end, "–") || begins_with(p, r.end, "−"))) break;
    }
    r.list = {at, p};
    return p;
}
/// A year in brackets right after: 98 (1965).
inline bool year_in_brackets(char const* p, char const* end) {
    if (peek(p, end) == ' ') ++p;
    if (end - p < 6 || p[0] != '(' || (p[1] != '1' && p[1] != '2')) return false;
    for (int i = 1; i < 5; ++i)
        if (!is_ascii_digit(static_cast<unsigned char>(p[i]))) return false;
    return p[5] == ')' || (is_ascii_letter(static_cast<unsigned char>(p[5])) && p + 6 != end && p[6] == ')');
}

} // namespace detail

/// All integers of a pair of brackets: citations [2–5], (26,29,49), numbers of equations (14), of
/// an enumeration (1), or the volume before the year of a journal.
inline bool inside_citation(grammar::reading const& r) {
    using namespace detail;
    using namespace scan::detail;
    if (year_in_brackets(r.last, r.end)) return true;
    char const* const right  = list_end(r.last, r);
    auto const        closer = peek(right, r.end);
    if ((closer != ']' && closer != ')' && closer != '(') || right - r.last > longest_list) return false;
    auto const opener = before(r.begin, list_begin(r.begin, r.first));
    bool const listed = peek(r.last, r.end) == ',';
    if ((opener == '[' && closer == ']') || (opener == '(' && closer == ')' && r.amounts[0].digits <= 4)) return true;
    return listed && closer == '(' && year_in_brackets(right, r.end); // 98, 3571 (1965)
}

/// A year without words around it that say so: 1996, 2005; also 2010b.
inline bool is_year(grammar::amount const& a) {
    return a.digits == 4 && !a.point && !a.grouped && a.scale == 0 && !a.fraction && a.form == grammar::amount::form::digits &&
           a.value >= decimal(1500) && a.value < decimal(2100);
}

/// Does a word that numbers things stand before: Section 3.1, phase 7, iPhone 15, "Tables"?
inline bool after_label(char const* begin, char const* at, lexicon::quantity_lexicon const& lexicon) {
    char const* p = at;
    if (p != begin && p[-1] == ' ') --p;
    else if (p == begin || (p[-1] != '-' && p[-1] != '.' && !grammar::is_hanzi_before(begin, p))) return false; // 沪深300
    return bool(lexicon.model_words.longest_before(begin, p));
}

/// A variable of one letter with its index: a 0, χ 2, F 1.
inline bool after_variable(char const* begin, char const* at, char const* last, char const* end) {
    using namespace detail;
    using namespace scan::detail;
    if (before(begin, at) != ' ' || at - begin < 2) return false;
    char const* const p = at - 1;
    auto const        c = before(begin, p);
    if ((c == 'a' || c == 'A') && peek(last, end) == '-') return false; // a 7- or 8-inch screen
    if (is_ascii_letter(c)) return p - 1 == begin || !(alnum(before(begin, p - 1)) || p[-2] == '\'' || p[-2] == '-' || p[-2] == '.');
    bool const greek = p - begin >= 2 && (p[-2] == '\xCE' || p[-2] == '\xCF');
    return greek && !is_ascii_letter(before(begin, p - 2));
}

} // namespace numfact::normalize
