// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/identity.hpp>
#include <numfact/table/packed.hpp>
#include <numfact/table/row.hpp>
#include <numfact/table/stated.hpp>
#include <numfact/table/string_pool.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace numfact::table::detail {

/// The names of a fact, by the numbers under which they are kept.
struct name_numbers {
    std::uint32_t doc, entity, entity_id, segment, metric, metric_id, period, unit, norm_unit, equivalent_unit,
        attributed_to;
};

/// Facts in some 60 bytes each, where a `fact` takes more than a thousand: names and sentences are kept once.
class packed_facts {
public:
    /// The names of a fact by their numbers.
    name_numbers numbers_of(fact const& f) {
        auto const number = [this](std::string const& s) { return names_.number_of(s); };
        return {number(f.doc),       number(f.entity),          number(f.entity_id),    number(f.segment),
                number(f.metric),    number(f.metric_id),       number(f.period),       number(f.unit),
                number(f.norm_unit), number(f.equivalent_unit), number(f.attributed_to)};
    }
    /// What tells facts apart; no two identities have the same bytes.
    packer identity(fact const& f, name_numbers const& names) {
        packer key;
        visit_identity(f, names, identity_packer{*this, key});
        return key;
    }
    /// What tells the values of a fact apart.
    static packer value(fact const& f) {
        packer key;
        visit_value(f, [&](auto const& field) { put(key, field); });
        return key;
    }
    /// Keeps a fact but for the place that tells it.
    char const* keep(fact const& f, name_numbers const& names, packer const& value) {
        packer size, rest;
        size.put(f.text.size());
        visit_names(names, [&](std::uint32_t number) { rest.put(number); });
        rest.put(sentences_.number_of(f.sentence));
        visit_rest(f, [&](auto const& field) { put(rest, field); });
        put(rest, f.rate);
        rest.put(number_of_error(f.error));
        std::string_view const parts[] = {value.bytes(), size.bytes(), f.text, rest.bytes()};
        char*                  at   = rows_.take(parts[0].size() + parts[1].size() + parts[2].size() + parts[3].size());
        char const* const      kept = at;
        for (auto part : parts) at += part.copy(at, part.size());
        return kept;
    }
    /// Opens it as a row, whose texts stay here.
    void open(char const* kept, row& r) const {
        unpacker   from(kept);
        auto const take   = [&](auto& field) { take_from(from, field); };
        auto const number = [&] { return static_cast<std::uint32_t>(from.take()); };
        visit_value(r, take);
        r.text = from.take_text();
        visit_names(r, [&](output::known_text& name) { name = names_[number()]; });
        r.sentence = sentences_[number()];
        visit_rest(r, take);
        take_from(from, r.rate);
        r.error = errors_[number()];
    }
    /// What the words of a value state, without the rest of the fact.
    static void read_value(char const* kept, stated& said, bool& is_range) {
        struct {
            number           value, low, high;
            enum bound       bound;
            std::string_view text;
        } told;
        unpacker from(kept);
        visit_value(told, [&](auto& field) { take_from(from, field); });
        told.text = from.take_text();
        said      = stated_by(told);
        is_range  = !told.value;
    }

    output::known_text const& name(std::uint32_t number) const { return names_[number]; }
    byte_arena&               bytes() { return rows_; }

private:
    template <class Fact, class Field>
    static void visit_value(Fact& f, Field field) {
        field(f.value), field(f.low), field(f.high), field(f.bound);
    }
    template <class Fact, class Name>
    static void visit_names(Fact& f, Name name) {
        for (auto* each : {&f.entity, &f.entity_id, &f.segment, &f.metric, &f.metric_id, &f.period, &f.unit,
                           &f.norm_unit, &f.equivalent_unit, &f.attributed_to})
            name(*each);
    }
    template <class Fact, class Field>
    static void visit_rest(Fact& f, Field field) {
        field(f.from), field(f.to), field(f.type), field(f.basis), field(f.status);
        field(f.norm_value), field(f.norm_low), field(f.norm_high), field(f.equivalent_value);
    }
    template <class Field>
    static void put(packer& to, Field const& field) {
        if constexpr (std::is_enum_v<Field>)
            to.put(static_cast<std::uint64_t>(field));
        else
            to.put(field);
    }
    template <class Field>
    static void take_from(unpacker& from, Field& field) {
        if constexpr (std::is_enum_v<Field>)
            field = static_cast<Field>(from.take());
        else
            from.take(field);
    }
    void put(packer& to, std::shared_ptr<rate_note const> const& rate) {
        to.put(std::uint64_t{rate != nullptr});
        if (rate) to.put(rate->rate), to.put(rate->date), to.put(names_.number_of(rate->source));
    }
    void take_from(unpacker& from, row::rate_note& rate) const {
        rate.rate = {}, rate.date = {}, rate.source = {};
        if (from.take() == 0) return;
        from.take(rate.rate), from.take(rate.date);
        rate.source = names_[static_cast<std::uint32_t>(from.take())];
    }
    /// The parts of an identity, each after what it is; letters count the same in either case.
    struct identity_packer {
        packed_facts& facts;
        packer&       key;

        void operator()(std::uint32_t name) { key.put(2 * std::uint64_t{facts.names_.folded_number(name)}); }
        template <class Value>
        void operator()(Value const& value) {
            key.put(std::uint64_t{1}), put(key, value);
        }
    };
    /// There are few of them, all of them constants.
    std::uint64_t number_of_error(char const* error) {
        auto const at     = std::find(errors_.begin(), errors_.end(), error);
        auto const number = static_cast<std::uint64_t>(at - errors_.begin());
        if (at == errors_.end()) errors_.push_back(error);
        return number;
    }

    string_pool              names_, sentences_;
    std::vector<char const*> errors_;
    byte_arena               rows_;
};

} // namespace numfact::table::detail
