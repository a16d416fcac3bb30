// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/numfact.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

// How fast mentions and facts are found in 4 MB of news: the sample articles over and over, their
// digits changed each time, since a processor learns repeated sentences by heart.

namespace {

std::string const& corpus() {
    static std::string const text = [] {
        std::string                        all;
        std::vector<std::filesystem::path> paths;
        for (auto const& entry : std::filesystem::directory_iterator(NUMFACT_ARTICLES)) paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        for (auto const& path : paths) {
            std::ifstream file(path);
            all.append(std::istreambuf_iterator<char>(file), {}).append("\n\n");
        }
        std::string  changed;
        std::mt19937 random(1);
        while (changed.size() < 4'000'000)
            for (char const c : all)
                changed += c >= '1' && c <= '9' ? static_cast<char>('1' + random() % 9) : c;
        return changed;
    }();
    return text;
}

void find(benchmark::State& state, bool facts) {
    numfact::engine const   engine;
    numfact::document const document{.text = corpus(), .id = "news", .published = "2025-01-31"};
    std::size_t             found = 0;
    for (auto _ : state) {
        found = 0;
        engine.for_each(document, [&](std::span<numfact::mention const> m, std::span<numfact::fact const> f) {
            found += facts ? f.size() : m.size();
            benchmark::DoNotOptimize(f.data());
        });
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(corpus().size()));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(found));
}

void build_engine(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(numfact::engine());
}

/// A fast wrong answer is no answer.
bool is_right() {
    numfact::engine const engine;
    auto const            found = engine.mentions({.text = "Revenue was $39.3 billion, 营业利润2.82万亿韩元"});
    return found.size() == 2 && found[0].value.to_string() == "39300000000" && found[1].value.to_string() == "2820000000000";
}

} // namespace

BENCHMARK_CAPTURE(find, mentions, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find, facts, true)->Unit(benchmark::kMillisecond);
BENCHMARK(build_engine)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    if (!is_right()) {
        std::cerr << "the answers are wrong: nothing to time\n";
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
