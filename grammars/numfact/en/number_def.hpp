// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// English numerals in words.
//
//   numeral  = [article] group {scale [group]} [ordinal]    twenty-one thousand three hundred and five
//   group    = cardinal ["hundred"] ["and"] [cardinal]      ninety nine hundred and fifteen
//   fraction = cardinal part | "half" ["a" | "of a"]        two thirds, one-third, half a (million)
//   mixed    = numeral "and" ("a half" | fraction)          two and a half
//   decimal  = numeral "point" {digit}                      one point six nine (billion)
//   vague    = plural-scale "of" plural-scale | "several" scale   tens of thousands, several million
#pragma once

#include <numfact/en/number.hpp>

namespace numfact::en {
namespace detail {

using lexicon::numeral_kind;

struct word {
    lexicon::numeral_entry const* entry = nullptr;
    char const*                   first = nullptr;
    char const*                   last  = nullptr;
    explicit operator bool() const { return entry != nullptr; }
    bool is(numeral_kind k) const { return entry && entry->kind == k; }
    bool plural() const { return last != first && (last[-1] == 's' || last[-1] == 'S'); }
};

/// The numeral word at `at`.
inline word word_at(char const* at, char const* end, grammar::reading const& r) {
    if (at == end || !lexicon::is_ascii_letter(static_cast<unsigned char>(*at))) return {};
    auto const h = r.lexicon->numeral_words.longest(at, end);
    return h ? word{&r.lexicon->numerals[static_cast<std::size_t>(h.id)], at, at + h.length} : word{};
}
/// The next word, after a space, a hyphen or a dash: thirty-first, twenty one, one—third.
inline word word_after(char const* at, char const* end, grammar::reading const& r) {
    char const* p = grammar::skip_spaces(at, end, 2);
    if (p == at && p != end && *p == '-') ++p;
    else if (p == at && end - p >= 3 && p[0] == '\xE2' && p[1] == '\x80' && p[2] >= '\x90' && p[2] <= '\x94') p += 3;
    return p == at ? word{} : word_at(p, end, r);
}
/// The plain word after a space: is it `text`?
inline char const* skip_word(char const* at, char const* end, std::string_view text) {
    char const* p = grammar::skip_spaces(at, end);
    if (p == at || static_cast<std::size_t>(end - p) < text.size() || std::string_view(p, text.size()) != text) return nullptr;
    p += text.size();
    return p != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*p)) ? nullptr : p;
}

/// The sum of a numeral as it is read: whole groups, and the group that is open.
struct sum {
    decimal total{0}, group{0};
    int     scale = 0, words = 0;
    bool    hundred = false, ordinal = false;

    decimal value() const { return total + group; }

    /// Does the cardinal continue the group? 20+1, 100+23, but not "two three".
    bool take(int v) {
        auto const g = static_cast<int>(group.mantissa() > 1000000 ? 1000000 : group.mantissa());
        bool const fits = words == 0 || group.is_zero() || (g % 100 == 0 && hundred && v < 100) ||
                          (g % 10 == 0 && g % 100 >= 20 && v > 0 && v < 10);
        if (!fits) return false;
        group = group + decimal(v);
        ++words;
        return true;
    }
    bool multiply(int power) {
        if (power == 2) {
            if (group.is_zero() || group >= decimal(100)) return false;
            group = group.scaled(2), hundred = true;
        } else if (group.is_zero() && words > 0) {
            total = total.scaled(power); // thousand million
        } else {
            total = total + group.scaled(power), group = 0, hundred = false;
        }
        scale = power;
        ++words;
        return true;
    }
};

/// "and a half", "and one quarter", "and two thirds" after a whole number: its value, and where it ends.
inline char const* mixed_part(char const* at, char const* end, grammar::reading const& r, decimal& part) {
    word w = word_after(at, end, r);
    if (!w.is(numeral_kind::conjunction)) return nullptr;
    word const n = word_after(w.last, end, r);
    int        numerator = 1;
    word       d         = n;
    if (n.is(numeral_kind::article) || n.is(numeral_kind::cardinal)) {
        numerator = n.is(numeral_kind::article) ? 1 : n.entry->value;
        d         = word_after(n.last, end, r);
    }
    if (d.is(numeral_kind::half)) return part = decimal(5, -1), d.last;
    if (d.is(numeral_kind::part) || (d.is(numeral_kind::ordinal) && numerator == 1 && d.entry->value > 2)) {
        part = exact_quotient(decimal(numerator), decimal(d.entry->value));
        return part.ok() ? d.last : nullptr;
    }
    if (n.is(numeral_kind::article)) { // and a quarter
        return nullptr;
    }
    return nullptr;
}

