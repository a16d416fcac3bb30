// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/scan/word_list.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

// What stands beside a place in the text. No look is longer than a few words.

namespace numfact::scan::detail {

using lexicon::is_ascii_digit;
using lexicon::is_ascii_letter;

inline unsigned char before(char const* begin, char const* at) { return at == begin ? 0 : static_cast<unsigned char>(at[-1]); }
inline unsigned char peek(char const* at, char const* end) { return at == end ? 0 : static_cast<unsigned char>(*at); }
inline bool alnum(unsigned char c) { return is_ascii_digit(c) || is_ascii_letter(c) || c == '_'; }
inline bool capital(unsigned char c) { return c >= 'A' && c <= 'Z'; }
// Of words known to the compiler, whose comparison costs next to nothing.
template <std::size_t N>
bool ends_with(char const* begin, char const* at, char const (&s)[N]) {
    return at - begin >= static_cast<std::ptrdiff_t>(N - 1) && std::memcmp(at - (N - 1), s, N - 1) == 0;
}
template <std::size_t N>
bool begins_with(char const* at, char const* end, char const (&s)[N]) {
    return end - at >= static_cast<std::ptrdiff_t>(N - 1) && std::memcmp(at, s, N - 1) == 0;
}
template <std::size_t N>
bool same(char const* first, char const* last, char const (&s)[N]) {
    return last - first == static_cast<std::ptrdiff_t>(N - 1) && std::memcmp(first, s, N - 1) == 0;
}
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
/// Is there nothing but spaces and marks besides [first, last) in the text?
inline bool is_whole_text(char const* begin, char const* end, char const* first, char const* last) {
    auto const blank = [](char c) { return c == ' ' || c == '.' || c == '\n' || c == '\t'; };
    while (first != begin && blank(first[-1])) --first;
    while (last != end && blank(*last)) ++last;
    return first == begin && last == end;
}

} // namespace numfact::scan::detail
