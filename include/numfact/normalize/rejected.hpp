// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/broken_date.hpp>
#include <numfact/normalize/leading_unit.hpp>
#include <numfact/normalize/list.hpp>
#include <numfact/normalize/not_a_number.hpp>
#include <numfact/normalize/quantity_hint.hpp>

// What the grammar read as a number and is none: the last word before a mention is made.

namespace numfact::normalize {

/// Is the reading no number after all? Its neighbours decide.
inline bool rejected(grammar::reading const& r, char const* end, char const* previous, lexicon::calendar_lexicon const& calendar) {
    using kind   = grammar::unit_expression::kind;
    auto const c = scan::detail::peek(r.last, end);
    bool const latin = scan::detail::alnum(static_cast<unsigned char>(r.last[-1]));
    bool const times = r.unit.is == kind::proportion && c >= 'A' && c <= 'Z'; // 32xPE
    if (latin && scan::detail::alnum(c) && !times) return true;
    bool const listed = scan::slash_list_length(r.last, end) != 0; // 22/16/13倍
    bool const item   = (r.unit.is != kind::none || listed) && previous != r.begin && previous == r.first - 1 && *previous == '/'; // 4.97/8.45元
    bool const digits = r.amounts[0].form == grammar::amount::form::digits;
    bool const growth  = r.unit.is == kind::proportion && (*r.first == '+' || *r.first == '-'); // YoY+15.6%
    if (r.sign == lexicon::trie::none && digits && !item && !growth && inside_name(r.begin, r.first) &&
        !(r.unit.is != kind::none && r.unit.is != kind::noun && after_prefix(r.begin, r.first)))
        return true;
    if (r.sign == lexicon::trie::none && (r.unit.is == kind::none || r.ordinal) && detail::before_street(r.last, end)) return true;
    bool const bare = r.unit.is == kind::none && r.sign == lexicon::trie::none && !r.ordinal;
    auto const& a   = r.amounts[0];
    if (bare && (scan::detail::ends_with(r.begin, r.first, " past ") || scan::detail::ends_with(r.begin, r.first, "quarter to ") || scan::detail::begins_with(r.last, end, " past "))) return true; // half past ten
    if (bare && c == '.' && lexicon::is_ascii_digit(scan::detail::peek(r.last + 1, end)) && a.form == grammar::amount::form::digits) return true;
    if (((bare && !listed) || r.unit.is == kind::noun || r.unit.is == kind::classifier) && is_label(r)) return true;
    if ((r.unit.is == kind::unit || r.unit.is == kind::currency) && is_letter_of_name(r)) return true;
    if (is_piece_of_date(r, calendar) || is_clock(r) || is_heading_of_unit(r)) return true;
    if (a.label && r.unit.is == kind::proportion) return true; // …零五幺X
    if (a.form == grammar::amount::form::hanzi && bare) {
        // 一看, 陆地, 手机一八五四四: one character in a word, or digits that are read out
        bool const one = r.last - r.first == 3;
        if (a.label || (one && (a.formal || (grammar::is_hanzi(r.last, end) && !before_function_word(r.last, end))))) return true;
    }
    if (a.form == grammar::amount::form::words && bare && a.value == decimal(1) && !a.fraction && a.last - a.first == 3) {
        // "one" alone is a pronoun, unless it is all there is
        return !(r.first == r.begin && r.last == end);
    }
    return false;
}
/// Does a bare number go on with a list whose first items were labels: phases 3, 5 and 7?
inline bool continues_labels(char const* label_end, grammar::reading const& r) {
    using kind        = grammar::unit_expression::kind;
    bool const letter = r.unit.is == kind::unit && r.unit.last - r.unit.first == 1 && r.unit.first == r.amounts[0].last; // Figures 3K and 3L
    return label_end != nullptr && (letter || r.unit.is == kind::none) && r.sign == lexicon::trie::none &&
           r.first - label_end <= 8 && r.first > label_end &&
           is_list_separator({label_end, static_cast<std::size_t>(r.first - label_end)});
}

} // namespace numfact::normalize
