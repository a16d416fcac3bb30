// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/attach/text.hpp>

#include <array>

namespace numfact::attach {

/// The bytes that edges begin with.
inline constexpr auto edge_bytes = [] {
    std::array<bool, 256> begins{};
    for (char const c : {',', ';', ':', '(', ')', '/', '|', '-', '\xE2', '\xE3', '\xEF'})
        begins[static_cast<unsigned char>(c)] = true;
    return begins;
}();

/// An edge at `at`, with its length.
struct found_edge {
    edge        is     = edge::none;
    std::size_t length = 0;
};
inline found_edge edge_at(std::string_view t, std::size_t at, std::size_t to) {
    unsigned char const c     = byte_at(t, at);
    bool const          space = at + 1 >= to || t[at + 1] == ' ' || t[at + 1] == '\n';
    switch (c) {
    case ',': return {edge::comma, 1};
    case ';': return {edge::semicolon, 1};
    case ':': return {edge::colon, 1};
    case '(': return {edge::open, 1};
    case ')': return {edge::close, 1};
    case '/': return {edge::list, 1};
    case '|': return {edge::comma, 1};
    case '-': return space ? found_edge{edge::comma, 1} : found_edge{};
    case 0xE2: // — – are E2 80 94 and E2 80 93
        if (starts_with_at(t, at, "—") || (starts_with_at(t, at, "–") && at > 0 && t[at - 1] == ' '))
            return {edge::comma, 3};
        return {};
    case 0xE3:
        if (starts_with_at(t, at, "、")) return {edge::list, 3};
        if (starts_with_at(t, at, "【") || starts_with_at(t, at, "】")) return {edge::comma, 3};
        if (starts_with_at(t, at, "〔")) return {edge::open, 3};
        if (starts_with_at(t, at, "〕")) return {edge::close, 3};
        return {};
    case 0xEF:
        if (starts_with_at(t, at, "，")) return {edge::comma, 3};
        if (starts_with_at(t, at, "；")) return {edge::semicolon, 3};
        if (starts_with_at(t, at, "：")) return {edge::colon, 3};
        if (starts_with_at(t, at, "（")) return {edge::open, 3};
        if (starts_with_at(t, at, "）")) return {edge::close, 3};
        return {};
    default: return {};
    }
}

} // namespace numfact::attach
