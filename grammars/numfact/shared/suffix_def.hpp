// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What follows an amount, looked up in the lexicon. Where surfaces of several tables fit, the longest
// wins (个月 is a month and not the classifier 个); of equal length, in this order:
//
//   suffix = ["of" ["a"]] (proportion | currency [scale] | unit | classifier)   % | 亿美元 | 75 USD million | GB/s | 颗
//   Only after fractions and intervals "of" stands before: a quarter of an hour, tens of kilometres.
#pragma once

#include <numfact/en/ambiguity.hpp>
#include <numfact/en/count.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/currency.hpp>
#include <numfact/shared/digits.hpp>
#include <numfact/shared/suffix.hpp>
#include <numfact/shared/unit.hpp>

namespace numfact::shared {
namespace detail {

using grammar::unit_expression;

/// Is the surface an English function word ("in", "a", "at") that goes on as a phrase? Then it is no unit.
inline bool is_function_word(char const* at, std::uint32_t length, char const* end, grammar::reading const& r) {
    char const* const after = at + length;
    char const* const next  = grammar::skip_spaces(after, end, 2);
    if (next == after || next == end || !(lexicon::is_ascii_letter(static_cast<unsigned char>(*next)) || lexicon::is_ascii_digit(static_cast<unsigned char>(*next))))
        return false;
    auto const stop = r.lexicon->stop_words.longest(at, after);
    return stop && stop.length == length;
}

/// Is the quotation mark at `at` a closing one, and no sign of inches? Then one was opened before it.
inline bool closes_quotation(char const* begin, char const* at) {
    int marks = 0;
    for (char const* p = at; p != begin && at - p < 120 && p[-1] != '\n'; --p) marks += p[-1] == *at;
    return marks % 2 == 1;
}

/// A letter on its own or before a capital may be 38C, 32xPE, 120 MEUR.
inline bool may_be_letter(char const* at, char const* end) {
    bool const small = end - at > 1 && at[1] >= 'a' && at[1] <= 'z';
    return !small && lexicon::is_ascii_letter(static_cast<unsigned char>(*at));
}

/// The unit of 38C and 100F.
inline std::int32_t degree_of(char letter, lexicon::quantity_lexicon const& lexicon) {
    std::string_view const sign = letter == 'C' ? "°C" : "°F";
    return lexicon.units.longest(sign.data(), sign.data() + sign.size()).id;
}
/// Past "of", "of a" after an amount that is a part or an interval.
inline char const* skip_of(char const* at, char const* end, grammar::reading const& r) {
    auto const& a = r.current();
    if (!a.fraction && !a.vague && !(a.form == grammar::amount::form::words && a.point)) return at;
    for (std::string_view w : {" of a ", " of an ", " of "})
        if (grammar::begins_with(at, end, w)) return at + w.size() - 1;
    return at;
}

} // namespace detail

NUMFACT_INLINE bool read_suffix(char const*& at, char const* end, grammar::reading& r) {
    using namespace detail;
    if (r.current().ordinal) return false;
    char const* const of = skip_of(at, end, r);
    char const*       p  = grammar::skip_spaces(of, end, 2);
    if (p == at && p != end && *p == '-' && at != r.begin) { // 10-year, 8-inch, 5-percent
        char const* q = p + 1;
        bool const  odds = grammar::begins_with(q, end, "in-"); // 1-in-5
        if (q != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*q)) && !odds) p = q;
    }
    if (p == end) return false;
    using enum lexicon::quantity_lexicon::after;
    auto     key  = lexicon::surface_set::key(p, end);
    unsigned what = r.lexicon->may_follow_amount(key); // most amounts are followed by words of one table, or none
    if (what == 0 && !may_be_letter(p, end)) return false;
    bool const  spaced = p != at;
    auto const& a      = r.current();
    auto        proportion = (what & proportion_after) != 0 ? r.lexicon->proportion_words.longest(p, end, key) : lexicon::hit{};
    if (proportion.length == 3 && r.lexicon->plain_words.longest(p, end)) proportion = {}; // 2.1 成本
    else if ((what & proportion_after) != 0 && !proportion && grammar::is_hanzi(p, end)) proportion = r.lexicon->proportion_words.longest_spaced(p, end);
    if (!proportion && !spaced && *p == 'x' && p + 1 != end && p[1] >= 'A' && p[1] <= 'Z') // 32xPE
        proportion = r.lexicon->proportion_words.longest(p, p + 1);
    auto const go_on = [&](std::ptrdiff_t n) { p += n, key = lexicon::surface_set::key(p, end), what = r.lexicon->may_follow_amount(key); };
    if ((grammar::begins_with(p, end, "个") || grammar::begins_with(p, end, "個")) && r.lexicon->units.longest(p + 3, end).length >= 6 &&
        r.lexicon->units.longest(p, end).length == 0)
        go_on(3); // 六个加仑
    int const   power = lexicon::is_ascii_letter(static_cast<unsigned char>(*p)) ? power_before_code(p, end, r) : 0;
    if (power != 0) go_on(1);
    auto        currency   = (what & (currency_name_after | minor_after | sign_after)) != 0 ? find_currency_after(p, end, key, what, r) : lexicon::hit{};
    auto const  take       = [&](unit_expression::kind k, lexicon::hit h) {
        r.unit    = {};
        r.unit.is = k;
        r.unit.id = h.id;
        r.unit.first = p;
        r.unit.last  = p + h.length;
        at           = p + h.length;
        return true;
    };
    if (r.sign != lexicon::trie::none && !(r.tolerance && proportion)) { // 人民币150亿元, US$5 dollars: the same currency once more
        if (!currency) return false;
        auto const& code = r.lexicon->currencies[static_cast<std::size_t>(currency.id)].code;
        bool const  same = code == r.lexicon->currencies[static_cast<std::size_t>(r.sign)].code;
        bool const  yuan = grammar::is_hanzi(p, end);
        return (same || (yuan && currency.length == 3)) && take(unit_expression::kind::currency, currency);
    }
    r.unit_here = (what & unit_after) != 0 ? r.lexicon->units.longest(p, end, key) : lexicon::hit{}, r.unit_at = p;
    auto const unit       = !spaced && (*p == 'C' || *p == 'F') && en::is_degree(r, p, end) ? lexicon::hit{1, degree_of(*p, *r.lexicon)} : r.unit_here;
    auto       classifier = (what & classifier_after) == 0 || (spaced && !grammar::is_hanzi(p, end)) ? lexicon::hit{} : r.lexicon->classifiers.longest(p, end, key);
    if (classifier.length == 3 && r.lexicon->plain_words.longest(p, end)) classifier = {}; // 千亿市值
    auto const take_currency = [&] {
        auto& amount = r.current();
        take(unit_expression::kind::currency, currency);
        auto const h = power == 0 && amount.scale == 0 && *at == ' ' ? r.lexicon->scale_words.longest(at + 1, end) : lexicon::hit{};
        bool const million = h && h.length > 4 && !r.lexicon->scales[static_cast<std::size_t>(h.id)].symbol; // 75 USD million
        int const  scale   = million ? r.lexicon->scales[static_cast<std::size_t>(h.id)].exponent : power;
        if (million) r.unit.last = at = at + 1 + h.length;
        if (scale != 0) amount.value = amount.value.scaled(scale), amount.scale = static_cast<std::int8_t>(scale), amount.scaled = true;
        return true;
    };
    std::size_t         digit_length = 0;
    std::uint32_t const best = std::max({proportion.length, currency.length, unit.length, classifier.length});
    if (best == 0 || is_function_word(p, best, end, r)) return false;
    if (proportion.length == best) {
        // "x" only when it touches the number; "times" must count something else
        // and pc is a parsec after a space
        bool const product  = best == 2 && !r.japanese && *p == '\xC3' && digit_at(grammar::skip_spaces(p + best, end), end, digit_length) >= 0; // 20 × 30
        if (product) return false;
        bool const letter_x = (best == 1 && lexicon::is_ascii_letter(static_cast<unsigned char>(*p))) || (best == 2 && *p == 'p' && p[1] == 'c');
        if (!(letter_x && spaced && a.form == grammar::amount::form::digits)) return take(unit_expression::kind::proportion, proportion);
    }
    bool const weight = currency.length == best && unit.length == best && r.lexicon->units[unit.id].code == "[lb_av]" &&
                        en::pounds_weigh(r, p, p + best, end);
    if (weight && r.trace) r.trace->push_back({"a weight, by the words around", p, p + best});
    if (currency.length == best && !weight) {
        bool const minor = r.lexicon->currencies[static_cast<std::size_t>(currency.id)].divisor != decimal(1);
        // 块 is money in speech; what comes by the 亿, or is a 芯片, is counted
        std::string_view const piece(p, 3);
        bool const counted = a.scale >= 8 || r.lexicon->piece_words.longest(p + 3, end);
        if ((piece == "块" || piece == "塊") && currency.length == 3 && counted && classifier)
            return take(unit_expression::kind::classifier, classifier);
        bool const letter_p = minor && currency.length == 1 && (*p == 'p' || *p == 'P');
        if (letter_p && ((p + 1 != end && (p[1] == '.' || p[1] == '/')) || *p == 'P' || a.form != grammar::amount::form::digits)) return false; // 2 p.m.
        bool const weak  = minor && grammar::is_hanzi(p, end) && currency.length == 3; // 分 alone is a minute, a point …
        if (!weak || std::string_view(p, 3) == "毛" || std::string_view(p, 3) == "仙" || std::string_view(p, 3) == "角")
            return take_currency();
    }
    if (unit.length == best && !((*p == '"' || *p == '\'') && closes_quotation(r.begin, p))) {
        char const* q = p;
        if (unit.length == 1 && en::is_degree(r, p, end) && !spaced) {
            take(unit_expression::kind::unit, unit);
            r.unit.size       = 1;
            r.unit.factors[0] = {unit.id, p, p + 1};
            return true;
        }
        if (read_unit(q, end, r)) {
            r.unit.first = p;
            r.unit.last  = q;
            at           = q;
            return true;
        }
    }
    if (classifier && !(a.fraction && std::string_view(p, classifier.length) == "强")) // 三分之一强: a good third
        return take(unit_expression::kind::classifier, classifier);
    return false;
}

