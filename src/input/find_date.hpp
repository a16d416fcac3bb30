// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>

#include <string_view>

namespace numfact::input {

/// The first date that a text such as a file name or a meta element holds: "2024-01-31T08:00:00+08:00",
/// "news_20240131.txt", "2024/1/31", "2024年1月31日", "Wed, 31 Jan 2024", "January 31, 2024".
instant find_date(std::string_view text);

} // namespace numfact::input
