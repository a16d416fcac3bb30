// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/scan/candidate.hpp>
#include <numfact/scan/word_list.hpp>

namespace numfact::normalize {

namespace detail {

/// a|letter, an|improvement, several|suppliers: neither a numeral nor a unit follows the word, as in "a few days".
inline bool counts_nothing(char const* last, char const* end, lexicon::quantity_lexicon const& lexicon) {
    char const* const next = grammar::skip_spaces(last, end, 2);
    if (next == last || next == end || !lexicon::is_ascii_letter(static_cast<unsigned char>(*next))) return false;
    static constexpr scan::word_list joints{"of"}; // a couple of weeks
    if (joints.begins(next, end) != 0) return false;
    using tables = lexicon::quantity_lexicon;

    std::size_t const key    = lexicon::surface_set::key(next, end);
    bool const        counts = (lexicon.may_follow_amount(key) & (tables::unit_after | tables::proportion_after)) != 0;
    if (counts && (lexicon.units.longest(next, end, key) || lexicon.proportion_words.longest(next, end, key))) return false;
    if (!lexicon.numeral_words.may_begin(next, end)) return true;
    char const* word_end = next;
    while (word_end != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*word_end))) ++word_end;
    bool const many = std::string_view(next, static_cast<std::size_t>(word_end - next)).ends_with("fold"); // a hundredfold
    return !many && !lexicon.numeral_words.longest(next, end, key);
}
/// Does a numeral of one character go on, or what it counts follow: 三|百, 伍|元, 一|至三, 一|又二分之一? A word that
/// joins numbers stands before one: 参|与三, but 参|与者.
inline bool goes_on(char const* last, char const* end, lexicon::quantity_lexicon const& lexicon) {
    static constexpr scan::word_list joints{"分", "又", "比", "的", "每", "番"}, joins_two{"至", "到", "和", "与", "與", "及", "或"};
    auto const is_numeral = [&](char const* p) { return bool(lexicon.numeral_words.longest(p, end)); };
    if (joins_two.begins(last, end) != 0) {
        static constexpr scan::word_list approximations{"约", "約"};
        char const* const next = grammar::skip_spaces(last + 3, end);
        return !grammar::is_hanzi(next, end) || is_numeral(next) || approximations.begins(next, end) != 0 ||
               lexicon.currency_ahead.longest(next, end);
    }
    return joints.begins(last, end) != 0 || lexicon.may_follow_amount(lexicon::surface_set::key(last, end)) != 0 || is_numeral(last);
}

} // namespace detail

/// A numeral of one character is a number before a word of grammar (答案是四不是五), else part of a word (一看).
inline bool before_function_word(char const* at, char const* end) {
    static constexpr scan::word_list words{"的", "是", "不", "这", "這", "那", "和", "与", "與", "或", "到", "至", "也", "就", "都", "吗", "呢", "了", "而", "但"};
    return words.begins(at, end) != 0;
}

/// Could the numeral that begins at an anchor begin a quantity? The next word says no for most that are part of another
/// word or an article (参与, 负责, 数据, 统一, a letter), without a try of the grammars. `word_length` is that of the word
/// of the table of rejects which stands there, 0 for none.
inline bool may_be_quantity(char const* begin, scan::anchor const& numeral, char const* end, std::size_t word_length,
                            lexicon::quantity_lexicon const& lexicon) {
    auto const        is = [&](std::uint8_t kind) { return (numeral.numeral & kind) != 0; };
    char const* const at = numeral.at;
    if (!is(scan::prefix_says::article | scan::prefix_says::vague | scan::prefix_says::minus | scan::prefix_says::digit | scan::prefix_says::formal)) return true;
    if (grammar::is_ascii(*at)) {
        if (is(scan::prefix_says::minus)) return true;
        char const* last = at;
        while (last != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*last))) ++last;
        return !detail::counts_nothing(last, end, lexicon);
    }
    char const* const last = at + 3;
    if (last == end) return true;
    if (is(scan::prefix_says::vague)) { // 数|万, but 数|据
        using numeral_kind = lexicon::numeral_kind;
        auto const next = lexicon.numeral_words.longest(last, end);
        if (!next) return false;
        auto const scale = lexicon.numerals[static_cast<std::size_t>(next.id)].kind;
        return scale == numeral_kind::power || scale == numeral_kind::myriad;
    }
    if (!grammar::is_hanzi(last, end)) {
        static constexpr scan::word_list stops{"，", "。", "、"};
        return word_length == 0 || stops.begins(last, end) == 0; // 统一，
    }
    if (is(scan::prefix_says::minus)) return grammar::begins_with(last, end, "的") || lexicon.numeral_words.longest(last, end); // 负|三, 负的三, but 负|责
    if (detail::goes_on(last, end, lexicon)) return true;
    if (word_length != 0) return false; // 一|般
    if (is(scan::prefix_says::digit) && before_function_word(last, end)) return true;
    // after a sign or a currency one character is enough
    static constexpr scan::word_list signs{"负", "負"};
    return !grammar::is_hanzi_before(begin, at) || signs.ends(begin, at) != 0 || lexicon.currency_before.longest_before(begin, at);
}

/// 第 before what is no numeral ranks nothing, and begins no time.
inline bool ranks_nothing(char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    return grammar::begins_with(at, end, "第") && grammar::is_hanzi(at + 3, end) && !lexicon.numeral_words.longest(at + 3, end);
}

} // namespace numfact::normalize
