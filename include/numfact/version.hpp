// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace numfact {

/// The version of the library and of the tool; the build reads it from here.
inline constexpr std::string_view version = "0.1.0";

} // namespace numfact
