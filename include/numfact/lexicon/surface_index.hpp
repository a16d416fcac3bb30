// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/trie_keys.hpp>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace numfact::lexicon {

/// Surfaces, each once, with ids: what is known of a surface is gathered from several rows before the tables are made.
class surface_index {
public:
    /// The id of the surface; `fresh` if it is new. `change` folds the copy that is kept: it is given its bytes.
    template <class Change>
    std::int32_t add(std::string_view surface, std::int32_t fresh, Change change) {
        if (2 * keys_.all().size() >= slots_.size()) grow();
        char* const copy = keys_.add(surface, fresh);
        change(copy, copy + surface.size());
        std::string_view const text(copy, surface.size());
        auto const             hash = static_cast<std::uint32_t>(mix(0, text));
        for (std::size_t at = hash;; ++at) {
            slot& s = slots_[at & (slots_.size() - 1)];
            if (s.key == none) {
                s = {hash, static_cast<std::uint32_t>(keys_.all().size() - 1)};
                return fresh;
            }
            if (s.hash != hash || keys_.view(keys_.all()[s.key]) != text) continue;
            keys_.drop();
            return keys_.all()[s.key].id;
        }
    }
    std::int32_t add(std::string_view surface, std::int32_t fresh) {
        return add(surface, fresh, [](char*, char*) {});
    }
    trie_keys const& keys() const { return keys_; }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;
    struct slot {
        std::uint32_t hash = 0, key = none;
    };

    void grow() {
        std::vector<slot> const old = std::exchange(slots_, std::vector<slot>(slots_.empty() ? 1024 : 8 * slots_.size()));
        for (slot const s : old) {
            if (s.key == none) continue;
            std::size_t at = s.hash;
            while (slots_[at & (slots_.size() - 1)].key != none) ++at;
            slots_[at & (slots_.size() - 1)] = s;
        }
    }

    trie_keys         keys_;
    std::vector<slot> slots_; ///< as many as a power of two
};

} // namespace numfact::lexicon
