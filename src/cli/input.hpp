// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "input/byte_stream.hpp"

#include <numfact/result.hpp>

#include <memory>
#include <string>

namespace numfact::cli {

/// "news.jsonl" opened for reading line by line, or the standard input for "-"; unpacked if need be.
class line_input {
public:
    static result<line_input> open(std::string const& path);

    /// The next line without its end, or false at the end of the input. It is answered as soon as it
    /// is there: a pipe may stay open.
    result<bool> read_line(std::string& line);

private:
    explicit line_input(std::unique_ptr<input::byte_stream> from) : from_(std::move(from)) {}

    std::unique_ptr<input::byte_stream> from_;
    std::string                         held_;     ///< read, but not yet answered
    std::size_t                         next_ = 0; ///< where the next line begins in it
};

} // namespace numfact::cli
