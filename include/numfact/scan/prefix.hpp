// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace numfact::scan {

/// What a surface begins with, as far as the quick looks of the scan see: a character or two of several bytes
/// ("一", "上月", "近3"), or the first eight bytes of a word, or of two ("may", "the year"), in lower case. Nothing
/// follows where the bytes end, which are never 0.
class prefix {
public:
    explicit prefix(std::string_view s, std::string_view rest = {}) {
        std::size_t i = 0;
        for (std::string_view part : {s, rest})
            for (char c : part.substr(0, 8 - i)) bytes_ |= std::uint64_t{lower(c)} << (56 - 8 * i++);
    }
    unsigned char operator[](std::size_t i) const { return static_cast<unsigned char>(bytes_ >> (56 - 8 * i)); }
    std::size_t   size() const { return 8 - static_cast<std::size_t>(std::countr_zero(bytes_)) / 8; }
    /// Its first `n` bytes, the first of them the lowest.
    std::uint64_t bytes(std::size_t n) const {
        std::uint64_t v = 0;
        for (std::size_t i = n; i-- > 0;) v = v << 8 | (*this)[i];
        return v;
    }

    bool is_word() const { return (*this)[0] < 0x80; }
    bool is_wide() const { return (*this)[0] >= 0xE0; }
    /// Of the word, or of the first character.
    std::size_t first_size() const {
        if (!is_word()) return is_wide() ? 3 : 2;
        std::size_t n = 0;
        while (n < size() && (*this)[n] != ' ') ++n;
        return n;
    }
    bool has_next() const { return first_size() < size(); }
    bool next_is_wide() const { return (*this)[first_size()] >= 0xE0; }

    /// Do both begin with the same character or word, and go on alike?
    bool is_like(prefix const& o) const {
        if (has_next() != o.has_next() || !begins_like(o, first_size())) return false;
        return first_size() == o.first_size() && (!has_next() || next_is_wide() == o.next_is_wide());
    }
    /// Is it the same, or a character that anything may follow, as in the other?
    bool covers(prefix const& o) const { return bytes_ == o.bytes_ || (!is_word() && !has_next() && begins_like(o, size())); }

    friend bool operator<(prefix a, prefix b) { return a.bytes_ < b.bytes_; }
    friend bool operator==(prefix a, prefix b) { return a.bytes_ == b.bytes_; }

private:
    static unsigned char lower(char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c); }
    bool                 begins_like(prefix const& o, std::size_t n) const { return (bytes_ ^ o.bytes_) >> (64 - 8 * n) == 0; }

    std::uint64_t bytes_ = 0; ///< the first of them the highest
};

/// Takes out what another covers.
inline void drop_covered(std::vector<prefix>& ascending) {
    ascending.erase(std::unique(ascending.begin(), ascending.end(), [](prefix const& a, prefix const& b) { return a.covers(b); }), ascending.end());
}

} // namespace numfact::scan
