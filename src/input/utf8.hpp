// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/utf8.hpp>

#include <string_view>

namespace numfact::input {

/// Sequences of several bytes in a text that may be UTF-8.
struct utf8_count {
    std::size_t good = 0, broken = 0;
};

inline utf8_count count_utf8(std::string_view bytes) {
    utf8_count n;
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        output::code_point const c = output::first_code_point(bytes.substr(at));
        ++(c.ok ? n.good : n.broken);
        at += c.size;
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
