// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/step.hpp>

#include "numfact/shared/temporal_terminal.hpp"

// What the definitions of the temporal grammars begin with.

namespace numfact::grammar {

/// A parser by its name: `rule<money_def>`. The compiler then writes the name wherever the parser is used, and not all that it is
/// made of, which for grammars of this size is the difference between kilobytes and bytes a symbol.
template <auto const& Definition>
struct named_parser : x3::parser<named_parser<Definition>> {
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RContext&, Attribute&) const {
        return Definition.parse(first, last, context, x3::unused, x3::unused);
    }
};
template <auto const& Definition>
inline constexpr named_parser<Definition> rule{};

/// Reads `rule` at `at`, which stays where it does not match; its alternatives have then undone what they wrote into the reading.
template <class Rule>
bool parse(Rule const& rule, char const*& at, char const* end, temporal_reading& r) {
    cursor<temporal_reading>       first{at, &r};
    cursor<temporal_reading> const last{end, &r};
    if (!parse_at(first, last, rule)) return false;
    at = first.at;
    return true;
}

/// A word of calendar.tsv.
template <lexicon::calendar_kind Kind, lexicon::calendar_language Language>
inline constexpr auto calendar_word = step<&terminal::read_word<Kind, Language>>;

/// The number just read as a field of the place, if it is one.
template <auto Field, int Low, int High>
inline constexpr auto number_is = check<&terminal::put<Field, Low, High>>;
/// The number just read as a field of the place, whatever it is.
template <auto Field>
inline constexpr auto number_into = check<&terminal::put<Field, -1000, 3000>>;
/// A field of the place gets a value: `let<&calendar_place::shift, -1>`.
template <auto Field, auto Value>
inline constexpr auto let = then<&terminal::set<Field, Value>>;
/// What kind of expression it is.
template <temporal::form Form>
inline constexpr auto is = then<&terminal::set_form<Form>>;
template <int Direction>
inline constexpr auto towards = then<&terminal::set_direction<Direction>>;

inline constexpr auto based          = then<&terminal::set_has_place>; ///< the amount counts from the place
inline constexpr auto in_last        = then<&terminal::go_to_last>; ///< the fields that follow are of the second place
inline constexpr auto from_reference = let<&calendar_place::from_reference, true>;
inline constexpr auto fiscal         = let<&calendar_place::fiscal, true>;

} // namespace numfact::grammar
