// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>
#include <numfact/lexicon/made.hpp>
#include <numfact/lexicon/numerals_rows.hpp>
#include <numfact/lexicon/shared_currencies.hpp>
#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/lexicon/unit_table.hpp>
#include <numfact/lexicon/user_rows.hpp>
#include <numfact/mention.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

/// What a numeral word is, from the column `kind` of numerals.tsv.
enum class numeral_kind : std::uint8_t {
    digit, formal, tens, power, myriad, half, vague, couple, more, zh_point, minus, cardinal, scale, dozen, ordinal, scale_ordinal,
    part, article, conjunction, point
};
struct numeral_entry {
    numeral_kind kind;
    int          value; ///< or the power of ten; 5 of a half is a tenth of it
};

struct currency_entry {
    std::string_view code;
    decimal          divisor; ///< of a minor unit: 100 cents are one dollar; else 1
};

struct scale_entry {
    int     exponent;
    decimal multiplier; ///< 12 for a dozen, else 1
    bool    symbol;     ///< k, M, bn: needs the number right before it, or a currency
};

struct bound_entry {
    enum bound bound;
};

/// %, pp, bp, x; `multiplier` is 10 of 成.
struct proportion_entry {
    std::string_view unit;
    decimal          multiplier;
};

/// The tables that quantities are read with. Built once, then only read.
class quantity_lexicon {
public:
    /// The rows of a user come before the built-in ones, so that they win where a surface is in both.
    explicit quantity_lexicon(user_rows const& user);

    /// The tables, as they are made with the library.
    template <class Visitor>
    void visit(Visitor& visitor) {
        for_each_table(visitor);
    }

    symbol_table               numeral_words;
    std::vector<numeral_entry> numerals;

    suffix_table                currency_before; ///< US$, 人民币: what may stand before the amount
    symbol_table                currency_ahead;  ///< the same, read forwards
    suffix_table                currency_name_before; ///< ringgit 42: names in small letters
    symbol_table                weak_codes;      ///< ALL, TRY: signs that are words too
    symbol_table                currency_after;  ///< 万亿[韩元], 30 [dollars]
    symbol_table                currency_minor;  ///< 77[美分]
    std::vector<currency_entry> currencies;
    shared_currencies           shared_names;    ///< 30 [pesos]: of which country?

    symbol_table             scale_words;
    std::vector<scale_entry> scales;

    suffix_table             bound_before;
    symbol_table             bound_after;
    std::vector<bound_entry> bounds;

    symbol_table                  proportion_words;
    std::vector<proportion_entry> proportions;

    symbol_table classifiers;
    symbol_table stop_words;    ///< end the noun phrase of an English count
    symbol_table modifier_words; ///< eight [more] picks
    symbol_table million_words; ///< 20m [people]
    symbol_table qualifier_words; ///< the [remaining] 12
    symbol_table change_words; ///< rose, cut: "from A to B" after them is no range
    symbol_table price_things; ///< what a price is said to be per without "per": $5 a share
    symbol_table shift_words;  ///< behind a length of time they make it a time: a year [earlier]
    symbol_table reject_words;  ///< 万一, one of the
    suffix_table model_words;   ///< iPhone, Boeing
    suffix_table code_labels;   ///< 股票代码, ZIP code
    symbol_table piece_words;   ///< 五块[芯片]
    symbol_table plain_words;   ///< 千亿[市值]: begins like a classifier
    symbol_table name_tails;    ///< 101[中学]
    /// The singular of an irregular plural in small letters, or nothing: people → person.
    std::string_view singular_of(std::string_view plural) const {
        hit const h = irregular_plurals_.longest(plural.data(), plural.data() + plural.size());
        return h && h.length == plural.size() ? singulars_[static_cast<std::size_t>(h.id)] : std::string_view{};
    }

    unit_table units;

    surface_set after_digits; ///< what a number may go on with
    surface_set after_unit;   ///< what a quantity may go on with, apart from words in Latin letters
    /// What may stand behind an amount, one bit each: one look by the key tells which tables to look into.
    enum after : std::uint8_t {
        proportion_after = 1, currency_name_after = 2, minor_after = 4, sign_after = 8, unit_after = 16, classifier_after = 32
    };
    unsigned may_follow_amount(std::size_t key) const { return after_amount_[key]; }

    /// Calls `f` for the tens and units written as one word: thirtyone, twentyfifth.
    template <class F>
    static void each_joined_numeral(F f) {
        for (auto const& tens : numeral_rows) {
            int const t = to_int(tens.value);
            if (tens.kind != "cardinal" || t < 20) continue;
            for (auto const& unit : numeral_rows) {
                int const u = to_int(unit.value);
                if (u < 1 || u > 9 || (unit.kind != "cardinal" && unit.kind != "ordinal")) continue;
                for (auto s : surfaces(tens.en)) f(std::string(s).append(unit.en), unit.kind == "ordinal", t + u);
            }
        }
    }

    /// May one of `reject_words` begin with the digit at `at`: 90后, 3.15晚会? Its first three bytes say no to most numbers.
    bool may_be_word_of_digits(char const* at, char const* end) const { return end - at > 2 && words_of_digits_[three_bytes(at)]; }

    /// Is the word a function word of English: of, in, rose?
    bool is_stop_word(std::string_view word) const {
        auto const h = stop_words.longest(word.data(), word.data() + word.size());
        return h && h.length == word.size();
    }

private:
    using letter_case = symbol_table::letter_case;

    void add_after_amount(surface_set const& beginnings, after what);
    void add_numerals();
    template <class Rows>
    void add_currencies(Rows const& rows);
    template <class Rows>
    void add_scales(Rows const& rows);
    template <class Rows>
    void add_bounds(Rows const& rows);
    void add_proportions();
    template <class Rows>
    void add_classifiers(Rows const& rows);
    void add_words();
    void add_word_of_digits(std::string_view word) {
        if (!is_ascii_digit(static_cast<unsigned char>(word[0]))) return;
        if (word.size() < 3)
            words_of_digits_.set();
        else
            words_of_digits_.set(three_bytes(word.data()));
    }
    static std::size_t three_bytes(char const* at) {
        auto const byte = [&](int i) { return std::uint32_t{static_cast<unsigned char>(at[i])}; };
        return (byte(0) << 16 | byte(1) << 8 | byte(2)) * 0x9E37'79B1u >> 20;
    }
    template <class F>
    void for_each_table(F&& f) {
        for (auto* t : {&numeral_words, &currency_ahead, &currency_after, &currency_minor, &scale_words, &bound_after,
                        &classifiers, &stop_words, &modifier_words, &qualifier_words, &million_words, &change_words, &price_things,
                        &shift_words, &reject_words, &name_tails, &piece_words, &plain_words, &proportion_words, &weak_codes,
                        &irregular_plurals_})
            f(*t);
        for (auto* t : {&currency_before, &currency_name_before, &bound_before, &model_words, &code_labels}) f(*t);
        f(shared_names), f(units);
    }
    static int to_int(std::string_view s) {
        int v = 0;
        for (char c : s)
            if (is_ascii_digit(static_cast<unsigned char>(c))) v = v * 10 + (c - '0');
        return !s.empty() && s[0] == '-' ? -v : v;
    }

    symbol_table                                irregular_plurals_;
    std::vector<std::string_view>               singulars_;
    std::array<std::uint8_t, surface_set::keys> after_amount_{};
    std::bitset<4096>                           words_of_digits_;
};

} // namespace numfact::lexicon

#include <numfact/lexicon/quantity_lexicon_def.hpp>
