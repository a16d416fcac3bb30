// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace numfact::lexicon {

constexpr bool is_ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_ascii_digit(unsigned char c) { return c >= '0' && c <= '9'; }
constexpr char to_ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// A double-array trie: bytes in, the id of the longest surface out.
class trie {
public:
    static constexpr std::int32_t none = -1;

    void add(std::string_view key, std::int32_t id) {
        keys_.push_back({prefix_of(key), static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(key.size()), id});
        text_ += key;
    }

    /// Builds the arrays. Of equal keys the one added first stays.
    void freeze() {
        std::stable_sort(keys_.begin(), keys_.end(), [this](key const& a, key const& b) {
            return a.prefix != b.prefix ? a.prefix < b.prefix : view(a) < view(b);
        });
        keys_.erase(std::unique(keys_.begin(), keys_.end(), [this](key const& a, key const& b) { return view(a) == view(b); }),
                    keys_.end());
        nodes_.assign(text_.size() + 257, {});
        if (!keys_.empty()) place(0, 0, static_cast<std::uint32_t>(keys_.size()), 0);
        nodes_.resize(last_ + 257);
        nodes_.shrink_to_fit();
        keys_ = {}, text_ = {};
    }

    std::int32_t root() const { return 0; }
    /// The node below `node` along `byte`, or none.
    std::int32_t next(std::int32_t node, unsigned char byte) const {
        std::int32_t const to = nodes_[static_cast<std::size_t>(node)].base + byte;
        return nodes_[static_cast<std::size_t>(to)].parent == node ? to : none;
    }
    std::int32_t id(std::int32_t node) const { return nodes_[static_cast<std::size_t>(node)].id; }
    bool         empty() const { return last_ == 0; }

private:
    struct node {
        std::int32_t base = 0, parent = none, id = none;
    };

    struct key {
        std::uint64_t prefix; ///< the first eight bytes, in the order of comparison
        std::uint32_t begin, size;
        std::int32_t  id;
    };
    static std::uint64_t prefix_of(std::string_view s) {
        std::uint64_t prefix = 0;
        for (std::size_t i = 0; i < 8; ++i) prefix = prefix << 8 | (i < s.size() ? static_cast<unsigned char>(s[i]) : 0u);
        return prefix;
    }
    std::string_view view(key const& k) const { return std::string_view(text_).substr(k.begin, k.size); }

    /// Places what is below `at`: the keys from `lo` to `hi` agree in `depth` bytes.
    void place(std::int32_t at, std::uint32_t lo, std::uint32_t hi, std::uint32_t depth) {
        unsigned char bytes[256];
        std::uint32_t ends[256];
        int           count = 1;
        for (; count == 1; ++depth) { // down a single branch without a call for each byte
            if (keys_[lo].size == depth) nodes_[static_cast<std::size_t>(at)].id = keys_[lo++].id;
            if (lo == hi) return;
            count = 0;
            for (std::uint32_t i = lo; i < hi; ++i) {
                auto const byte = static_cast<unsigned char>(text_[keys_[i].begin + depth]);
                if (count == 0 || bytes[count - 1] != byte) bytes[count++] = byte;
                ends[count - 1] = i + 1;
            }
            std::size_t const base = free_base(bytes, count);
            nodes_[static_cast<std::size_t>(at)].base = static_cast<std::int32_t>(base);
            for (int i = 0; i < count; ++i) nodes_[base + bytes[i]].parent = at;
            if (count == 1) at = static_cast<std::int32_t>(base + bytes[0]);
        }
        std::size_t const base = static_cast<std::size_t>(nodes_[static_cast<std::size_t>(at)].base);
        for (int i = 0; i < count; ++i)
            place(static_cast<std::int32_t>(base + bytes[i]), i == 0 ? lo : ends[i - 1], ends[i], depth);
    }
    /// Where all of `bytes`, which ascend, have a free node.
    std::size_t free_base(unsigned char const* bytes, int count) {
        std::size_t const first = bytes[0], from = std::max(search_, first + 1);
        std::size_t       slot = from, taken = 0;
        for (;; ++slot) {
            if (nodes_.size() < slot + 257) nodes_.resize(2 * slot + 257);
            auto const is_free = [&](unsigned char b) { return nodes_[slot - first + b].parent == none; };
            if (!is_free(bytes[0]))
                ++taken;
            else if (std::all_of(bytes + 1, bytes + count, is_free))
                break;
        }
        // where little is free, a search from the beginning for each node would be quadratic
        if (taken * 20 >= (slot - from) * 19) search_ = std::max(search_, slot);
        last_ = std::max(last_, slot - first + bytes[count - 1]);
        return slot - first;
    }

