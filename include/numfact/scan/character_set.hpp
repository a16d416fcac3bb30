// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace numfact::scan {

/// The code point of the character of three bytes that begins at `at`.
constexpr char16_t code_point_of_three(char const* at) {
    auto const b = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(at[i])); };
    return static_cast<char16_t>((b(0) & 0xF) << 12 | (b(1) & 0x3F) << 6 | (b(2) & 0x3F));
}

/// Some characters of three bytes, as 年 or ：; a hash table that the compiler fills.
template <std::size_t Slots>
class character_set {
public:
    static_assert((Slots & (Slots - 1)) == 0);

    constexpr explicit character_set(std::u16string_view all) {
        for (char16_t c : all) slots_[find(c)] = c;
    }
    constexpr bool has(char16_t c) const { return slots_[find(c)] == c; }
    /// Does one of them stand at `at`?
    bool begins(char const* at, char const* end) const {
        return end - at >= 3 && (static_cast<unsigned char>(*at) & 0xF0) == 0xE0 && has(code_point_of_three(at));
    }

private:
    /// Where the character is, or would be.
    constexpr std::size_t find(char16_t c) const {
        std::size_t i = (c * 0x9E37u >> 4) % Slots;
        while (slots_[i] != 0 && slots_[i] != c) i = (i + 1) % Slots;
        return i;
    }
    std::array<char16_t, Slots> slots_{};
};

} // namespace numfact::scan
