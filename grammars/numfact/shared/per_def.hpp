// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What an amount is per.
//
//   per         = denominator {denominator} | article (unit of time | thing)
//   denominator = ("/" | "per" | "-per-" | "每") [scale] (factor | thing)   /GPU, per million input tokens
//   article     = "a" | "an" | "-a-"                       a share, an hour, barrel-a-day
//   thing       = hanzi run | words to a plural            芯片, input tokens
#pragma once

#include <numfact/en/count.hpp>
#include <numfact/shared/factor.hpp>
#include <numfact/shared/per.hpp>

namespace numfact::shared {
namespace unit_grammar {

/// The scale of a denominator: per million, 每百万, per 1,000, /100.
inline bool per_scale(char const*& at, char const* end, reading& r) {
    char const* p = grammar::skip_spaces(at, end);
    int         power = 0;
    auto const  h     = r.lexicon->scale_words.longest(p, end);
    if (h && !r.lexicon->scales[static_cast<std::size_t>(h.id)].symbol) {
        power = r.lexicon->scales[static_cast<std::size_t>(h.id)].exponent;
        p += h.length;
    } else {
        grammar::amount a;
        if (!read_digits(p, end, r, a)) return false;
        decimal d(1);
        while (power < 12 && d < a.value) d = d.scaled(1), ++power;
        if (!(d == a.value)) return false;
        auto const scale  = r.lexicon->scale_words.longest(grammar::skip_spaces(p, end), end);
        bool const touches = scale && p != end && *p != ' '; // /1M tokens
        if (scale && (touches || !r.lexicon->scales[static_cast<std::size_t>(scale.id)].symbol)) {
            power += r.lexicon->scales[static_cast<std::size_t>(scale.id)].exponent;
            p = grammar::skip_spaces(p, end) + scale.length;
        }
    }
    if (power == 0) return false;
    if (!push(r, {lexicon::trie::none, nullptr, nullptr, 0, static_cast<std::int8_t>(power)})) return false;
    at = grammar::skip_spaces(p, end);
    return true;
}
/// From a word before what prices are told of to that thing: per [diluted] share, per [American depositary] share.
inline void to_priced_thing(char const*& first, char const*& last, char const* end, reading const& r) {
    char const* word = first;
    for (int i = 0; i < 3; ++i) {
        if (auto const h = r.lexicon->price_things.longest(word, end)) {
            first = word, last = word + h.length;
            return;
        }
        while (word != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*word))) ++word;
        char const* const next = grammar::skip_spaces(word, end);
        if (next == word) return;
        word = next;
    }
}
/// A unit in a word of one character: 平, 月.
inline bool push_unit(char const*& at, reading& r, std::string_view word) {
    auto const id = r.lexicon->units.longest(word.data(), word.data() + word.size()).id;
    at += 3;
    return push(r, {id, at - 3, at, -1});
}
/// What there is no unit for: /GPU, /芯片, per share, per million input tokens.
inline bool thing(char const*& at, char const* end, reading& r) {
    char const* last = at;
    if (grammar::is_hanzi(at, end)) {
        auto const c = r.lexicon->classifiers.longest(at, end);
        if (grammar::begins_with(at, end, "平") && !c) { // 3万/平
            return push_unit(at, r, "平方米");
        }
        if (grammar::begins_with(at, end, "月")) return push_unit(at, r, "个月"); // 99元/月
        if (c) {
            last = at + c.length;
        } else {
            while (last - at < 12 && grammar::is_hanzi(last, end)) last += 3;
            if (last - at <= 9 && last != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*last))) // 输入token: the head is last
                for (at = last; last != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*last));) ++last;
            if (last - at > 9 && grammar::is_hanzi(at, end)) last = at + 6; // a noun has two characters, or three; a longer run goes on
        }
        if (!push(r, {lexicon::trie::none, at, last, -1})) return false;
        at = last;
        return true;
    }
    bool const  scaled = target(r).size > 0 && last_factor(target(r)).scale != 0;
    char const* first  = at;
    if (!en::read_thing(first, last, end, r, scaled) && !(scaled && r.chinese && en::read_thing(first, last, end, r, false))) return false; // 百万token
    to_priced_thing(first, last, end, r);
    if (!push(r, {lexicon::trie::none, first, last, -1})) return false;
    at = last;
    return true;
}

