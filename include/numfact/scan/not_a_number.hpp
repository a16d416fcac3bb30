// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

#include <string_view>

namespace numfact::scan {

namespace detail {

using lexicon::is_ascii_digit;
using lexicon::is_ascii_letter;

inline unsigned char before(char const* begin, char const* at) { return at == begin ? 0 : static_cast<unsigned char>(at[-1]); }
inline unsigned char peek(char const* at, char const* end) { return at == end ? 0 : static_cast<unsigned char>(*at); }
inline bool alnum(unsigned char c) { return is_ascii_digit(c) || is_ascii_letter(c) || c == '_'; }
inline bool ends_with(char const* begin, char const* at, std::string_view s) {
    return static_cast<std::size_t>(at - begin) >= s.size() && std::string_view(at - s.size(), s.size()) == s;
}
inline bool begins_with(char const* at, char const* end, std::string_view s) {
    return static_cast<std::size_t>(end - at) >= s.size() && std::string_view(at, s.size()) == s;
}

/// The word that ends before `at`, after one space.
inline std::string_view word_before(char const* begin, char const* at) {
    char const* last = at;
    if (before(begin, last) == ' ') --last;
    char const* first = last;
    while (first != begin && last - first < 24 && (alnum(before(begin, first)) || before(begin, first) == '&')) --first;
    return {first, static_cast<std::size_t>(last - first)};
}
inline bool sentence_start(char const* begin, char const* at) {
    while (at != begin && (at[-1] == ' ' || at[-1] == '"' || at[-1] == '(')) --at;
    return at == begin || at[-1] == '.' || at[-1] == '\n' || at[-1] == ':' || at[-1] == '?' || at[-1] == '!' || at[-1] == '-' ||
           static_cast<unsigned char>(at[-1]) >= 0x80;
}

} // namespace detail

/// Digits that are part of a name or a code, seen from their left: H100, GPT-4.5, v2, S24, #5, x@7.
inline bool inside_name(char const* begin, char const* at) {
    using namespace detail;
    auto const c = before(begin, at);
    if (is_ascii_letter(c) || c == '_' || c == '@' || c == '#') return true;
    if (is_ascii_digit(c)) return true;
    if (c == '-' || c == '.' || c == '/' || c == '\'' || c == '+' || c == '=' || c == '&') {
        auto const further = before(begin, at - 1);
        if (c == '/' && is_ascii_letter(further)) return at - 2 == begin || alnum(before(begin, at - 2)) || further == 'n';
        if (c == '=' || c == '&') return false;
        return alnum(further) && !(c == '.' && is_ascii_letter(further) && false);
    }
    return false;
}

/// A bare number that is none, by what stands around it: codes in brackets (2454), citations [12],
/// list numbers at the start of a line, versions 1.2.3, what follows a model's or an index's name.
inline bool is_label(grammar::reading const& r) {
    using namespace detail;
    auto const&       a     = r.amounts[0];
    char const* const begin = r.begin;
    char const* const end   = r.end;
    auto const left = before(begin, r.first), right = peek(r.last, end);
    if (left == '[' && (right == ']' || right == ',' || right == '-')) return true;
    if (left == ',' && right == ']') return true;
    bool const integer = a.form == grammar::amount::form::digits && !a.point && !a.grouped && a.scale == 0 && !a.fraction;
    bool const opened  = left == '(' || ends_with(begin, r.first, "（");
    if (opened && integer && a.digits >= 4 && a.digits <= 6 && r.first - begin > 1 &&
        (right == ')' || right == '.' || begins_with(r.last, end, "）")))
        return true;
    if (integer && right == '.' && is_ascii_letter(peek(r.last + 1, end))) return true; // 600519.SH
    if (integer && a.digits <= 2) { // 1. 2) 3、 at the start of a line
        bool const line = r.first == begin || left == '\n';
        if (line && (right == '.' || right == ')' || begins_with(r.last, end, "、") || begins_with(r.last, end, "）")) &&
            !is_ascii_digit(peek(r.last + 1, end)))
            return r.last + 1 != end;
    }
    if (!integer || r.sign != lexicon::trie::none) return false;
    if (a.digits >= 15 || (a.digits == 11 && *r.first == '1' && r.first[1] >= '3')) return true; // a card, a Chinese mobile phone
    char const* const space = left == ' ' ? r.first - 1 : r.first;
    if (r.lexicon->model_words.longest_before(begin, space)) return true;
    if (left == ' ' || left == '-') { // Nasdaq 100, S&P 500, Galaxy S: a name in the middle of a sentence
        std::string_view const word = word_before(begin, r.first);
        bool const capital = !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
        bool const shout   = word.size() > 1 && word[1] >= 'A' && word[1] <= 'Z';
        if (capital && a.digits <= 4 && (shout || !sentence_start(begin, word.data())) &&
            !r.lexicon->is_stop_word(word))
            return true;
    }
    return false;
}

/// Groups of digits that make one number for people: +34 555 010 199, 1-800-555-0199, 2522 1122. Answers
/// where it ends, or `at` when it is none.
inline char const* skip_phone(char const* begin, char const* at, char const* end) {
    using namespace detail;
    bool const  plus   = before(begin, at) == '+' && !is_ascii_digit(before(begin, at - 1));
    int         groups = 0, digits = 0, shortest = 99;
    char const* last = at;
    for (char const* p = at;;) {
        int n = 0;
        while (p != end && is_ascii_digit(static_cast<unsigned char>(*p)) && n < 16) ++p, ++n;
        if (n == 0) break;
        ++groups, digits += n, last = p;
        if (groups > 1 || n >= 3) shortest = n < shortest ? n : shortest;
        if (p == end || (*p != ' ' && *p != '-') || groups == 6) break;
        ++p;
    }
    if (last != end && (alnum(static_cast<unsigned char>(*last)) || *last == ',' || *last == '.' || *last == '%')) {
        if (!(*last == '.' || *last == ',') || (last + 1 != end && is_ascii_digit(static_cast<unsigned char>(last[1])))) return at;
    }
    if (plus && groups >= 3 && digits >= 8) return last;
    if (groups >= 3 && shortest >= 3 && digits >= 10) return last;
    if (groups == 2 && digits == 8 && shortest == 4 && at[4] == ' ') return last;
    return at;
}

/// The end of the web address, e-mail address or file path that `at` is inside of; `at` when it is none.
inline char const* skip_address(char const* begin, char const* at, char const* end) {
    using namespace detail;
    auto const part = [](unsigned char c) { return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '(' && c != ')' && c != ','; };
    char const* first = at;
    while (first != begin && at - first < 256 && part(static_cast<unsigned char>(first[-1]))) --first;
    std::string_view const head(first, static_cast<std::size_t>(at - first));
    bool const address = head.find("://") != head.npos || head.starts_with("www.") || head.find(".com/") != head.npos ||
                         head.find(".cn/") != head.npos || head.find('@') != head.npos;
    if (!address) return at;
    char const* last = at;
    while (last != end && last - at < 2048 && part(static_cast<unsigned char>(*last))) ++last;
    return last;
}

} // namespace numfact::scan
