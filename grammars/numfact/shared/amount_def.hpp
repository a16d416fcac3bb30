// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// One amount in any language.
//
//   amount   = loss | [sign] (plain | hanzi | fraction | mixed | scaled | words)
//   loss     = "(" digits ")"                             $(0.12), (3.5)%
//   sign     = "-" | "−" | "+" | "负" | "零下" | "minus"  -3.1亿, +57, 零下5度, minus 5
//   plain    = digits {万 | 亿} | hanzi digit            15.6, 292亿, 三: most; one of the others where the number may go on
//   hanzi    = numeral of zh.number [power]             2.8万亿, 三十万, 十的三次方
//   fraction = digits "/" digits ["th"] | vulgar        1/40, 1/100th, ½
//   mixed    = digits (vulgar | (" " | "又") fraction)   2½, 1 4/3, 1又1/2
//   scaled   = digits (power | {scale} ["+"])           4.7 bn, 256K, 500+, 2の10乗
//   words    = numeral of en.number                     two and a half million
#pragma once

#include <numfact/en/number.hpp>
#include <numfact/en/scale.hpp>
#include <numfact/grammar/step.hpp>
#include <numfact/scan/slash_list.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/amount_part.hpp>
#include <numfact/shared/digits.hpp>
#include <numfact/zh/number.hpp>

