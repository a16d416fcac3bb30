// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace numfact::scan {

/// A few words, one of which may stand at a place: `static constexpr word_list signs{"-", "+", "负"};`. One byte
/// beside the place says no to most places, so that a list costs little however long it is.
class word_list {
public:
    constexpr word_list(std::initializer_list<std::string_view> words) {
        for (std::string_view w : words) {
            begins_[key(w.data(), w.size())] = true, ends_[byte(w.back())] = true;
            words_[count_++] = w;
        }
    }

    /// The length of the word that begins at `at`, the first of the list that does; 0: none.
    std::size_t begins(char const* at, char const* end) const {
        auto const size = static_cast<std::size_t>(end - at);
        return size == 0 || !begins_[key(at, size)] ? 0 : find_first(at, size);
    }
    /// The length of the word that ends at `at`, likewise.
    std::size_t ends(char const* begin, char const* at) const {
        return at == begin || !ends_[byte(at[-1])] ? 0 : find_last(at, static_cast<std::size_t>(at - begin));
    }
    /// Is it one of the words?
    bool has(std::string_view word) const {
        if (word.empty() || !ends_[byte(word.back())] || !begins_[key(word.data(), word.size())]) return false;
        for (std::size_t i = 0; i < count_; ++i)
            if (words_[i] == word) return true;
        return false;
    }

private:
    static constexpr std::size_t most = 24;

    std::size_t find_first(char const* at, std::size_t size) const {
        for (std::size_t i = 0; i < count_; ++i)
            if (size >= words_[i].size() && std::string_view(at, words_[i].size()) == words_[i]) return words_[i].size();
        return 0;
    }
    std::size_t find_last(char const* at, std::size_t size) const {
        for (std::size_t i = 0; i < count_; ++i)
            if (size >= words_[i].size() && std::string_view(at - words_[i].size(), words_[i].size()) == words_[i]) return words_[i].size();
        return 0;
    }

    static constexpr unsigned char byte(char c) { return static_cast<unsigned char>(c); }
    /// The first byte, or the second of a character of several: the first is the same of most ideographs.
    static constexpr unsigned char key(char const* at, std::size_t size) {
        return byte(byte(*at) >= 0x80 && size > 1 ? at[1] : at[0]);
    }

    std::string_view words_[most]; ///< more of them do not compile
    std::size_t      count_ = 0;
    bool             begins_[256]{}, ends_[256]{};
};

} // namespace numfact::scan
