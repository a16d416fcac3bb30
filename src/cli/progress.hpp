// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/message.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace numfact::cli {

/// A line on the standard error that shows how far a long run is: files, bytes, bytes a second, facts, time left.
/// It is shown at a terminal alone, from half a second on.
class progress final : private status_line {
public:
    /// `wanted` says that nothing else is written to the terminal.
    progress(std::vector<std::string> const& files, bool wanted);
    ~progress() { end(); }
    /// Takes the line away: what follows is short.
    void end() { hide(); }

    /// A document of a file, which is counted from 1; with it, so many bytes of all files have been read.
    void begin_document(std::size_t file, std::size_t bytes_read);
    /// The text is read before it is answered: so much of it is answered.
    void answered(double part, std::size_t facts);

private:
    using clock = std::chrono::steady_clock;

    void hide() override;
    void show();

    bool              wanted_, shown_ = false;
    std::size_t       files_, file_   = 0;
    std::size_t       all_    = 0; ///< bytes of the files; 0 when that is not known
    std::size_t       before_ = 0, up_to_ = 0; ///< where the document begins and ends
    double            done_  = 0;              ///< bytes that are answered
    std::size_t       facts_ = 0;
    clock::time_point begun_ = clock::now(), next_ = begun_ + std::chrono::milliseconds(500);
};

} // namespace numfact::cli
