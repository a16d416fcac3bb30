// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace numfact::cli {

/// How messages call an input: "-" is "<stdin>".
std::string_view display_name(std::string_view path);

/// Prints "numfact: news.txt:3: message" to the standard error; line 0 is left out.
void complain(std::string_view where, std::size_t line, std::string_view message);

/// The same for what is good to know and no error; --quiet leaves it out.
void note(std::string_view where, std::string_view message);
void be_quiet();
bool is_quiet();

/// May this file (1, 2) show colours? It is a terminal, and neither NO_COLOR nor TERM=dumb says otherwise.
bool shows_colours(int file);

/// What takes a line of the standard error for itself, and leaves it before a message.
class status_line {
public:
    virtual void hide() = 0;

protected:
    status_line();
    ~status_line();
    status_line(status_line const&) = delete;
};

} // namespace numfact::cli
