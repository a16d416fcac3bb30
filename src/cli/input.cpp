// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/input.hpp"

#include <numfact/output/utf8.hpp>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace numfact::cli {

namespace {

constexpr std::size_t block = 1 << 16;

error system_error(std::string_view name) {
    return {errc::cannot_open, std::string(name) + ": " + std::strerror(errno)};
}

} // namespace

std::string_view display_name(std::string_view path) { return path == "-" ? "<stdin>" : path; }

void complain(std::string_view where, std::size_t line, std::string_view message) {
    std::string out = "numfact: ";
    if (!where.empty()) out.append(where).append(":");
    if (line != 0) out.append(std::to_string(line)).append(":");
    if (!where.empty()) out += ' ';
    numfact::output::append_utf8(out, message);
    out += '\n';
    std::fputs(out.c_str(), stderr);
}

result<input> input::open(std::string const& path) {
    if (path == "-") return input(STDIN_FILENO, display_name(path));
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return system_error(path);
    return input(file, path);
}

input::input(input&& other) noexcept
    : file_(std::exchange(other.file_, -1)), name_(std::move(other.name_)), held_(std::move(other.held_)),
      next_(other.next_) {}

input::~input() {
    if (file_ > STDIN_FILENO) ::close(file_);
}

result<std::size_t> input::read_some(std::string& to, std::size_t most) {
    std::size_t const before = to.size();
    to.resize(before + most);
    ssize_t n;
    do n = ::read(file_, to.data() + before, most);
    while (n < 0 && errno == EINTR);
    if (n < 0) return system_error(name_);
    to.resize(before + static_cast<std::size_t>(n));
    return static_cast<std::size_t>(n);
}

result<std::string> input::read_all() {
    std::string text;
    struct stat about;
    // room for the read that finds the end, too
    if (::fstat(file_, &about) == 0 && about.st_size > 0) text.reserve(static_cast<std::size_t>(about.st_size) + block);
    for (;;) {
        auto const n = read_some(text, block);
        if (!n) return n.error();
        if (n.value() == 0) return text;
    }
}

result<bool> input::read_line(std::string& line) {
    std::size_t search = next_;
    for (;;) {
        std::size_t const end = held_.find('\n', search);
        if (end != std::string::npos) {
            line.assign(held_, next_, end - next_);
            next_ = end + 1;
            return true;
        }
        held_.erase(0, next_);
        next_        = 0;
        search       = held_.size();
        auto const n = read_some(held_, block);
        if (!n) return n.error();
        if (n.value() != 0) continue;
        line = std::move(held_); // the last line may lack its end
        held_.clear();
        return !line.empty();
    }
}

} // namespace numfact::cli
