// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "corpus.hpp"
#include "groups.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iostream>

// What is timed against each other runs in one process, in random order, round by round:
//
//     numfact_benchmark --corpus=FOLDER [--renew] [options of Google Benchmark]

namespace numfact::benchmarks {

/// A fast wrong answer is no answer: compares with those that are stored, or stores them.
bool are_right(bool renew) {
    std::string const now = answers(engine(), texts().answers);
    if (renew) {
        std::ofstream(NUMFACT_ANSWERS) << now << '\n';
        std::cout << "stored: " << now << '\n';
        return true;
    }
    std::string stored;
    std::getline(std::ifstream(NUMFACT_ANSWERS), stored);
    if (now == stored) return true;
    std::cerr << "answers: " << now << "\nstored:  " << stored
              << "\nThe answers have changed, so nothing is timed. If they are right: ./dev bench --renew\n";
    return false;
}

/// Takes our own options out of the arguments.
struct options {
    std::string folder;
    bool        renew = false;

    options(int& argc, char** argv) {
        int kept = 1;
        for (int i = 1; i < argc; ++i) {
            std::string_view const a = argv[i];
            if (a.starts_with("--corpus="))
                folder = a.substr(9);
            else if (a == "--renew")
                renew = true;
            else
                argv[kept++] = argv[i];
        }
        argc = kept;
    }
};

} // namespace numfact::benchmarks

int main(int argc, char** argv) {
    using namespace numfact::benchmarks;
    options const given(argc, argv);
    set_texts(corpus::read(given.folder));
    if (!are_right(given.renew)) return 1;
    if (given.renew) return 0;
    if (!add_amounts()) return 1;
    add_limits(), add_patterns(), add_reading(), add_growth();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
}
