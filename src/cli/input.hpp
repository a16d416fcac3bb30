// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/result.hpp>

#include <string>
#include <string_view>

namespace numfact::cli {

/// How messages call an input: "-" is "<stdin>".
std::string_view display_name(std::string_view path);

/// Prints "numfact: news.txt:3: message" to the standard error; line 0 is left out.
void complain(std::string_view where, std::size_t line, std::string_view message);

/// "news.txt" opened for reading, or the standard input for "-"; closed at the end.
class input {
public:
    static result<input> open(std::string const& path);
    input(input&& other) noexcept;
    input& operator=(input&&) = delete;
    ~input();

    /// All of it, to its end.
    result<std::string> read_all();
    /// The next line without its end, or false at the end of the input. It is answered as soon as it
    /// is there: a pipe may stay open.
    result<bool> read_line(std::string& line);

private:
    input(int file, std::string_view name) : file_(file), name_(name) {}
    /// Reads some bytes to the end of `to`; answers how many, 0 at the end.
    result<std::size_t> read_some(std::string& to, std::size_t most);

    int         file_;
    std::string name_;
    std::string held_;     ///< read, but not yet answered
    std::size_t next_ = 0; ///< where the next line begins in it
};

} // namespace numfact::cli
