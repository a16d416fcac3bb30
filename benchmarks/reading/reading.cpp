// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "../shared/corpus.hpp"
#include "../shared/groups.hpp"
#include "../shared/read.hpp"
#include "../shared/timed.hpp"

#include <numfact/output/csv.hpp>
#include <numfact/output/jsonl.hpp>

namespace numfact::benchmarks {

namespace {

/// Facts, each written by `append` into a buffer that is emptied where a program would write it out.
template <class Append>
auto written(Append append) {
    return [append, out = std::string()](std::string_view text) mutable {
        std::size_t rows = 0;
        the_engine().for_each(news(text), [&](auto, auto facts) {
            out.clear();
            for (auto const& f : facts) append(out, f);
            rows += facts.size();
            benchmark::DoNotOptimize(out.data());
        });
        return rows;
    };
}

} // namespace

void add_reading() {
    std::string_view const rich = first_lines(texts().rich, 1 << 20), poor = first_lines(texts().poor, 1 << 20);
    time("mentions/rich", rich, count_mentions);
    time("mentions/poor", poor, count_mentions);
    time("mentions/peers", texts().peers, count_mentions);
    time("facts/rich", rich, count_facts);
    time("facts/poor", poor, count_facts);
    time("facts-csv/rich", rich, written([](std::string& out, fact const& f) { output::append_csv(out, f); }));
    time("facts-jsonl/rich", rich,
         written([](std::string& out, fact const& f) { output::append_json(out, f), out += '\n'; }));
}

} // namespace numfact::benchmarks
