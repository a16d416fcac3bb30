// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>

// The words that English numerals are made of, as the grammars of numerals and of fractions read them.

namespace numfact::en::detail {

using lexicon::numeral_kind;

struct word {
    lexicon::numeral_entry const* entry = nullptr;
    char const*                   first = nullptr;
    char const*                   last  = nullptr;
    explicit operator bool() const { return entry != nullptr; }
    bool is(numeral_kind k) const { return entry && entry->kind == k; }
    bool plural() const { return last != first && (last[-1] == 's' || last[-1] == 'S'); }
    bool tens() const { return is(numeral_kind::cardinal) && entry->value >= 20 && entry->value < 100 && entry->value % 10 == 0; }
    bool below_ten() const { return is(numeral_kind::cardinal) && entry->value < 10; }
};

/// The numeral word at `at` that is in the table.
inline word listed_word_at(char const* at, char const* end, grammar::reading const& r) {
    auto const h = r.lexicon->numeral_words.longest(at, end);
    return h ? word{&r.lexicon->numerals[static_cast<std::size_t>(h.id)], at, at + h.length} : word{};
}
/// The numeral word at `at`.
inline word word_at(char const* at, char const* end, grammar::reading const& r) {
    if (at == end || !lexicon::is_ascii_letter(static_cast<unsigned char>(*at))) return {};
    auto h = r.lexicon->numeral_words.longest(at, end);
    if (!h) { // sixfold: the unit "fold" is left for what reads units
        char const* p = at;
        while (p != end && p - at < 16 && lexicon::is_ascii_letter(static_cast<unsigned char>(*p))) ++p;
        if (p - at < 7 || std::string_view(p - 4, 4) != "fold") return {};
        h = r.lexicon->numeral_words.longest(at, p - 4);
        if (at + h.length != p - 4) return {};
    }
    return h ? word{&r.lexicon->numerals[static_cast<std::size_t>(h.id)], at, at + h.length} : word{};
}
/// Past a hyphen or a dash.
inline char const* skip_hyphen(char const* at, char const* end) {
    if (at != end && *at == '-') return at + 1;
    return end - at >= 3 && at[0] == '\xE2' && at[1] == '\x80' && at[2] >= '\x90' && at[2] <= '\x94' ? at + 3 : at;
}
/// Where the next word begins, after a space, a hyphen or a dash; `at` where there is none of these.
inline char const* next_word(char const* at, char const* end) {
    char const* const p = grammar::skip_spaces(at, end, 2);
    return p == at ? skip_hyphen(at, end) : p;
}
/// The next word: thirty-first, twenty one, one—third.
inline word word_after(char const* at, char const* end, grammar::reading const& r) {
    char const* const p = next_word(at, end);
    return p == at ? word{} : word_at(p, end, r);
}
/// The next word after tens, also in "fifty - two".
inline word word_after_tens(char const* at, char const* end, grammar::reading const& r) {
    char const* const p = grammar::skip_spaces(at, end);
    char const* const q = skip_hyphen(p, end);
    if (p == at || q == p) return word_after(at, end, r);
    word const w = word_at(grammar::skip_spaces(q, end), end, r);
    return w.below_ten() ? w : word{};
}
/// The plain word after a space or a hyphen: past `text` if it is that word, else null.
inline char const* skip_word(char const* at, char const* end, std::string_view text) {
    char const* p = grammar::skip_spaces(at, end);
    if (p == at && p != end && *p == '-') ++p;
    if (p == at || static_cast<std::size_t>(end - p) < text.size() || std::string_view(p, text.size()) != text) return nullptr;
    p += text.size();
    return p != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*p)) ? nullptr : p;
}
/// " a", " an" after `at`, or `at`.
inline char const* skip_article(char const* at, char const* end) {
    if (char const* p = skip_word(at, end, "a")) return p;
    if (char const* p = skip_word(at, end, "an")) return p;
    return at;
}

/// The sum of a numeral as it is read: whole groups, and the group that is open.
struct sum {
    decimal total{0}, group{0};
    int     scale = 0, words = 0;
    int     last    = 0; ///< the last cardinal taken
    bool    hundred = false;

    decimal value() const { return total + group; }

    /// Does the cardinal continue the group? 20+1, 100+23, but not "two three".
    bool take(int v) {
        auto const g = static_cast<int>(group.mantissa() > 1000000 ? 1000000 : group.mantissa());
        bool const fits = words == 0 || group.is_zero() || (g % 100 == 0 && hundred && v < 100) ||
                          (g % 10 == 0 && g % 100 >= 20 && v > 0 && v < 10);
        if (!fits) return false;
        group = group + decimal(v);
        last  = v;
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
    /// The dozen multiplies what was taken last: three hundred and two dozen are 324.
    void dozen(int n) { group = group + decimal(last) * decimal(n - 1), ++words; }
};

} // namespace numfact::en::detail
