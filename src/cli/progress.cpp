// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/progress.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <sys/ioctl.h>
#include <unistd.h>

namespace numfact::cli {

namespace {

/// 0:07, 1:02:03
std::string clock_time(double seconds) {
    auto const s = static_cast<long>(seconds);
    char       text[32];
    if (s < 3600)
        std::snprintf(text, sizeof text, "%ld:%02ld", s / 60, s % 60);
    else
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", s / 3600, s / 60 % 60, s % 60);
    return text;
}

std::string decimal_of(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.1f" : "%.0f", value);
    return text;
}

} // namespace

progress::progress(std::vector<std::string> const& files, bool wanted)
    : wanted_(wanted && !is_quiet() && ::isatty(STDERR_FILENO)), files_(files.size()) {
    if (!wanted_) return;
    for (auto const& file : files) {
        std::error_code code;
        auto const      size = std::filesystem::file_size(file, code);
        if (code) {
            all_ = 0; // a pipe, whose end is not known
            return;
        }
        all_ += size;
    }
}

void progress::begin_document(std::size_t file, std::size_t bytes_read) {
    file_   = file;
    before_ = up_to_;
    up_to_  = bytes_read;
}

void progress::answered(double part, std::size_t facts) {
    facts_ += facts;
    if (!wanted_ || clock::now() < next_) return;
    done_ = static_cast<double>(before_) + part * static_cast<double>(up_to_ - before_);
    next_ = clock::now() + std::chrono::milliseconds(100);
    show();
}

void progress::show() {
    double const seconds = std::chrono::duration<double>(clock::now() - begun_).count();
    double const speed   = done_ / seconds;
    std::string  line;
    if (all_ != 0) {
        constexpr std::size_t width = 20;
        double const          part  = std::min(1.0, done_ / static_cast<double>(all_));
        auto const            full  = static_cast<std::size_t>(part * width);
        line                        = "[" + std::string(full, '#') + std::string(width - full, '.') + "] ";
    }
    if (files_ > 1) line += "file " + std::to_string(file_) + " of " + std::to_string(files_) + ", ";
    line +=
        decimal_of(done_ / 1e6) + " MB, " + decimal_of(speed / 1e6) + " MB/s, " + std::to_string(facts_) + " records";
    if (all_ != 0 && speed > 0) line += ", " + clock_time((static_cast<double>(all_) - done_) / speed) + " left";
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1)
        line.resize(std::min<std::size_t>(line.size(), size.ws_col - 1u)); // a line that wraps cannot be taken back
    std::fprintf(stderr, "\r\x1b[K%s", line.c_str());
    std::fflush(stderr);
    shown_ = true;
}

void progress::hide() {
    if (!shown_) return;
    std::fputs("\r\x1b[K", stderr);
    shown_ = false;
}

} // namespace numfact::cli
