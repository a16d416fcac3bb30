// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/appender.hpp>
#include <numfact/text/byte_class.hpp>
#include <numfact/text/utf8.hpp>

#include <string_view>
#include <type_traits>

namespace numfact::output {

/// Appends a JSON string: `say "hi"` → `"say \"hi\""`. `Out` is a std::string or an appender.
template <class Out>
void append_json_string(Out& out, std::string_view s) {
    using namespace text::byte_class;
    if constexpr (std::is_same_v<Out, appender>)
        if (out.append_plain('"', s, json_escaped | not_ascii)) {
            out += '"';
            return;
        }
    out += '"';
    std::size_t    done  = 0;
    auto const     up_to = [&](std::size_t at) { text::append_utf8(out, s.substr(done, at - done)), done = at + 1; };
    constexpr char hex[] = "0123456789abcdef";
    std::uint8_t   all   = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        auto const c = static_cast<unsigned char>(s[i]);
        all |= text::byte_classes[c];
        if ((text::byte_classes[c] & json_escaped) == 0) continue;
        up_to(i);
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out.append("\\u00", 4).append(1, hex[c >> 4]).append(1, hex[c & 15]);
        }
    }
    if ((all & not_ascii) == 0)
        out += s.substr(done);
    else
        text::append_utf8(out, s.substr(done));
    out += '"';
}

} // namespace numfact::output
