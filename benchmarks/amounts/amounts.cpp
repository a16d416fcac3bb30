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

/// The amounts of a text, as a function of the library reads them: with one state for all, as it has.
template <auto Read>
class read_with {
public:
    read_with(recognizer const& with, std::string_view text) {
        r_.lexicon = &with.quantities, r_.begin = text.data(), r_.end = text.data() + text.size(), r_.chinese = true;
    }
    /// The amount at `at`.
    amount_by_hand operator()(char const* at) {
        r_.restart();
        if (!Read(at, r_.end, r_)) return {};
        return {r_.amounts[0].value, at};
    }

private:
    grammar::reading r_;
};
using read_by_grammar = read_with<shared::read_amount>;

/// Where the amounts of the mentions of a text begin.
std::vector<char const*> find_amounts(recognizer const& with, std::string_view text) {
    std::vector<char const*> found;
    read_by_grammar          read(with, text);
    the_engine().for_each(
        news(text),
        [&](auto mentions, auto) {
            for (auto const& m : mentions) {
                if (has_interval(m.kind)) continue;
                for (char const* p = text.data() + m.start; p < text.data() + m.end;) {
                    bool const inside = lexicon::is_ascii_letter(static_cast<unsigned char>(*p)) &&
                                        p != text.data() + m.start && p[-1] != ' ';
                    auto const a = inside ? amount_by_hand{} : read(p);
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
bool agree(read_by_grammar by_grammar, std::vector<char const*> const& places, Read read, char const* how) {
    std::size_t wrong = 0;
    for (char const* const p : places) {
        auto const a = by_grammar(p), b = read(p);
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
    read_by_grammar const             by_grammar(reads, text);
    read_with<read_by_branches> const by_branches(reads, text);
    auto const by_hand = [](char const* p) { return read_by_hand(p, text.data() + text.size()); };
    if (!agree(by_grammar, places, by_hand, "by hand") || !agree(by_grammar, places, by_branches, "by branches")) return false;
    auto const each = [](auto read) {
        return [read](std::string_view) mutable {
            for (char const* const p : places) benchmark::DoNotOptimize(read(p));
            return places.size();
        };
    };
    time("amount-x3/rich", text, each(by_grammar));
    time("amount-by-branches/rich", text, each(by_branches));
    time("amount-by-hand/rich", text, each(by_hand));
    return true;
}

} // namespace numfact::benchmarks
