// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "corpus.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace numfact::benchmarks {

namespace {

corpus current;

std::string read_file(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::string   text(file ? std::filesystem::file_size(path) : 0, '\0');
    if (!file.read(text.data(), static_cast<std::streamsize>(text.size()))) {
        std::cerr << "cannot read " << path << "; ./dev bench makes it\n";
        std::exit(1);
    }
    return text;
}

} // namespace

corpus corpus::read(std::string const& folder) {
    std::filesystem::path const path(folder);
    corpus                      c{read_file(path / "rich.txt"),
             read_file(path / "poor.txt"),
             read_file(path / "answers.txt"),
             read_file(path / "peers.txt"),
             {}};
    for (auto const& entry : std::filesystem::directory_iterator(path)) {
        std::string const name = entry.path().stem().string();
        if (name.starts_with("density-")) c.densities.push_back({name.substr(8), read_file(entry.path())});
    }
    std::sort(c.densities.begin(), c.densities.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return c;
}

std::string_view first_lines(std::string_view text, std::size_t bytes) {
    if (bytes >= text.size()) return text;
    std::size_t const end = text.find('\n', bytes);
    return text.substr(0, end == text.npos ? text.size() : end + 1);
}

corpus const& texts() { return current; }
void          set_texts(corpus c) { current = std::move(c); }

} // namespace numfact::benchmarks
