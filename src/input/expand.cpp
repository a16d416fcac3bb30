// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/document.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <glob.h>

namespace numfact::input {

namespace {

namespace fs = std::filesystem;

error failed(std::string const& path, std::error_code code) {
    return {errc::cannot_open, path + ": " + std::strerror(code.value())};
}

bool is_hidden(fs::path const& p) { return p.filename().string().starts_with('.'); }

void add_directory(fs::path const& folder, std::vector<std::string>& files, std::vector<error>& bad) {
    std::error_code        code;
    std::vector<fs::path>  inside;
    fs::directory_iterator at(folder, code);
    for (; !code && at != fs::directory_iterator(); at.increment(code))
        if (!is_hidden(at->path())) inside.push_back(at->path());
    if (code) bad.push_back(failed(folder.string(), code));
    std::sort(inside.begin(), inside.end());
    for (auto const& path : inside) {
        // a link to a directory may lead round in a circle
        if (fs::is_directory(path, code) && !fs::is_symlink(path, code))
            add_directory(path, files, bad);
        else if (fs::is_regular_file(path, code))
            files.push_back(path.string());
    }
}

bool add_matches(std::string const& pattern, std::vector<std::string>& files) {
    glob_t     found{};
    bool const any = ::glob(pattern.c_str(), GLOB_BRACE, nullptr, &found) == 0;
    if (any) files.insert(files.end(), found.gl_pathv, found.gl_pathv + found.gl_pathc);
    ::globfree(&found);
    return any;
}

} // namespace

std::vector<std::string> expand(std::vector<std::string> const& paths, std::vector<error>& bad) {
    std::vector<std::string> files;
    for (auto const& path : paths) {
        std::error_code code;
        if (path != "-" && fs::is_directory(path, code)) {
            std::size_t const before = files.size() + bad.size();
            add_directory(path, files, bad);
            if (files.size() + bad.size() == before) bad.push_back({errc::cannot_open, path + ": no file in it"});
        } else if (path == "-" || fs::exists(path, code) || path.find_first_of("*?[") == path.npos ||
                   !add_matches(path, files))
            files.push_back(path); // opening it says what is wrong with it
    }
    return files;
}

} // namespace numfact::input
