// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace numfact::scan {

/// What a surface begins with, as far as the quick looks of the scan see: a character or two of several bytes
/// ("一", "上月", "近3"), or the first eight bytes of a word, or of two ("may", "the year"), in lower case.
class prefix {
public:
    explicit prefix(std::string_view s) : size_(std::min<std::size_t>(s.size(), 8)) {
        for (std::size_t i = 0; i < 8; ++i) {
            if (i < size_) bytes_[i] = s[i] >= 'A' && s[i] <= 'Z' ? static_cast<char>(s[i] + 32) : s[i];
            order_ = order_ << 8 | (*this)[i];
        }
    }
    std::string_view view() const { return {bytes_.data(), size_}; }
    unsigned char    operator[](std::size_t i) const { return static_cast<unsigned char>(bytes_[i]); }

    bool is_word() const { return (*this)[0] < 0x80; }
    bool is_wide() const { return (*this)[0] >= 0xE0; }
    /// The word, or the first character.
    std::size_t      first_size() const { return is_word() ? std::min(view().find(' '), size_) : is_wide() ? 3 : 2; }
    std::string_view first() const { return view().substr(0, first_size()); }
    bool             has_next() const { return first_size() < size_; }
    bool             next_is_wide() const { return (*this)[first_size()] >= 0xE0; }

    /// Do both begin with the same character or word, and go on alike?
    bool is_like(prefix const& o) const { return first() == o.first() && has_next() == o.has_next() && (!has_next() || next_is_wide() == o.next_is_wide()); }

    friend bool operator<(prefix const& a, prefix const& b) { return a.order_ < b.order_; }
    friend bool operator==(prefix const& a, prefix const& b) { return a.order_ == b.order_; }

private:
    std::array<char, 8> bytes_{};
    std::uint64_t       order_ = 0; ///< the bytes, the first of them the highest
    std::size_t         size_;
};

/// Sorts them, and takes out what is there twice, or begins like a character that anything may follow.
inline void normalize(std::vector<prefix>& all) {
    std::sort(all.begin(), all.end());
    auto const covered = [](prefix const& a, prefix const& b) { return a == b || (!a.is_word() && !a.has_next() && b.view().starts_with(a.view())); };
    all.erase(std::unique(all.begin(), all.end(), covered), all.end());
}

} // namespace numfact::scan
