// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "../shared/corpus.hpp"
#include "../shared/groups.hpp"
#include "../shared/read.hpp"
#include "../shared/timed.hpp"
#include "by_branches.hpp"
#include "by_hand.hpp"

#include <numfact/lexicon/user_rows.hpp>
#include <numfact/recognize.hpp>
#include <numfact/shared/amount.hpp>

#include <iostream>

namespace numfact::benchmarks {

namespace {

/// The amount at `at`, as a function of the library reads it.
template <auto Read>
amount_by_hand read_with(recognizer const& with, std::string_view text, char const* at) {
    grammar::reading r;
    r.lexicon = &with.quantities, r.begin = text.data(), r.end = text.data() + text.size(), r.chinese = true;
    char const* p = at;
    if (!Read(p, r.end, r)) return {};
    return {r.amounts[0].value, p};
}
constexpr auto read_by_grammar = read_with<shared::read_amount>;

/// Where the amounts of the mentions of a text begin.
std::vector<char const*> find_amounts(recognizer const& with, std::string_view text) {
    std::vector<char const*> found;
    the_engine().for_each(
        news(text),
        [&](auto mentions, auto) {
            for (auto const& m : mentions) {
                if (has_interval(m.kind)) continue;
                for (char const* p = text.data() + m.start; p < text.data() + m.end;) {
                    bool const inside = lexicon::is_ascii_letter(static_cast<unsigned char>(*p)) &&
                                        p != text.data() + m.start && p[-1] != ' ';
                    auto const a = inside ? amount_by_hand{} : read_by_grammar(with, text, p);
                    if (a.last) found.push_back(p);
                    if (a.last) break;
                    ++p;
                }
            }
        },
        false);
    return found;
}

/// Does `read` answer as the grammar does, at all places? Says where it does not.
template <class Read>
bool agree(recognizer const& with, std::string_view text, std::vector<char const*> const& places, Read read,
           char const* how) {
    std::size_t wrong = 0;
    for (char const* const p : places) {
        auto const a = read_by_grammar(with, text, p), b = read(with, text, p);
        if (a.last == b.last && a.value == b.value) continue;
        if (++wrong <= 20)
            std::cerr << std::string_view(p, 30) << ": by the grammar " << a.value.to_string() << " of " << (a.last - p)
                      << " bytes, " << how << ' ' << b.value.to_string() << " of " << (b.last ? b.last - p : 0) << '\n';
    }
    if (wrong != 0) std::cerr << wrong << " of " << places.size() << " amounts are read differently " << how << '\n';
    return wrong == 0;
}

} // namespace

bool add_amounts() {
    static recognizer const       reads{lexicon::user_rows{}};
    static std::string_view const text    = first_lines(texts().rich, 1 << 20);
    static auto const             places  = find_amounts(reads, text);
    auto const                    by_hand = [](recognizer const&, std::string_view t, char const* p) {
        return read_by_hand(p, t.data() + t.size());
    };
    auto const by_branches = read_with<read_by_branches>;
    if (!agree(reads, text, places, by_hand, "by hand") || !agree(reads, text, places, by_branches, "by branches"))
        return false;
    auto const each = [](auto read) {
        return [read](std::string_view) {
            for (char const* const p : places) benchmark::DoNotOptimize(read(reads, text, p));
            return places.size();
        };
    };
    time("amount-x3/rich", text, each(read_by_grammar));
    time("amount-by-branches/rich", text, each(by_branches));
    time("amount-by-hand/rich", text, each(by_hand));
    return true;
}

} // namespace numfact::benchmarks
