// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/normalize/list.hpp>
#include <numfact/scan/neighbour.hpp>
#include <numfact/shared/unit.hpp>

// A unit that stands before its numbers: 算力TFLOP/s为667, 收入（亿元）：35.2, cm-1: 3388, 1661.

namespace numfact::normalize {

/// The unit that the numbers up to `last` have in common, and the power of ten before it.
struct leading_unit {
    grammar::unit_expression unit;
    int                      scale = 0;
    char const*              last  = nullptr; ///< where the last number that has it ended
};

namespace detail {

using namespace scan::detail;

/// The words of the unit before `at`: in brackets, or right before a mark that says "is". Empty where there is none.
inline std::string_view words_of_leading_unit(char const* begin, char const* at) {
    char const* p      = at;
    auto const  spaces = [&] { while (before(begin, p) == ' ' && at - p < 4) --p; };
    bool        marked = false;
    spaces();
    static constexpr scan::word_list marks{":", "：", "为", "為", "=", "达", "達", "是"};
    if (auto const length = marks.ends(begin, p)) p -= length, marked = true;
    spaces();
    char const* const last = p;
    std::size_t const closer = ends_with(begin, p, ")") ? 1 : ends_with(begin, p, "）") ? 3 : 0;
    if (closer != 0) {
        for (p -= closer; p != begin && last - p < 32; --p) {
            std::size_t const opener = before(begin, p) == '(' ? 1 : ends_with(begin, p, "（") ? 3 : 0;
            if (opener != 0) return {p, static_cast<std::size_t>(last - p) - closer};
        }
        return {};
    }
    if (!marked || last[-1] == '=') return {};
    bool composed = false; // a letter alone, or a word, is rather a variable or what the number is of
    for (; p != begin && last - p < 16; --p) {
        auto const c = before(begin, p);
        if (!alnum(c) && c != '/' && c != '-' && c != '^') break;
        composed = composed || c == '/' || (is_ascii_digit(c) && p == last);
    }
    composed = composed || (last - p >= 2 && grammar::is_hanzi_before(begin, p)); // 带宽GB：900
    return composed && is_ascii_letter(static_cast<unsigned char>(*p)) ? std::string_view(p, static_cast<std::size_t>(last - p)) : std::string_view{};
}

/// May the words be a unit, and no initials or a word that is one by chance: (PE), (min), (a)?
inline bool may_lead(std::string_view words, lexicon::quantity_lexicon const& lexicon) {
    if (words.size() < 2) return words == "%" || words == "$";
    bool capitals = true;
    for (char c : words) capitals = capitals && (capital(static_cast<unsigned char>(c)) || c == '$');
    bool const power = words.size() == 2 && (words[1] == 'W' || words[1] == 'B');
    bool const code  = words.size() == 3 && lexicon.currency_ahead.longest(words.data(), words.data() + 3).length == 3 &&
                      !lexicon.weak_codes.longest(words.data(), words.data() + 3);
    return (!capitals || code || power || words.back() == '$') && words != "min" && words != "pc" && !lexicon.is_stop_word(words);
}

/// Reads 亿元, US$ million, $m: a currency with the scale before or behind it.
inline bool read_leading_currency(char const* p, char const* end, lexicon::quantity_lexicon const& lexicon, leading_unit& u) {
    auto const scale = [&] {
        char const* const q = grammar::skip_spaces(p, end);
        auto const        h = lexicon.scale_words.longest(q, end);
        if (h) u.scale = lexicon.scales[static_cast<std::size_t>(h.id)].exponent, p = q + h.length;
    };
    auto const currency = [&](lexicon::hit h) {
        if (!h) return false;
        u.unit.is    = grammar::unit_expression::kind::currency;
        u.unit.id    = h.id;
        u.unit.first = p, u.unit.last = p + h.length;
        p += h.length;
        return true;
    };
    if (currency(lexicon.currency_ahead.longest(p, end))) {
        scale();
        return p == end;
    }
    scale();
    p = grammar::skip_spaces(p, end);
    return u.scale != 0 && currency(lexicon.currency_after.longest(p, end)) && p == end;
}

inline bool read_leading_unit(char const* begin, char const* at, lexicon::quantity_lexicon const& lexicon, leading_unit& u) {
    std::string_view const words = words_of_leading_unit(begin, at);
    if (words.empty() || !may_lead(words, lexicon)) return false;
    char const *const first = words.data(), *const last = first + words.size();
    grammar::reading  r;
    r.lexicon = &lexicon, r.begin = begin, r.end = last;
    if (char const* p = first; shared::read_unit(p, last, r) && p == last) {
        u.unit       = r.unit;
        u.unit.first = first, u.unit.last = last;
        return true;
    }
    if (auto const h = lexicon.proportion_words.longest(first, last); h.length == words.size() && lexicon.proportions[static_cast<std::size_t>(h.id)].unit == "%") {
        u.unit.is = grammar::unit_expression::kind::proportion;
        u.unit.id = h.id, u.unit.first = first, u.unit.last = last;
        return true;
    }
    return read_leading_currency(first, last, lexicon, u);
}

/// (br) of "3450(br), 1638": a note of a few letters right behind an item.
inline std::string_view without_note(std::string_view between) {
    std::size_t n = 1;
    while (n < between.size() && n < 6 && is_ascii_letter(static_cast<unsigned char>(between[n]))) ++n;
    return between.starts_with('(') && n > 1 && n < between.size() && between[n] == ')' ? between.substr(n + 1) : between;
}

} // namespace detail

/// （百万美元）, 单位：百万美元, 每百万: a unit, and no amount of its own.
inline bool is_heading_of_unit(grammar::reading const& r) {
    using namespace scan::detail;
    if (r.amounts[0].form != grammar::amount::form::hanzi) return false;
    auto const h = r.lexicon->numeral_words.longest(r.amounts[0].first, r.end);
    if (!h) return false;
    auto const kind = r.lexicon->numerals[static_cast<std::size_t>(h.id)].kind;
    if (kind != lexicon::numeral_kind::power && kind != lexicon::numeral_kind::myriad) return false;
    if ((r.unit.is == grammar::unit_expression::kind::none || r.unit.is == grammar::unit_expression::kind::noun) && ends_with(r.begin, r.first, "每")) return true; // 每百万输入token
    static constexpr scan::word_list labels{"单位：", "單位：", "单位:", "單位:"};
    if (labels.ends(r.begin, r.first)) return true;
    bool const opened = before(r.begin, r.first) == '(' || ends_with(r.begin, r.first, "（");
    return opened && (peek(r.last, r.end) == ')' || begins_with(r.last, r.end, "）"));
}

/// Gives a number without a unit the one that stands before it, or before the list that it goes on with.
inline void add_leading_unit(grammar::reading& r, leading_unit& led) {
    auto& a = r.amounts[0];
    if (r.unit.is != grammar::unit_expression::kind::none || r.sign != lexicon::trie::none || r.ordinal || r.ratio ||
        a.form != grammar::amount::form::digits || a.fraction || a.scaled || r.first == r.begin)
        return;
    bool const listed = led.last != nullptr && r.first > led.last && r.first - led.last <= 12 &&
                        is_list_separator(detail::without_note({led.last, static_cast<std::size_t>(r.first - led.last)}));
    if (!listed) {
        led = {};
        if (!detail::read_leading_unit(r.begin, r.first, *r.lexicon, led)) return;
    }
    r.unit = led.unit;
    for (int i = 0; i < r.count; ++i) r.amounts[i].value = r.amounts[i].value.scaled(led.scale);
    led.last = r.last;
    because(r, listed ? "the unit before the list" : "the unit before it");
}

} // namespace numfact::normalize
