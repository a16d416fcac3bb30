// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/trie_builder.hpp>

#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace numfact::lexicon {

#if defined(NUMFACT_COMPILED)
/// The arrays of these keys, if they were made when the library was: those of the built-in tables are.
trie_arrays::view const* find_made(trie_keys const& keys);
#else
inline trie_arrays::view const* find_made(trie_keys const&) { return nullptr; }
#endif

/// A double-array trie with tails: bytes in, the id of the longest surface out.
///
/// A state is a node, or a place in a tail. Where one key alone goes on, the rest of it is no chain of nodes but its
/// bytes, a zero and its id: most of a lexicon is that. So the arrays stay small, and are quickly built.
class trie {
    static constexpr trie_arrays::node no_nodes[256] = {};

public:
    static constexpr std::int32_t      none    = trie_arrays::none;
    static constexpr trie_arrays::view nothing = {no_nodes, nullptr}; ///< the arrays of no keys

    /// Answers the copy of the key, which may be changed until the next is added: folded, reversed. No byte of it is 0.
    char* add(std::string_view key, std::int32_t id) { return keys_.add(key, id); }

    /// Arrays that stay where they are, in place of keys.
    void                     take(trie_arrays::view made) { at_ = made; }
    trie_arrays::view const& arrays() const { return at_; }

    /// Makes the arrays. Of equal keys the one added first stays.
    void freeze() {
        if (keys_.all().empty()) return;
        if (auto const* made = find_made(keys_)) {
            at_ = *made;
        } else {
            own_ = std::make_shared<trie_arrays const>(build(keys_));
            at_  = {own_->nodes.data(), own_->tails.data()};
        }
        keys_ = {};
    }

    std::int32_t root() const { return 0; }
    /// The state after `state` along `byte`, or none.
    std::int32_t next(std::int32_t state, unsigned char byte) const {
        if (state < none) return static_cast<unsigned char>(tail(state)[0]) == byte && byte != 0 ? state - 1 : none;
        std::int32_t const      to = node(state).base + byte;
        trie_arrays::node const n  = node(to);
        return n.parent != state ? none : n.base < 0 ? n.base : to;
    }
    /// The id of the key that ends here, or none.
    std::int32_t id(std::int32_t state) const {
        if (state >= 0) return node(state).id;
        char const* const at = tail(state);
        if (*at != '\0') return none;
        std::int32_t id;
        std::memcpy(&id, at + 1, sizeof id);
        return id;
    }
    bool empty() const { return at_.nodes == no_nodes; }

    /// Calls found(end of the key, id) for each key that the text [at, end) begins with, the shortest first; `folded` is
    /// what a byte of the text counts as.
    template <class Folded, class Found>
    void prefixes(char const* at, char const* end, Folded folded, Found found) const {
        for (std::int32_t state = root(); at != end;) {
            std::int32_t const       to = node(state).base + static_cast<unsigned char>(folded(*at));
            trie_arrays::node const& n  = node(to);
            if (n.parent != state) return;
            ++at;
            if (n.base < 0) return tail_prefix(n.base, at, end, folded, found);
            if (n.id != none) found(at, n.id);
            state = to;
        }
    }

private:
    /// The key that goes on with a tail.
    template <class Folded, class Found>
    void tail_prefix(std::int32_t state, char const* at, char const* end, Folded folded, Found found) const {
        char const* rest = tail(state);
        for (; *rest != '\0'; ++rest, ++at)
            if (at == end || folded(*at) != *rest) return;
        std::int32_t id;
        std::memcpy(&id, rest + 1, sizeof id);
        found(at, id);
    }

    trie_arrays::node const& node(std::int32_t state) const { return at_.nodes[state]; }
    char const*              tail(std::int32_t state) const { return at_.tails + trie_arrays::place_in_tail(state); }

    trie_arrays::view                  at_ = nothing;
    std::shared_ptr<trie_arrays const> own_;  ///< if they are not the library's
    trie_keys                          keys_; ///< until they are frozen
};

} // namespace numfact::lexicon
