// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/identity.hpp>
#include <numfact/table/packed.hpp>
#include <numfact/table/stated.hpp>
#include <numfact/table/string_pool.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace numfact::table::detail {

/// Facts in some 60 bytes each, where a `fact` takes more than a thousand: names and sentences are kept once.
class packed_facts {
public:
    /// What tells facts apart; no two identities have the same bytes.
    packer identity(fact const& f) {
        packer key;
        visit_identity(f, identity_packer{*this, key});
        return key;
    }
    /// What tells the values of a fact apart.
    static packer value(fact const& f) {
        packer key;
        visit_value(f, [&](auto const& field) { put(key, field); });
        return key;
    }
    /// Keeps a fact but for the place that tells it. It begins with the bytes of its value.
    char const* keep(fact const& f) {
        packer const of_value = value(f);
        packer       row;
        visit_rest(
            f, [&](auto const& field) { put(row, field); },
            [&](auto pool, std::string const& text) { row.put((this->*pool).number_of(text)); });
        put(row, f.rate);
        row.put(number_of_error(f.error));
        packer size;
        size.put(f.text.size());
        std::string_view const parts[] = {of_value.bytes(), size.bytes(), f.text, row.bytes()};
        char*                  at   = rows_.take(parts[0].size() + parts[1].size() + parts[2].size() + parts[3].size());
        char const* const      kept = at;
        for (auto part : parts) at += part.copy(at, part.size());
        return kept;
    }
    void open(char const* kept, fact& f) const {
        unpacker   row(kept);
        auto const take = [&](auto& field) { take_from(row, field); };
        visit_value(f, take);
        f.text = row.take_text();
        visit_rest(f, take,
                   [&](auto pool, std::string& text) { text = (this->*pool)[static_cast<std::uint32_t>(row.take())]; });
        take_from(row, f.rate);
        f.error = errors_[row.take()];
    }
    /// What the words of a value state, without the rest of the fact.
    static void read_value(char const* kept, stated& said, bool& is_range) {
        struct {
            number           value, low, high;
            enum bound       bound;
            std::string_view text;
        } told;
        unpacker row(kept);
        visit_value(told, [&](auto& field) { take_from(row, field); });
        told.text = row.take_text();
        said      = stated_by(told);
        is_range  = !told.value;
    }

    std::uint32_t    number_of_name(std::string_view s) { return names_.number_of(s); }
    std::string_view name(std::uint32_t number) const { return names_[number]; }
    byte_arena&      bytes() { return rows_; }

private:
    template <class Fact, class Field>
    static void visit_value(Fact& f, Field field) {
        field(f.value), field(f.low), field(f.high), field(f.bound);
    }
    template <class Fact, class Field, class Text>
    static void visit_rest(Fact& f, Field field, Text text) {
        for (auto* name : {&f.entity, &f.entity_id, &f.segment, &f.metric, &f.metric_id, &f.period, &f.unit,
                           &f.norm_unit, &f.equivalent_unit, &f.attributed_to})
            text(&packed_facts::names_, *name);
        text(&packed_facts::sentences_, f.sentence);
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
    void take_from(unpacker& from, std::shared_ptr<rate_note const>& rate) const {
        rate.reset();
        if (from.take() == 0) return;
        rate_note note;
        from.take(note.rate), from.take(note.date);
        note.source = names_[static_cast<std::uint32_t>(from.take())];
        rate        = std::make_shared<rate_note const>(std::move(note));
    }
    /// The parts of an identity, each after what it is; letters count the same in either case.
    struct identity_packer {
        packed_facts& facts;
        packer&       key;

        void operator()(std::string_view text) {
            key.put(2 * std::uint64_t{facts.names_.folded_number(facts.names_.number_of(text))});
        }
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
