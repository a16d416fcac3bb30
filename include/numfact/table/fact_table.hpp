// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/told_facts.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace numfact::table {

/// The facts of many documents. The same fact told twice is one row with both places as its sources; another value
/// told later is a revision, which stands beside the earlier one; another value told on the same day, or in the same
/// document, is a conflict.
///     fact_table t;
///     for (fact const& f : engine.facts({.text = january, .id = "a", .published = "2024-01-31"})) t.add(f);
///     for (fact const& f : engine.facts({.text = march, .id = "b", .published = "2024-03-28"})) t.add(f);
///     t.rows();                                    // all values, the revised beside the first
///     t.known_on(instant::from_civil(2024, 2, 15)); // those of January
/// It holds each value of a fact once, in some 200 bytes, each sentence once, and some 15 bytes for each place that
/// tells it again.
class fact_table {
public:
    /// Adds a fact as the engine answers it; its `published` and `doc` say when and where it is told.
    void add(fact const& f) {
        one_.clear();
        one_.add(f);
        add(one_);
    }
    /// Adds the facts of a batch, in their order.
    void add(fact_batch const& batch) { told_.add(batch); }

    /// Calls `emit(fact&&)` for each row: the facts in the order of their first mention, the values of one by their
    /// publication dates.
    template <class Emit>
    void for_each(Emit emit) const {
        for_each_row(0, facts(), as_fact(emit));
    }
    /// The same with `emit(row const&)`, for the facts from `first` up to `last`, of so many: several threads may do a
    /// part each. Who writes the rows needs no facts of them.
    std::size_t facts() const { return told_.size(); }
    template <class Emit>
    void for_each_row(std::size_t first, std::size_t last, Emit emit) const {
        table::row         row;
        detail::told_value only;
        for (std::size_t i = first; i < last; ++i) {
            told_.prefetch_fact(std::min(i + 4, last - 1));
            if (told_.has_one_value(i)) // as most facts
                told_.open_only(i, only), emit_row(only, row, emit);
            else
                for (auto const& told : detail::merge_values(told_.open_all(i, {}))) emit_row(told, row, emit);
        }
    }
    /// The same for what was known at the end of a day: what had been published by then, and of each fact the value
    /// told last. What has no publication date was not known.
    template <class Emit>
    void for_each_known_on(instant day, Emit emit) const {
        for_each_row_known_on(day, 0, facts(), as_fact(emit));
    }
    template <class Emit>
    void for_each_row_known_on(instant day, std::size_t first, std::size_t last, Emit emit) const {
        table::row row;
        for (std::size_t i = first; i < last; ++i) {
            auto const told = detail::merge_values(told_.open_all(i, day));
            auto const when = [](detail::told_value const& v) { return v.places.back().published; };
            instant    newest;
            for (auto const& v : told) newest = !newest || newest < when(v) ? when(v) : newest;
            for (auto const& v : told)
                if (when(v) == newest) emit_row(v, row, emit);
        }
    }
    /// The rows as a vector.
    std::vector<fact> rows() const {
        std::vector<fact> all;
        for_each([&](fact&& row) { all.push_back(std::move(row)); });
        return all;
    }
    std::vector<fact> known_on(instant day) const {
        std::vector<fact> all;
        for_each_known_on(day, [&](fact&& row) { all.push_back(std::move(row)); });
        return all;
    }

private:
    template <class Emit>
    static auto as_fact(Emit& emit) {
        return [&emit, f = fact{}](table::row const& r) mutable {
            copy_to(f, r);
            emit(std::move(f));
        };
    }

    template <class Emit>
    void emit_row(detail::told_value const& told, table::row& row, Emit& emit) const {
        told_.open_row(told, row);
        emit(std::as_const(row));
    }

    detail::told_facts told_;
    fact_batch         one_;
};

} // namespace numfact::table
