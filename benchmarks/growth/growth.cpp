// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "../shared/corpus.hpp"
#include "../shared/groups.hpp"
#include "../shared/read.hpp"
#include "../shared/timed.hpp"
#include "hostile.hpp"

namespace numfact::benchmarks {

namespace {

constexpr std::size_t KB = 1000, MB = 1000 * KB;

/// A text of `bytes`, of the rich one over and over.
std::string of_length(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += std::string_view(texts().rich).substr(0, bytes - text.size());
    return text;
}

std::string with_unit(std::size_t bytes) {
    return bytes < MB ? std::to_string(bytes / KB) + " KB" : std::to_string(bytes / MB) + " MB";
}

} // namespace

void add_growth() {
    // kept as long as the program: the benchmarks refer to them
    static std::string const               longest = of_length(100 * MB);
    static std::vector<hostile_text> const hostile = hostile_texts(10 * MB, texts().rich);
    for (std::size_t bytes = KB; bytes <= longest.size(); bytes *= 10) {
        auto* const timed = time("length/" + with_unit(bytes), std::string_view(longest).substr(0, bytes), count_facts);
        if (bytes > MB) timed->Repetitions(bytes > 10 * MB ? 3 : 5);
    }
    for (auto const& [share, text] : texts().densities) time("density/" + share, text, count_mentions);
    for (auto const& [name, text] : hostile) time("hostile/" + name, text, count_facts)->Repetitions(3);
}

} // namespace numfact::benchmarks
