// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>
#include <numfact/lexicon/prefixes_rows.hpp>
#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/lexicon/units_rows.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::lexicon {

/// One UCUM unit with its prefix: code "GW", value × factor / divisor + offset in `base`.
struct unit_entry {
    std::string      code;
    std::string_view dimension;
    std::string_view base;
    decimal          factor  = decimal(1);
    decimal          divisor = decimal(1);
    decimal          offset  = decimal(0);
    int              binary  = 0; ///< a further factor of 2^binary (Ki, Mi …)
};

/// All units, each with every prefix it takes, made by rule.
class unit_table {
public:
    /// Units as listed come before what a prefix makes of another unit, which so never hides them (min is a
    /// minute and not a milli-inch, ft a foot and not a femtotonne).
    template <class Rows>
    void add(Rows const& rows) {
        for (auto const& row : rows) add(row, nullptr);
        for (auto const& row : rows)
            for (auto const& p : prefix_rows)
                if (takes(row.prefixes, p)) add(row, &p);
    }
    void freeze() { symbols_.freeze(), words_.freeze(); }
    template <class Visitor>
    void visit(Visitor& visitor) {
        visitor(symbols_), visitor(words_);
        made_ = true;
    }

    surface_set beginnings() const { return symbols_.beginnings() | words_.beginnings(); }
    /// The longest unit that begins at `at`: "GWh", "平方公里", "terawatt-hours".
    hit longest(char const* at, char const* end) const { return at == end ? hit{} : longest(at, end, surface_set::key(at, end)); }
    hit longest(char const* at, char const* end, std::size_t key) const {
        hit const s = symbols_.longest(at, end, key), w = words_.longest(at, end, key);
        return w.length > s.length ? w : s;
    }
    unit_entry const& operator[](std::int32_t id) const { return units_[static_cast<std::size_t>(id)]; }

private:
    /// The column `prefixes`: "-", "si" (every decimal one), "bin+si", or the ones in use: "k M G".
    static bool takes(std::string_view allowed, prefix_row const& p) {
        if (allowed == "-" || allowed.empty()) return false;
        if (allowed == "bin+si") return true;
        if (allowed == "si") return p.base != "2";
        for (std::size_t i = 0; i < allowed.size();) {
            std::size_t const blank = std::min(allowed.find(' ', i), allowed.size());
            if (allowed.substr(i, blank - i) == p.prefix) return true;
            i = blank + 1;
        }
        return false;
    }
    void add(unit_row const& row, prefix_row const* p) {
        unit_entry e;
        e.dimension = row.dimension;
        e.base      = row.base;
        if (!row.factor.empty()) {
            std::string_view const factor = row.factor;
            auto const             slash  = factor.find('/');
            e.factor                      = decimal::parse(factor.substr(0, slash));
            if (slash != factor.npos) e.divisor = decimal::parse(factor.substr(slash + 1));
        }
        if (!row.offset.empty()) e.offset = decimal::parse(row.offset);
        if (p) {
            std::string_view const exponent = p->exponent;
            bool const             negative = exponent[0] == '-';
            int                    power    = 0;
            for (char c : exponent)
                if (c >= '0' && c <= '9') power = power * 10 + (c - '0');
            if (p->base == "2")
                e.binary = power;
            else if (negative)
                e.divisor = e.divisor.scaled(power);
            else
                e.factor = e.factor.scaled(power);
            e.code = p->prefix.view();
        }
        e.code += row.code.view();
        auto const id = static_cast<std::int32_t>(units_.size());
        units_.push_back(std::move(e));
        if (made_) return; // its surfaces are in the tables
        std::string made;
        auto const join = [&](std::string_view prefixes, std::string_view names, symbol_table& to, symbol_table::letter_case c) {
            for (auto name : surfaces(names)) {
                if (!p) to.add(name, id, c);
                for (auto prefix : surfaces(prefixes)) {
                    to.add(made.assign(prefix).append(name), id, c);
                    // spoken: mega siemens
                    if (c == symbol_table::letter_case::any) to.add(made.assign(prefix).append(1, ' ').append(name), id, c);
                }
            }
        };
        join(p ? p->symbols.view() : "", row.symbols, symbols_, symbol_table::letter_case::exact);
        join(p ? p->zh.view() : "", row.zh, words_, symbol_table::letter_case::exact);
        join(p ? p->en.view() : "", row.en, words_, symbol_table::letter_case::any);
        join(p ? p->ja.view() : "", row.ja, words_, symbol_table::letter_case::exact);
    }

    std::vector<unit_entry> units_;
    symbol_table            symbols_, words_;
    bool                    made_ = false;
};

} // namespace numfact::lexicon
