// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "../shared/corpus.hpp"
#include "../shared/groups.hpp"
#include "../shared/timed.hpp"
#include "table_scan.hpp"

#include <numfact/lexicon/user_rows.hpp>
#include <numfact/recognize.hpp>
#include <numfact/scan/anchor_scan.hpp>

#include <simdjson.h>

#include <cstring>

namespace numfact::benchmarks {

namespace {

/// The first pass of a tier alone: lists the places that its filter lets through, as the table lists bytes.
template <class Find>
auto first_pass(scan::anchor_set const& anchors, Find find) {
    return [&anchors, find, found = std::vector<std::size_t>()](std::string_view t) mutable {
        constexpr std::size_t chunks = 64, block = chunks * 64;
        std::uint16_t         places[block + 32];
        scan::anchor_carry    before;
        found.clear();
        for (std::size_t at = 0; t.size() - at >= block + scan::look_ahead; at += block) {
            auto const* const last = find(anchors.filter(), t.data() + at, chunks, std::size_t{0}, before, places);
            for (auto const* p = places; p != last; ++p) found.push_back(at + *p);
        }
        return found.size();
    };
}

} // namespace

void add_limits() {
    static recognizer const reads{lexicon::user_rows{}};
    static table_scan const table(reads.anchors, first_lines(texts().rich, 1 << 20));
    struct named {
        std::string      name;
        std::string_view text;
    };
    for (auto const& [name, text] :
         {named{"rich", first_lines(texts().rich, 16 << 20)}, {"poor", first_lines(texts().poor, 16 << 20)}}) {
        time("memchr/" + name, text,
             [](std::string_view t) { return std::memchr(t.data(), '\0', t.size()) == nullptr; });
        time("utf8/" + name, text, [](std::string_view t) { return simdjson::validate_utf8(t.data(), t.size()); });
        time("table/" + name, text, [found = std::vector<std::size_t>()](std::string_view t) mutable {
            found.clear();
            table(t, found);
            return found.size();
        });
#if defined(__GNUC__) && defined(__x86_64__)
        if (scan::best_tier() == scan::tier::avx512) time("pass-avx512/" + name, text, first_pass(reads.anchors, scan::avx512::find));
        if (scan::best_tier() != scan::tier::scalar) time("pass-avx2/" + name, text, first_pass(reads.anchors, scan::avx2::find));
#endif
        for (auto const tier : scan::tiers())
            time("scan-" + std::string(scan::name(tier)) + "/" + name, text,
                 [tier, found = std::vector<std::size_t>()](std::string_view t) mutable {
                     found.clear();
                     scan::find_anchors(reads.anchors, t, tier, found);
                     return found.size();
                 });
    }
}

} // namespace numfact::benchmarks