/// "tens of thousands", "hundreds of millions of", "dozens of", "millions of": an interval of 2 to 10.
inline bool vague_words(word w, char const* end, grammar::reading const& r, char const*& last, grammar::amount& a) {
    int     power = 0;
    decimal unit(1);
    if (w.is(numeral_kind::scale) && w.plural())
        power = w.entry->value;
    else if (w.is(numeral_kind::dozen) && w.plural())
        unit = decimal(w.entry->value);
    else
        return false;
    char const* of = skip_word(w.last, end, "of");
    if (!of) return false;
    last         = w.last;
    char const* p = grammar::skip_spaces(of, end);
    if (word const second = word_at(p, end, r); second.is(numeral_kind::scale) && second.plural())
        power += second.entry->value, last = second.last;
    a.value = (unit * decimal(2)).scaled(power);
    a.high  = (unit * decimal(10)).scaled(power);
    a.pair = a.vague = true;
    a.scale = static_cast<std::int8_t>(power);
    return true;
}

} // namespace detail

NUMFACT_INLINE bool read_words(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    using namespace detail;
    word w = word_at(at, end, r);
    if (!w) return false;
    sum         s;
    char const* last = at;
    a.first          = at;
    a.form           = grammar::amount::form::words;
    auto const done  = [&](char const* to) {
        a.last = at = to;
        return true;
    };

    // tens of thousands, several million: an interval
    if (vague_words(w, end, r, last, a)) return done(last);
    if (w.is(numeral_kind::vague)) {
        word const scale = word_after(w.last, end, r);
        if (!scale.is(numeral_kind::scale)) return false;
        a.value = decimal(2).scaled(scale.entry->value), a.high = decimal(10).scaled(scale.entry->value);
        a.pair = a.vague = true;
        return done(scale.last);
    }
    if (w.is(numeral_kind::minus)) {
        w = word_after(w.last, end, r);
        if (!w.is(numeral_kind::cardinal)) return false;
        a.negative = true;
    }

    // half, half a million, a half, a quarter, a hundred, a dozen
    if (w.is(numeral_kind::article)) {
        word const next = word_after(w.last, end, r);
        if (next.is(numeral_kind::half)) {
            w = next;
        } else if (next.is(numeral_kind::scale) || next.is(numeral_kind::dozen)) {
            s.take(1);
            last = w.last;
            w    = next;
        } else {
            return false;
        }
    }
    if (w.is(numeral_kind::half)) {
        a.value = decimal(5, -1);
        last    = w.last;
        if (char const* of = skip_word(last, end, "of")) {
            if (char const* article = skip_word(of, end, "a")) last = article;
        } else if (char const* article = skip_word(last, end, "a")) {
            last = article;
        } else if (char const* an = skip_word(last, end, "an")) {
            last = an;
        }
        word next = word_after(last, end, r);
        if (next.is(numeral_kind::scale)) a.value = a.value.scaled(next.entry->value), last = next.last;
        if (next.is(numeral_kind::dozen)) a.value = a.value * decimal(next.entry->value), last = next.last;
        return done(last);
    }

    while (w) {
        if (w.is(numeral_kind::cardinal)) {
            if (!s.take(w.entry->value)) break;
        } else if (w.is(numeral_kind::scale)) {
            if (s.words == 0 || !s.multiply(w.entry->value)) break;
        } else if (w.is(numeral_kind::dozen)) {
            if (s.words == 0) break;
            s.group = s.group * decimal(w.entry->value);
            ++s.words;
        } else if (w.is(numeral_kind::ordinal)) {
            bool const is_part = s.words == 1 && s.value() == decimal(1) && w.entry->value > 2; // one third
            if (is_part) {
                a.fraction = true, a.value = s.value(), a.divisor = decimal(w.entry->value);
                return done(w.last);
            }
            if (!s.take(w.entry->value)) break;
            a.ordinal = true;
            last      = w.last;
            break;
        } else if (w.is(numeral_kind::scale_ordinal)) {
            if (s.words == 0 || !s.multiply(w.entry->value)) break;
            a.ordinal = true;
            last      = w.last;
            break;
        } else if (w.is(numeral_kind::part)) {
            if (s.words == 0) break;
            a.fraction = true, a.value = s.value(), a.divisor = decimal(w.entry->value);
            return done(w.last);
        } else if (w.is(numeral_kind::point)) {
            decimal d = s.value();
            int     n = 0;
            for (word digit = word_after(w.last, end, r); digit.is(numeral_kind::cardinal) && digit.entry->value < 10;
                 digit      = word_after(digit.last, end, r))
                d = d + decimal(static_cast<uint128>(digit.entry->value), -++n), last = digit.last;
            if (n == 0) break;
            s.total = 0, s.group = d;
            a.point = true;
            for (w = word_after(last, end, r); w.is(numeral_kind::scale); w = word_after(last, end, r)) {
                s.multiply(w.entry->value > 2 ? w.entry->value : 2);
                last = w.last;
            }
            break;
        } else if (w.is(numeral_kind::conjunction)) {
            word const after = word_after(w.last, end, r);
            if (s.scale == 0 || !(after.is(numeral_kind::cardinal) || after.is(numeral_kind::ordinal)) ||
                (after.is(numeral_kind::cardinal) && after.entry->value >= 100))
                break;
            sum probe = s;
            if (!probe.take(after.entry->value)) break;
            w = after;
            continue;
        } else {
            break;
        }
        last = w.last;
        if (s.words > 0 && w.is(numeral_kind::cardinal)) { // two and a half million
            decimal part;
            if (char const* q = mixed_part(last, end, r, part)) {
                s.group = s.group + part;
                last    = q;
                word const scale = word_after(last, end, r);
                if (scale.is(numeral_kind::scale)) s.multiply(scale.entry->value), last = scale.last;
                if (scale.is(numeral_kind::dozen)) s.group = s.group * decimal(12), last = scale.last;
                break;
            }
        }
        w = word_after(last, end, r);
    }
    if (s.words == 0 && !a.point) {
        if (!a.ordinal) return false;
    }
    a.value = a.negative ? -s.value() : s.value();
    a.scale = static_cast<std::int8_t>(s.scale);
    a.scaled = s.scale != 0;
    return done(last);
}

