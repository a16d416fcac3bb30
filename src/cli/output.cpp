// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/output.hpp"

#include "cli/message.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace numfact::cli {

output::~output() {
    if (file_ > STDOUT_FILENO) ::close(file_);
}

void output::fail() {
    state_ = state::failed;
    complain(path_.empty() ? "<stdout>" : path_, 0, std::strerror(errno));
}

void output::flush() {
    write_through(buffer_);
    buffer_.clear();
}

void output::write(std::string_view text) {
    if (!buffer_.empty()) flush();
    write_through(text);
}

void output::write_through(std::string_view rest) {
    if (state_ == state::good && file_ < 0) {
        file_ = path_.empty() ? STDOUT_FILENO : ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (file_ < 0) fail();
    }
    while (state_ == state::good && !rest.empty()) {
        ssize_t const n = ::write(file_, rest.data(), rest.size());
        if (n >= 0)
            rest.remove_prefix(static_cast<std::size_t>(n));
        else if (errno == EPIPE)
            state_ = state::closed;
        else if (errno != EINTR)
            fail();
    }
}

bool output::finish() {
    flush();
    // a disk over the network may tell only now that it is full
    if (file_ > STDOUT_FILENO && ::close(std::exchange(file_, -1)) != 0 && state_ == state::good) fail();
    return state_ != state::failed;
}

bool output::is_terminal() const { return path_.empty() && ::isatty(STDOUT_FILENO); }

std::size_t output::terminal_width() const {
    winsize size{};
    return is_terminal() && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool output::overwrites(std::string const& input) const {
    struct stat in, out;
    return !path_.empty() && ::stat(input.c_str(), &in) == 0 && ::stat(path_.c_str(), &out) == 0 &&
           S_ISREG(out.st_mode) && in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

} // namespace numfact::cli
