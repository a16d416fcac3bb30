// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "input/offset_map.hpp"

#include <string>
#include <string_view>

namespace numfact::input {

/// Bytes read as UTF-8.
struct decoded {
    std::string text;
    offset_map  offsets;    ///< into the bytes
    std::size_t broken = 0; ///< sequences of bytes that mean nothing; they are U+FFFD in the text
};

/// Is this an encoding that decode() knows, such as GB18030 or windows-1252?
bool is_encoding(std::string const& name);

/// What some bytes are written in.
struct encoding {
    std::string name;
    bool        sound = false; ///< the bytes have been seen to be UTF-8 throughout: no need to look again
};

/// What the bytes are written in: what the byte order mark says, else UTF-8 if they are that, else what
/// they look like. `declared`, if any, is what an HTML page says of itself.
encoding find_encoding(std::string_view bytes, std::string_view declared = {});

/// Are the bytes a text in UTF-8 as they stand?
bool is_sound_utf8(std::string_view bytes, encoding const& written_in);

/// Reads the bytes; a byte order mark has the last word on the encoding.
decoded decode(std::string bytes, encoding const& written_in);

} // namespace numfact::input
