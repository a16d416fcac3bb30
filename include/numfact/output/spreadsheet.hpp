// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

// What a spreadsheet makes of a cell.

namespace numfact::output {

/// Would a spreadsheet make another value of this text: 5%, 1:36 (a time), 3/4 (a date), 2024-01, 1,200?
inline bool looks_like_number(std::string_view s) {
    bool digit = false;
    for (char const c : s) {
        if (c >= '0' && c <= '9')
            digit = true;
        else if (std::string_view("+-.,:/%$ eE").find(c) == std::string_view::npos)
            return false;
    }
    return digit;
}

/// Spreadsheets count in binary floats, which keep 15 digits.
inline bool fits_float(std::string_view decimal) {
    std::string digits;
    for (char const c : decimal)
        if (c >= '0' && c <= '9') digits += c;
    auto const first = digits.find_first_not_of('0'), last = digits.find_last_not_of('0');
    return first == std::string::npos || last - first < 15;
}

} // namespace numfact::output
