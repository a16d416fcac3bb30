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
        one_.clear();
        one_.add(f);
        add(one_);
    }
    /// Adds the facts of a batch, in their order.
    void add(fact_batch const& batch) {
        facts_.begin(batch);
        hashes_.clear();
        for (detail::packed_fact const& f : batch.facts()) hashes_.push_back(facts_.identity_hash(f));
        prefetch_all(hashes_);
        for (std::size_t i = 0; i < hashes_.size(); ++i) add(batch.facts()[i], hashes_[i]);
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
            prefetch(values_[by_fact_[std::min(i + 4, last - 1)].first]);
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

    void add(detail::packed_fact const& f, std::uint64_t hash) {
        std::uint32_t const number = fact_of(f, hash);
        std::uint32_t const same   = value_of(f, number);
        if (same == values_.size()) {
            values_.push_back({facts_.keep(f), nullptr, instant{}, number, last});
            fact_values& of                                         = by_fact_[number];
            (of.first == last ? of.first : values_[of.newest].next) = same;
            of.newest                                               = same;
        } else if (detail::told_before(f.published, values_[same].first_told)) {
            values_[same].kept = facts_.keep(f);
        }
        add_place(values_[same], f);
    }
    /// What facts of these identities will be compared with is in memory that is far away, each place known by another:
    /// to ask for the first of all, then for the second of all, takes the time of one.
    void prefetch_all(std::vector<std::uint64_t> const& hashes) {
        for (std::uint64_t const hash : hashes) fact_at_.prefetch(hash);
        likely_.clear();
        for (std::uint64_t const hash : hashes)
            if (std::uint32_t const number = fact_at_.likely(hash); number != detail::hash_index::none)
                likely_.push_back(number), detail::prefetch(&by_fact_[number]);
        for (std::uint32_t const number : likely_) {
            detail::prefetch(by_fact_[number].identity);
            detail::prefetch(&values_[by_fact_[number].newest]);
        }
    }
    std::uint32_t fact_of(detail::packed_fact const& f, std::uint64_t hash) {
        std::string_view const identity = facts_.identity(f);
        auto const             number   = fact_at_.find_or_add(hash, by_fact_.size(), [&](std::uint32_t i) {
            return std::string_view(by_fact_[i].identity, identity.size()) == identity;
        });
        if (number == by_fact_.size()) by_fact_.push_back({facts_.keep_identity(identity)});
        return number;
    }
    /// The same value of a fact, or the next of all. Most facts have one value only, which needs no index.
    std::uint32_t value_of(detail::packed_fact const& f, std::uint32_t number) {
        fact_values const& of      = by_fact_[number];
        auto const         is_same = [&](std::uint32_t i) {
            return values_[i].fact == number && std::string_view(values_[i].kept, f.value.size()) == f.value;
        };
        auto const next = static_cast<std::uint32_t>(values_.size());
        if (of.first == last) return next;
        if (of.first == of.newest) {
            if (is_same(of.first)) return of.first;
            auto const only = detail::hash_of(detail::packed_facts::value(values_[of.first].kept));
            value_at_.find_or_add(detail::mixed(only, number), of.first, [](std::uint32_t) { return false; });
        }
        return value_at_.find_or_add(detail::mixed(f.value_hash, number), next, is_same);
    }

    /// A place begins with the address of the one before it.
    void add_place(value& v, detail::packed_fact const& f) {
        char* const    at = facts_.bytes().room(sizeof v.places + 4 * detail::packer::widest_field);
        detail::packer p(at + sizeof v.places);
        std::memcpy(at, &v.places, sizeof v.places);
        p.put(std::uint64_t{facts_.doc_of(f)}), p.put(f.published), p.put(f.start), p.put(f.end - f.start);
        facts_.bytes().end_at(p.end());
        v.places = at;
        if (detail::told_before(f.published, v.first_told)) v.first_told = f.published;
    }
    [[gnu::always_inline]] static void prefetch(value const& v) {
        detail::prefetch(v.places), detail::prefetch(v.kept), detail::prefetch(v.kept + 64);
    }
    /// A value with all places in the order of their publication; those published up to `day`, if it is one.
    static void open_value(value const& v, instant day, detail::told_value& open) {
        auto& all = open.places;
        all.clear();
        for (char const* at = v.places; at != nullptr;) {
            detail::unpacker from(at + sizeof at);
            std::memcpy(&at, at, sizeof(char const*));
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
        for (std::uint32_t i = values.first; i != last; i = values_[i].next) prefetch(values_[i]);
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

    detail::packed_facts       facts_;
    std::deque<fact_values>    by_fact_;
    detail::hash_index         fact_at_; ///< by identity
    std::deque<value>          values_;
    detail::hash_index         value_at_; ///< by fact and value, of those of several values
    fact_batch                 one_;
    std::vector<std::uint64_t> hashes_; ///< of the identities of a batch
    std::vector<std::uint32_t> likely_; ///< the facts that may have them
};

} // namespace numfact::table
