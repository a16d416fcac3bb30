// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// English numerals in words.
//
//   numeral  = [minus] [article] group {scale [group]} [ordinal]    twenty-one thousand three hundred and five
//   group    = cardinal ["hundred"] ["and"] [cardinal]      ninety nine hundred and fifteen
//   fraction, mixed: fraction.hpp                           two thirds, two and a half (million)
//   vague: vague.hpp                                        tens of thousands, a few percent
//   half     = [article] "half" ["a" | "of a"] [scale]      half a million
//   decimal  = [numeral] "point" {digit | "o"} {scale}      one point six nine billion
#pragma once

#include <numfact/en/fraction.hpp>
#include <numfact/en/number.hpp>
#include <numfact/en/vague.hpp>

namespace numfact::en {
namespace detail {

/// "half", "half a million", "half of an hour".
inline char const* read_half(word w, char const* end, grammar::reading const& r, grammar::amount& a) {
    a.value          = decimal(5, -1);
    char const* last = w.last;
    char const* of   = skip_word(last, end, "of");
    char const* p    = skip_article(of ? of : last, end);
    if (p != (of ? of : last)) last = p;
    return scale_words(last, end, r, a);
}

/// The digits after "point": six nine, o five, eleven.
inline char const* read_decimals(char const* at, char const* end, grammar::reading const& r, decimal& d) {
    char const* last = nullptr;
    int         n    = 0;
    for (char const* p = at; n < 20;) {
        if (char const* o = skip_word(p, end, "o"); o || (o = skip_word(p, end, "oh"))) {
            ++n, p = last = o;
            continue;
        }
        word const w = word_after(p, end, r);
        if (!w.is(numeral_kind::cardinal) || w.entry->value > 99) break;
        n += w.entry->value > 9 ? 2 : 1;
        d = d + decimal(static_cast<uint128>(w.entry->value), -n);
        p = last = w.last;
    }
    return last;
}
/// Does a decimal begin with "point" here? Not in "the point two men made".
inline bool leading_point(word w, char const* end, grammar::reading const& r) {
    if (!w.is(numeral_kind::point) || (w.first != r.begin && w.first[-1] != '\n' && w.first[-1] != '(')) return false;
    return word_after(w.last, end, r).below_ten();
}

/// Cardinals, scales and the ordinal that ends them, into `s`. Answers where they end.
inline char const* read_group_words(word w, char const* last, char const* end, grammar::reading const& r, sum& s, grammar::amount& a) {
    while (w) {
        if (w.is(numeral_kind::cardinal)) {
            if (s.words > 0 && w.tens()) {
                bool const      continues = sum(s).take(w.entry->value);
                auto const      n         = word_after(w.last, end, r);
                bool const      plural    = n.is(numeral_kind::part) || s.value() == decimal(1);
                if (part const f = denominator(w, static_cast<int>(s.value().mantissa() % 1000000), end, r); f && plural && (!continues || n.is(numeral_kind::part)))
                    return a.fraction = true, a.value = s.value(), a.divisor = decimal(f.denominator), f.last;
            }
            if (!s.take(w.entry->value)) {
                // one twenty two: 122
                word const units = w.tens() && s.words == 1 && s.last > 0 && s.last < 10 ? word_after(w.last, end, r) : word{};
                if (!units.below_ten() || *last == '-' || (units.last != end && *units.last == '-')) break;
                s.group = s.group.scaled(2) + decimal(w.entry->value);
            }
        } else if (w.is(numeral_kind::scale)) {
            if (s.words == 0 || !s.multiply(w.entry->value)) break;
        } else if (w.is(numeral_kind::dozen)) {
            if (s.words == 0) break;
            s.dozen(w.entry->value);
        } else if (w.is(numeral_kind::ordinal) || w.is(numeral_kind::scale_ordinal) || w.is(numeral_kind::part)) {
            bool const one = s.words == 1 && s.value() == decimal(1);
            if (s.words > 0 && (one || w.is(numeral_kind::part)))
                if (part const f = denominator(w, static_cast<int>(s.value().mantissa() % 1000000), end, r))
                    return a.fraction = true, a.value = s.value(), a.divisor = decimal(f.denominator), f.last;
            bool const fits = w.is(numeral_kind::ordinal)       ? s.take(w.entry->value)
                            : w.is(numeral_kind::scale_ordinal) ? s.words > 0 && s.multiply(w.entry->value)
                                                                : false;
            if (!fits) break;
            a.ordinal = true;
            return w.last;
        } else if (w.is(numeral_kind::half)) { // one half, three halves
            if (s.words != 1 || !(s.value() == decimal(1) || w.plural())) break;
            return a.fraction = true, a.value = s.value(), a.divisor = decimal(2), w.last;
        } else if (w.is(numeral_kind::point)) {
            decimal           d = s.value();
            char const* const p = read_decimals(w.last, end, r, d);
            if (!p) break;
            a.point = true, a.value = d;
            return scale_words(p, end, r, a);
        } else if (w.is(numeral_kind::conjunction)) {
            word const after = word_after(w.last, end, r);
            bool const small = after.is(numeral_kind::cardinal) && after.entry->value < 100;
            if (s.scale == 0 || !(small || after.is(numeral_kind::ordinal)) || !sum(s).take(after.entry->value)) break;
            w = after;
            continue;
        } else {
            break;
        }
        last = w.last;
        if (w.is(numeral_kind::cardinal)) { // two and a half million
            if (part const f = mixed_part(last, end, r)) {
                add_part(f, s.value(), a);
                a.point = true;
                return scale_words(f.last, end, r, a);
            }
        } else if (w.is(numeral_kind::scale) && s.scale >= 6 && s.group.is_zero()) { // six million and two thirds
            if (part const f = mixed_part(last, end, r)) {
                word const own   = word_after(f.last, end, r); // one billion and three quarters million
                bool const lower = own.is(numeral_kind::scale) && own.entry->value < s.scale;
                add_part({f.numerator, f.denominator, f.last}, s.total.scaled(lower ? -own.entry->value : -s.scale), a);
                a.value = a.value.scaled(lower ? own.entry->value : s.scale);
                a.point = true;
                return lower ? own.last : f.last;
            }
        }
        w = w.tens() ? word_after_tens(last, end, r) : word_after(last, end, r);
    }
    return last;
}

/// The one of "for an hour", "within a week": after a word that asks how long, before a unit of time that ends there.
inline bool one_of_time(word article, lexicon::hit h, char const* q, char const* end, grammar::reading const& r) {
    if (q[-1] == 's' || r.lexicon->units[h.id].dimension != "time" || (q != end && (*q == '-' || *q == '\''))) return false;
    std::string_view const unit = r.lexicon->units[h.id].code;
    for (std::string_view other : {"s", "min", "3.mo", "10.a", "100.a"}) // a second time, a quarter of it, the best in a decade
        if (unit == other) return false;
    std::string_view left(r.begin, static_cast<std::size_t>(article.first - r.begin));
    for (std::string_view w : {"for ", "within ", "after ", "in ", "about ", "than ", "over ", "nearly ", "almost ", "around ", "lasted "}) {
        if (!left.ends_with(w)) continue;
        left.remove_suffix(w.size());
        return left.empty() || !lexicon::is_ascii_letter(static_cast<unsigned char>(left.back()));
    }
    return false;
}

/// The one that is an article: before a unit and "and a half", as in a [month] and a half, or of a time.
inline bool one_of_unit(word article, char const* end, grammar::reading const& r) {
    char const* const unit = grammar::skip_spaces(article.last, end);
    auto const        h    = r.lexicon->units.longest(unit, end);
    if (h.length < 3) return false;
    char const* const last = unit + h.length;
    return mixed_part(last, end, r).denominator == 2 || one_of_time(article, h, last, end, r);
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
        if (a.negative) a.value = -a.value;
        a.last = at = to;
        return true;
    };

