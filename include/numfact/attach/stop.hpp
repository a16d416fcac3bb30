// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/text.hpp>

#include <algorithm>
#include <array>
#include <bit>

// Where a sentence may end.

namespace numfact::attach::detail {

/// The bytes that tell it; of 。！？ the first ones, of " - " the dash.
inline constexpr auto stop_bytes = [] {
    std::array<bool, 256> may_stop{};
    for (char const c : {'\n', '.', '!', '?', '[', '-', '\xE3', '\xEF'}) may_stop[static_cast<unsigned char>(c)] = true;
    return may_stop;
}();

#if defined(__GNUC__) && defined(__SSE2__)
/// Sixteen bytes, which every x86-64 compares at once; of a character of three bytes all three are looked at.
struct sixteen_bytes {
    static constexpr std::size_t reach = 18; ///< bytes that are read

    using bytes = char __attribute__((vector_size(16)));

    static bytes at(char const* p) {
        bytes all;
        std::memcpy(&all, p, sizeof all);
        return all;
    }
    /// The stops among them, one bit each.
    static unsigned stops(char const* p) {
        bytes const first = at(p), second = at(p + 1), third = at(p + 2);
        auto const  ascii = (first == '\n') | (first == '.') | (first == '!') | (first == '?') | (first == '[') | (first == '-');
        auto const  full_stop = (first == '\xE3') & (second == '\x80') & (third == '\x82');
        auto const  wide = (first == '\xEF') & (second == '\xBC') & ((third == '\x81') | (third == '\x9F'));
        return static_cast<unsigned>(__builtin_ia32_pmovmskb128(reinterpret_cast<bytes>(ascii | full_stop | wide)));
    }
};
#endif

/// The first place of [i, to) where a sentence may end, else `to`; `i` itself where that is behind it.
inline std::size_t next_stop(std::string_view text, std::size_t i, std::size_t to) {
    if (i >= to) return i;
#if defined(__GNUC__) && defined(__SSE2__)
    for (; i < to && text.size() - i >= sixteen_bytes::reach; i += 16)
        if (unsigned const stops = sixteen_bytes::stops(text.data() + i); stops != 0)
            return std::min(to, i + static_cast<std::size_t>(std::countr_zero(stops)));
#endif
    while (i < to && !stop_bytes[byte_at(text, i)]) ++i;
    return std::min(i, to);
}

} // namespace numfact::attach::detail
