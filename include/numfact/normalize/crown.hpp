// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/scan/word_list.hpp>

namespace numfact::normalize {

/// Is the name of a currency one that several Nordic and Czech ones share: crowns, kroner, kr?
inline bool is_crown(std::string_view words) {
    static constexpr scan::word_list crowns{"crown", "crowns", "kr", "kr.", "kronor", "krona", "krone", "kroner"};
    return crowns.has(words);
}
/// The crown of the country that the text names nearest before the amount, else first after it. Empty where it names none.
inline std::string_view crown_of(grammar::reading const& r) {
    struct row {
        std::string_view word, code;
    };
    static constexpr row rows[] = {{"Swed", "SEK"}, {"Stockholm", "SEK"}, {"Norw", "NOK"}, {"Oslo", "NOK"}, {"Danish", "DKK"},
                                   {"Denmark", "DKK"}, {"Copenhagen", "DKK"}, {"Czech", "CZK"}, {"Prague", "CZK"}, {"Iceland", "ISK"},
                                   {"Reykjav", "ISK"}};
    static constexpr std::ptrdiff_t reach = 400;
    std::string_view const left(r.first - r.begin > reach ? r.first - reach : r.begin, static_cast<std::size_t>(std::min(r.first - r.begin, reach)));
    std::string_view const right(r.last, static_cast<std::size_t>(std::min(r.end - r.last, reach)));
    std::string_view       code;
    std::size_t            nearest = 0, first = right.npos;
    for (auto const& x : rows)
        if (auto const at = left.rfind(x.word); at != left.npos && (code.empty() || at > nearest)) nearest = at, code = x.code;
    if (!code.empty()) return code;
    for (auto const& x : rows)
        if (auto const at = right.find(x.word); at < first) first = at, code = x.code;
    return code;
}

/// Crowns of no country are no money.
inline void settle_crown(grammar::reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::currency || *r.unit.first != 'c' || r.unit.last - r.unit.first > 6) return;
    std::string_view const words(r.unit.first, static_cast<std::size_t>(r.unit.last - r.unit.first));
    if (!words.starts_with("crown")) return;
    if (crown_of(r).empty())
        r.unit.is = grammar::unit_expression::kind::noun;
    else
        because(r, "money of the country that is named");
}

} // namespace numfact::normalize
