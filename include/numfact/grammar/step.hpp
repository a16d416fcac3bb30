// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/cursor.hpp>

// Of X3 only what the grammars use: all of it costs the compiler 90 MB more. The first two are
// what the others need and do not include.
#include <boost/spirit/home/x3/support/traits/tuple_traits.hpp>
#include <boost/spirit/home/x3/support/traits/is_variant.hpp>

#include <boost/spirit/home/x3/auxiliary/eoi.hpp>
#include <boost/spirit/home/x3/char/char.hpp>
#include <boost/spirit/home/x3/char/char_class.hpp>
#include <boost/spirit/home/x3/directive/omit.hpp>
#include <boost/spirit/home/x3/directive/repeat.hpp>
#include <boost/spirit/home/x3/nonterminal/rule.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/plus.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <boost/spirit/home/x3/string/literal_string.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

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

/// A text as a template argument.
template <std::size_t N>
struct literal_text {
    char text[N]{};
    constexpr literal_text(char const (&s)[N]) { std::copy_n(s, N, text); }
    constexpr std::string_view view() const { return {text, N - 1}; }
};
/// The first of several texts that stands here: `any_of<"负的", "负", "-">`. To the compiler it is one type, where an
/// alternative of literals is one for each.
template <literal_text... Texts>
struct any_of_parser : x3::parser<any_of_parser<Texts...>> {
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, RContext&, Attribute&) const {
        return (read(first.at, last.at, Texts.view()) || ...);
    }

private:
    static bool read(char const*& at, char const* end, std::string_view text) {
        char const* p = at;
        for (char const c : text)
            if (p == end || *p++ != c) return false;
        return at = p, true;
    }
};
template <literal_text... Texts>
inline constexpr any_of_parser<Texts...> any_of{};

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

/// `when<test>[p]`: p where `test(at, end, reading)` holds, undone when it fails. The tests look at little (the first
/// character, what stands behind the amount), so that most alternatives cost next to nothing.
template <auto Test, class Subject>
struct when_directive : x3::unary_parser<Subject, when_directive<Test, Subject>> {
    using base                      = x3::unary_parser<Subject, when_directive<Test, Subject>>;
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    constexpr explicit when_directive(Subject const& s) : base(s) {}
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RContext&, Attribute&) const {
        if (first.at == last.at || !Test(first.at, last.at, *first.state)) return false;
        auto const saved = first.state->save();
        if (this->subject.parse(first, last, context, x3::unused, x3::unused)) return true;
        first.state->restore(saved);
        return false;
    }
};
template <auto Test>
struct when_gen {
    template <class Subject>
    constexpr auto operator[](Subject const& s) const {
        using parser = typename x3::extension::as_parser<Subject>::value_type;
        return when_directive<Test, parser>(x3::as_parser(s));
    }
};
template <auto Test>
inline constexpr when_gen<Test> when{};

/// The first alternative that matches; each begins with the state as it was: `first_of<quarter, half>`.
/// It takes them by their names, so that its type stays short however much they hold.
template <auto const&... Alternative>
struct first_of_parser : x3::parser<first_of_parser<Alternative...>> {
    using attribute_type            = x3::unused_type;
    static bool const has_attribute = false;
    template <class Iterator, class Context, class RContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RContext&, Attribute&) const {
        auto const saved = first.state->save();
        return ((Alternative.parse(first, last, context, x3::unused, x3::unused) ||
                 (first.state->restore(saved), false)) ||
                ...);
    }
};
template <auto const&... Alternative>
inline constexpr first_of_parser<Alternative...> first_of{};

/// Reads what `parser` says at `first` and moves it behind; answers whether it was there. What
/// x3::parse does, without the concept checks that its header brings (55 MB of the compiler's memory).
template <class Parser, class Iterator>
bool parse_at(Iterator& first, Iterator const& last, Parser const& parser) {
    return x3::as_parser(parser).parse(first, last, x3::unused, x3::unused, x3::unused);
}

/// The base of a rule's tag: tells the trace, if there is one, that the rule matched, by its name.
///     struct amount_tag : traced<amount_tag> { static constexpr auto name = "amount"; };
template <class Tag>
struct traced {
    template <class Iterator, class Attribute, class Context>
    void on_success(Iterator const& first, Iterator const& last, Attribute&, Context const&) {
        if (auto* trace = last.state->trace) trace->push_back({Tag::name, first.at, last.at});
    }
};

/// The same for a rule that goes on with what others have read: it is told from where the match began.
template <class Tag>
struct traced_from_first {
    template <class Iterator, class Attribute, class Context>
    void on_success(Iterator const&, Iterator const& last, Attribute&, Context const&) {
        if (auto* trace = last.state->trace) trace->push_back({Tag::name, last.state->first, last.at});
    }
};

} // namespace numfact::grammar
