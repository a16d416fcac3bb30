// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>

namespace numfact::lexicon {

/// Reads a whole cell: "-12", "+1", "007"; of nine digits at most. All that is needed of <charconv>.
constexpr bool read_integer(std::string_view s, std::int32_t& n) {
    bool const negative = s.starts_with('-');
    if (negative || s.starts_with('+')) s.remove_prefix(1);
    if (s.empty() || s.size() > 9) return false;
    std::int32_t value = 0;
    for (char const c : s) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    n = negative ? -value : value;
    return true;
}

} // namespace numfact::lexicon
