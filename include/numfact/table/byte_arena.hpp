// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>
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
    /// Where up to `n` bytes may be written; `end_at` keeps those up to there.
    char* room(std::size_t n) {
        if (n > left_) grow(n);
        return at_;
    }
    void end_at(char* end) {
        left_ -= static_cast<std::size_t>(end - at_);
        at_ = end;
    }
    char const* keep(std::string_view s) {
        char* const at = take(s.size());
        s.copy(at, s.size());
        return at;
    }
    /// Forgets all that it holds, but for room for more.
    void clear() {
        if (blocks_.empty()) return;
        std::swap(blocks_.front(), blocks_.back()); // the last one is the largest
        blocks_.resize(1);
        at_   = blocks_.front().get();
        left_ = size_;
    }

private:
    void grow(std::size_t n) {
        constexpr std::size_t least = 1 << 12, most = 1 << 18;
        left_ = size_ = std::max(n, std::clamp(2 * size_, least, most));
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
        at_ = blocks_.back().get();
    }

    std::vector<std::unique_ptr<char[]>> blocks_;
    char*                                at_   = nullptr;
    std::size_t                          left_ = 0, size_ = 0; ///< of the last block
};

} // namespace numfact::table::detail
