// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "../shared/answers.hpp"
#include "../shared/corpus.hpp"
#include "../shared/read.hpp"
#include "../shared/timed.hpp"

#include <numfact/numfact.hpp>

#include <iostream>

// The library as headers alone, built twice: with the default flags of who includes it, and for this machine.
//
//     numfact_header FOLDER [options of Google Benchmark]

int main(int argc, char** argv) {
    using namespace numfact::benchmarks;
    if (argc < 2) return 1;
    set_texts(corpus::read(argv[1]));
    std::cerr << answers(the_engine(), texts().answers) << '\n';
    std::string_view const rich = first_lines(texts().rich, 1 << 20);
    time("mentions/rich", rich, count_mentions);
    time("facts/rich", rich, count_facts);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
