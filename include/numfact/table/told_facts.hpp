// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/packed_facts.hpp>
#include <numfact/table/prefetch.hpp>
#include <numfact/table/revision.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string_view>
#include <utility>
#include <vector>

namespace numfact::table::detail {

/// Facts by their identities, the values told of each, and the places that tell each value.
class told_facts {
public:
    /// Adds the facts of a batch, in their order.
    void add(fact_batch const& batch) {
        facts_.begin(batch);
        hashes_.clear();
        for (packed_fact const& f : batch.facts()) hashes_.push_back(facts_.identity_hash(f));
        prefetch_all(hashes_);
        for (std::size_t i = 0; i < hashes_.size(); ++i) add(batch.facts()[i], hashes_[i]);
    }

    /// How many there are; they are numbered in the order of their first mention.
    std::size_t size() const { return by_fact_.size(); }
    bool        has_one_value(std::size_t number) const { return by_fact_[number].first == by_fact_[number].newest; }
    /// The only value of a fact.
    void open_only(std::size_t number, told_value& only) const {
        open_value(values_[by_fact_[number].first], {}, only);
        only.revision = 1;
    }
    /// The values of a fact with the places that tell them; those published up to `day`, if it is one.
    std::vector<told_value> open_all(std::size_t number, instant day) const {
        std::uint32_t const     first = by_fact_[number].first;
        std::vector<told_value> open;
        for (std::uint32_t i = first; i != none; i = values_[i].next) prefetch(values_[i]);
        for (std::uint32_t i = first; i != none; i = values_[i].next) {
            told_value v;
            open_value(values_[i], day, v);
            if (!v.places.empty()) open.push_back(std::move(v));
        }
        if (open.size() > 1)
            for (auto& v : open) facts_.read_value(v.kept, v.said, v.is_range);
        return open;
    }
    void open_row(told_value const& told, row& r) const {
        facts_.open(told.kept, r);
        r.doc       = facts_.name(told.own.doc);
        r.published = told.own.published;
        r.start = told.own.start, r.end = told.own.end;
        r.revision = told.revision, r.conflict = told.conflict;
        r.sources.clear();
        for (place const& p : told.places) r.sources.push_back({facts_.name(p.doc), p.published, p.start, p.end});
    }
    /// Says that a fact will be opened soon.
    [[gnu::always_inline]] void prefetch_fact(std::size_t number) const { prefetch(values_[by_fact_[number].first]); }

private:
    static constexpr std::uint32_t none = UINT32_MAX; ///< no more of them

    /// A value in one wording of its bound, as told first, and the places that tell it, the newest first.
    struct value {
        char const*   kept;
        char const*   places;
        instant       first_told;
        std::uint32_t fact, next;
    };
    struct fact_values {
        char const*   identity;
        std::uint32_t first = none, newest = none;
    };

    void add(packed_fact const& f, std::uint64_t hash) {
        std::uint32_t const number = fact_of(f, hash);
        std::uint32_t const same   = value_of(f, number);
        if (same == values_.size()) {
            values_.push_back({facts_.keep(f), nullptr, instant{}, number, none});
            fact_values& of                                         = by_fact_[number];
            (of.first == none ? of.first : values_[of.newest].next) = same;
            of.newest                                               = same;
        } else if (told_before(f.published, values_[same].first_told)) {
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
            if (std::uint32_t const number = fact_at_.likely(hash); number != hash_index::none)
                likely_.push_back(number), detail::prefetch(&by_fact_[number]);
        for (std::uint32_t const number : likely_) {
            detail::prefetch(by_fact_[number].identity);
            detail::prefetch(&values_[by_fact_[number].newest]);
        }
        for (std::uint32_t const number : likely_) detail::prefetch(values_[by_fact_[number].newest].kept);
    }
    std::uint32_t fact_of(packed_fact const& f, std::uint64_t hash) {
        std::string_view const identity = facts_.identity(f);
        auto const             number   = fact_at_.find_or_add(hash, by_fact_.size(), [&](std::uint32_t i) {
            return std::string_view(by_fact_[i].identity, identity.size()) == identity;
        });
        if (number == by_fact_.size()) by_fact_.push_back({facts_.keep_identity(identity)});
        return number;
    }
    /// The same value of a fact, or the next of all. Most facts have one value only, which needs no index.
    std::uint32_t value_of(packed_fact const& f, std::uint32_t number) {
        fact_values const& of      = by_fact_[number];
        auto const         is_same = [&](std::uint32_t i) {
            return values_[i].fact == number && std::string_view(values_[i].kept, f.value.size()) == f.value;
        };
        auto const next = static_cast<std::uint32_t>(values_.size());
        if (of.first == none) return next;
        if (of.first == of.newest) {
            if (is_same(of.first)) return of.first;
            auto const only = hash_of(packed_facts::value(values_[of.first].kept));
            value_at_.find_or_add(mixed(only, number), of.first, [](std::uint32_t) { return false; });
        }
        return value_at_.find_or_add(mixed(f.value_hash, number), next, is_same);
    }

    /// A place begins with the address of the one before it.
    void add_place(value& v, packed_fact const& f) {
        char* const    at = facts_.bytes().room(sizeof v.places + 4 * packer::widest_field);
        packer p(at + sizeof v.places);
        std::memcpy(at, &v.places, sizeof v.places);
        p.put(std::uint64_t{facts_.doc_of(f)}), p.put(f.published), p.put(f.start), p.put(f.end - f.start);
        facts_.bytes().end_at(p.end());
        v.places = at;
        if (told_before(f.published, v.first_told)) v.first_told = f.published;
    }
    [[gnu::always_inline]] static void prefetch(value const& v) {
        detail::prefetch(v.places), detail::prefetch(v.kept), detail::prefetch(v.kept + 64);
    }
    /// A value with all places in the order of their publication; those published up to `day`, if it is one.
    static void open_value(value const& v, instant day, told_value& open) {
        auto& all = open.places;
        all.clear();
        for (char const* at = v.places; at != nullptr;) {
            unpacker from(at + sizeof at);
            std::memcpy(&at, at, sizeof(char const*));
            place p;
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

    packed_facts               facts_;
    std::deque<fact_values>    by_fact_;
    hash_index                 fact_at_; ///< by identity
    std::deque<value>          values_;
    hash_index                 value_at_; ///< by fact and value, of those of several values
    std::vector<std::uint64_t> hashes_; ///< of the identities of a batch
    std::vector<std::uint32_t> likely_; ///< the facts that may have them
};

} // namespace numfact::table::detail
