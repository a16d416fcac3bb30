// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace numfact::table {

/// What an identity is confined to, before that itself.
enum class confined_to : std::uint8_t { document, day, by, value };
constexpr std::string_view to_string(confined_to c) {
    constexpr std::string_view names[] = {"document", "day", "by", "value"};
    return names[static_cast<int>(c)];
}

/// What makes two facts tell the same thing, whatever their values: entity, segment, metric, period, type, basis,
/// status and unit; `part(…)` is called for each, with a text, an enumerator, an instant or a number. Ids go before names, so that
/// 台积电 and TSMC are one. What is not known is not the same:
///   - without an entity a fact is that of its document alone;
///   - without a period it is that of its publication day, and of its value;
///   - an outlook is that of who gives it (a target price of one bank does not revise that of another).
/// Ratios are told apart by their values, for they have no order in which they could contradict each other.
/// `names` has the names of the fact under the same names: it is the fact itself, or numbers in place of its texts.
template <class Names, class Part>
void visit_identity(fact const& f, Names const& names, Part&& part) {
    part(f.entity_id.empty() ? names.entity : names.entity_id), part(names.segment);
    part(f.metric_id.empty() ? names.metric : names.metric_id), part(names.unit);
    part(f.type), part(f.basis), part(f.status);
    if (f.from)
        part(f.from);
    else
        part(names.period);
    part(f.to);
    if (f.entity.empty()) part(confined_to::document), part(names.doc);
    bool const undated = !f.from && f.period.empty();
    if (undated) part(confined_to::day), part(f.published);
    bool const outlook = f.status != status::actual && f.status != status::preliminary;
    if (outlook) part(confined_to::by), part(names.attributed_to);
    if (undated || (f.value && f.value.is != number::form::decimal))
        part(confined_to::value), part(f.value), part(f.low), part(f.high);
}

namespace detail {

/// The parts of an identity in one string; letters count the same in either case.
struct identity_writer {
    std::string text = {};

    void operator()(std::string_view part) {
        for (char const c : part) text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        text += '\0';
    }
    void operator()(std::string const& part) { (*this)(std::string_view(part)); }
    template <class Value>
    void operator()(Value const& part) {
        if constexpr (std::is_enum_v<Value>)
            (*this)(to_string(part));
        else
            (*this)(part.to_string());
    }
};

} // namespace detail

/// The identity as a text, by which a database knows the fact.
inline std::string identity_of(fact const& f) {
    detail::identity_writer id;
    visit_identity(f, f, id);
    return std::move(id.text);
}

} // namespace numfact::table
