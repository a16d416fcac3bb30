// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/known_text.hpp>
#include <numfact/table/byte_arena.hpp>
#include <numfact/table/hash_index.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace numfact::table::detail {

/// ASCII letters in lower case: "TSMC" → "tsmc".
inline std::string folded(std::string_view s) {
    std::string out(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

/// Texts that come again and again, each kept once and known by a number. The number of the empty text is 0.
class string_pool {
public:
    std::uint32_t number_of(std::string_view s) {
        if (s.empty()) return 0;
        auto const number =
            index_.find_or_add(hash_of(s), texts_.size(), [&](std::uint32_t i) { return texts_[i].known.text == s; });
        if (number == texts_.size()) texts_.push_back({output::known_text({bytes_.keep(s), s.size()}), unknown});
        return number;
    }
    output::known_text const& operator[](std::uint32_t number) const { return texts_[number].known; }
    /// The number of the same text in lower case.
    std::uint32_t folded_number(std::uint32_t number) {
        if (texts_[number].folded == unknown) {
            std::uint32_t const low = number_of(folded((*this)[number]));
            texts_[number].folded = texts_[low].folded = low;
        }
        return texts_[number].folded;
    }

private:
    static constexpr std::uint32_t unknown = UINT32_MAX;
    struct text {
        output::known_text known  = {};
        std::uint32_t      folded = 0;
    };

    byte_arena        bytes_;
    std::vector<text> texts_{text{}};
    hash_index        index_;
};

} // namespace numfact::table::detail
