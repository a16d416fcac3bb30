// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/byte_arena.hpp>
#include <numfact/table/hash_index.hpp>
#include <numfact/text/known_text.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::table::detail {

/// ASCII letters in lower case: "TSMC" → "tsmc".
inline std::string folded(std::string_view s) {
    std::string out(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

/// Texts that come again and again, each kept once and known by a number. The number of the empty text is 0.
class string_pool {
public:
    /// Whether a text is looked at as it comes, or by the pool that it goes to from here.
    enum class looking { now, later };
    explicit string_pool(looking when = looking::now) : when_(when) {}

    /// A text of the pool.
    struct text {
        numfact::text::known_text known  = {};
        std::uint32_t      folded = 0; ///< the number of the same in lower case
        std::uint64_t      hash   = 0;
        bool               looked = true;
    };

    std::uint32_t number_of(std::string_view s) {
        if (s.empty()) return 0;
        std::uint32_t& recent = recent_[slot_of(s)];
        if (!same_text(texts_[recent].known.text, s)) recent = look_up(s);
        return recent;
    }
    /// That of a text of another pool, which has been looked at.
    std::uint32_t number_of(text const& t) {
        if (t.known.text.empty()) return 0;
        std::uint32_t const number = find_or_add(t.known.text, t.hash);
        if (number == texts_.size()) {
            std::string_view const kept{bytes_.keep(t.known.text), t.known.text.size()};
            texts_.push_back({t.looked ? numfact::text::known_text(kept, t.known.classes) : numfact::text::known_text(kept), unknown, t.hash});
        }
        return number;
    }
    /// Says that the number of such a text will be asked for soon.
    [[gnu::always_inline]] void prefetch(text const& t) const { index_.prefetch(t.hash); }
    numfact::text::known_text const& operator[](std::uint32_t number) const { return texts_[number].known; }
    /// The number of the same text in lower case.
    std::uint32_t folded_number(std::uint32_t number) {
        if (texts_[number].folded == unknown) {
            std::uint32_t const low = number_of(folded((*this)[number]));
            texts_[number].folded = texts_[low].folded = low;
        }
        return texts_[number].folded;
    }
    /// All of them, by their numbers.
    std::vector<text> const& all() const { return texts_; }
    void                     clear() {
        texts_.resize(1), index_.clear(), bytes_.clear();
        recent_.fill(0);
    }

private:
    static constexpr std::uint32_t unknown     = UINT32_MAX;
    static constexpr std::size_t   recent_size = 128;

    /// Where a text stands if it was asked for lately: told by its size and both its ends, which takes less than a hash.
    static std::size_t slot_of(std::string_view s) {
        auto const byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(s[i])}; };
        std::size_t const   n    = s.size();
        std::uint64_t const ends = n < 8 ? byte(0) << 16 | byte(n / 2) << 8 | byte(n - 1)
                                         : word_at(s.data()) + 3 * word_at(s.data() + n - 8);
        return mixed(n, ends) % recent_size;
    }
    [[gnu::noinline]] std::uint32_t look_up(std::string_view s) {
        std::uint64_t const hash   = hash_of(s);
        std::uint32_t const number = find_or_add(s, hash);
        if (number == texts_.size()) {
            std::string_view const kept{bytes_.keep(s), s.size()};
            bool const             look = when_ == looking::now;
            texts_.push_back({look ? numfact::text::known_text(kept) : numfact::text::known_text(kept, 0), unknown, hash, look});
        }
        return number;
    }
    std::uint32_t find_or_add(std::string_view s, std::uint64_t hash) {
        return index_.find_or_add(hash, texts_.size(), [&](std::uint32_t i) { return same_text(texts_[i].known.text, s); });
    }

    looking                                when_;
    byte_arena                             bytes_;
    std::vector<text>                      texts_{text{}};
    hash_index                             index_;
    std::array<std::uint32_t, recent_size> recent_{};
};

} // namespace numfact::table::detail
