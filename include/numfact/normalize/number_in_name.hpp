// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/scan/neighbour.hpp>

// Numbers that belong to a name: the Final Four, the valve 30, 101中学, 股票代码：300750, A.D. 1000.

namespace numfact::normalize::detail {

using namespace scan::detail;

/// Kick Six, Final Four, Big Ten: a capital number word after another capital word, in the middle of a sentence.
inline bool is_word_of_name(grammar::reading const& r) {
    auto const& a = r.amounts[0];
    if (a.form != grammar::amount::form::words || !capital(static_cast<unsigned char>(*a.first)) || before(r.begin, r.first) != ' ') return false;
    std::string_view const word = word_before(r.begin, r.first);
    return word.size() > 1 && capital(static_cast<unsigned char>(word[0])) && !sentence_start(r.begin, word.data()) && !r.lexicon->is_stop_word(word);
}
/// A plain word that may name a thing: no function word, no participle, no adverb, no plural.
inline bool may_name_a_part(std::string_view word, lexicon::quantity_lexicon const& lexicon) {
    if (word.size() < 3 || !(word[0] >= 'a' && word[0] <= 'z') || lexicon.is_stop_word(word)) return false;
    if (word.ends_with("ed") || word.ends_with("ly") || word.ends_with("est") || (word.back() == 's' && !word.ends_with("ss"))) return false;
    auto const h = lexicon.qualifier_words.longest(word.data(), word.data() + word.size());
    return h.length != word.size();
}
/// 30 of "the shutoff valve 30", 12 of "a conduit 12": the number by which a drawing knows a part. An article, one or
/// two plain words of which the last is a noun, and the digits.
inline bool is_number_of_part(grammar::reading const& r) {
    if (r.unit.is != grammar::unit_expression::kind::none || r.amounts[0].digits > 3 || r.range || r.ratio || before(r.begin, r.first) != ' ') return false;
    std::string_view const noun = word_before(r.begin, r.first);
    static constexpr scan::word_list is{" is a ", " is an ", " is the "}; // …, 21 is a stator coil
    if (is.begins(r.last, r.end) && (sentence_start(r.begin, r.first) || ends_with(r.begin, r.first, ", ") || noun == "and")) return true;
    if (!may_name_a_part(noun, *r.lexicon)) return false;
    char const* at = noun.data();
    for (int words = 0; words < 3; ++words) {
        std::string_view const word = word_before(r.begin, at);
        if (word.empty() || word.data() + word.size() + 1 != at) return false;
        static constexpr scan::word_list articles{"a", "an", "the", "said", "A", "An", "The"};
        if (articles.has(word)) return true;
        if (!may_name_a_part(word, *r.lexicon) && !word.ends_with("ed")) return false;
        at = word.data();
    }
    return false;
}
/// 1 of "(1 − x)", "1 ≤ k": a formula.
inline bool is_in_formula(char const* begin, char const* end, char const* first, char const* last) {
    static constexpr scan::word_list roots{"√ ", "√", "∝ "};
    static constexpr scan::word_list signs{"−", "+", "≤", "≥", "≪", "≫"};
    if (roots.ends(begin, first)) return true;
    char const* const p = peek(last, end) == ' ' ? last + 1 : last;
    bool const opened = before(begin, first) == '(' || before(begin, first) == '[';
    auto const length = signs.begins(p, end);
    if (length == 0) return false;
    char const* const q = p + length + (peek(p + length, end) == ' ');
    return (opened || length > 1) && is_ascii_letter(peek(q, end)) && !alnum(peek(q + (q != end), end)); // one letter
}
/// A.D. 1000, 600 BC, '08: a year and no number.
inline bool beside_era(char const* begin, char const* end, char const* first, char const* last) {
    if (last - first == 2 && (ends_with(begin, first, " '") || ends_with(begin, first, "’"))) return true; // the '08 crisis
    static constexpr scan::word_list before_year{"A.D. ", "AD ", "公元前", "公元", "西元"};
    static constexpr scan::word_list after_year{" BCE", " BC", " B.C.", " AD", " A.D.", " CE"};
    auto const length = after_year.begins(last, end);
    return before_year.ends(begin, first) || (length != 0 && !alnum(peek(last + length, end)));
}

/// 300750 of 股票代码：300750, 94105 of "ZIP code 94105": digits that only tell things apart.
inline bool after_code_label(char const* begin, char const* at, lexicon::quantity_lexicon const& lexicon) {
    char const* p = at;
    if (before(begin, p) == ' ') --p;
    static constexpr scan::word_list marks{":", "：", "为", "為", "是", "#", "No."};
    for (std::size_t n; at - p < 16 && (n = marks.ends(begin, p)) != 0;) p -= n;
    if (p != at && before(begin, p) == ' ') --p;
    return bool(lexicon.code_labels.longest_before(begin, p));
}
/// 101 of 101中学, 318 of 318国道, 737 of "737 MAX": the noun right behind is numbered, and not counted.
inline bool before_name_tail(char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    return bool(lexicon.name_tails.longest(peek(at, end) == ' ' ? at + 1 : at, end));
}

/// 10 of "10 Downing Street", 42nd of "42nd Street".
inline bool before_street(char const* at, char const* end) {
    for (int words = 0; words < 4 && peek(at, end) == ' ' && capital(peek(at + 1, end)); ++words) {
        char const* const first = at + 1;
        for (at = first; is_ascii_letter(peek(at, end));) ++at;
        std::string_view const word(first, static_cast<std::size_t>(at - first));
        static constexpr scan::word_list streets{"Street", "St", "Avenue", "Ave", "Road", "Rd", "Boulevard", "Blvd", "Lane", "Drive", "Broadway", "Terrace"};
        if (streets.has(word)) return true;
    }
    return false;
}

} // namespace numfact::normalize::detail
