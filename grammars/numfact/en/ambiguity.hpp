// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

#include <initializer_list>
#include <string_view>

// What words around an amount say about a unit that may be two: pounds of money or of weight, K for kelvin
// or for a thousand.

namespace numfact::en {

/// Does one of the words stand in the last `reach` bytes before `at`?
inline bool stands_before(char const* begin, char const* at, std::ptrdiff_t reach, std::initializer_list<std::string_view> words) {
    char const* const      from = at - begin > reach ? at - reach : begin;
    std::string_view const left(from, static_cast<std::size_t>(at - from));
    for (auto w : words)
        if (left.find(w) != left.npos) return true;
    return false;
}
inline bool begins_with_any(char const* at, char const* end, std::initializer_list<std::string_view> words) {
    std::string_view const rest(at, static_cast<std::size_t>(end - at));
    for (auto w : words)
        if (rest.starts_with(w)) return true;
    return false;
}

/// Is the pound after the amount a weight? "six pounds of meat", "a twenty-pound bag", "it weighs 9 pounds".
inline bool pounds_weigh(grammar::reading const& r, char const* first, char const* last, char const* end) {
    auto const& a = r.current();
    if (a.scale >= 6 || a.vague) return false;
    if (stands_before(r.begin, a.first, 48, {"体重", "重さ", "重量", "赤ちゃん", "トン", "グラム"})) return true;
    if (begins_with_any(last, end, {" of force", " of thrust"})) return true;
    if (begins_with_any(last, end, {" of", " per sq", " per cu", " heav", " light", " overweight", " lost", " lighter"})) return true;
    if (stands_before(r.begin, a.first, 48, {"weigh", "Weigh", "weight", "lift", "lost ", "lose ", "gain", "heav", "body"})) return true;
    bool const singular = last - first == 5 && !(a.value == decimal(1) && !a.point);
    return singular && last != end && (*last == ' ' || *last == '-') &&
           !begins_with_any(last + 1, end, {"note", "coin", "fine", "bill", "fee", "ticket", "prize", "bonus", "deal", "price", "sterling", "a ", "a-", "per ", "and "});
}

/// Is the C or F at `at`, right behind digits, a degree? Where heat is spoken of.
inline bool is_degree(grammar::reading const& r, char const* at, char const* end) {
    if (at == end || (*at != 'C' && *at != 'F') || (at + 1 != end && (lexicon::is_ascii_letter(static_cast<unsigned char>(at[1])) || lexicon::is_ascii_digit(static_cast<unsigned char>(at[1])))))
        return false;
    return !(r.current().value > decimal(999)) && stands_before(r.begin, r.current().first, 80, {"emperature", "egree", "eather", "heat", "Heat", "cold", "freez", "boil", "cool", "warm", " hot", "oven", "°", "elsius", "ahrenheit"});
}
/// Is the K after digits kelvin? Where temperatures are spoken of.
inline bool is_kelvin(grammar::reading const& r, char const* at) {
    return stands_before(r.begin, at, 80, {"emperature", "°C", "°F", "° C", "℃", "elvin", " K ", " K)", " K,", "heated", "cooled", "thermal", "±"});
}

} // namespace numfact::en
