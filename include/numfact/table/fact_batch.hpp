// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/table/error_list.hpp>
#include <numfact/table/identity.hpp>
#include <numfact/table/packed.hpp>
#include <numfact/table/packed_fact.hpp>
#include <numfact/table/string_pool.hpp>

#include <span>
#include <vector>

namespace numfact::table {

/// Facts made ready for a fact_table: packed, with names and sentences as numbers of its own. Several threads may make
/// a batch each, as they read; to add it to the table is then little work.
class fact_batch {
public:
    void add(fact const& f) {
        detail::packed_fact p;
        auto const          number = [this](std::string const& name) { return names_.number_of(name); };
        p.names = {number(f.doc),       number(f.entity),          number(f.entity_id),     number(f.segment),
                   number(f.metric),    number(f.metric_id),       number(f.period),        number(f.unit),
                   number(f.norm_unit), number(f.equivalent_unit), number(f.attributed_to), f.rate ? number(f.rate->source) : 0};
        p.sentence = sentences_.number_of(f.sentence);
        p.error    = errors_.number_of(f.error);
        p.published = f.published, p.start = f.start, p.end = f.end;
        pack_identity(f, p);
        pack_bytes(f, p);
        facts_.push_back(p);
    }
    void clear() {
        names_.clear(), sentences_.clear(), bytes_.clear(), facts_.clear();
    }

    std::span<detail::packed_fact const> facts() const { return facts_; }
    detail::string_pool const&           names() const { return names_; }
    detail::string_pool const&           sentences() const { return sentences_; }
    detail::error_list const&            errors() const { return errors_; }

private:
    static constexpr std::size_t most_fields = 32; ///< of a fact, and more

    /// Names go to one list, the other parts to another, each after a mark that it is none.
    struct identity_packer {
        detail::packer&      shape;
        detail::packed_fact& to;

        void operator()(std::uint32_t name) {
            shape.put(std::uint64_t{0});
            to.identity[to.identity_size++] = name;
        }
        template <class Value>
        void operator()(Value const& value) {
            shape.put(std::uint64_t{1}), shape.put(value);
        }
    };
    void pack_identity(fact const& f, detail::packed_fact& p) {
        char* const    begin = bytes_.room(most_fields * detail::packer::widest_field);
        detail::packer shape(begin);
        visit_identity(f, p.names, identity_packer{shape, p});
        bytes_.end_at(shape.end());
        p.shape      = {begin, shape.end()};
        p.shape_hash = detail::hash_of(p.shape);
    }
    void pack_bytes(fact const& f, detail::packed_fact& p) {
        char* const    begin = bytes_.room(most_fields * detail::packer::widest_field + f.text.size());
        detail::packer to(begin);
        auto const     put = [&](auto const& field) { to.put(field); };
        detail::visit_value(f, put);
        p.value      = {begin, to.end()};
        p.value_hash = detail::hash_of(p.value);
        to.put_text(f.text);
        detail::visit_rest(f, put);
        to.put(std::uint64_t{f.rate != nullptr});
        if (f.rate) put(f.rate->rate), put(f.rate->date);
        bytes_.end_at(to.end());
        p.bytes = {begin, to.end()};
    }

    detail::string_pool              names_{detail::string_pool::looking::later}; ///< most of them a table knows
    detail::string_pool              sentences_;
    detail::error_list               errors_;
    detail::byte_arena               bytes_;
    std::vector<detail::packed_fact> facts_;
};

} // namespace numfact::table
