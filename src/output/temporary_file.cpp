// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "output/temporary_file.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace numfact::output {

temporary_file::temporary_file() : path_((std::filesystem::temp_directory_path() / "numfact-XXXXXX").string()) {
    if (int const file = ::mkstemp(path_.data()); file >= 0) ::close(file);
}

temporary_file::~temporary_file() { ::unlink(path_.c_str()); }

bool temporary_file::copy_to(cli::output& out) const {
    std::ifstream in(path_, std::ios::binary);
    char          block[1 << 16];
    while (in.read(block, sizeof block), in.gcount() > 0) {
        out.buffer().append(block, static_cast<std::size_t>(in.gcount()));
        out.flush();
    }
    return in.eof();
}

} // namespace numfact::output
