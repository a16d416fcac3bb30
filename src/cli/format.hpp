// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace numfact::cli {

enum class format { automatic, table, csv, jsonl, sqlite };

/// "csv" → format::csv.
std::optional<enum format> format_named(std::string_view name);
/// "table, csv, …", as help and messages list them.
std::string format_names();
/// "facts.db" → format::sqlite; automatic where the name says nothing.
enum format format_of_file(std::string_view path);

/// Is it a file that is not written from its begin to its end?
constexpr bool needs_file(enum format f) { return f >= format::sqlite; }

} // namespace numfact::cli
