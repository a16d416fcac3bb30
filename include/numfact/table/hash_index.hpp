// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/prefetch.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace numfact::table::detail {

/// The hash of what `hash` is that of, and of a word behind it.
constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9E3779B97F4A7C15;
    return hash ^ hash >> 32;
}

inline std::uint64_t word_at(char const* at) {
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// A hash of bytes, eight at a time.
inline std::uint64_t hash_of(std::string_view s) {
    std::uint64_t hash = s.size();
    auto const    mix  = [&](std::uint64_t word) { hash = mixed(hash, word); };
    char const* const begin = s.data();
    std::size_t const n     = s.size();
    if (n >= 8) {
        for (std::size_t i = 0; i + 8 < n; i += 8) mix(word_at(begin + i));
        mix(word_at(begin + n - 8)); // the last word may overlap the one before
    } else if (n >= 4) {
        std::uint32_t first, last;
        std::memcpy(&first, begin, sizeof first), std::memcpy(&last, begin + n - 4, sizeof last);
        mix(std::uint64_t{first} << 32 | last);
    } else if (n != 0) {
        auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(begin[i]); };
        mix(std::uint64_t{byte(0)} << 16 | std::uint64_t{byte(n / 2)} << 8 | byte(n - 1));
    }
    return hash;
}

/// Whether texts are the same; most are short, and known to be of one hash.
inline bool same_text(std::string_view a, std::string_view b) {
    std::size_t const n = a.size();
    if (n != b.size()) return false;
    if (n > 64) return a == b;
    if (n < 8) {
        std::size_t i = 0;
        while (i < n && a[i] == b[i]) ++i;
        return i == n;
    }
    auto const same_at = [&](std::size_t i) { return word_at(a.data() + i) == word_at(b.data() + i); };
    for (std::size_t i = 0; i + 8 < n; i += 8)
        if (!same_at(i)) return false;
    return same_at(n - 8); // the last word may overlap the one before
}

/// Finds entries of a list by a hash of what they hold; knows nothing of them but their numbers.
class hash_index {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// The entry of this hash that is the same as what is looked for, as `is_same(entry)` says; if there is none, `next` is it from now on.
    template <class IsSame>
    std::uint32_t find_or_add(std::uint64_t hash, std::size_t next, IsSame is_same) {
        if (slots_.size() * 3 <= used_ * 4) grow();
        auto const h = short_hash(hash);
        for (std::size_t i = first_slot(h);; i = (i + 1) & (slots_.size() - 1)) {
            slot& s = slots_[i];
            if (s.entry == none) {
                ++used_;
                s = {h, static_cast<std::uint32_t>(next)};
                return s.entry;
            }
            if (s.hash == h && is_same(s.entry)) return s.entry;
        }
    }

    /// Says that this hash will be looked for soon.
    [[gnu::always_inline]] void prefetch(std::uint64_t hash) const {
        if (!slots_.empty()) detail::prefetch(&slots_[first_slot(short_hash(hash))]);
    }
    /// The first entry that may be of this hash, or `none`.
    std::uint32_t likely(std::uint64_t hash) const {
        if (slots_.empty()) return none;
        auto const h = short_hash(hash);
        for (std::size_t i = first_slot(h); slots_[i].entry != none; i = (i + 1) & (slots_.size() - 1))
            if (slots_[i].hash == h) return slots_[i].entry;
        return none;
    }
    /// No entry is left.
    void clear() {
        std::fill(slots_.begin(), slots_.end(), slot{});
        used_ = 0;
    }

private:
    static std::uint32_t short_hash(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32 ^ hash); }
    std::size_t          first_slot(std::uint32_t h) const { return h & (slots_.size() - 1); }

    struct slot {
        std::uint32_t hash = 0, entry = none;
    };

    void grow() {
        std::vector<slot> larger(slots_.empty() ? 64 : slots_.size() * 2);
        for (slot const& s : slots_) {
            if (s.entry == none) continue;
            std::size_t i = s.hash & (larger.size() - 1);
            while (larger[i].entry != none) i = (i + 1) & (larger.size() - 1);
            larger[i] = s;
        }
        slots_.swap(larger);
    }

    std::vector<slot> slots_;
    std::size_t       used_ = 0;
};

} // namespace numfact::table::detail
