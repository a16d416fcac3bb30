// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/trie.hpp>

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace numfact::lexicon {

constexpr bool is_ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
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
        if (surface.empty()) return;
        begins(c).set(key(surface.data(), surface.data() + surface.size()));
        if (c == letter_case::exact) {
            exact_.add(surface, id);
        } else {
            char* const folded = folded_.add(surface, id);
            std::transform(folded, folded + surface.size(), folded, to_ascii_lower);
        }
    }
    /// All surfaces of one kind at once, folded if they are to be.
    void take(trie_keys surfaces, letter_case c) {
        begins(c).set(); // so many begin with anything
        (c == letter_case::exact ? exact_ : folded_).take(std::move(surfaces));
    }
    void freeze() { exact_.freeze(), folded_.freeze(); }

    /// The longest surface that begins at `at`; on a tie the case-sensitive one.
    hit longest(char const* at, char const* end) const {
        if (at == end) return {};
        auto const k = key(at, end);
        hit const  a = begins_[0][k] ? walk<false>(exact_, at, end) : hit{};
        hit const  b = begins_[1][k] ? walk<true>(folded_, at, end) : hit{};
        return b.length > a.length ? b : a;
    }
    /// The same of the surfaces of one kind of case.
    hit longest(char const* at, char const* end, letter_case c) const {
        return c == letter_case::exact ? walk<false>(exact_, at, end) : walk<true>(folded_, at, end);
    }
    /// The same of the exact surfaces, where spaces between ideographs are layout: 个 百 分 点.
    hit longest_spaced(char const* at, char const* end) const { return walk_spaced(exact_, at, end); }

private:
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

    /// What tells of most places that no surface begins there: up to three letters, in one case; of a character of
    /// several bytes the last two, which differ more. A surface that ends in a letter ends a word.
    static std::size_t key(char const* at, char const* end) {
        auto const byte   = [&](std::ptrdiff_t i) { return i < end - at ? static_cast<unsigned char>(at[i]) : 0u; };
        auto const letter = [](unsigned c) { return is_ascii_letter(static_cast<unsigned char>(c)) ? c & 31 : 0u; };
        auto const first  = byte(0);
        if (first >= 0xE0) return (byte(1) & 63) << 6 | (byte(2) & 63);
        if (first >= 0x80) return (first & 31) << 6 | (byte(1) & 63);
        if (letter(first) == 0) return first;
        auto const second = letter(byte(1));
        auto const word   = letter(first) << 10 | second << 5 | (second == 0 ? 0u : letter(byte(2)));
        return word * 0x9E37'79B1u >> 20;
    }
    std::bitset<4096>& begins(letter_case c) { return begins_[c == letter_case::exact ? 0 : 1]; }

    trie              exact_, folded_;
    std::bitset<4096> begins_[2]; ///< by the keys of the surfaces of each kind of case
};

/// Surfaces found backwards, ending at a place: the currency sign before a number.
class suffix_table {
public:
    void add(std::string_view surface, std::int32_t id) {
        if (surface.empty()) return;
        ends_.set(static_cast<unsigned char>(surface.back()));
        char* const key = reversed_.add(surface, id);
        std::reverse(key, key + surface.size());
    }
    void freeze() { reversed_.freeze(); }

    /// The longest surface that ends at `at` and does not reach before `begin`.
    hit longest_before(char const* begin, char const* at) const {
        hit best;
        if (at == begin || !ends_[static_cast<unsigned char>(at[-1])]) return best;
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

private:
    trie             reversed_;
    std::bitset<256> ends_; ///< the bytes that surfaces end with
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
