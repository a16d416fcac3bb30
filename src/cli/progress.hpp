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
    ~progress();

    /// How many bytes of the files have been read; reading adds to it.
    std::size_t* bytes_read() { return &read_; }
    void         begin_file() { ++file_; }
    /// The texts of a file are read before they are answered: so much of this one is answered.
    void begin_document();
    void answered(double part, std::size_t facts);

private:
    using clock = std::chrono::steady_clock;

    void hide() override;
    void show();

    bool              wanted_, shown_ = false;
    std::size_t       files_, file_   = 0;
    std::size_t       all_    = 0; ///< bytes of the files; 0 when that is not known
    std::size_t       read_   = 0;
    std::size_t       before_ = 0, up_to_ = 0; ///< where the document begins and ends
    double            done_  = 0;              ///< bytes that are answered
    std::size_t       facts_ = 0;
    clock::time_point begun_ = clock::now(), next_ = begun_ + std::chrono::milliseconds(500);
};

} // namespace numfact::cli
