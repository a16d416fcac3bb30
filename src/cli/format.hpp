// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace numfact::cli {

enum class format { automatic, table, csv, jsonl, markdown, html, xlsx, sqlite };

/// "csv" → format::csv.
std::optional<enum format> format_named(std::string_view name);
/// "table, csv, …", as help and messages list them.
std::string format_names();
/// "facts.db" → format::sqlite; automatic where the name says nothing.
enum format format_of_file(std::string_view path);

} // namespace numfact::cli
