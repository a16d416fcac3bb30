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

    /// May a surface begin so? Where none does, it seldom may.
    bool may_begin(beginning const& b) const { return may_begin(b.word) || may_begin(b.character); }
    hit longest(place p, beginning const& b) const {
        if (may_begin(b.word))
            if (hit const h = below(b.word, p, b.size)) return h;
        return may_begin(b.character) ? below(b.character, p, 3) : hit{};
    }

private:
    using node   = phrase_arrays::node;
    using phrase = phrase_arrays::phrase;

    bool may_begin(std::uint64_t key) const {
        std::size_t const hash = hash_of(key, phrase_arrays::begin_bits);
        return (at_.begins[hash / 64] >> hash % 64 & 1) != 0;
    }
    node const& find(std::uint64_t key) const {
        std::size_t const mask = (std::size_t{1} << at_.bits) - 1;
        for (std::size_t at = hash_of(key, at_.bits);; at = (at + 1) & mask)
            if (at_.nodes[at].key == key || at_.nodes[at].key == 0) return at_.nodes[at];
    }
    hit below(std::uint64_t key, place const& p, std::size_t size) const { return below(key, size, p.at, p.limit, p.end); }
    /// The longest of the surfaces that begin with `key`, which is of the first `size` bytes. (What a place is made of is
    /// handed over in registers.)
    hit below(std::uint64_t key, std::size_t size, char const* at, char const* limit, char const* end) const {
        place const p(at, limit, end);
        for (hit best;;) {
            node const& n = find(key);
            if (n.id >= 0 && !inside_word(p, size)) best = {static_cast<std::uint32_t>(size), n.id};
            if (n.list == 0) return best;
            std::uint64_t const rest = to_lower(eight_bytes({p.at + size, p.limit, p.end}));
            if ((n.list & node::has_phrases) != 0)
                if (hit const h = first_of(at_.phrases + n.list / 4, rest, p, size)) best = h;
            chunk const next = (n.list & node::goes_on) != 0 ? chunk::of(rest) : chunk{};
            if (next.size == 0) return best;
            key = chunk::key(next.bytes, n.list);
            size += next.size;
        }
    }
    /// The first of a list that stands at the place, `rest` being the bytes behind the `size` that its node stands for.
    hit first_of(phrase const* e, std::uint64_t rest, place const& p, std::size_t size) const {
        for (;; ++e) {
            if (((rest ^ e->rest) & e->mask) == 0 && agrees(*e, p, size)) return {e->size, e->id};
            if (e->last) return {};
        }
    }
    bool agrees(phrase const& e, place const& p, std::size_t size) const {
        if (e.size > size + 8) {
            if (p.limit - p.at < static_cast<std::ptrdiff_t>(e.size)) return false;
            for (std::size_t i = size + 8; i < e.size; ++i)
                if (to_ascii_lower(p.at[i]) != to_ascii_lower(at_.text[e.text + i])) return false;
        }
        return !(e.exact && std::memcmp(p.at, at_.text + e.text, e.size) != 0) && !inside_word(p, e.size);
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
