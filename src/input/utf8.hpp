// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/text/utf8.hpp>

#include <algorithm>
#include <string_view>

namespace numfact::input {

/// Sequences of several bytes in a text that may be UTF-8.
struct utf8_count {
    std::size_t good = 0, broken = 0;
};

inline utf8_count count_utf8(std::string_view bytes) {
    utf8_count n;
    while (!bytes.empty()) {
        std::string_view const sound = bytes.substr(0, text::well_formed_size(bytes)); // many bytes at a time
        n.good += static_cast<std::size_t>(std::count_if(sound.begin(), sound.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
        bytes.remove_prefix(sound.size());
        if (bytes.empty()) break;
        ++n.broken;
        bytes.remove_prefix(text::first_code_point(bytes).size);
    }
    return n;
}

/// What a text may begin with, and what it says of its encoding.
struct byte_order_mark {
    std::string_view bytes, encoding;
};
inline constexpr byte_order_mark marks[] = {
    {"\xEF\xBB\xBF", "UTF-8"}, {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}, {"\x84\x31\x95\x33", "GB18030"}};

inline byte_order_mark find_mark(std::string_view bytes) {
    for (auto const& m : marks)
        if (bytes.starts_with(m.bytes)) return m;
    return {};
}

} // namespace numfact::input
