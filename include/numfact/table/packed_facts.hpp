// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/fact_batch.hpp>
#include <numfact/table/packed.hpp>
#include <numfact/table/row.hpp>
#include <numfact/table/stated.hpp>

#include <array>
#include <string_view>
#include <vector>

namespace numfact::table::detail {

/// Keeps the facts of many batches: names and sentences once for all of them.
class packed_facts {
public:
    /// Goes on to the facts of another batch.
    void begin(fact_batch const& batch) {
        auto const number_all = [](std::vector<std::uint32_t>& numbers, string_pool const& from, string_pool& to) {
            numbers.clear();
            for (auto const& text : from.all()) to.prefetch(text);
            for (auto const& text : from.all()) numbers.push_back(to.number_of(text));
        };
        number_all(name_of_, batch.names(), names_);
        number_all(sentence_of_, batch.sentences(), sentences_);
        folded_.clear();
        for (std::uint32_t const name : name_of_) folded_.push_back(names_.folded_number(name));
        error_of_.clear();
        for (char const* error : batch.errors()) error_of_.push_back(errors_.number_of(error));
    }
    std::uint32_t doc_of(packed_fact const& f) const { return name_of_[f.names.doc]; }

    /// What tells facts apart, letters counting the same in either case; no two identities have the same bytes.
    std::uint64_t identity_hash(packed_fact const& f) const {
        std::uint64_t hash = f.shape_hash;
        for (std::size_t i = 0; i < f.identity_size; ++i) hash = mixed(hash, folded_[f.identity[i]]);
        return hash;
    }
    /// It stands in the room left until it, or something else, is kept.
    std::string_view identity(packed_fact const& f) {
        char* const begin = rows_.room(f.identity.size() * packer::widest_field + f.shape.size());
        packer      to(begin);
        for (std::size_t i = 0; i < f.identity_size; ++i) to.put(std::uint64_t{folded_[f.identity[i]]});
        return {begin, to.end() + f.shape.copy(to.end(), f.shape.size())};
    }
    char const* keep_identity(std::string_view identity) { return rows_.take(identity.size()); }

    /// Keeps a fact but for the place that tells it. What is kept begins with its value.
    char const* keep(packed_fact const& f) {
        char* const kept = rows_.room(f.bytes.size() + 2 * sizeof(numbers));
        packer      to(kept + f.bytes.copy(kept, f.bytes.size()));
        numbers     all;
        auto*       next = all.data();
        visit_names(f.names, [&](std::uint32_t name) { *next++ = name_of_[name]; });
        *next++ = name_of_[f.names.rate_source], *next = error_of_[f.error];
        to.put_numbers(all), to.put_numbers(std::array{sentence_of_[f.sentence]});
        rows_.end_at(to.end());
        return kept;
    }
    /// Opens it as a row, whose texts stay here.
    void open(char const* kept, row& r) const {
        unpacker   from(kept);
        auto const take = [&](auto& field) { from.take(field); };
        visit_value(r, take);
        r.text = from.take_text();
        visit_rest(r, take);
        r.rate.rate = {}, r.rate.date = {};
        if (from.take() != 0) take(r.rate.rate), take(r.rate.date);
        numbers                      all;
        std::array<std::uint32_t, 1> sentence;
        from.take_numbers(all), from.take_numbers(sentence);
        auto const* next = all.data();
        visit_names(r, [&](text::known_text& name) { name = names_[*next++]; });
        r.rate.source = names_[*next++], r.error = errors_[*next];
        r.sentence = sentences_[sentence[0]];
    }
    /// What tells the value of a kept fact apart.
    static std::string_view value(char const* kept) {
        told     f;
        unpacker from(kept);
        visit_value(f, [&](auto& field) { from.take(field); });
        return {kept, from.at()};
    }
    /// What the words of a value state, without the rest of the fact.
    static void read_value(char const* kept, stated& said, bool& is_range) {
        told     f;
        unpacker from(kept);
        visit_value(f, [&](auto& field) { from.take(field); });
        f.text   = from.take_text();
        said     = stated_by(f);
        is_range = !f.value;
    }

    text::known_text const& name(std::uint32_t number) const { return names_[number]; }
    byte_arena&               bytes() { return rows_; }

private:
    using numbers = std::array<std::uint32_t, 12>; ///< of names, and of the error
    struct told {
        number           value, low, high;
        enum bound       bound;
        std::string_view text;
    };

    string_pool                names_, sentences_;
    error_list                 errors_;
    byte_arena                 rows_;
    std::vector<std::uint32_t> name_of_, folded_, sentence_of_, error_of_; ///< by the numbers of the batch
};

} // namespace numfact::table::detail
