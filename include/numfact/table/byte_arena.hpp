// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

namespace numfact::table::detail {

/// Bytes that stay where they are as long as the arena lives, without an allocation for each text.
class byte_arena {
public:
    /// Room for `n` bytes.
    char* take(std::size_t n) {
        if (n > left_) grow(n);
        char* const at = at_;
        at_ += n, left_ -= n;
        return at;
    }
    char const* keep(std::string_view s) {
        char* const at = take(s.size());
        s.copy(at, s.size());
        return at;
    }

private:
    void grow(std::size_t n) {
        constexpr std::size_t block = 1 << 18;
        left_                       = std::max(n, block);
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
        at_ = blocks_.back().get();
    }

    std::vector<std::unique_ptr<char[]>> blocks_;
    char*                                at_   = nullptr;
    std::size_t                          left_ = 0;
};

} // namespace numfact::table::detail
