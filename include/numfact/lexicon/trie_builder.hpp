// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/trie_keys.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace numfact::lexicon {

/// What a trie is: nodes, each with its children at base + byte, and the tails.
struct trie_arrays {
    static constexpr std::int32_t none = -1;

    /// A base below 0 is the state of the tail that follows; such a node is passed over.
    struct node {
        std::int32_t base = 0, parent = none, id = none;
    };
    struct view {
        node const* nodes;
        char const* tails;
    };

    /// The states below none are places in the tails.
    static constexpr std::size_t  place_in_tail(std::int32_t state) { return static_cast<std::size_t>(none - 1 - state); }
    static constexpr std::int32_t state_at(std::size_t place) { return none - 1 - static_cast<std::int32_t>(place); }

    std::vector<node> nodes;
    std::string       tails; ///< bytes, 0, id; one after the other
};

namespace detail {

/// Places keys in a double array. Sorted keys that agree in their first bytes stand together: they are what is below a node.
class trie_builder {
public:
    explicit trie_builder(trie_keys const& keys) : text_(keys.text()) {
        keys_.reserve(keys.all().size());
        for (auto const& k : keys.all()) keys_.push_back({prefix_of(keys.view(k)), k.begin, k.size, k.id});
        std::sort(keys_.begin(), keys_.end(), [this](key const& a, key const& b) {
            if (a.prefix != b.prefix) return a.prefix < b.prefix;
            int const order = view(a).compare(view(b));
            return order != 0 ? order < 0 : a.begin < b.begin; // added first
        });
        auto const equal = [this](key const& a, key const& b) { return a.prefix == b.prefix && view(a) == view(b); };
        keys_.erase(std::unique(keys_.begin(), keys_.end(), equal), keys_.end());
    }

    trie_arrays build() {
        out_.nodes.assign(2 * keys_.size() + room, {});
        taken_.assign(out_.nodes.size() / 64 + 1, 0);
        place(0, 0, static_cast<std::uint32_t>(keys_.size()), 0);
        out_.nodes.resize(last_ + 257);
        out_.nodes.shrink_to_fit();
        return std::move(out_);
    }

private:
    struct key {
        std::uint64_t prefix; ///< the first eight bytes, in the order of comparison
        std::uint32_t begin, size;
        std::int32_t  id;
    };
    static constexpr std::size_t room = 512; ///< for the children of a node, and a word of slots

    static std::uint64_t prefix_of(std::string_view s) {
        std::uint64_t prefix = 0;
        for (std::size_t i = 0; i < 8; ++i) prefix = prefix << 8 | (i < s.size() ? static_cast<unsigned char>(s[i]) : 0u);
        return prefix;
    }
    std::string_view   view(key const& k) const { return text_.substr(k.begin, k.size); }
    trie_arrays::node& node(std::int32_t at) { return out_.nodes[static_cast<std::size_t>(at)]; }

    /// Places what is below `at`: the keys from `lo` to `hi` agree in `depth` bytes.
    void place(std::int32_t at, std::uint32_t lo, std::uint32_t hi, std::uint32_t depth) {
        unsigned char bytes[256];
        std::uint32_t ends[256];
        int           count;
        std::int32_t  base;
        for (;; at = base + bytes[0]) { // down a single branch without a call for each byte
            if (keys_[lo].size == depth) node(at).id = keys_[lo++].id;
            if (lo == hi) return;
            count = 0;
            for (std::uint32_t i = lo; i < hi; ++i) {
                auto const byte = static_cast<unsigned char>(text_[keys_[i].begin + depth]);
                if (count == 0 || bytes[count - 1] != byte) bytes[count++] = byte;
                ends[count - 1] = i + 1;
            }
            base          = static_cast<std::int32_t>(count == 1 ? free_slot(bytes[0]) : free_base(bytes, count));
            node(at).base = base;
            for (int i = 0; i < count; ++i) take(base + bytes[i], at);
            ++depth;
            if (count > 1 || hi - lo == 1) break;
        }
        for (int i = 0; i < count; ++i) {
            std::uint32_t const first = i == 0 ? lo : ends[i - 1];
            if (ends[i] - first == 1 && keys_[first].size > depth)
                node(base + bytes[i]).base = add_tail(keys_[first], depth);
            else
                place(base + bytes[i], first, ends[i], depth);
        }
    }
    void take(std::int32_t slot, std::int32_t parent) {
        node(slot).parent = parent;
        auto const at     = static_cast<std::size_t>(slot);
        taken_[at / 64] |= std::uint64_t{1} << at % 64;
        last_ = std::max(last_, at);
    }
    std::int32_t add_tail(key const& k, std::uint32_t from) {
        std::size_t const at = out_.tails.size(), n = k.size - from;
        out_.tails.resize(at + n + 1 + sizeof k.id);
        std::memcpy(out_.tails.data() + at, text_.data() + k.begin + from, n);
        std::memcpy(out_.tails.data() + at + n + 1, &k.id, sizeof k.id);
        return trie_arrays::state_at(at);
    }

    /// Which of the 64 slots from `slot` on are free, one bit each.
    std::uint64_t free_from(std::size_t slot) const {
        std::size_t const word = slot / 64, bit = slot % 64;
        return ~(taken_[word] >> bit | taken_[word + 1] << 1 << (63 - bit));
    }
    void make_room(std::size_t slot) {
        if (slot + room <= out_.nodes.size()) return;
        out_.nodes.resize(2 * slot + room);
        taken_.resize(out_.nodes.size() / 64 + 1);
    }
    /// The base at which `byte` has a free slot: the holes that free_base leaves are filled.
    std::size_t free_slot(unsigned char byte) {
        for (std::size_t slot = std::max<std::size_t>(hole_, byte + 1u);; slot += 64) {
            make_room(slot);
            std::uint64_t const free = free_from(slot);
            if (free == 0) continue;
            slot += static_cast<std::size_t>(std::countr_zero(free));
            if (slot - hole_ >= 256) hole_ = slot - 255; // no byte is further from its base
            return slot - byte;
        }
    }
    /// The base at which all of `bytes`, which ascend, have a free slot.
    std::size_t free_base(unsigned char const* bytes, int count) {
        constexpr std::size_t far  = 512;
        std::size_t const     from = std::max<std::size_t>(search_, bytes[0] + 1u);
        for (std::size_t slot = from;; slot += 64) {
            make_room(slot);
            std::uint64_t free = free_from(slot);
            for (int i = 1; i < count && free != 0; ++i) free &= free_from(slot + bytes[i] - bytes[0]);
            if (free == 0) continue;
            slot += static_cast<std::size_t>(std::countr_zero(free));
            if (slot - from > far) search_ = slot; // a search from the beginning for each node would be quadratic
            return slot - bytes[0];
        }
    }

    std::string_view           text_;
    std::vector<key>           keys_;
    trie_arrays                out_;
    std::vector<std::uint64_t> taken_;    ///< the slots, a bit each
    std::size_t                last_ = 0; ///< the last slot taken
    std::size_t                hole_ = 1, search_ = 1; ///< where to look for free ones
};

} // namespace detail

inline trie_arrays build(trie_keys const& keys) { return detail::trie_builder(keys).build(); }

} // namespace numfact::lexicon