struct per_tag : grammar::traced<per_tag> { static constexpr auto name = "per"; };
inline constexpr x3::rule<per_tag> per = per_tag::name;

// clang-format off
inline constexpr auto denominator = factor >> step<invert> | step<thing>;
inline constexpr auto per_def    = +((any_of<"/", "／", "∕", "每", "-per-"> | space >> lit("per") >> space)
                                     >> branch[-step<per_scale> >> denominator]);
// clang-format on

BOOST_SPIRIT_DEFINE(per)

/// Whether a time is counted back from the words before it: $24.0 million a year [earlier] is no price.
inline bool leads_back(char const* at, char const* end, reading const& r) {
    char const* const next = grammar::skip_spaces(at, end);
    return next != at && static_cast<bool>(r.lexicon->shift_words.longest(next, end));
}

/// " a share", " an hour", "-a-day": a denominator without "per". Only of units of time and of known things.
inline bool article(char const*& at, char const* end, reading& r) {
    if (end - at < 4 || (*at != ' ' && *at != '-') || at[1] != 'a') return false;
    char const* p = at + (at[2] == 'n' ? 3 : 2);
    if (*p != '-' && (*p != ' ' || *at == '-')) return false;
    ++p;
    auto const unit  = r.lexicon->units.longest(p, end);
    auto const thing = r.lexicon->price_things.longest(p, end);
    bool const measured = r.unit.is == grammar::unit_expression::kind::unit;
    if (unit && leads_back(p + unit.length, end, r)) return false;
    if (unit.length > 2 && (!measured || r.lexicon->units[unit.id].dimension == "time")) {
        if (!push(r, {unit.id, p, p + unit.length, -1})) return false;
        at = p + unit.length;
        return true;
    }
    if (!thing || measured || !push(r, {lexicon::trie::none, p, p + thing.length})) return false;
    at = p + thing.length;
    return true;
}
/// Ounces of gold and its like are troy ounces.
inline void weigh_metals(reading& r) {
    for (int i = 0; i < r.per.size; ++i) {
        auto& f = r.per.factors[i];
        if (f.id == lexicon::trie::none || r.lexicon->units[f.id].code != "[oz_av]") continue;
        char const* const from = r.first - r.begin > 120 ? r.first - 120 : r.begin;
        char const* const to   = r.end - f.last > 40 ? f.last + 40 : r.end;
        std::string_view const around(from, static_cast<std::size_t>(to - from));
        for (std::string_view metal : {"gold", "Gold", "silver", "Silver", "platinum", "Platinum", "palladium", "Palladium", "ullion"})
            if (around.find(metal) != around.npos) {
                std::string_view const troy = "troy ounce";
                f.id                        = r.lexicon->units.longest(troy.data(), troy.data() + troy.size()).id;
                break;
            }
    }
}

/// Most amounts are per nothing, which two characters tell: neither a sign, nor per, nor an article.
inline bool may_be_per(char const* at, char const* end) {
    char const* word = grammar::skip_spaces(at, end);
    if (end - word < 2) return false;
    if (word == at && *at == '-') ++word;
    auto const is = [&](std::string_view sign) { return grammar::begins_with(at, end, sign); };
    if (word == at) return is("/") || is("／") || is("∕") || is("每");
    return *word == 'p' ? word[1] == 'e' : *word == 'a' && (word[1] == 'n' || word[1] == ' ' || word[1] == '-');
}

} // namespace unit_grammar

NUMFACT_INLINE bool read_per(char const*& at, char const* end, grammar::reading& r) {
    if (!unit_grammar::may_be_per(at, end)) return false;
    bool const found = unit_grammar::read(at, end, r, unit_grammar::per) || unit_grammar::article(at, end, r);
    if (found) unit_grammar::weigh_metals(r);
    return found;
}

} // namespace numfact::shared
