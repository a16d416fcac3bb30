// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/result.hpp>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>

namespace numfact {

/// Reads a file of rows, whole, into `text`; the error, if any, names it. (By C's streams: those of C++ would cost each
/// program that includes the library a good deal of its compiler's memory.)
inline std::optional<error> read_text_file(std::string const& path, std::string& text) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return error{errc::cannot_open, path + ": cannot be opened"};
    char block[1 << 14];
    for (std::size_t n; (n = std::fread(block, 1, sizeof block, file.get())) != 0;) text.append(block, n);
    if (std::ferror(file.get()) != 0) return error{errc::cannot_open, path + ": cannot be read"};
    return std::nullopt;
}

} // namespace numfact
