// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

/// A hash that goes on: the same on every run and machine of one byte order.
constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9E37'79B9'7F4A'7C15;
    return hash ^ hash >> 32;
}
inline std::uint64_t mix(std::uint64_t hash, std::string_view bytes) {
    std::uint64_t word;
    for (; bytes.size() >= sizeof word; bytes.remove_prefix(sizeof word)) {
        std::memcpy(&word, bytes.data(), sizeof word);
        hash = mix(hash, word);
    }
    word = bytes.size();
    for (char const c : bytes) word = word << 8 | static_cast<unsigned char>(c);
    return mix(hash, word);
}

/// The keys of a trie in the order in which they were added.
class trie_keys {
public:
    struct key {
        std::uint32_t begin, size;
        std::int32_t  id;
    };

    /// Answers the copy of the key, which may be changed until the next is added: folded, reversed.
    char* add(std::string_view text, std::int32_t id) {
        std::size_t const begin = text_.size();
        all_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size()), id});
        text_.append(text);
        return text_.data() + begin;
    }
    /// Takes the key added last back.
    void drop() {
        text_.resize(all_.back().begin);
        all_.pop_back();
    }

    std::vector<key> const& all() const { return all_; }
    std::string_view        text() const { return text_; } ///< of all keys, one after the other
    std::string_view        view(key const& k) const { return text().substr(k.begin, k.size); }

    /// Tells these keys, with their ids, from others.
    std::uint64_t fingerprint() const {
        std::uint64_t hash = mix(all_.size(), text_);
        for (auto const& k : all_) hash = mix(hash, std::uint64_t{k.size} << 32 | static_cast<std::uint32_t>(k.id));
        return hash;
    }

private:
    std::vector<key> all_;
    std::string      text_;
};

} // namespace numfact::lexicon
