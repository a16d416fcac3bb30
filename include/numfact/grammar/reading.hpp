// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>

#include <cstdint>

namespace numfact::grammar {

/// One amount as the grammar read it: its digits, and what scale words made of them.
struct amount {
    enum class form : std::uint8_t { none, digits, hanzi, words };

    char const* first = nullptr;
    char const* last  = nullptr;
    decimal     value;
    decimal     high;    ///< of a pair: 三五十亿 is 3 to 5 billion
    decimal     divisor; ///< of a vulgar fraction: 2/3
    enum form   form     = form::none;
    bound       inner    = bound::exact; ///< 10余亿, 500+
    std::int8_t scale    = 0;            ///< the last scale word's power of ten: 4 of 万, 9 of bn
    bool        scaled   = false;        ///< by a word that an open range does not share: 3万, 5 million; not 三百
    bool        negative = false;
    bool        plus     = false;
    bool        pair     = false;
    bool        fraction = false;
    bool        vague    = false; ///< 数十亿: value and high are the ends of an interval
    bool        ordinal  = false;
    bool        label    = false; ///< a string of digits that is read out, not counted: 幺八五四四…
    bool        formal   = false; ///< one character that is also a word: 陆, 伍, 参
    bool        grouped  = false; ///< 1,234
    bool        point    = false; ///< 12.5
    std::uint8_t digits  = 0;     ///< digits before the point

    /// By 10^exponent, in words whose last has the scale.
    void multiply(int exponent, int by) {
        value = high = value.scaled(exponent);
        scale = static_cast<std::int8_t>(by), scaled = true;
    }
};

/// Before anything is read. A copy of it takes a quarter of what `= {}` does, which writes byte by byte what it then copies by
/// sixteens: the processor waits.
inline constexpr amount no_amount{};

/// One factor of a unit expression: s in GB/s, {GPU} in 美元/小时/GPU.
struct unit_factor {
    std::int32_t id;    ///< into the unit table, or none for a thing
    char const*  first; ///< the thing's words
    char const*  last;
    std::int8_t  exponent;
    std::int8_t  scale; ///< of a denominator: 10^6 in "per million tokens"

    unit_factor() {} // most of an expression's are never read nor written
    unit_factor(std::int32_t unit, char const* from, char const* to, std::int8_t power = 1, std::int8_t scale_of = 0)
        : id(unit), first(from), last(to), exponent(power), scale(scale_of) {}
};

/// What the amount is an amount of.
struct unit_expression {
    enum class kind : std::uint8_t { none, currency, unit, proportion, classifier, noun };

    kind         is        = kind::none;
    std::int32_t id        = lexicon::trie::none; ///< currency or proportion
    std::uint8_t size      = 0;
    unit_factor  factors[4]; ///< those from `size` on hold nothing
    char const*  first = nullptr; ///< its words
    char const*  last  = nullptr;
};

/// A rule that matched, for people who ask why: "range" read [first, last).
struct rule_match {
    char const* rule;
    char const* first;
    char const* last;
};

/// That the first amount has been read, and is in amounts[0]: the rules try one after the other at the same place.
struct first_amount {
    char const*  at   = nullptr;
    char const*  last = nullptr; ///< where it ends; null: there is no amount
    std::int32_t sign = lexicon::trie::none; ///< the currency before it, which decides whether m is a million
};

/// What rules read beside the amounts, and how many of those.
struct quantity_parts {
    std::uint8_t    count = 0; ///< amounts read; 2 of a range or a ratio, 3 of 1:1.5~2.5
    std::int8_t     percent_power = 0; ///< -1 of 千分之
    bool            negative = false; ///< a minus before the currency's sign: -€3.1m
    bool            range = false, ratio = false, tolerance = false, ordinal = false;
    bool            from  = false; ///< "from" A to B after a word of change: two values and no range
    bool            loose = false; ///< A -B: a range, or a sign
    std::int32_t    sign = lexicon::trie::none; ///< currency before the amount
    char const*     sign_first = nullptr;
    char const*     sign_last  = nullptr;
    char const*     rule  = "number";
    unit_expression unit;        ///< after the (last) amount
    unit_expression unit_of_low; ///< after the first amount of a range
    unit_expression per;         ///< denominators
    decimal         minor;       ///< of a composite amount: 三毛 of 十块三毛
    decimal         part;        ///< of a unit, after it: 半 of 两年半, 五 of 七成五
};

/// Digits and the marks between them, as they stand in a list: a part of the text that was looked through.
struct list_run {
    char const* first = nullptr;
    char const* last  = nullptr;
};

/// The state of a match: where it is, and what has been read. Terminals write into it.
struct reading : quantity_parts {
    lexicon::quantity_lexicon const* lexicon = nullptr;
    char const* begin   = nullptr; ///< of the text, for a look to the left
    char const* end     = nullptr;
    std::vector<rule_match>* trace = nullptr; ///< where the rules write that they matched, if anywhere
    first_amount* known = nullptr; ///< the first amount, kept from rule to rule
    char const*  unit_at = nullptr; ///< where `unit_here` was looked up, which is what begins most units
    lexicon::hit unit_here;
    mutable list_run list; ///< the last one found: a list of hundreds is looked through once, and not at each of its numbers
    bool        chinese = false; ///< the text around is Chinese
    bool        japanese = false; ///< or Japanese: 五億六 is 500000006, and 千 alone a thousand

