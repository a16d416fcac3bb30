// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace numfact::input {

/// An attribute of an element, by its name in lower case; empty when there is none.
using attributes = char const* const*; ///< name, value, name, value, …, nullptr
std::string_view attribute(attributes of, std::string_view name);

/// Is the element nothing to read: a script, a form, navigation, hidden?
bool is_left_out(std::string_view element, attributes of);

/// Does the element stand on lines of its own?
bool is_block(std::string_view element);

/// Does the meta element of this name, property or itemprop say when the page was published?
bool names_publication(std::string_view name);

} // namespace numfact::input
