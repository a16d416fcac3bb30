// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/beginning.hpp>
#include <numfact/lexicon/trie_keys.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

/// What a phrase table is.
struct phrase_arrays {
    static constexpr unsigned begin_bits = 18;

    /// What surfaces begin with, in a table of hashes with open addresses.
    struct node {
        std::uint64_t key  = 0;
        std::int32_t  id   = -1; ///< of the surface that is just this, in any case
        std::uint32_t list = 0;  ///< four times the number of its first phrase, and the bits; no two nodes have the same

        static constexpr std::uint32_t goes_on = 1, has_phrases = 2;
    };
    /// A surface that goes on behind what its node says. The longest of a list comes first. They are small, since most
    /// of a list is passed over.
    struct phrase {
        std::uint64_t rest = 0; ///< up to eight bytes of it, in lower case
        std::int32_t  id   = -1;
        std::uint16_t size = 0;
        std::uint8_t  unused = 0;                          ///< half of the bits that `rest` has not
        bool          exact : 1 = false, last : 1 = false; ///< whether its letters are to agree in case; whether the list ends

        /// Whether a text goes on so. (All 64 bits cannot be shifted out at once.)
        bool begins(std::uint64_t text) const { return (text ^ rest) << unused << unused == 0; }
    };
    struct view {
        node const*          nodes;
        phrase const*        phrases;
        std::uint32_t const* places; ///< of each phrase that is longer or exact, among the texts
        char const*          text;
        std::uint64_t const* begins; ///< the hashes of what surfaces begin with, a bit each
        unsigned             bits;   ///< there are 2^bits nodes
    };

    std::vector<node>          nodes;
    std::vector<phrase>        phrases;
    std::vector<std::uint32_t> places;
    std::string                text;
    std::vector<std::uint64_t> begins;

    view all() const {
        return {nodes.data(), phrases.data(), places.data(), text.data(), begins.data(), static_cast<unsigned>(std::countr_zero(nodes.size()))};
    }
};

/// What comes next where many surfaces go on: a Chinese character, up to four letters, or another byte and up to three.
struct chunk {
    std::uint64_t bytes = 0;
    unsigned      size  = 0;

    /// Of text in lower case; nothing at its end.
    static constexpr chunk of(std::uint64_t lower) {
        auto const first = static_cast<unsigned char>(lower);
        if (first == 0) return {};
        unsigned const size = first >= 0xE0 ? 3 : 1 + std::min(3u, letter_count(lower >> 8));
        return {first_of(lower, size), size};
    }
    /// Of the node below the one with this list: none that surfaces begin with has such a key.
    static constexpr std::uint64_t key(std::uint64_t bytes, std::uint32_t list) {
        return std::uint64_t{1} << 63 | std::uint64_t{list} << 32 | bytes;
    }
};

namespace detail {

class phrase_builder {
public:
    /// Words are folded; names are matched as they are. Of a surface that is both, the name is found.
    phrase_builder(trie_keys const& names, trie_keys const& words) {
        all_.reserve(names.all().size() + words.all().size());
        add(names, true), add(words, false);
    }

    phrase_arrays build() {
        out_.begins.assign((std::size_t{1} << phrase_arrays::begin_bits) / 64, 0);
        surface *first = all_.data(), *const last = first + all_.size();
        sort(first, last);
        for (surface* behind = first; first != last; first = behind) {
            behind                    = end_of_group(first, last);
            std::uint64_t const key   = first->key;
            std::size_t const   hash  = hash_of(key, phrase_arrays::begin_bits);
            out_.begins[hash / 64] |= std::uint64_t{1} << hash % 64;
            place(key, first, behind, static_cast<std::size_t>(71 - std::countl_zero(key)) / 8);
        }
        hash_nodes();
        return std::move(out_);
    }

private:
    struct surface {
        std::uint64_t    key; ///< at the level at work
        std::string_view text;
        std::uint32_t    order;
        std::int32_t     id;
        bool             exact; ///< a name that holds letters
    };
    static constexpr std::ptrdiff_t most = 6; ///< in a list, before nodes are made of it

    static bool is_letter(char c) { return is_ascii_letter(static_cast<unsigned char>(c)); }