    char const* first = nullptr; ///< of the whole expression
    char const* last  = nullptr;
    amount      amounts[3] = {no_amount, no_amount, no_amount}; ///< those from `count` on are what rules that failed have left

    /// Ready for another match in the same text: of the amounts the first is looked at even where none was read.
    void restart() { restore({}), amounts[0] = no_amount; }

    quantity_parts save() const { return *this; }
    void           restore(quantity_parts const& parts) { static_cast<quantity_parts&>(*this) = parts; }

    amount&       current() { return amounts[count == 0 ? 0 : count - 1]; }
    amount const& current() const { return amounts[count == 0 ? 0 : count - 1]; }
};

/// Tells whoever asks why what decided the meaning of a reading: "a score" of 8分.
inline void because(reading const& r, char const* reason) {
    if (r.trace) r.trace->push_back({reason, r.first, r.last});
}

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Does the word stand at `at`? Most often its first byte already differs, so that no call is made.
constexpr bool begins_with(char const* at, char const* end, std::string_view word) {
    for (char const c : word)
        if (at == end || *at++ != c) return false;
    return true;
}

/// Reads one code point's worth of spaces: ' ', no-break, thin and ideographic space. 0: none here.
inline std::size_t space_length(char const* at, char const* end) {
    if (at == end) return 0;
    auto const b = [&](std::ptrdiff_t i) { return static_cast<unsigned char>(at[i]); };
    if (b(0) == ' ' || b(0) == '\t') return 1;
    if (b(0) < 0xC2 || b(0) > 0xE3) return 0; // most often
    if (end - at >= 2 && b(0) == 0xC2 && b(1) == 0xA0) return 2;
    if (end - at >= 3 && b(0) == 0xE2 && b(1) == 0x80 && (b(2) == 0x89 || b(2) == 0xAF || b(2) == 0x8A || b(2) == 0x82)) return 3;
    if (end - at >= 3 && b(0) == 0xE3 && b(1) == 0x80 && b(2) == 0x80) return 3;
    return 0;
}
/// `at` past at most `most` spaces.
inline char const* skip_spaces(char const* at, char const* end, int most = 1) {
    for (std::size_t n; most > 0 && (n = space_length(at, end)) != 0; --most) at += n;
    return at;
}
/// Is the character at `at` the beginning of a CJK ideograph (U+3400 to U+9FFF)?
inline bool is_hanzi(char const* at, char const* end) {
    if (end - at < 3) return false;
    auto const lead = static_cast<unsigned char>(*at);
    return lead >= 0xE4 && lead <= 0xE9 ? true : lead == 0xE3 && static_cast<unsigned char>(at[1]) >= 0x90;
}
inline bool is_hanzi_before(char const* begin, char const* at) {
    return at - begin >= 3 && (static_cast<unsigned char>(at[-1]) & 0xC0) == 0x80 && is_hanzi(at - 3, at);
}

} // namespace numfact::grammar
