// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

/// Names that several currencies have, and the countries that tell which is meant: pesos are PHP beside Manila, crowns SEK
/// beside Stockholm. They are the columns `shared`, `with_country` and `country` of currencies.tsv.
class shared_currencies {
public:
    /// Rows of currencies.tsv; of two that are found at one place, the one added first.
    template <class Rows>
    void add(Rows const& rows) {
        for (auto const& row : rows) {
            auto const at = static_cast<std::int32_t>(currencies_.size());
            currencies_.push_back({row.code, row.shared, row.with_country});
            for (auto s : surfaces(row.shared)) names_.add(s, any_country, symbol_table::letter_case::any);
            for (auto s : surfaces(row.with_country)) names_.add(s, named_country, symbol_table::letter_case::any);
            for (auto s : surfaces(row.country)) countries_.add(s, at), starts_.set(static_cast<unsigned char>(s[0]));
        }
    }
    void freeze() { names_.freeze(), countries_.freeze(); }
    template <class Visitor>
    void visit(Visitor& visitor) {
        visitor(names_), visitor(countries_);
    }

    /// Whether several currencies are called so.
    bool has(std::string_view name) const { return find(name) != trie::none; }
    /// Whether it is money only where a country is named.
    bool needs_country(std::string_view name) const { return find(name) == named_country; }
    /// The code of the one whose country is named last before the amount, else first behind it; empty where none is:
    /// "crowns", "a shop in Prague paid ", "" → "CZK"
    std::string_view nearest(std::string_view name, std::string_view before, std::string_view behind) const {
        std::string_view last, first;
        each_country(name, before, [&](std::string_view code) { return last = code, true; });
        if (last.empty()) each_country(name, behind, [&](std::string_view code) { return first = code, false; });
        return last.empty() ? first : last;
    }

private:
    struct currency {
        std::string_view code, shared, with_country;
    };

    /// Calls found(code) for the countries in `words` whose currency has the name, until it answers false.
    template <class Found>
    void each_country(std::string_view name, std::string_view words, Found found) const {
        char const* const end    = words.data() + words.size();
        auto const        letter = [](char c) { return is_ascii_letter(static_cast<unsigned char>(c)); };
        for (char const* at = words.data(); at != end;) {
            bool const begins = starts_[static_cast<unsigned char>(*at)] && (at == words.data() || !letter(at[-1])) && countries_.may_begin(at, end);
            hit const  h      = begins ? countries_.longest(at, end) : hit{};
            if (h && is_called(currencies_[static_cast<std::size_t>(h.id)], name) && !found(currencies_[static_cast<std::size_t>(h.id)].code)) return;
            at += std::max(h.length, 1u);
        }
    }
    static bool is_called(currency const& c, std::string_view name) {
        auto const same = [](char a, char b) { return to_ascii_lower(a) == to_ascii_lower(b); };
        for (std::string_view const cell : {c.shared, c.with_country})
            for (auto const s : surfaces(cell))
                if (std::equal(s.begin(), s.end(), name.begin(), name.end(), same)) return true;
        return false;
    }

    std::int32_t find(std::string_view name) const {
        char const *const first = name.data(), *const last = first + name.size();
        hit const         h     = names_.may_begin(first, last) ? names_.longest(first, last) : hit{};
        return h && h.length == name.size() ? h.id : trie::none;
    }

    static constexpr std::int32_t any_country = 0, named_country = 1;

    symbol_table          names_;     ///< to one of these
    symbol_table          countries_; ///< to a row of currencies_
    std::bitset<256>      starts_;    ///< the first bytes of countries: capitals, and those of a few characters
    std::vector<currency> currencies_;
};

} // namespace numfact::lexicon
