// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/phrase_builder.hpp>
#include <numfact/lexicon/symbol_table.hpp>

#include <cstdint>
#include <cstring>
#include <utility>

namespace numfact::lexicon {

/// Finds the longest of some ten thousand surfaces that begins at a place, where many places have one: a hash of what
/// the place begins with leads to the few surfaces that begin so or, where many do, to the same of what comes next. That
/// is two or three looks at memory where a trie takes one for each byte.
class phrase_table {
public:
    phrase_table()                    = default;
    phrase_table(phrase_table const&) = delete; // the arrays may be its own

    /// Those of the library, which stay.
    void use(phrase_arrays::view made) { at_ = made; }
    void take(phrase_arrays made) { own_ = std::move(made), at_ = own_.all(); }

    /// The longest surface at a place that begins so.
    hit longest(place p, beginning const& b) const {
        if (may_begin(b.word))
            if (hit const h = longest(b.word, p, b.size)) return h;
        return may_begin(b.character) ? longest(b.character, p, 3) : hit{};
    }

private:
    using node   = phrase_arrays::node;
    using phrase = phrase_arrays::phrase;

    /// Where no surface begins so, it seldom may.
    bool may_begin(std::uint64_t key) const {
        std::size_t const hash = hash_of(key, phrase_arrays::begin_bits);
        return (at_.begins[hash / 64] >> hash % 64 & 1) != 0;
    }
    node const& find(std::uint64_t key) const {
        std::size_t const mask = (std::size_t{1} << at_.bits) - 1;
        for (std::size_t at = hash_of(key, at_.bits);; at = (at + 1) & mask)
            if (at_.nodes[at].key == key || at_.nodes[at].key == 0) return at_.nodes[at];
    }
    /// The longest of the surfaces that begin with `key`, which is of the first `size` bytes.
    hit longest(std::uint64_t key, place const& p, std::size_t size) const {
        node const& n    = find(key);
        hit const   here = this_one(n, p, size);
        return n.list == 0 ? here : below(n, here, size, p.at, p.limit, p.end);
    }
    static hit this_one(node const& n, place const& p, std::size_t size) {
        return n.id >= 0 && !inside_word(p, size) ? hit{static_cast<std::uint32_t>(size), n.id} : hit{};
    }
    /// The longest of the surfaces that go on behind a node, else `best`. (A place is handed over in registers.)
    hit below(node const& first, hit best, std::size_t size, char const* at, char const* limit, char const* end) const {
        place const p(at, limit, end);
        for (node const* n = &first; n->list != 0;) {
            std::uint64_t const rest = to_lower(eight_bytes({p.at + size, p.limit, p.end}));
            if ((n->list & node::has_phrases) != 0)
                if (hit const h = first_of(n->list / 4, rest, p, size)) best = h;
            chunk const next = (n->list & node::goes_on) != 0 ? chunk::of(rest) : chunk{};
            if (next.size == 0) break;
            size += next.size;
            n = &find(chunk::key(next.bytes, n->list));
            if (hit const h = this_one(*n, p, size)) best = h;
        }
        return best;
    }
    /// The first of a list that stands at the place, `rest` being the bytes behind the `size` that its node stands for.
    hit first_of(std::size_t which, std::uint64_t rest, place const& p, std::size_t size) const {
        for (;; ++which) {
            phrase const& e = at_.phrases[which];
            if (e.begins(rest) && agrees(which, p, size)) return {e.size, e.id};
            if (e.last) return {};
        }
    }
    bool agrees(std::size_t which, place const& p, std::size_t size) const {
        phrase const&     e    = at_.phrases[which];
        char const* const text = at_.text + at_.places[which];
        if (e.size > size + 8) {
            if (p.limit - p.at < e.size) return false;
            for (std::size_t i = size + 8; i < e.size; ++i)
                if (to_ascii_lower(p.at[i]) != to_ascii_lower(text[i])) return false;
        }
        return !(e.exact && std::memcmp(p.at, text, e.size) != 0) && !inside_word(p, e.size);
    }
    /// Whether a Latin word goes on behind `size` bytes.
    static bool inside_word(place const& p, std::size_t size) {
        char const* const behind = p.at + size;
        return behind < p.limit && is_ascii_letter(static_cast<unsigned char>(*behind)) &&
               is_ascii_letter(static_cast<unsigned char>(behind[-1]));
    }

    phrase_arrays       own_; ///< if they are not the library's
    phrase_arrays::view at_{};
};

} // namespace numfact::lexicon