NUMFACT_INLINE bool read_scales(char const*& at, char const* end, grammar::reading const& r, grammar::amount& a) {
    bool any = false;
    for (int i = 0; i < 3; ++i) {
        char const* p = grammar::skip_spaces(at, end);
        if (p == at && p != end && *p == '-') ++p; // 5-million-dollar
        auto const h = r.lexicon->scale_words.longest(p, end);
        if (!h) break;
        auto const& s    = r.lexicon->scales[static_cast<std::size_t>(h.id)];
        bool const  word = !s.symbol;
        if (h.length == 1 && *p == 'e' && !(r.chinese && p == at && a.digits >= 2)) break; // 480e, for 亿; 3e is a name
        if (!word && any) break;
        if (r.lexicon->units.longest(p, end).length > h.length) break; // 12千米 is km, 5 mm
        if (!word) {
            // k, M, b: one letter must touch the number or follow a currency, and what may be a unit is one
            bool const one_letter = h.length == 1;
            bool const money      = r.sign != lexicon::trie::none;
            if (p != at && one_letter && !money) break;
            if (p != at && *at == '-') break;
            if (one_letter && lexicon::to_ascii_lower(*p) == *p && *p != 'k' && !money) {
                auto const currency = r.lexicon->currency_after.longest(grammar::skip_spaces(p + 1, end), end);
                if (!currency) break; // 5m is five metres
            }
        }
        a.value = (a.value * s.multiplier).scaled(s.exponent);
        if (a.pair) a.high = (a.high * s.multiplier).scaled(s.exponent);
        a.scale = static_cast<std::int8_t>(a.scale + s.exponent);
        a.scaled = true;
        a.last = at = p + h.length;
        any         = true;
    }
    return any;
}

} // namespace numfact::en
