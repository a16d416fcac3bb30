// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/output.hpp"

#include <string>

namespace numfact::output {

/// An empty file that goes away with this object.
class temporary_file {
public:
    temporary_file();
    temporary_file(temporary_file const&)            = delete;
    temporary_file& operator=(temporary_file const&) = delete;
    ~temporary_file();

    std::string const& path() const { return path_; }
    /// Writes what the file holds; false when it cannot be read.
    bool copy_to(cli::output& out) const;

private:
    std::string path_;
};

} // namespace numfact::output