    void add(trie_keys const& keys, bool names) {
        for (auto const& k : keys.all()) {
            std::string_view const text = keys.view(k);
            if (text.empty() || text.size() > 0xFFFF) continue; // no sentence is as long
            bool exact = false;
            for (char const c : text) exact = exact || (names && is_letter(c));
            all_.push_back({beginning::of(text).key(text.size()), text, static_cast<std::uint32_t>(all_.size()), k.id, exact});
        }
    }
    /// Brings those of one key together, the longest first.
    static void sort(surface* first, surface* last) {
        std::sort(first, last, [](surface const& a, surface const& b) {
            if (a.key != b.key) return a.key < b.key;
            return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.order < b.order;
        });
    }
    /// Where those of the key of the first end.
    static surface* end_of_group(surface* first, surface* last) {
        surface* s = first;
        while (s != last && s->key == first->key) ++s;
        return s;
    }
    static std::uint64_t rest_of(surface const& s, std::size_t depth) {
        return to_lower(eight_bytes({s.text.data() + depth, s.text.data() + s.text.size()}));
    }
    /// What it goes on with, if what a text goes on with is sure to be the same: behind "no." letters may stand.
    static chunk next(surface const& s, std::size_t depth) {
        chunk const c = chunk::of(rest_of(s, depth));
        std::size_t const left = s.text.size() - depth;
        return left < c.size || (left == 1 && !is_letter(s.text[depth])) ? chunk{} : c;
    }

    /// Makes the node of surfaces that agree in `depth` bytes, and those below it.
    void place(std::uint64_t key, surface* first, surface* last, std::size_t depth) {
        bool const many = last - first > most;
        for (surface* s = first; s != last; ++s) s->key = many ? next(*s, depth).bytes : 0;
        sort(first, last);
        std::size_t const at   = out_.nodes.size();
        std::uint32_t     list = 0;
        out_.nodes.push_back({key, -1, 0});
        for (surface* behind = first; first != last; first = behind) {
            behind = end_of_group(first, last);
            if (first->key == 0) {
                list = listed(first, behind, depth, out_.nodes[at].id);
            } else {
                if (list == 0) list = static_cast<std::uint32_t>(4 * out_.phrases.size()), push({}, {});
                list |= phrase_arrays::node::goes_on;
                place(chunk::key(first->key, list), first, behind, depth + next(*first, depth).size);
            }
        }
        out_.nodes[at].list = list;
    }
    std::uint32_t listed(surface const* first, surface const* last, std::size_t depth, std::int32_t& here) {
        auto const list = static_cast<std::uint32_t>(4 * out_.phrases.size());
        for (; first != last; ++first) {
            surface const& s = *first;
            if (s.text.size() == depth && !s.exact) {
                if (here < 0) here = s.id;
                continue;
            }
            phrase_arrays::phrase p;
            p.rest = rest_of(s, depth);
            p.id = s.id, p.size = static_cast<std::uint16_t>(s.text.size()), p.exact = s.exact;
            p.unused = static_cast<std::uint8_t>(32 - 4 * std::min<std::size_t>(8, s.text.size() - depth));
            push(p, s.exact || s.text.size() > depth + 8 ? s.text : std::string_view{});
        }
        if (4 * out_.phrases.size() == list) return 0;
        out_.phrases.back().last = true;
        return list | phrase_arrays::node::has_phrases;
    }
    void push(phrase_arrays::phrase p, std::string_view text) {
        out_.phrases.push_back(p);
        out_.places.push_back(static_cast<std::uint32_t>(out_.text.size()));
        out_.text += text;
    }
    void hash_nodes() {
        std::vector<phrase_arrays::node> all;
        all.swap(out_.nodes);
        out_.nodes.resize(std::bit_ceil(2 * all.size() + 2));
        for (auto const& n : all) {
            std::size_t at = hash_of(n.key, static_cast<unsigned>(std::countr_zero(out_.nodes.size())));
            while (out_.nodes[at].key != 0) at = (at + 1) % out_.nodes.size();
            out_.nodes[at] = n;
        }
    }

    std::vector<surface> all_;
    phrase_arrays        out_;
};

} // namespace detail

inline phrase_arrays build_phrases(trie_keys const& names, trie_keys const& words) {
    return detail::phrase_builder(names, words).build();
}

} // namespace numfact::lexicon
