// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace numfact::benchmarks {

/// The texts that are read, made by corpus/generate.py into one folder.
struct corpus {
    std::string rich;    ///< 64 MiB, about 15 mentions a KB, three quarters Chinese
    std::string poor;    ///< the same without any number
    std::string answers; ///< 64 KiB whose answers are stored
    std::string peers;   ///< 16 KiB, which slower programs read too
    struct sample {
        std::string name; ///< "0.25": the share of its sentences that hold numbers
        std::string text;
    };
    std::vector<sample> densities; ///< of 1 MiB

    /// Reads the folder; exits with a message when it cannot.
    static corpus read(std::string const& folder);
};

/// The first `bytes` of a text, up to the end of a line; of a shorter text, all.
std::string_view first_lines(std::string_view text, std::size_t bytes);

/// The corpus of the run.
corpus const& texts();
void          set_texts(corpus c);

} // namespace numfact::benchmarks
