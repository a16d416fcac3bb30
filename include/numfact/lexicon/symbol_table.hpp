// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/surface_set.hpp>
#include <numfact/lexicon/trie.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace numfact::lexicon {

constexpr bool is_ascii_digit(unsigned char c) { return c >= '0' && c <= '9'; }
constexpr char to_ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// The longest surface found, or a length of 0.
struct hit {
    std::uint32_t length = 0;
    std::int32_t  id     = trie::none;
    explicit operator bool() const { return length != 0; }
};

/// Surfaces with ids. Latin surfaces match whole words only: "m" is not found in "million".
class symbol_table {
public:
    enum class letter_case : std::uint8_t { exact, any };

    void add(std::string_view surface, std::int32_t id, letter_case c = letter_case::exact) {
        if (surface.empty() || made_) return;
        begins_[c == letter_case::any].add(surface);
        if (c == letter_case::exact) {
            exact_.add(surface, id);
        } else {
            char* const folded = folded_.add(surface, id);
            std::transform(folded, folded + surface.size(), folded, to_ascii_lower);
        }
    }
    void freeze() { exact_.freeze(), folded_.freeze(); }
    /// What it consists of when it is frozen (see made.hpp). What is added afterwards is in it already.
    template <class Visitor>
    void visit(Visitor& visitor) {
        visitor(exact_), visitor(folded_), visitor(begins_);
        made_ = true;
    }

    /// The longest surface that begins at `at`; on a tie the case-sensitive one.
    hit longest(char const* at, char const* end) const { return at == end ? hit{} : longest(at, end, surface_set::key(at, end)); }
    /// The same where several tables are looked into at one place, whose key is known.
    [[gnu::always_inline]] // most often a look at two bits
    hit longest(char const* at, char const* end, std::size_t key) const {
        bool const exact = begins_[0].has(key), folded = begins_[1].has(key);
        return exact || folded ? find(at, end, exact, folded) : hit{};
    }
    /// May a surface begin at `at`? Most often not.
    bool may_begin(char const* at, char const* end) const {
        if (at == end) return false;
        std::size_t const key = surface_set::key(at, end);
        return begins_[0].has(key) || begins_[1].has(key);
    }
    /// What its surfaces begin with.
    surface_set beginnings() const { return begins_[0] | begins_[1]; }
    /// The longest of the surfaces of one kind of case.
    hit longest(char const* at, char const* end, letter_case c) const {
        return c == letter_case::exact ? walk<false>(exact_, at, end) : walk<true>(folded_, at, end);
    }
    /// The same of the exact surfaces, where spaces between ideographs are layout: 个 百 分 点.
    hit longest_spaced(char const* at, char const* end) const {
        return at != end && begins_[0].has(surface_set::key(at, end)) ? walk_spaced(exact_, at, end) : hit{};
    }

private:
    [[gnu::noinline]]
    hit find(char const* at, char const* end, bool exact, bool folded) const {
        hit const a = exact ? walk<false>(exact_, at, end) : hit{};
        hit const b = folded ? walk<true>(folded_, at, end) : hit{};
        return b.length > a.length ? b : a;
    }
    template <bool Fold>
    static hit walk(trie const& t, char const* at, char const* end) {
        hit best;
        t.prefixes(
            at, end, [](char c) { return Fold ? to_ascii_lower(c) : c; },
            [&](char const* p, std::int32_t id) {
                if (!inside_word(p, end)) best = {static_cast<std::uint32_t>(p - at), id};
            });
        return best;
    }
    static hit walk_spaced(trie const& t, char const* at, char const* end) {
        hit          best;
        std::int32_t node = t.root();
        for (char const* p = at; p != end && p - at < 32;) {
            char const c = *p++;
            if (c == ' ' && p - 1 != at) continue;
            node = t.next(node, static_cast<unsigned char>(c));
            if (node == trie::none) break;
            if (t.id(node) != trie::none && !inside_word(p, end)) best = {static_cast<std::uint32_t>(p - at), t.id(node)};
        }
        return best;
    }
    /// Whether a Latin word goes on at `p`.
    static bool inside_word(char const* p, char const* end) {
        return is_ascii_letter(static_cast<unsigned char>(p[-1])) && p != end && is_ascii_letter(static_cast<unsigned char>(*p));
    }

    trie        exact_, folded_;
    surface_set begins_[2]; ///< of each kind of case
    bool        made_ = false;
};

/// Surfaces found backwards, ending at a place: the currency sign before a number.
class suffix_table {
public:
    void add(std::string_view surface, std::int32_t id) {
        if (surface.empty() || made_) return;
        ends_.set(last_character(surface.data(), surface.data() + surface.size()));
        char* const key = reversed_.add(surface, id);
        std::reverse(key, key + surface.size());
    }
    void freeze() { reversed_.freeze(); }
    template <class Visitor>
    void visit(Visitor& visitor) {
        visitor(reversed_), visitor(ends_);
        made_ = true;
    }

    /// The longest surface that ends at `at` and does not reach before `begin`.
    hit longest_before(char const* begin, char const* at) const {
        return at == begin || !ends_[last_character(begin, at)] ? hit{} : find_before(begin, at);
    }

private:
    [[gnu::noinline]] // what says that there is none stays small
    hit find_before(char const* begin, char const* at) const {
        hit          best;
        std::int32_t node = reversed_.root();
        for (char const* p = at; p != begin;) {
            auto const c = static_cast<unsigned char>(*--p);
            node         = reversed_.next(node, c);
            if (node == trie::none) break;
            if (reversed_.id(node) == trie::none) continue;
            // a capital after a small letter begins a word too: inTable (a lost space)
            bool const camel       = p != begin && c >= 'A' && c <= 'Z' && p[-1] >= 'a' && p[-1] <= 'z';
            bool const inside_word = is_ascii_letter(c) && p != begin && is_ascii_letter(static_cast<unsigned char>(p[-1])) && !camel;
            if (!inside_word) best = {static_cast<std::uint32_t>(at - p), reversed_.id(node)};
        }
        return best;
    }
    /// A byte of ASCII, or the last two of a character.
    static std::size_t last_character(char const* begin, char const* at) {
        auto const byte = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(at[i])); };
        return byte(-1) < 0x80 || at - begin < 2 ? byte(-1) : 256 + ((byte(-2) & 63) << 6 | (byte(-1) & 63));
    }

    trie                    reversed_;
    std::bitset<256 + 4096> ends_; ///< what surfaces end with
    bool                    made_ = false;
};

/// The surfaces of a table cell, as a range: "元|圆|圓" has three.
class surfaces {
public:
    constexpr explicit surfaces(std::string_view cell) : cell_(cell) {}

    struct end_of_cell {};
    class iterator {
    public:
        constexpr explicit iterator(std::string_view rest) : rest_(rest) { find(); }
        constexpr std::string_view operator*() const { return {rest_.data(), size_}; }
        constexpr iterator&        operator++() {
            rest_.remove_prefix(size_);
            find();
            return *this;
        }
        constexpr bool operator!=(end_of_cell) const { return !rest_.empty(); }

    private:
        constexpr void find() {
            while (rest_.starts_with('|')) rest_.remove_prefix(1);
            size_ = std::min(rest_.find('|'), rest_.size());
        }
        std::string_view rest_;
        std::size_t      size_ = 0; ///< of the surface it begins with
    };
    constexpr iterator    begin() const { return iterator(cell_); }
    constexpr end_of_cell end() const { return {}; }

private:
    std::string_view cell_;
};

} // namespace numfact::lexicon
