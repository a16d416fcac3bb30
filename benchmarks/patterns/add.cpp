// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "../shared/corpus.hpp"
#include "../shared/groups.hpp"
#include "../shared/timed.hpp"
#include "matchers.hpp"

namespace numfact::benchmarks {

void add_patterns() {
    static vectorscan const   by_vectorscan;
    static re2_patterns const by_re2;
    std::string_view const    rich = first_lines(texts().rich, 1 << 20), poor = first_lines(texts().poor, 1 << 20);
    time("vectorscan/rich", rich, [](std::string_view t) { return by_vectorscan.count(t); });
    time("vectorscan/poor", poor, [](std::string_view t) { return by_vectorscan.count(t); });
    time("re2/rich", rich, [](std::string_view t) { return by_re2.count(t); });
    time("re2/poor", poor, [](std::string_view t) { return by_re2.count(t); });
}

} // namespace numfact::benchmarks
