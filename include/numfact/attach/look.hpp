// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/attach/text.hpp>

namespace numfact::attach {

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// No rule looks at more marks than this in one direction, so that a text is read in linear time.
inline constexpr std::size_t reach = 96;

/// Whether a search from a value in `home` may look at `m`: marks of inner brackets are asides.
inline bool in_sight(mark const& m, mark const& home) {
    return m.depth <= home.depth && (m.depth < home.depth || m.bracket == home.bracket);
}

/// The nearest mark before `i` that is in sight and satisfies `wanted`; the search ends where `stop` does.
template <class Wanted, class Stop>
std::size_t look_back(sentence const& s, std::size_t i, Wanted wanted, Stop stop) {
    mark const& home = s.marks[i];
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n) {
        mark const& m = s.marks[j];
        if (!in_sight(m, home)) continue;
        if (stop(m)) return npos;
        if (wanted(m)) return j;
    }
    return npos;
}
/// The same after `i`.
template <class Wanted, class Stop>
std::size_t look_ahead(sentence const& s, std::size_t i, Wanted wanted, Stop stop) {
    mark const& home = s.marks[i];
    for (std::size_t j = i + 1, n = 0; j < s.marks.size() && n < reach; ++j, ++n) {
        mark const& m = s.marks[j];
        if (!in_sight(m, home)) continue;
        if (stop(m)) return npos;
        if (wanted(m)) return j;
    }
    return npos;
}

/// The mark that opens the bracket which `i` stands in, or npos outside of brackets.
inline std::size_t opening_of(sentence const& s, std::size_t i) {
    std::uint16_t const b = s.marks[i].bracket;
    if (b == 0) return npos;
    for (std::size_t j = i, n = 0; j-- > 0 && n < reach; ++n)
        if (s.marks[j].is == edge::open && s.marks[j].depth + 1 == s.marks[i].depth && s.marks[j + 1].bracket == b)
            return j;
    return npos;
}

} // namespace numfact::attach
