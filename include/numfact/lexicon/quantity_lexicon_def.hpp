// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/nouns_rows.hpp>
#include <numfact/lexicon/proportions_rows.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/lexicon/rejects_rows.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

// How the tables of quantities are filled with the rows of the lexicon.

namespace numfact::lexicon {

inline quantity_lexicon::quantity_lexicon(user_rows const& user) {
    if (!user.tells_of_quantities()) take_made(made_part::quantities, *this);
    add_numerals();
    add_currencies(user.currencies), add_currencies(currency_rows);
    add_scales(user.scales), add_scales(scale_rows);
    add_bounds(user.bounds), add_bounds(bound_rows);
    add_classifiers(user.classifiers), add_classifiers(classifier_rows);
    add_proportions();
    add_words();
    units.add(user.units), units.add(unit_rows);
    for_each_table([](auto& t) { t.freeze(); });
    add_after_amount(proportion_words.beginnings(), proportion_after);
    add_after_amount(currency_after.beginnings(), currency_name_after);
    add_after_amount(currency_minor.beginnings(), minor_after);
    add_after_amount(currency_ahead.beginnings(), sign_after);
    add_after_amount(units.beginnings(), unit_after);
    add_after_amount(classifiers.beginnings(), classifier_after);
    after_digits = numeral_words.beginnings() | scale_words.beginnings();
    after_unit   = numeral_words.beginnings();
    for (std::string_view const digit : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"})
        after_digits.add(digit), after_unit.add(digit);
    for (std::string_view const s : {"½", "¼", "¾", "⅓", "⅔", "⅕", "⅖", "⅗", "⅘", "⅙", "⅚", "⅛", "⅜", "⅝", "⅞", "/", "／", "⁄", "+", "-", "×", "の",
                                     "的", "又", "と", "・"})
        after_digits.add(s);
    for (std::string_view const s : {"+", "＋", "-", "/", "／", "每", "多", "余", "餘", "又"}) after_unit.add(s);
}

inline void quantity_lexicon::add_after_amount(surface_set const& beginnings, after what) {
    for (std::size_t key = 0; key < after_amount_.size(); ++key)
        if (beginnings.has(key)) after_amount_[key] = static_cast<std::uint8_t>(after_amount_[key] | what);
}

inline void quantity_lexicon::add_numerals() {
    static constexpr std::pair<std::string_view, numeral_kind> kinds[] = {
        {"digit", numeral_kind::digit},       {"formal", numeral_kind::formal},
        {"tens", numeral_kind::tens},
        {"power", numeral_kind::power},       {"myriad", numeral_kind::myriad},
        {"half", numeral_kind::half},         {"vague", numeral_kind::vague},     {"couple", numeral_kind::couple},
        {"more", numeral_kind::more},         {"zh-point", numeral_kind::zh_point},
        {"minus", numeral_kind::minus},       {"cardinal", numeral_kind::cardinal},
        {"scale", numeral_kind::scale},       {"dozen", numeral_kind::dozen},
        {"ordinal", numeral_kind::ordinal},   {"scale-ordinal", numeral_kind::scale_ordinal},
        {"part", numeral_kind::part},         {"article", numeral_kind::article},
        {"and", numeral_kind::conjunction},   {"point", numeral_kind::point},
    };
    for (auto const& row : numeral_rows) {
        numeral_entry e{numeral_kind::digit, 0};
        for (auto const& [name, k] : kinds)
            if (name == row.kind) e.kind = k;
        e.value = e.kind == numeral_kind::half ? 5 : to_int(row.value);
        auto const id = static_cast<std::int32_t>(numerals.size());
        numerals.push_back(e);
        for (auto s : surfaces(row.zh)) numeral_words.add(s, id);
        for (auto s : surfaces(row.en)) numeral_words.add(s, id, letter_case::any);
    }
    each_joined_numeral([&](std::string const& s, bool ordinal, int value) {
        numeral_words.add(s, static_cast<std::int32_t>(numerals.size()), letter_case::any);
        numerals.push_back({ordinal ? numeral_kind::ordinal : numeral_kind::cardinal, value});
    });
}

template <class Rows>
void quantity_lexicon::add_currencies(Rows const& rows) {
    auto const add = [&](std::string_view code, decimal divisor) {
        currencies.push_back({code, divisor});
        return static_cast<std::int32_t>(currencies.size() - 1);
    };
    shared_names.add(rows);
    for (auto const& row : rows) {
        auto const id     = add(row.code, decimal(1));
        auto const before = [&](std::string_view s) { currency_before.add(s, id), currency_ahead.add(s, id); };
        auto const after  = [&](std::string_view s) { currency_after.add(s, id); };
        for (auto s : surfaces(row.prefix)) before(s);
        before(row.code);
        for (auto s : surfaces(row.suffix)) after(s);
        after(row.code);
        for (auto s : surfaces(row.with_country)) after(s);
        for (auto s : surfaces(row.zh)) after(s);
        for (auto s : surfaces(row.ja)) after(s);
        for (auto s : surfaces(row.en)) {
            currency_after.add(s, id, letter_case::any);
            currency_name_before.add(s, id);
            std::string small(s);
            std::transform(small.begin(), small.end(), small.begin(), to_ascii_lower);
            if (small != s) currency_name_before.add(small, id);
        }
        for (auto s : surfaces(row.minor)) {
            auto const eq = s.find('=');
            if (eq == s.npos) continue;
            currency_minor.add(s.substr(0, eq), add(row.code, decimal::parse(s.substr(eq + 1))), letter_case::any);
        }
    }
}

template <class Rows>
void quantity_lexicon::add_scales(Rows const& rows) {
    for (auto const& row : rows) {
        auto const add = [&](bool symbol) {
            scales.push_back({to_int(row.exponent), row.multiplier.empty() ? decimal(1) : decimal::parse(row.multiplier), symbol});
            return static_cast<std::int32_t>(scales.size() - 1);
        };
        auto const word = add(false), symbol = add(true);
        for (auto s : surfaces(row.zh)) scale_words.add(s, word);
        for (auto s : surfaces(row.ja)) scale_words.add(s, word);
        for (auto s : surfaces(row.en)) scale_words.add(s, word, letter_case::any);
        for (auto s : surfaces(row.symbols)) scale_words.add(s, symbol);
    }
}

template <class Rows>
void quantity_lexicon::add_bounds(Rows const& rows) {
    for (auto const& row : rows) {
        bound_entry e{bound::exact};
        for (auto b : {bound::approx, bound::gt, bound::ge, bound::lt, bound::le})
            if (to_string(b) == row.bound) e.bound = b;
        auto const id = static_cast<std::int32_t>(bounds.size());
        bounds.push_back(e);
        for (auto cell : {row.zh, row.en, row.ja})
            for (auto s : surfaces(cell)) {
                if (row.place == "before") {
                    bound_before.add(s, id);
                    if (s[0] >= 'a' && s[0] <= 'z') bound_before.add(std::string(1, static_cast<char>(s[0] - 32)).append(s.substr(1)), id);
                } else
                    bound_after.add(s, id, letter_case::any);
            }
    }
}

inline void quantity_lexicon::add_proportions() {
    for (auto const& row : proportion_rows) {
        auto const id = static_cast<std::int32_t>(proportions.size());
        proportions.push_back({row.unit, decimal::parse(row.multiplier)});
        for (auto cell : {row.zh, row.ja})
            for (auto s : surfaces(cell)) proportion_words.add(s, id);
        for (auto s : surfaces(row.en)) proportion_words.add(s, id, letter_case::any);
    }
}

template <class Rows>
void quantity_lexicon::add_classifiers(Rows const& rows) {
    for (auto const& row : rows)
        for (auto s : surfaces(row.zh)) classifiers.add(s, 0);
}

inline void quantity_lexicon::add_words() {
    for (auto const& row : noun_rows)
        for (auto s : surfaces(row.en)) {
            if (row.kind == "stop")
                stop_words.add(s, 0, letter_case::any);
            else if (row.kind == "modifier")
                modifier_words.add(s, 0, letter_case::any);
            else if (row.kind == "millions")
                million_words.add(s, 0, letter_case::any);
            else if (row.kind == "qualifier")
                qualifier_words.add(s, 0, letter_case::any);
            else if (row.kind == "change")
                change_words.add(s, 0, letter_case::any);
            else if (row.kind == "thing")
                price_things.add(s, 0, letter_case::any);
            else if (row.kind == "shift")
                shift_words.add(s, 0, letter_case::any);
            else
                irregular_plurals_.add(s, static_cast<std::int32_t>(singulars_.size())), singulars_.push_back(row.noun);
        }
    for (auto const& row : reject_rows) {
        if (row.reject == "word") {
            for (auto s : surfaces(row.zh)) reject_words.add(s, 0);
            for (auto s : surfaces(row.en)) reject_words.add(s, 0, letter_case::any);
            for (auto cell : {row.zh, row.en})
                for (auto s : surfaces(cell)) add_word_of_digits(s);
        } else if (row.reject == "tail") {
            for (auto cell : {row.zh, row.en})
                for (auto s : surfaces(cell)) name_tails.add(s, 0);
        } else if (row.reject == "piece") {
            for (auto s : surfaces(row.zh)) piece_words.add(s, 0);
        } else if (row.reject == "noun") {
            for (auto s : surfaces(row.zh)) plain_words.add(s, 0);
        } else if (row.reject == "number-of") {
            for (auto cell : {row.zh, row.en, row.ja})
                for (auto s : surfaces(cell)) code_labels.add(s, 0);
        } else if (row.reject == "code") {
            for (auto s : surfaces(row.en)) weak_codes.add(s, 0);
        } else if (row.reject == "label") {
            for (auto s : surfaces(row.en)) {
                model_words.add(s, 0);
                model_words.add(std::string(1, static_cast<char>(s[0] - 32)).append(s.substr(1)), 0);
            }
        } else {
            for (auto s : surfaces(row.en)) model_words.add(s, 0);
            for (auto s : surfaces(row.zh)) model_words.add(s, 0);
        }
    }
}

} // namespace numfact::lexicon
