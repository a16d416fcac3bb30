// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// What is left of an amount below one of its unit.
//
//   remainder = ["and"] amount minor-currency           two dollars and one cent, 十块三毛, 十块三
//             | ["and"] amount unit                     12 ft 2 in, 6 lb and 3 oz
#pragma once

#include <numfact/shared/amount.hpp>
#include <numfact/shared/digits.hpp>
#include <numfact/shared/remainder.hpp>

namespace numfact::shared {

namespace detail {

/// 2 in of "12 ft 2 in", 3 oz of "6 lb and 3 oz": what remains below one of a unit that has no tenths.
inline bool read_remainder(char const*& at, char const* end, grammar::reading& r) {
    struct row {
        std::string_view whole, rest;
        int              per_whole;
    };
    static constexpr row rows[] = {{"[ft_i]", "[in_i]", 12}, {"[lb_av]", "[oz_av]", 16}};
    if (r.count != 1 || r.unit.size != 1 || r.unit.factors[0].id == lexicon::trie::none || r.amounts[0].fraction || r.amounts[0].pair) return false;
    auto const whole = r.lexicon->units[r.unit.factors[0].id].code;
    for (auto const& x : rows) {
        if (whole != x.whole) continue;
        char const* p = grammar::skip_spaces(at, end);
        if (grammar::begins_with(p, end, "and ")) p += 4;
        grammar::reading part;
        part.lexicon = r.lexicon, part.begin = r.begin, part.end = r.end;
        if (!read_amount(p, end, part) || part.current().negative || part.current().fraction || part.current().pair) return false;
        char const* const unit = grammar::skip_spaces(p, end);
        auto const        h    = r.lexicon->units.longest(unit, end);
        bool const        in   = x.per_whole == 12 && grammar::begins_with(unit, end, "in") && (end - unit == 2 || !lexicon::is_ascii_letter(static_cast<unsigned char>(unit[2])));
        if (!in && (!h || r.lexicon->units[h.id].code != x.rest)) return false;
        auto const n = part.current().value;
        if (!(n < decimal(x.per_whole))) return false;
        auto& a    = r.amounts[0];
        a.value    = a.value * decimal(x.per_whole) + n;
        a.divisor  = decimal(x.per_whole);
        a.fraction = true;
        r.unit.last = at = unit + (in ? 2 : h.length);
        return true;
    }
    return false;
}

/// A mark or a word that is no numeral ends most amounts of money.
inline bool may_be_amount(char const* at, char const* end, grammar::reading const& r) {
    if (at == end) return false;
    auto const c = static_cast<unsigned char>(*at);
    if (grammar::is_ascii(*at)) return lexicon::is_ascii_letter(c) || lexicon::is_ascii_digit(c) || c == '+' || c == '.';
    std::size_t length = 0;
    return c == 0xC2 || c == 0xE2 || digit_at(at, end, length) >= 0 || r.lexicon->numeral_words.longest(at, end); // ½, ⅓, ５, 三
}

} // namespace detail

NUMFACT_INLINE bool read_minor(char const*& at, char const* end, grammar::reading& r) {
    if (r.unit.is == grammar::unit_expression::kind::unit) return detail::read_remainder(at, end, r);
    if (r.unit.is != grammar::unit_expression::kind::currency || r.range) return false;
    char const* p = grammar::skip_spaces(at, end);
    if (p != at && grammar::begins_with(p, end, "and ")) p += 4;
    else if (grammar::begins_with(p, end, "又") || grammar::begins_with(p, end, "零")) p += 3; // 两美元又三美分
    if (!detail::may_be_amount(p, end, r)) return false;
    grammar::reading part;
    part.lexicon = r.lexicon, part.begin = r.begin, part.end = r.end;
    char const* const first = p;
    if (!read_amount(p, end, part) || part.current().negative || part.current().pair) return false;
    char const* const unit = grammar::skip_spaces(p, end);
    auto const        h    = r.lexicon->currency_minor.longest(unit, end);
    auto const&       whole = r.lexicon->currencies[static_cast<std::size_t>(r.unit.id)];
    decimal           divisor(100);
    if (h) {
        auto const& minor = r.lexicon->currencies[static_cast<std::size_t>(h.id)];
        bool const  yuan  = grammar::is_hanzi(r.unit.first, end) && grammar::is_hanzi(unit, end);
        if (minor.code != whole.code && !yuan) return false;
        divisor = minor.divisor;
        p       = unit + h.length;
    } else {
        // 十块三: tenths, when one digit follows 块 and nothing counts it
        bool const kuai = std::string_view(r.unit.last - 3, 3) == "块" || std::string_view(r.unit.last - 3, 3) == "塊";
        if (!kuai || p - first != 3 || part.current().form != grammar::amount::form::hanzi ||
            r.lexicon->classifiers.longest(p, end))
            return false;
        divisor = decimal(10);
    }
    if (part.current().value >= divisor) return false;
    r.minor = r.minor + exact_quotient(part.current().value, divisor);
    at      = p;
    return true;
}

} // namespace numfact::shared
