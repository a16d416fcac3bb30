// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/number_in_name.hpp>
#include <numfact/normalize/reference.hpp>

namespace numfact::normalize {

/// Digits that are part of a name or a code, seen from their left: H100, GPT-4.5, v2, S24, #5, x@7, (PO4)6.
inline bool inside_name(char const* begin, char const* at) {
    using namespace detail;
    using namespace scan::detail;
    auto const c = before(begin, at);
    if (is_ascii_letter(c) || c == '_' || c == '@' || c == '#') return true;
    if (is_ascii_digit(c)) return true;
    if (c == ')' || c == ']') return alnum(before(begin, at - 1));
    if (c >= 0x80) // n−1
        return at - begin > 2 && at[-3] == '\xE2' && (ends_with(begin, at, "−") || ends_with(begin, at, "–") || ends_with(begin, at, "‑")) && alnum(before(begin, at - 3));
    if (c == '-' || c == '.' || c == '/' || c == '\'' || c == '+') {
        auto const further = before(begin, at - 1);
        if (c == '/' && is_ascii_letter(further)) return at - 2 == begin || alnum(before(begin, at - 2)) || further == 'n';
        return alnum(further) || further == ')' || further == ']';
    }
    return false;
}

namespace detail {

using namespace scan::detail;

/// A name of a chemical or the like, seen from its right: 4-aminopyridine, 4,5-dihydro, 3-(N-butyl), 2.8σ.
inline bool goes_on_as_name(grammar::amount const& a, char const* last, char const* end) {
    if (a.form != grammar::amount::form::digits) return false;
    auto const c = peek(last, end);
    if (c == 0xCE || c == 0xCF) return true;
    char const* p = last;
    while (p != end && last - p > -16 && *p == ',' && is_ascii_digit(peek(p + 1, end)))
        for (++p; is_ascii_digit(peek(p, end));) ++p;
    if (peek(p, end) != '-' || p + 1 == end) return false;
    auto const next = static_cast<unsigned char>(p[1]);
    return is_ascii_letter(next) || next == '(' || next == '[' || next == 0xCE || next == 0xCF;
}

/// Nasdaq 100, S&P 500, HD 188753: after a name in the middle of a sentence.
inline bool after_name(grammar::reading const& r, int digits) {
    auto const left = before(r.begin, r.first);
    if (left != ' ' && left != '-') return false;
    std::string_view const word = word_before(r.begin, r.first);
    if (word.empty() || !capital(static_cast<unsigned char>(word[0]))) return false;
    bool const shout = word.size() > 1 && capital(static_cast<unsigned char>(word[1]));
    return digits <= (shout ? 7 : 4) && (shout || !sentence_start(r.begin, word.data())) && !r.lexicon->is_stop_word(word);
}

/// 5 of "5:55 AM", 2 of "2 p.m.": part of a time of the day that could not be read.
inline bool part_of_clock(char const* begin, char const* end, char const* first, char const* last) {
    if (peek(last, end) == ':' && is_ascii_digit(peek(last + 1, end))) return true;
    if (before(begin, first) == ':' && is_ascii_digit(before(begin, first - 1))) return true;
    char const* const p = peek(last, end) == ' ' ? last + 1 : last;
    static constexpr scan::word_list hours{"a.m", "p.m", "AM", "PM", "GMT", "o'clock"};
    return hours.begins(p, end) != 0;
}
/// 一、 at the start of a line, （二）: the number of an item.
inline bool numbers_a_list(char const* begin, char const* end, char const* first, char const* last) {
    bool const line = first == begin || before(begin, first) == '\n';
    bool const bracketed = (ends_with(begin, first, "（") || before(begin, first) == '(') && (begins_with(last, end, "）") || peek(last, end) == ')');
    return bracketed || (line && begins_with(last, end, "、"));
}
/// Was a round bracket opened before `at`?
inline bool is_bracketed(char const* begin, char const* at) {
    for (char const* p = at; p != begin && at - p < 80 && p[-1] != ')' && p[-1] != '\n'; --p)
        if (p[-1] == '(') return true;
    return false;
}
/// The age in "Jane Roe, 65, said".
inline bool is_age(char const* begin, char const* end, char const* first, char const* last) {
    if (peek(last, end) != ',' || !ends_with(begin, first, ", ")) return false;
    std::string_view const word = word_before(begin, first - 2);
    static constexpr scan::word_list nexts{", was ", ", who ", ", said ", ", of ", ", from ", ", is ", ", has ", ", had ", ", told ", ", died "};
    if (last - first == 2 && nexts.begins(last, end)) return !word.empty() && is_ascii_letter(static_cast<unsigned char>(word[0])); // the suspect, 34, was
    return !word.empty() && capital(static_cast<unsigned char>(word[0])) && word.data() + word.size() == first - 2;
}

} // namespace detail

/// "sub-300 sq m", "under-18": a prefix of small letters, and no name.
inline bool after_prefix(char const* begin, char const* at) {
    using namespace detail;
    using namespace scan::detail;
    if (before(begin, at) != '-') return false;
    static constexpr scan::word_list prefixes{"sub-", "under-", "over-", "near-", "plus-", "and-", "or-", "to-", "a-", "pre-", "post-", "mid-", "non-", "per-"};
    auto const length = prefixes.ends(begin, at);
    return length != 0 && !alnum(before(begin, at - length));
}

/// A number without a unit that is none, by what stands around it: codes in brackets (2454), citations
/// [12], list numbers at the start of a line, versions 1.2.3, what follows a name or a word like Section.
inline bool is_label(grammar::reading const& r) {
    using namespace detail;
    using namespace scan::detail;
    auto const&       a     = r.amounts[0];
    char const* const begin = r.begin;
    char const* const end   = r.end;
    auto const left = before(begin, r.first), right = peek(r.last, end);
    if (r.sign != lexicon::trie::none) return false;
    bool const digits  = a.form == grammar::amount::form::digits && !a.fraction;
    bool const integer = digits && !a.point && !a.grouped && a.scale == 0;
    if (goes_on_as_name(a, r.last, end) || is_word_of_name(r)) return true;
    bool const numeral = a.form == grammar::amount::form::words || (a.form == grammar::amount::form::hanzi && grammar::is_hanzi_before(begin, r.first));
    if (after_label(begin, r.first, *r.lexicon) && !a.grouped && !a.negative && (digits || numeral)) return true;
    if (a.form == grammar::amount::form::hanzi && r.last - r.first <= 6 && numbers_a_list(begin, end, r.first, r.last)) return true;
    if (!integer) return false;
    if (right == '+' && is_ascii_digit(peek(r.last + 1, end))) return true; // 3+2模式
    if (after_code_label(begin, r.first, *r.lexicon) || before_name_tail(r.last, end, *r.lexicon)) return true;
    if (begins_with(r.last, end, "〕") || begins_with(r.last, end, "号") || begins_with(r.last, end, "號")) return true; // 〔2024〕12号, 2号线
    if (beside_era(begin, end, r.first, r.last) || is_number_of_part(r) || is_in_formula(begin, end, r.first, r.last)) return true;
    if (inside_citation(r)) return true;
    bool const opened = left == '(' || ends_with(begin, r.first, "（");
    if (opened && a.digits >= 4 && a.digits <= 6 && r.first - begin > 1 && (right == ')' || right == '.' || begins_with(r.last, end, "）")))
        return true;
    if (right == '.' && is_ascii_letter(peek(r.last + 1, end))) return true; // 600519.SH
    if (a.digits <= 2 && (right == '.' || right == ')' || begins_with(r.last, end, "、") || begins_with(r.last, end, "）"))) {
        bool const line = r.first == begin || left == '\n'; // 1. 2) 3、 at the start of a line
        if (line && !is_ascii_digit(peek(r.last + 1, end))) return r.last + 1 != end;
        auto const further = left == ' ' ? before(begin, r.first - 1) : left;
        if (right == ')' && (further == ';' || further == ',' || further == '.' || further == ':' || !is_bracketed(begin, r.first))) return true; // 1) … 2) …
    }
    if (part_of_clock(begin, end, r.first, r.last) || (a.digits <= 3 && is_age(begin, end, r.first, r.last))) return true;
    if (right == '-' && is_ascii_digit(peek(r.last + 1, end))) return true; // 2013-14, a score of 3-1
    bool const alone = is_whole_text(begin, end, r.first, r.last);
    bool const phone = a.digits == 11 && *r.first == '1' && r.first[1] >= '3'; // a Chinese mobile
    if ((a.digits >= 16 || phone) && !alone) return true;
    if (is_year(a) && !r.chinese && !alone) return true;
    if (a.digits <= 2 && after_variable(begin, r.first, r.last, end)) return true;
    return after_name(r, a.digits);
}

/// A letter after the digits that is part of a name and no unit: HD 188753 A, 24703 L-202, 6H-SiC, 1H (protons), 4pm.
inline bool is_letter_of_name(grammar::reading const& r) {
    using namespace detail;
    using namespace scan::detail;
    auto const& a = r.amounts[0];
    if (r.unit.first == r.unit.last) return false;
    std::string_view const unit(r.unit.first, static_cast<std::size_t>(r.unit.last - r.unit.first));
    if (a.form != grammar::amount::form::digits) return false;
    if (!is_ascii_letter(static_cast<unsigned char>(unit[0]))) return (unit == "'" || unit == "′") && is_year(a); // 2022′s
    if (unit == "pm" || unit == "am") { // 1.56pm, at 2 pm: rather a time of the day than a picometre
        auto const word = word_before(r.begin, r.first);
        return a.value < decimal(13) && (r.range || (a.point && a.value.exponent() == -2) || word == "at" || word == "by" || word == "until" || word == "before" || word == "after");
    }
    if (unit.size() != 1) return false;
    bool const spaced = r.unit.first != a.last;
    if (unit == "b" && ((a.digits < 3 && !a.scaled) || (is_year(a) && a.value >= decimal(1900)))) return true; // 2b, 5 b, (2006b)
    if (peek(r.last, r.end) == '-' && (capital(peek(r.last + 1, r.end)) || (spaced && is_ascii_digit(peek(r.last + 1, r.end))))) return true;
    if (unit == "H" && !spaced && a.digits == 1) return true;
    if (a.point || a.grouped) return false;
    return after_label(r.begin, r.first, *r.lexicon) || (spaced && after_name(r, a.digits)) || (unit == "s" && !spaced && is_year(a));
}

} // namespace numfact::normalize