    if (plural_words(w, end, r, last, a) || few_words(w, end, r, last, a)) return done(last);
    if (w.is(numeral_kind::minus)) {
        w = word_after(w.last, end, r);
        if (!w.is(numeral_kind::cardinal)) return false;
        a.negative = true;
    }
    if (w.is(numeral_kind::article)) {
        word const next = word_after(w.last, end, r);
        if (next.is(numeral_kind::half)) {
            w = next;
        } else if (next.is(numeral_kind::scale) || next.is(numeral_kind::dozen)) {
            s.take(1);
            last = w.last;
            w    = next;
        } else if (part const f = article_fraction(next, end, r)) {
            add_part(f, decimal(0), a);
            char const* of = skip_word(f.last, end, "of"); // a quarter of a million
            char const* p  = of ? skip_article(of, end) : nullptr;
            bool const whole = p && p != of && word_after(p, end, r).is(numeral_kind::scale);
            return done(scale_words(whole ? p : f.last, end, r, a));
        } else if (one_of_unit(w, end, r)) {
            a.value = decimal(1);
            return done(w.last);
        } else {
            return false;
        }
    } else if (w.is(numeral_kind::ordinal) || w.is(numeral_kind::scale_ordinal)) {
        if (part const f = part_of_unit(w, end, r)) {
            add_part(f, decimal(0), a);
            return done(f.last);
        }
        if (w.is(numeral_kind::scale_ordinal)) { // hundredth
            a.ordinal = true, a.value = decimal(1).scaled(w.entry->value);
            return done(w.last);
        }
    } else if (w.is(numeral_kind::scale) && !w.plural() && word_after(w.last, end, r).is(numeral_kind::scale)) {
        s.take(1); // hundred thousand
    }
    if (w.is(numeral_kind::half)) return done(read_half(w, end, r, a));
    if (leading_point(w, end, r)) s.take(0);

    last = read_group_words(w, last, end, r, s, a);
    if (last == at || (s.words == 0 && !a.point)) return false;
    if (!a.fraction && !a.point) {
        a.value = s.value();
        a.scale = static_cast<std::int8_t>(s.scale);
        a.scaled = s.scale != 0;
    }
    return done(last);
}

} // namespace numfact::en
