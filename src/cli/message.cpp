// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/message.hpp"

#include <numfact/text/utf8.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

#include <unistd.h>

namespace numfact::cli {

namespace {

bool         quiet = false;
status_line* shown = nullptr;

} // namespace

std::string_view display_name(std::string_view path) { return path == "-" ? "<stdin>" : path; }

void complain(std::string_view where, std::size_t line, std::string_view message) {
    if (shown != nullptr) shown->hide();
    std::string out = shows_colours(STDERR_FILENO) ? "\x1b[1mnumfact:\x1b[0m " : "numfact: ";
    if (!where.empty()) out.append(where).append(":");
    if (line != 0) out.append(std::to_string(line)).append(":");
    if (!where.empty()) out += ' ';
    numfact::text::append_utf8(out, message);
    out += '\n';
    std::fputs(out.c_str(), stderr);
}

void note(std::string_view where, std::string_view message) {
    if (!quiet) complain(where, 0, message);
}
void be_quiet() { quiet = true; }
bool is_quiet() { return quiet; }

bool shows_colours(int file) {
    char const* const refused = std::getenv("NO_COLOR"); // https://no-color.org: set, and not empty
    char const* const term    = std::getenv("TERM");
    if (refused != nullptr && *refused != '\0') return false;
    return ::isatty(file) && term != nullptr && std::string_view(term) != "dumb";
}

status_line::status_line() { shown = this; }
status_line::~status_line() { shown = nullptr; }

} // namespace numfact::cli