    std::vector<key>  keys_;
    std::string       text_; ///< of the keys
    std::vector<node> nodes_  = std::vector<node>(257);
    std::size_t       search_ = 1; ///< where a free slot may be
    std::size_t       last_   = 0; ///< the last slot taken
};

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
        std::string key(surface);
        if (c == letter_case::any) std::transform(key.begin(), key.end(), key.begin(), to_ascii_lower);
        (c == letter_case::exact ? exact_ : folded_).add(key, id);
    }
    void freeze() { exact_.freeze(), folded_.freeze(); }

    /// The longest surface that begins at `at`; on a tie the case-sensitive one.
    hit longest(char const* at, char const* end) const {
        hit const a = walk<false>(exact_, at, end);
        hit const b = walk<true>(folded_, at, end);
        return b.length > a.length ? b : a;
    }
    /// The same of the surfaces of one kind of case.
    hit longest(char const* at, char const* end, letter_case c) const {
        return c == letter_case::exact ? walk<false>(exact_, at, end) : walk<true>(folded_, at, end);
    }
    /// The same of the exact surfaces, where spaces between ideographs are layout: 个 百 分 点.
    hit longest_spaced(char const* at, char const* end) const { return walk<false, true>(exact_, at, end); }

private:
    template <bool Fold, bool Spaced = false>
    static hit walk(trie const& t, char const* at, char const* end) {
        hit          best;
        std::int32_t node = t.root();
        for (char const* p = at; p != end && (!Spaced || p - at < 32);) {
            char const c = Fold ? to_ascii_lower(*p) : *p;
            if (Spaced && c == ' ' && p != at) {
                ++p;
                continue;
            }
            node = t.next(node, static_cast<unsigned char>(c));
            if (node == trie::none) break;
            ++p;
            if (t.id(node) == trie::none) continue;
            bool const inside_word = is_ascii_letter(static_cast<unsigned char>(c)) && p != end &&
                                     is_ascii_letter(static_cast<unsigned char>(*p));
            if (!inside_word) best = {static_cast<std::uint32_t>(p - at), t.id(node)};
        }
        return best;
    }

    trie exact_, folded_;
};

/// Surfaces found backwards, ending at a place: the currency sign before a number.
class suffix_table {
public:
    void add(std::string_view surface, std::int32_t id) {
        if (!surface.empty()) reversed_.add(std::string(surface.rbegin(), surface.rend()), id);
    }
    void freeze() { reversed_.freeze(); }

    /// The longest surface that ends at `at` and does not reach before `begin`.
    hit longest_before(char const* begin, char const* at) const {
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

private:
    trie reversed_;
};

/// The surfaces of a table cell, as a range: "元|圆|圓" has three.
class surfaces {
public:
    constexpr explicit surfaces(std::string_view cell) : cell_(cell) {}

    struct end_of_cell {};
    class iterator {
    public:
        constexpr explicit iterator(std::string_view rest) : rest_(rest) { skip_bars(); }
        constexpr std::string_view operator*() const { return rest_.substr(0, rest_.find('|')); }
        constexpr iterator&        operator++() {
            rest_.remove_prefix(std::min(rest_.find('|'), rest_.size()));
            skip_bars();
            return *this;
        }
        constexpr bool operator!=(end_of_cell) const { return !rest_.empty(); }

    private:
        constexpr void skip_bars() {
            while (rest_.starts_with('|')) rest_.remove_prefix(1);
        }
        std::string_view rest_;
    };
    constexpr iterator    begin() const { return iterator(cell_); }
    constexpr end_of_cell end() const { return {}; }

private:
    std::string_view cell_;
};

} // namespace numfact::lexicon
