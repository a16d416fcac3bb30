// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "input/offset_map.hpp"

#include <string>
#include <string_view>

namespace numfact::input {

/// What a reader of an HTML page sees of it.
struct page {
    std::string text;    ///< a line for each block and each row of a table, whose cells tabs separate
    offset_map  offsets; ///< into the HTML
    std::string title;
    std::string published;      ///< as the page has it; empty when it does not say
    std::string published_from; ///< where it says so: "meta article:published_time", "JSON-LD", "time"
};

/// Does this look like the beginning of an HTML page?
bool is_html(std::string_view text);

/// The encoding that the page says it is in, if it does; `bytes` is its beginning.
std::string declared_encoding(std::string_view bytes);

/// Reads a page in UTF-8. Scripts, styles, forms, navigation and what is hidden are left out.
page read_html(std::string html);

} // namespace numfact::input
