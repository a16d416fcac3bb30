// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// Numbers in digits: the one terminal of all grammars that gathers a mantissa, digit by digit.
//
//   digits   = (grouped [mark run] | run [mark run]) [exponent]      1,234.5   1.234,56   12,50
//   grouped  = run(1..3) {separator run(3)}             1,234,567   3,93,130 (India)   1 234 567
#pragma once

#include <numfact/shared/digits.hpp>
#include <numfact/shared/exponent.hpp>

namespace numfact::shared {
namespace detail {

/// Length of a mark that separates groups of three digits or the fraction: , . ' ’ and spaces.
inline std::size_t mark_at(char const* at, char const* end, char& mark) {
    if (at == end) return 0;
    if (*at == ',' || *at == '.' || *at == '\'') return mark = *at, 1;
    if (end - at >= 3 && at[0] == '\xE2' && at[1] == '\x80' && at[2] == '\x99') return mark = '\'', 3;
    if (end - at >= 3 && at[0] == '\xEF' && at[1] == '\xBC' && at[2] == '\x8E') return mark = '.', 3;
    if (end - at >= 3 && at[0] == '\xEF' && at[1] == '\xBC' && at[2] == '\x8C') return mark = 'w', 3;
    if (std::size_t const n = grammar::space_length(at, end)) return mark = ' ', n;
    return 0;
}

/// Does a currency stand right before or after, or a unit after? Then "12,50" is a decimal and no list.
inline bool beside_currency(char const* first, char const* last, grammar::reading const& r) {
    if (r.lexicon->currency_before.longest_before(r.begin, first)) return true;
    char const* after = grammar::skip_spaces(last, r.end);
    if (after != r.end && *after == '%') return true;
    bool const measured = !r.chinese && r.lexicon->units.longest(after, r.end) && !r.lexicon->stop_words.longest(after, r.end); // 12,5 kg
    return measured || r.lexicon->currency_after.longest(after, r.end) || r.lexicon->currency_ahead.longest(after, r.end);
}

/// 0 of 0,05: no number of a list is written so without a space.
inline bool is_nought(run const& digits) { return digits.count == 1 && digits.last[-1] == '0'; }

/// Reads the groups after the first run; false (nothing read) when the marks do not group.
inline bool read_groups(char const*& at, char const* end, grammar::reading const& r, run first, decimal& d, char& separator) {
    if (first.count > 3) return false;
    char        mark = 0;
    std::size_t n    = mark_at(first.last, end, mark);
    if (n == 0 || (mark == 'w' && *at != '\xEF')) return false; // ，groups full-width digits only
    if (int const next = digit_run(first.last + n, end).count; next != 2 && next != 3) return false; // 3,5: a list
    run  groups[12];
    int  count = 0;
    char const* p = first.last;
    char        m = 0;
    while (count < 12 && (n = mark_at(p, end, m)) != 0 && m == mark) {
        run const g = digit_run(p + n, end);
        if (g.count != 3 && g.count != 2) break;
        groups[count++] = g;
        p               = g.last;
    }
    while (count > 0 && groups[count - 1].count != 3) p = groups[--count].last; // 3,93,130: the last has three
    if (count == 0) return false;
    p = groups[count - 1].last;
    if (is_digit(p, end)) return false;
    bool indian = false;
    for (int i = 0; i + 1 < count; ++i) indian = indian || groups[i].count == 2;
    if (indian && (mark != ',' || first.count > 2)) return false;
    bool const more = (n = mark_at(p, end, m)) != 0 && m != mark && m != ' ' && m != 'w' && is_digit(p + n, end);
    if (mark == '.' && count == 1 && !(more && m == ',')) { // 1.234 is a decimal, unless a currency says otherwise
        return false;
    }
    if (mark == 'w' && !(groups[0].last - first.last == 12)) return false;
    if (mark == ' ' && count == 1 && !more && !beside_currency(at, p, r)) return false;
    if (mark == ',' && count == 1 && first.count == 1 && *at == '0') return false;
    push(at, first.last, d);
    char const* from = first.last;
    for (int i = 0; i < count; ++i) {
        push(from + mark_at(from, end, m), groups[i].last, d);
        from = groups[i].last;
    }
    separator = mark;
    at        = p;
    return true;
}

} // namespace detail

NUMFACT_INLINE bool read_digits(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    using namespace detail;
    if (at == end || (grammar::is_ascii(*at) ? *at != '.' && !lexicon::is_ascii_digit(static_cast<unsigned char>(*at)) : *at != '\xEF')) return false;
    if (read_plain(at, end, a)) return true;
    run const   first = digit_run(at, end);
    char const* p     = at;
    decimal     d;
    char        separator = 0, mark = 0;
    std::size_t n = 0;
    if (first.count == 0 && !(p != end && *p == '.' && is_digit(p + 1, end))) return false;
    if (first.count > 0 && read_groups(p, end, r, first, d, separator)) {
        a.grouped = true;
    } else {
        push(at, first.last, d);
        p = first.last;
    }
    a.digits = static_cast<std::uint8_t>(first.count > 200 ? 200 : first.count);
    if ((n = mark_at(p, end, mark)) != 0 && (mark == '.' || mark == ',') && mark != separator) {
        run const fraction = digit_run(p + n, end);
        bool      decimal_mark = mark == '.' && fraction.count > 0;
        if (mark == ',') { // 12,50 € and 1.234,56
            bool const grouped_so = fraction.count == 3 && !a.grouped;
            decimal_mark = fraction.count > 0 && !grouped_so &&
                           (a.grouped ? separator != ',' : fraction.count <= 2 && (is_nought(first) || beside_currency(at, fraction.last, r)));
        }
        if (decimal_mark) {
            push(p + n, fraction.last, d);
            d       = d.scaled(-fraction.count);
            p       = fraction.last;
            a.point = true;
        } else if (mark == '.' && fraction.count == 0 && grammar::is_hanzi(p + n, end) &&
                   r.lexicon->scale_words.longest(p + n, end)) { // 45.亿元: a point that lost its digits
            p += n;
        }
    }
    int power = 0;
    if (p != end && (*p == 'e' || *p == 'E')) {
        char const* q        = p + 1;
        bool        negative = false, sign = false;
        if (q != end && (*q == '-' || *q == '+')) negative = *q++ == '-', sign = true;
        else if (end - q >= 3 && q[0] == '\xE2' && q[1] == '\x88' && q[2] == '\x92') q += 3, negative = true, sign = true;
        run const e = digit_run(q, end);
        if (e.count > 0 && e.count <= 2 && (e.last == end || !lexicon::is_ascii_letter(static_cast<unsigned char>(*e.last)))) {
            int value = 0;
            for (char const* c = q; c != e.last; ++c) value = value * 10 + (*c - '0');
            power = negative ? -value : value;
            p     = e.last;
            (void)sign;
        }
    }
    if (power == 0 && a.point) p = skip_spread(p, end);
    if (power == 0 && !a.point) p = skip_no_cents(p, end, r);
    if (power == 0 && !read_power_of_ten(p, end, power)) raise_to_power(p, end, d), raise_ten_below(p, end, d), raise_ten_above(at, p, end, r, d);
    a.value = power == 0 ? d : d.scaled(power);
    a.form  = grammar::amount::form::digits;
    a.first = at;
    a.last  = p;
    at      = p;
    return true;
}

} // namespace numfact::shared
