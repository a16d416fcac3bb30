// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/identity.hpp>
#include <numfact/table/revision.hpp>

#include <cstdint>
#include <unordered_map>
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
/// It holds each value of a fact once, and some 40 bytes for each place that tells it.
class fact_table {
public:
    /// Adds a fact as the engine answers it; its `published` and `doc` say when and where it is told.
    void add(fact f) {
        std::string key            = identity_of(f);
        auto const [group, is_new] = group_of_.try_emplace(key, groups_.size());
        if (is_new) groups_.emplace_back();
        key.append(f.value.to_string()).append("..").append(f.low.to_string()).append("..").append(f.high.to_string());
        key.append(to_string(f.bound));
        group_values& values         = groups_[group->second];
        auto const [value, is_other] = value_of_.try_emplace(std::move(key), values.size());
        place const at{name_of(f.doc), f.published, f.start, f.end};
        if (is_other) {
            values.push_back({std::move(f), {at}});
            return;
        }
        told_value& told = values[value->second];
        if (detail::told_before(f.published, told.first.published)) told.first = std::move(f);
        told.places.push_back(at);
    }

    /// Calls `emit(fact&&)` for each row: the facts in the order of their first mention, the values of one by their
    /// publication dates.
    template <class Emit>
    void for_each(Emit emit) const {
        for (auto const& values : groups_)
            for (fact& row : detail::merge_values(opened(values, {}))) emit(std::move(row));
    }
    /// The same for what was known at the end of a day: what had been published by then, and of each fact the value
    /// told last. What has no publication date was not known.
    template <class Emit>
    void for_each_known_on(instant day, Emit emit) const {
        for (auto const& values : groups_) {
            std::vector<fact> rows = detail::merge_values(opened(values, day));
            auto const        when = [](fact const& row) { return row.sources.back().published; };
            instant           last;
            for (fact const& row : rows) last = !last || last < when(row) ? when(row) : last;
            for (fact& row : rows)
                if (when(row) == last) emit(std::move(row));
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
    struct place {
        std::uint32_t doc = 0;
        instant       published;
        std::size_t   start = 0, end = 0;
    };
    /// A value in one wording of its bound, as told first, and all the places that tell it.
    struct told_value {
        fact               first;
        std::vector<place> places;
    };
    using group_values = std::vector<told_value>;

    std::uint32_t name_of(std::string const& doc) {
        auto const [at, is_new] = doc_of_.try_emplace(doc, static_cast<std::uint32_t>(docs_.size()));
        if (is_new) docs_.push_back(doc);
        return at->second;
    }

    /// The values with their sources as records say them; those published up to `day`, if it is one.
    std::vector<fact> opened(group_values const& values, instant day) const {
        std::vector<fact> open;
        for (told_value const& value : values) {
            fact row = value.first;
            for (place const& p : value.places)
                if (!day || (p.published && p.published.days() <= day.days()))
                    row.sources.push_back({docs_[p.doc], p.published, p.start, p.end});
            if (!row.sources.empty()) open.push_back(std::move(row));
        }
        return open;
    }

    std::vector<group_values>                      groups_;
    std::unordered_map<std::string, std::size_t>   group_of_; ///< by identity
    std::unordered_map<std::string, std::size_t>   value_of_; ///< by identity and value: the place in its group
    std::vector<std::string>                       docs_;
    std::unordered_map<std::string, std::uint32_t> doc_of_;
};

} // namespace numfact::table
