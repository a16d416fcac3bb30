// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/cue.hpp>
#include <numfact/lexicon/phrase_builder.hpp>
#include <numfact/lexicon/surface_index.hpp>
#include <numfact/lexicon/symbol_table.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

/// What a surface may be: rows of the tables of entities and metrics, and cues.
struct fact_entry {
    std::int32_t entity   = -1;
    std::int32_t metric   = -1;
    bool         negative = false; ///< a loss: the metric with its sign turned
    cue_set      cues     = {};
};

/// What the rows of the fact tables say of each surface, gathered before the tables are made.
class fact_surfaces {
public:
    std::vector<fact_entry> entries;
    surface_index           names, words; ///< with their entries; words are folded

    /// A row of entities.tsv, the one `at`.
    template <class Row>
    void add_entity(Row const& r, std::int32_t at) {
        for (std::string_view cell : {r.zh, r.en, r.ja})
            for (auto s : surfaces(cell)) add_name(s, at);
        // A ticker of digits alone would match any number: it needs a letter (300750.SZ, NVDA).
        for (auto s : surfaces(r.tickers)) {
            if (s.size() > 1 && std::any_of(s.begin(), s.end(),
                                            [](char c) { return is_ascii_letter(static_cast<unsigned char>(c)); }))
                add_name(s, at);
        }
    }
    /// A row of metrics.tsv.
    template <class Row>
    void add_metric(Row const& r, std::int32_t at) {
        for (std::string_view cell : {r.zh, r.en, r.ja})
            for (auto s : surfaces(cell)) add_metric(s, at, false);
        for (std::string_view cell : {r.zh_negative, r.en_negative})
            for (auto s : surfaces(cell)) add_metric(s, at, true);
    }
    template <class Rows>
    void add_cues(Rows const& rows) {
        for (auto const& r : rows) {
            cue_set const c = parse_cue(r.cue, r.value);
            for (std::string_view cell : {r.zh, r.en, r.ja})
                for (auto s : surfaces(cell)) word(s).cues |= c;
        }
    }
    template <class Rows>
    void add_bounds(Rows const& rows) {
        for (auto const& r : rows)
            for (std::string_view cell : {r.zh, r.en, r.ja})
                for (auto s : surfaces(cell)) word(s).cues |= parse_cue("bound", "");
    }

    /// The longest surface wins, so the name of a metric hides the cues in it: 营收[指引], 定价[降幅], price
    /// [target]. They hold all the same.
    void add_inner_cues() {
        constexpr cue_set telling = parse_cue("guidance", "") | parse_cue("guided", "") | parse_cue("forecast", "") |
                                    parse_cue("consensus", "") | parse_cue("target", "") |
                                    parse_cue("preliminary", "") | parse_cue("rate", "");
        symbol_table     inner;
        trie_keys const& all = words.keys();
        for (auto const& k : all.all())
            if ((entries[static_cast<std::size_t>(k.id)].cues.bits & telling.bits) != 0)
                inner.add(all.view(k), k.id, symbol_table::letter_case::any);
        inner.freeze();
        for (auto const& k : all.all()) {
            fact_entry& e = entries[static_cast<std::size_t>(k.id)];
            if (e.metric < 0) continue;
            std::string_view const surface = all.view(k);
            char const* const      end     = surface.data() + surface.size();
            for (char const* p = surface.data(); p != end; ++p) {
                bool const inside = p != surface.data() && is_ascii_letter(static_cast<unsigned char>(p[-1]));
                if (hit const h = inside ? hit{} : inner.longest(p, end); h && h.id != k.id) {
                    cue_set c = entries[static_cast<std::size_t>(h.id)].cues;
                    c.bits &= telling.bits;
                    e.cues |= c;
                }
            }
        }
    }

private:
    void add_name(std::string_view surface, std::int32_t row) {
        auto const fresh = static_cast<std::int32_t>(entries.size());
        if (names.add(surface, fresh) == fresh) entries.push_back({row, -1, false, {}});
        if (surface.starts_with("the ")) add_name("The" + std::string(surface.substr(3)), row); // begins a sentence
    }
    fact_entry& word(std::string_view surface) {
        auto const fresh = static_cast<std::int32_t>(entries.size());
        auto const id    = words.add(surface, fresh, [](char* at, char* end) { std::transform(at, end, at, to_ascii_lower); });
        if (id == fresh) entries.push_back({});
        return entries[static_cast<std::size_t>(id)];
    }
    void add_metric(std::string_view surface, std::int32_t row, bool negative) {
        fact_entry& e = word(surface);
        if (e.metric < 0) e.metric = row, e.negative = negative;
    }
};

/// What the built-in rows say of surfaces, and the table of these.
struct made_fact_tables {
    fact_entry const*   entries;
    std::size_t         size; ///< of these
    phrase_arrays::view phrases;
};
#if defined(NUMFACT_COMPILED)
/// If it was made when the library was.
made_fact_tables const* made_fact_surfaces();
#else
inline made_fact_tables const* made_fact_surfaces() { return nullptr; }
#endif

} // namespace numfact::lexicon
