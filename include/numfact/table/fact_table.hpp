// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/packed_facts.hpp>
#include <numfact/table/revision.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
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
        auto const           names    = facts_.numbers_of(f);
        detail::packer const identity = facts_.identity(f, names), value = detail::packed_facts::value(f);
        std::uint32_t const  number = fact_of(identity.bytes());
        std::uint64_t const  hash   = detail::hash_of(value.bytes(), number + std::uint64_t{1});
        std::uint32_t const  same   = value_at_.find_or_add(hash, values_.size(), [&](std::uint32_t i) {
            return values_[i].fact == number &&
                   std::string_view(values_[i].kept, value.bytes().size()) == value.bytes();
        });
        if (same == values_.size()) {
            values_.push_back({facts_.keep(f, names, value), nullptr, instant{}, number, last});
            fact_values& of                                         = by_fact_[number];
            (of.first == last ? of.first : values_[of.newest].next) = same;
            of.newest                                               = same;
        } else if (detail::told_before(f.published, values_[same].first_told)) {
            values_[same].kept = facts_.keep(f, names, value);
        }
        add_place(values_[same], f, names.doc);
    }

    /// Calls `emit(fact&&)` for each row: the facts in the order of their first mention, the values of one by their
    /// publication dates.
    template <class Emit>
    void for_each(Emit emit) const {
        for_each_row(0, facts(), as_fact(emit));
    }
    /// The same with `emit(row const&)`, for the facts from `first` up to `last`, of so many: several threads may do a
    /// part each. Who writes the rows needs no facts of them.
    std::size_t facts() const { return by_fact_.size(); }
    template <class Emit>
    void for_each_row(std::size_t first, std::size_t last, Emit emit) const {
        table::row         row;
        detail::told_value only;
        only.revision = 1;
        for (std::size_t i = first; i < last; ++i) {
            fact_values const& values = by_fact_[i];
            if (values.first == values.newest) // as of most facts
                open_value(values_[values.first], {}, only), emit_row(only, row, emit);
            else
                for (auto const& told : detail::merge_values(opened(values, {}))) emit_row(told, row, emit);
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
            auto const told = detail::merge_values(opened(by_fact_[i], day));
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
    static constexpr std::uint32_t last = UINT32_MAX; ///< no more of them

    /// A value in one wording of its bound, as told first, and the places that tell it, the newest first.
    struct value {
        char const*   kept;
        char const*   places;
        instant       first_told;
        std::uint32_t fact, next;
    };
    struct fact_values {
        char const*   identity;
        std::uint32_t first = last, newest = last;
    };

    std::uint32_t fact_of(std::string_view identity) {
        auto const number = fact_at_.find_or_add(detail::hash_of(identity), by_fact_.size(), [&](std::uint32_t i) {
            return std::string_view(by_fact_[i].identity, identity.size()) == identity;
        });
        if (number == by_fact_.size()) by_fact_.push_back({facts_.bytes().keep(identity)});
        return number;
    }

    /// A place begins with the address of the one before it.
    void add_place(value& v, fact const& f, std::uint32_t doc) {
        detail::packer p;
        p.put(doc), p.put(f.published), p.put(f.start), p.put(f.end - f.start);
        char* const at = facts_.bytes().take(sizeof v.places + p.bytes().size());
        std::memcpy(at, &v.places, sizeof v.places);
        p.bytes().copy(at + sizeof v.places, p.bytes().size());
        v.places = at;
        if (detail::told_before(f.published, v.first_told)) v.first_told = f.published;
    }
    /// A value with all places in the order of their publication; those published up to `day`, if it is one.
    static void open_value(value const& v, instant day, detail::told_value& open) {
        auto& all = open.places;
        all.clear();
        for (char const* at = v.places; at != nullptr;) {
            detail::unpacker from(at + sizeof at);
            std::memcpy(&at, at, sizeof at);
            detail::place p;
            p.doc = static_cast<std::uint32_t>(from.take());
            from.take(p.published);
            p.start = from.take(), p.end = p.start + from.take();
            if (!day || (p.published && p.published.days() <= day.days())) all.push_back(p);
        }
        std::reverse(all.begin(), all.end()); // the order of telling, for those of one day
        sort_places(all);
        open.kept = v.kept;
        if (!all.empty()) open.own = all.front();
    }

    std::vector<detail::told_value> opened(fact_values const& values, instant day) const {
        std::vector<detail::told_value> open;
        for (std::uint32_t i = values.first; i != last; i = values_[i].next) {
            detail::told_value v;
            open_value(values_[i], day, v);
            if (!v.places.empty()) open.push_back(std::move(v));
        }
        if (open.size() > 1)
            for (auto& v : open) facts_.read_value(v.kept, v.said, v.is_range);
        return open;
    }

    template <class Emit>
    static auto as_fact(Emit& emit) {
        return [&emit, f = fact{}](table::row const& r) mutable {
            copy_to(f, r);
            emit(std::move(f));
        };
    }

    template <class Emit>
    void emit_row(detail::told_value const& told, table::row& row, Emit& emit) const {
        facts_.open(told.kept, row);
        row.doc       = facts_.name(told.own.doc);
        row.published = told.own.published;
        row.start = told.own.start, row.end = told.own.end;
        row.revision = told.revision, row.conflict = told.conflict;
        row.sources.clear();
        for (detail::place const& p : told.places) row.sources.push_back({facts_.name(p.doc), p.published, p.start, p.end});
        emit(std::as_const(row));
    }

    detail::packed_facts    facts_;
    std::deque<fact_values> by_fact_;
    detail::hash_index      fact_at_; ///< by identity
    std::deque<value>       values_;
    detail::hash_index      value_at_; ///< by fact and value
};

} // namespace numfact::table
