// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

#include <algorithm>
#include <string_view>

namespace numfact::normalize {

/// The code that `name` stands for beside the country that the text names nearest; empty where it names none, or where one
/// currency alone is called so.
inline std::string_view currency_of_country(grammar::reading const& r, std::string_view name) {
    static constexpr std::ptrdiff_t reach = 400;
    auto const&                     all   = r.lexicon->shared_names;
    if (!all.has(name)) return {};
    std::ptrdiff_t const before = std::min(r.first - r.begin, reach), behind = std::min(r.end - r.last, reach);
    return all.nearest(name, {r.first - before, static_cast<std::size_t>(before)}, {r.last, static_cast<std::size_t>(behind)});
}

/// Crowns of no country are no money.
inline void settle_shared_currency(grammar::reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::currency) return;
    std::string_view const name(r.unit.first, static_cast<std::size_t>(r.unit.last - r.unit.first));
    if (!r.lexicon->shared_names.needs_country(name)) return;
    if (currency_of_country(r, name).empty())
        r.unit.is = grammar::unit_expression::kind::noun;
    else
        because(r, "money of the country that is named");
}

} // namespace numfact::normalize
