// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace numfact::table::detail {

/// Errors of mentions by numbers; 0 is none. There are few of them, all of them constants, so their addresses tell them apart.
class error_list {
public:
    std::uint32_t number_of(char const* error) {
        if (*error == '\0') return 0;
        auto const at     = std::find(all_.begin(), all_.end(), error);
        auto const number = static_cast<std::uint32_t>(at - all_.begin());
        if (at == all_.end()) all_.push_back(error);
        return number;
    }
    char const* operator[](std::uint32_t number) const { return all_[number]; }
    auto        begin() const { return all_.begin(); }
    auto        end() const { return all_.end(); }

private:
    std::vector<char const*> all_{""};
};

} // namespace numfact::table::detail
