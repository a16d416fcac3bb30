// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/mention.hpp>

namespace numfact::normalize {

/// Sets the bound that the words right before or after the mention give: 超过[300亿], [500人]以上. They stay
/// outside its text. A bound inside the number (10余亿) is stronger and stays.
inline void add_bound(std::string_view text, lexicon::quantity_lexicon const& lexicon, mention& m) {
    if (m.bound != bound::exact) return;
    char const* const begin = text.data();
    char const* const end   = begin + text.size();
    char const*       left  = begin + m.start;
    if (left != begin && left[-1] == ' ') --left;
    if (auto const h = lexicon.bound_before.longest_before(begin, left)) {
        m.bound = lexicon.bounds[static_cast<std::size_t>(h.id)].bound;
        return;
    }
    char const* const right = grammar::skip_spaces(begin + m.end, end);
    if (!lexicon.bound_after.may_begin(right, end)) return;
    if (auto const h = lexicon.bound_after.longest(right, end)) m.bound = lexicon.bounds[static_cast<std::size_t>(h.id)].bound;
}

} // namespace numfact::normalize