namespace numfact::shared {
namespace amount_grammar {

namespace x3 = boost::spirit::x3;
using grammar::any_of;
using grammar::step;
using grammar::when;
using x3::lit;
using x3::ascii::alpha;
using x3::ascii::digit;

inline bool digits(char const*& at, char const* end, amount_reading& r) {
    char const* const last = r.past_digits(at, end);
    return last && (at = last, true);
}
/// Digits, and whole myriads of them, or a digit in Chinese, where nothing follows that any other rule could go on with: it answers what they would.
inline bool plain(char const*& at, char const* end, amount_reading& r) {
    auto const ends = [&](char const* last) {
        char const* const next = grammar::skip_spaces(last, end, 2);
        return next == end || !r.of.lexicon->after_digits.has(lexicon::surface_set::key(next, end));
    };
    if (char const* const p = r.past_digits(at, end)) {
        if (ends(p)) return at = p, true;
        auto const of = zh::myriads_at(p, end, r.of);
        if (of.exponent == 0 || r.amount.value.is_zero() || !ends(of.last)) return false; // others decide about a zero
        r.amount.multiply(of.exponent, of.scale);
        return at = of.last, true;
    }
    grammar::amount const before = r.amount;
    if (char const* last = at; zh::read_digit(last, end, r.of, r.amount) && ends(last)) return at = last, true;
    return r.amount = before, false;
}
inline bool hanzi(char const*& at, char const* end, amount_reading& r) { return zh::read_numeral(at, end, r.of, r.amount); }
inline bool words(char const*& at, char const* end, amount_reading& r) { return en::read_words(at, end, r.of, r.amount); }
inline bool scales(char const*& at, char const* end, amount_reading& r) { return en::read_scales(at, end, r.of, r.amount); }
inline bool minus(char const*&, char const*, amount_reading& r) { return r.amount.negative = true; }
inline bool plus(char const*&, char const*, amount_reading& r) { return r.amount.plus = true; }
/// "minus 5", "negative-5": words of a sign before digits; before words they belong to the numeral.
inline bool sign_word(char const*& at, char const* end, amount_reading& r) {
    char const* word = at;
    while (word != end && word - at < 9 && lexicon::is_ascii_letter(static_cast<unsigned char>(*word))) ++word;
    if (word == at || end - word < 2 || !lexicon::is_ascii_digit(static_cast<unsigned char>(word[1]))) return false;
    auto const h = r.of.lexicon->numeral_words.longest(at, end);
    if (!h || r.of.lexicon->numerals[static_cast<std::size_t>(h.id)].kind != lexicon::numeral_kind::minus) return false;
    if (std::string_view(r.of.begin, static_cast<std::size_t>(at - r.of.begin)).ends_with("plus or ")) return false;
    char const* const p = at + h.length;
    if (p == end || (*p != ' ' && *p != '-') || p + 1 == end || !lexicon::is_ascii_digit(static_cast<unsigned char>(p[1]))) return false;
    at = p + 1;
    return r.amount.negative = true;
}

/// 85/15%, 3/5亿元: two items of a list. Half a per cent is told by small numbers: 1/2%.
inline bool are_two_items(char const* slash, char const* end, amount_reading const& r) {
    char const* const unit = scan::slash_list_length(slash, end) == 1 ? scan::detail::past_plain_number(slash + 1, end) : nullptr;
    return unit && (grammar::is_hanzi(unit, end) && r.of.chinese ? r.amount.value > decimal(1) : r.amount.value >= decimal(10));
}
/// The denominator of a fraction in digits: no further slash and no point, or it is a date or a version.
inline bool denominator(char const*& at, char const* end, amount_reading& r) {
    grammar::amount d;
    char const*     p = at;
    if (at[-1] == '/' && are_two_items(at - 1, end, r)) return false;
    if (r.amount.point || r.amount.grouped || !read_digits(p, end, r.of, d) || d.point || d.grouped || d.digits > 4 ||
        d.value.is_zero())
        return false;
    if (p != end && (*p == '/' || *p == '.' || *p == '-') && p + 1 != end && lexicon::is_ascii_digit(static_cast<unsigned char>(p[1])))
        return false;
    for (std::string_view rank : {"th", "rd", "nd", "st"}) // 1/100th
        if (end - p >= 2 && lexicon::to_ascii_lower(p[0]) == rank[0] && lexicon::to_ascii_lower(p[1]) == rank[1] &&
            (end - p == 2 || !lexicon::is_ascii_letter(static_cast<unsigned char>(p[2])))) {
            p += 2;
            break;
        }
    r.amount.divisor  = d.value;
    r.amount.fraction = true;
    at                   = p;
    return true;
}
/// 4/3 after "1 ": the whole number moves into the numerator.
inline bool proper_part(char const*& at, char const* end, amount_reading& r) {
    decimal const   whole = r.amount.value;
    grammar::amount n;
    char const*     p = grammar::skip_spaces(at, end, 2);
    for (std::string_view joint : {"又", "と"})
        if (grammar::begins_with(p, end, joint)) p += 3;
    if (p == at || r.amount.point || !read_digits(p, end, r.of, n) || n.point || n.grouped || p == end) return false;
    std::string_view const slash = grammar::begins_with(p, end, "／") ? "／" : "/";
    if (!grammar::begins_with(p, end, slash)) return false;
    p += slash.size();
    grammar::amount const saved = r.amount;
    if (!denominator(p, end, r)) return r.amount = saved, false;
    r.amount.value = whole * r.amount.divisor + n.value;
    at                = p;
    return true;
}
/// The + of 500+, but not of 5+3; 300-odd, 500-plus.
inline bool and_more(char const*& at, char const* end, amount_reading& r) {
    if (at == end || (*at != '-' && *at != '+')) return false;
    for (std::string_view word : {"-odd", "-plus"}) {
        if (!grammar::begins_with(at, end, word)) continue;
        char const* const p = at + word.size();
        if (p != end && *p != ' ') continue;
        r.amount.inner = word == "-odd" ? bound::approx : bound::ge;
        at                = p;
        return true;
    }
    if (*at != '+' || (at + 1 != end && lexicon::is_ascii_digit(static_cast<unsigned char>(at[1])))) return false;
    r.amount.inner = bound::ge;
    ++at;
    return true;
}

/// What stands here, or behind the digits here, decides which rules are tried at all.
inline bool may_be_loss(char const* at, char const*, amount_reading&) { return *at == '('; }
inline bool may_be_fraction(char const* at, char const* end, amount_reading& r) {
    char const* const p = r.past_digits(at, end);
    if (!p) return *at == '\xC2' || *at == '\xE2'; // ½ ⅓
    char const* const next = grammar::skip_spaces(p, end, 2);
    auto const        is   = [&](std::string_view sign) { return grammar::begins_with(next, end, sign); };
    std::size_t       length = 0;
    if (is("又") || is("と")) return true;
    return next == p ? is("/") || is("\xC2") || is("\xE2") || is("／") : digit_at(next, end, length) >= 0;
}
inline bool may_be_hanzi(char const* at, char const* end, amount_reading& r) {
    char const* const p = r.past_digits(at, end);
    if (!p) return !grammar::is_ascii(*at);
    char const* const next = grammar::skip_spaces(p, end, 2);
    return next != end && !grammar::is_ascii(*next) && (r.of.japanese || r.of.lexicon->numeral_words.longest(next, end));
}

// rules
struct sign_tag : grammar::traced<sign_tag> { static constexpr auto name = "sign"; };
struct fraction_tag : grammar::traced<fraction_tag> { static constexpr auto name = "fraction"; };
struct amount_tag : grammar::traced<amount_tag> { static constexpr auto name = "amount"; };
inline constexpr x3::rule<sign_tag> sign = sign_tag::name;
inline constexpr x3::rule<fraction_tag> fraction = fraction_tag::name;
inline constexpr x3::rule<amount_tag> amount = amount_tag::name;

// clang-format off
inline constexpr auto sign_def     = !alpha >> any_of<"-", "−", "–", "－", "负的", "负", "負", "零下", "マイナス"> >> step<minus>
                                   | any_of<"+", "＋"> >> step<plus>
                                   | step<sign_word>;
inline constexpr auto fraction_def = step<digits> >> (step<proper_part> | any_of<"/", "／", "⁄"> >> step<denominator> | step<vulgar>)
                                   | step<vulgar>;
inline constexpr auto loss         = step<opens_loss> >> step<digits> >> lit(')');
inline constexpr auto amount_def   = when<may_be_loss>[loss] | -(!digit >> sign >> *lit(' '))
                                  >> ( step<plain>
                                     | when<may_be_fraction>[fraction]                          // before digits, or 1/40 is read as 1
                                     | when<may_be_hanzi>[step<hanzi>] >> -step<power_in_words> // before digits, so that 2.8万亿 is one numeral
                                     | step<digits> >> (step<power_in_words> | -step<scales> >> -step<and_more>)
                                     | step<words>
                                     );
// clang-format on

BOOST_SPIRIT_DEFINE(sign, fraction, amount)

} // namespace amount_grammar

NUMFACT_INLINE bool detail::read_fresh_amount(char const*& at, char const* end, grammar::reading& r) {
    if (r.count == std::size(r.amounts)) return false;
    grammar::first_amount* const known = r.count == 0 ? r.known : nullptr;
    using cursor = grammar::cursor<amount_grammar::amount_reading>;
    auto& a      = r.amounts[r.count++];
    a            = grammar::no_amount;
    amount_grammar::amount_reading state{r, a};
    cursor                         first{at, &state};
    cursor const                   last{end, &state};
    bool const                     found = grammar::parse_at(first, last, amount_grammar::amount);
    if (known) *known = {at, found ? first.at : nullptr, r.sign};
    if (!found) return --r.count, false;
    a.first = at;
    a.last  = first.at;
    if (a.negative && !a.value.is_negative()) {
        a.value = -a.value;
        if (a.pair) a.high = -a.high;
    }
    at = first.at;
    return true;
}

} // namespace numfact::shared
