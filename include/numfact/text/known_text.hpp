// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/text/byte_class.hpp>
#include <numfact/text/utf8.hpp>

#include <string_view>

namespace numfact::text {

/// A text, and what an output has to care for in it: a text that is kept is looked at once, however often it is written.
struct known_text {
    std::string_view text    = {};
    std::uint8_t     classes = 0; ///< of its bytes; `not_ascii` only if it is ill-formed, `formula_start` only of its first

    known_text() = default;
    explicit known_text(std::string_view s) : text(s), classes(classes_of(s)) {
        using namespace byte_class;
        if (s.empty()) return;
        classes |= static_cast<std::uint8_t>(class_of(s[0]) & formula_start);
        if ((classes & not_ascii) != 0 && well_formed_size(s) == s.size()) classes &= static_cast<std::uint8_t>(~not_ascii);
    }
    known_text(std::string_view s, std::uint8_t found) : text(s), classes(found) {}
    operator std::string_view() const { return text; }
};

} // namespace numfact::text
