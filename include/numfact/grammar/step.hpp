// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/cursor.hpp>

#include <boost/spirit/home/x3.hpp>

// What numfact adds to X3: a terminal made of a plain function, and a directive that undoes what a
// failed branch wrote into the state.

namespace numfact::grammar {

namespace x3 = boost::spirit::x3;

/// A terminal: `F(char const*& at, char const* end, State& state)` moves `at` past what it read and
/// answers true, or leaves it and answers false. `step<read_digits> >> lit('%')`.
template <auto F>
struct step_parser : x3::parser<step_parser<F>> {
    using attribute_type              = x3::unused_type;
    static bool const has_attribute   = false;
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
        return F(first.at, last.at, *first.state);
    }
};
template <auto F>
inline constexpr step_parser<F> step{};

/// A condition on the state that reads nothing: `check<[](reading const& r) { return r.whole; }>`.
template <auto F>
struct check_parser : x3::parser<check_parser<F>> {
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const&, Context const&, RContext&, Attribute&) const {
        return F(*first.state);
    }
};
template <auto F>
inline constexpr check_parser<F> check{};

/// Work on the state that reads nothing and never fails: `then<[](reading& r) { r.kind = kind::money; }>`.
template <auto F>
struct then_parser : x3::parser<then_parser<F>> {
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const&, Context const&, RContext&, Attribute&) const {
        F(*first.state);
        return true;
    }
};
template <auto F>
inline constexpr then_parser<F> then{};

/// `branch[p]`: if p fails, the state is again what it was before.
template <class Subject>
struct branch_directive : x3::unary_parser<Subject, branch_directive<Subject>> {
    using base                      = x3::unary_parser<Subject, branch_directive<Subject>>;
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit branch_directive(Subject const& s) : base(s) {}
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RContext&, Attribute&) const {
        auto const saved = first.state->save();
        if (this->subject.parse(first, last, context, x3::unused, x3::unused)) return true;
        first.state->restore(saved);
        return false;
    }
};
struct branch_gen {
    template <class Subject>
    constexpr auto operator[](Subject const& s) const {
        return branch_directive<typename x3::extension::as_parser<Subject>::value_type>(x3::as_parser(s));
    }
};
inline constexpr branch_gen branch{};

/// The base of a rule's tag: tells the trace, if there is one, that the rule matched, by its name.
///     struct amount_tag : traced<amount_tag> { static constexpr auto name = "amount"; };
template <class Tag>
struct traced {
    template <class Iterator, class Attribute, class Context>
    void on_success(Iterator const& first, Iterator const& last, Attribute&, Context const&) {
        if (auto* trace = last.state->trace) trace->push_back({Tag::name, first.at, last.at});
    }
};

} // namespace numfact::grammar