NUMFACT_INLINE bool read_noun(char const*& at, char const* end, grammar::reading& r) {
    if (r.unit.is != grammar::unit_expression::kind::none) return false;
    auto const& a = r.current();
    if (r.sign != lexicon::trie::none || a.ordinal) return false;
    if (r.chinese) { // 15万亿token: no plural in Chinese
        char const* const p = grammar::skip_spaces(at, end);
        auto const        h = r.lexicon->million_words.longest(p, end);
        if (h && lexicon::is_ascii_letter(static_cast<unsigned char>(*p))) {
            r.unit       = {};
            r.unit.is    = grammar::unit_expression::kind::noun;
            r.unit.first = p;
            r.unit.last = at = p + h.length;
            return true;
        }
    }
    if (char const* const p = en::skip_modifier(at, end, r); p != at) { // 4 consecutive days, 2 extra minutes
        char const* unit = p;
        auto const  h    = r.lexicon->units.longest(grammar::skip_spaces(p, end), end);
        if (h.length > 2 && read_suffix(unit, end, r)) return at = unit, true;
    }
    char const *first = nullptr, *last = nullptr, *p = a.vague ? detail::skip_of(at, end, r) : at; // dozens of houses
    bool const words    = a.form == grammar::amount::form::words;
    bool const touching = r.chinese && a.form == grammar::amount::form::digits; // 40Tokens in Chinese
    if (words && en::read_joined_noun(p, end, r, first, last)) {                 // four-cylinder
        r.unit       = {};
        r.unit.is    = grammar::unit_expression::kind::noun;
        r.unit.first = first;
        r.unit.last  = last;
        at           = p;
        return true;
    }
    if (!en::read_noun(p, end, r, touching, !a.fraction && !a.point && a.value == decimal(1), first, last)) return false;
    r.unit       = {};
    r.unit.is    = grammar::unit_expression::kind::noun;
    r.unit.first = first;
    r.unit.last  = last;
    at           = p;
    return true;
}

NUMFACT_INLINE bool read_suffix_or_noun(char const*& at, char const* end, grammar::reading& r) {
    return read_suffix(at, end, r) || read_noun(at, end, r);
}

} // namespace numfact::shared
