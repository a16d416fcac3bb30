// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/utf8.hpp>

#include <string>
#include <string_view>

namespace numfact::output {

/// Appends a JSON string: `say "hi"` → `"say \"hi\""`.
inline void append_json_string(std::string& out, std::string_view s) {
    out += '"';
    std::size_t    done  = 0;
    auto const     up_to = [&](std::size_t at) { append_utf8(out, s.substr(done, at - done)), done = at + 1; };
    constexpr char hex[] = "0123456789abcdef";
    for (std::size_t i = 0; i < s.size(); ++i) {
        auto const c = static_cast<unsigned char>(s[i]);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        up_to(i);
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out.append("\\u00").append(1, hex[c >> 4]).append(1, hex[c & 15]);
        }
    }
    append_utf8(out, s.substr(done));
    out += '"';
}

} // namespace numfact::output
