// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/format.hpp"

#include <utility>

namespace numfact::cli {

namespace {

constexpr std::pair<std::string_view, enum format> names[] = {
    {"table", format::table}, {"csv", format::csv},   {"jsonl", format::jsonl},  {"md", format::markdown},
    {"html", format::html},   {"xlsx", format::xlsx}, {"sqlite", format::sqlite}};

} // namespace

std::string format_names() {
    std::string all;
    for (auto [n, f] : names) all.append(all.empty() ? "" : ", ").append(n);
    return all;
}

std::optional<enum format> format_named(std::string_view name) {
    for (auto [n, f] : names)
        if (n == name) return f;
    return std::nullopt;
}

enum format format_of_file(std::string_view path) {
    constexpr std::pair<std::string_view, enum format> endings[] = {
        {".csv", format::csv},   {".jsonl", format::jsonl}, {".db", format::sqlite},    {".md", format::markdown},
        {".html", format::html}, {".xlsx", format::xlsx},   {".sqlite", format::sqlite}};
    for (auto [ending, f] : endings)
        if (path.ends_with(ending)) return f;
    return format::automatic;
}

} // namespace numfact::cli
