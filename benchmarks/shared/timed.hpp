// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

namespace numfact::benchmarks {

/// Registers a benchmark of `run(text)`, which answers how many things it found: MB/s and things a second.
template <class Run>
benchmark::internal::Benchmark* time(std::string const& name, std::string_view text, Run run) {
    return benchmark::RegisterBenchmark(name.c_str(), [text, run](benchmark::State& state) mutable {
        std::size_t found = 0;
        for (auto _ : state) {
            found = run(text);
            benchmark::DoNotOptimize(found);
        }
        state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
        state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(found));
    });
}

} // namespace numfact::benchmarks
