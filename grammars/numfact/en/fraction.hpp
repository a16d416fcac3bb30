// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
//
// English fractions in words.
//
//   fraction    = numeral denominator                        two thirds, one-fifth, three twenty-firsts
//               | article (part | ordinal)                   a third of, a quarter million
//               | ordinal "of" [article] unit                tenth of a gallon
//   denominator = part | tens part | ordinal                 thirds, twenty-fifths, fifth (of one)
//   mixed       = numeral "and" [article | cardinal] ("half" | denominator)   two and a half, 42 and a third
#pragma once

#include <numfact/en/numeral_word.hpp>

namespace numfact::en::detail {

/// A fraction of what precedes it, and where its words end.
struct part {
    int          numerator   = 0;
    std::int64_t denominator = 0;
    char const*  last        = nullptr;
    explicit operator bool() const { return denominator > 1; }
};

/// The denominator that begins with the word `w`, for so many parts: "thirds", "quarter", "twenty-fifth".
inline part denominator(word w, int numerator, char const* end, grammar::reading const& r) {
    bool const one = numerator == 1;
    if (w.is(numeral_kind::part)) {
        bool const quarters = *w.first == 'q' || *w.first == 'Q';
        if (quarters && numerator > 3) return {}; // four quarters are a year
        return {numerator, w.entry->value, w.last};
    }
    if (one && w.is(numeral_kind::ordinal) && w.entry->value > 2) return {1, w.entry->value, w.last};
    if (one && w.is(numeral_kind::scale_ordinal) && w.entry->value <= 12) {
        std::int64_t d = 1;
        for (int i = 0; i < w.entry->value; ++i) d *= 10;
        return {1, d, w.last};
    }
    if (w.tens()) {
        word const n = word_after(w.last, end, r);
        if ((n.is(numeral_kind::part) || (one && n.is(numeral_kind::ordinal))) && n.entry->value < 10 && n.entry->value > 0)
            return {numerator, w.entry->value + n.entry->value, n.last};
    }
    return {};
}

/// May a fraction end at `last`? Before another noun it is rather an ordinal: a third attempt.
inline bool fraction_ends(char const* last, char const* end, grammar::reading const& r) {
    char const* const p = grammar::skip_spaces(last, end);
    if (p == end) return true;
    if (*p == '-' && p == last) return false;
    if (!lexicon::is_ascii_letter(static_cast<unsigned char>(*p))) return true;
    auto const stop = r.lexicon->stop_words.longest(p, end);
    return bool(stop);
}

/// "a third", "a quarter", "a twenty-first" from the word after the article.
inline part article_fraction(word w, char const* end, grammar::reading const& r) {
    part const f = denominator(w, 1, end, r);
    if (!f) return f;
    bool const quarter = w.is(numeral_kind::part);
    if (quarter) { // a quarter is also three months
        bool const scaled = word_after(f.last, end, r).is(numeral_kind::scale);
        return scaled || skip_word(f.last, end, "of") ? f : part{};
    }
    return fraction_ends(f.last, end, r) ? f : part{};
}

/// "tenth of a gallon": what it is a part of is a unit.
inline part part_of_unit(word w, char const* end, grammar::reading const& r) {
    part const  f = denominator(w, 1, end, r);
    char const* p = f ? skip_word(f.last, end, "of") : nullptr;
    if (!p) return {};
    p = grammar::skip_spaces(skip_article(p, end), end);
    return r.lexicon->units.longest(p, end).length > 2 ? f : part{};
}

/// "and a half", "and two thirds", "and quarter" after a whole number.
inline part mixed_part(char const* at, char const* end, grammar::reading const& r) {
    word const conjunction = listed_word_at(next_word(at, end), end, r); // a look at most numbers' next word
    if (conjunction.first == at || !conjunction.is(numeral_kind::conjunction)) return {};
    word const n         = word_after(conjunction.last, end, r);
    word       d         = n;
    int        numerator = 1;
    if (n.is(numeral_kind::article) || n.is(numeral_kind::cardinal)) {
        numerator = n.is(numeral_kind::article) ? 1 : n.entry->value;
        d         = word_after(n.last, end, r);
    } else if (n.is(numeral_kind::ordinal)) {
        return {}; // two and third
    }
    if (d.is(numeral_kind::half)) return {1, 2, d.last};
    if (d.tens()) return {}; // one and twenty fifth
    part const f = denominator(d, numerator, end, r);
    return f && f.numerator < f.denominator ? f : part{};
}

/// Adds the part to the amount: a decimal where there is an exact one, else a fraction.
inline void add_part(part const& f, decimal const& whole, grammar::amount& a) {
    decimal const n = whole * decimal(f.denominator) + decimal(f.numerator);
    decimal const q = exact_quotient(n, decimal(f.denominator));
    if (q.ok() && !whole.is_zero()) {
        a.value = q;
    } else {
        a.fraction = true, a.value = n, a.divisor = decimal(f.denominator);
    }
}

/// The scales after a value that is no whole number: half a [million], two and a half [dozen].
inline char const* scale_words(char const* last, char const* end, grammar::reading const& r, grammar::amount& a) {
    word w = word_after(last, end, r);
    if (w.is(numeral_kind::dozen)) return a.value = a.value * decimal(w.entry->value), w.last;
    for (; w.is(numeral_kind::scale); w = word_after(last, end, r)) {
        a.value = a.value.scaled(w.entry->value);
        a.scale = static_cast<std::int8_t>(w.entry->value);
        last    = w.last;
    }
    return last;
}

} // namespace numfact::en::detail
