// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/currencies_rows.hpp>
#include <numfact/lexicon/integer.hpp>
#include <numfact/lexicon/other_currencies_rows.hpp>
#include <numfact/lexicon/prefixes_rows.hpp>
#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/lexicon/ucum_rows.hpp>
#include <numfact/lexicon/units_rows.hpp>
#include <numfact/normalize/unit.hpp>

#include <optional>
#include <span>
#include <vector>

namespace numfact::normalize {

/// Reads codes of UCUM by its rules: atoms (table rows) × prefixes × exponents × annotations, products and
/// quotients; ISO 4217 codes and {things} are units too. Built once, then only read, by any number of threads.
///
///   product   = ["/"] component {("." | "/") component}        kW.h, /s, USD/(10*6.{token})
///   component = "(" product ")" | number | [prefix] atom [exponent] [annotation] | annotation
///   exponent  = ["+" | "-"] digits                             m2, s-2, 10*6
class unit_system {
public:
    explicit unit_system(std::span<lexicon::unit_row const> user = {}) : rows_(user.begin(), user.end()) {
        for (auto const& row : lexicon::unit_rows) rows_.push_back(row);
        std::int32_t id = 0;
        for (auto const& row : rows_) units_.add(row.code, id++);
        id = 0;
        for (auto const& row : lexicon::ucum_rows) atoms_.add(std::string(row.code), id++);
        for (auto const& row : lexicon::currency_rows) currencies_.add(std::string(row.code), 0);
        for (auto const& row : lexicon::other_currency_rows) currencies_.add(std::string(row.code), 0);
        units_.freeze(), atoms_.freeze(), currencies_.freeze();
    }

    /// "GBy/s" → its factors and dimension; false when it is no unit.
    unit parse(std::string_view code) const { return parse(code, 0); }

    /// "{芯片}": what no table has; {斤} is 500 g.
    bool is_thing(std::string_view code) const {
        return code.starts_with('{') && code.find('}') == code.size() - 1 && id_of(units_, code) == lexicon::trie::none &&
               id_of(atoms_, code) == lexicon::trie::none;
    }
    bool is_currency(std::string_view code) const { return id_of(currencies_, code) != lexicon::trie::none; }
    /// "USD/MW.h" → USD: a unit with a currency in it once, above the line; else empty.
    std::string_view currency_of(unit const& u) const {
        std::string_view found;
        for (auto const& f : u.dimension.factors()) {
            if (!is_currency(f.name)) continue;
            if (!found.empty() || f.exponent != 1) return {};
            found = f.name;
        }
        return found;
    }

private:
    struct atom {
        std::string_view value, offset, definition; ///< one without a definition is its own dimension
        bool             named        = false;      ///< the normal form keeps it
        bool             takes_prefix = false;
    };
    static constexpr int deepest = 16; ///< parentheses, and definitions by way of others

    static std::int32_t id_of(lexicon::trie const& table, std::string_view code) {
        std::int32_t node = table.root();
        for (char c : code)
            if ((node = table.next(node, static_cast<unsigned char>(c))) == lexicon::trie::none) return node;
        return table.id(node);
    }
    /// A code by the rows of both tables: ucum.tsv says what units are named, and may take prefixes.
    std::optional<atom> find_atom(std::string_view code) const {
        std::int32_t const by_unit = id_of(units_, code), by_atom = id_of(atoms_, code);
        if (by_unit == lexicon::trie::none && by_atom == lexicon::trie::none) return std::nullopt;
        auto const*      row      = by_atom == lexicon::trie::none ? nullptr : &lexicon::ucum_rows[by_atom];
        std::string_view prefixed = row ? row->prefixed.view() : "no";
        if (row && (prefixed == "named" || by_unit == lexicon::trie::none))
            return atom{row->value, row->offset, row->unit, prefixed == "named", prefixed != "no"};
        auto const& u = rows_[static_cast<std::size_t>(by_unit)];
        // a product or power that is its own base is what its parts are; anything else, a dimension of its own
        bool const product = code.find_first_of("./") != code.npos || (code.back() >= '0' && code.back() <= '9');
        bool const part    = u.base == code && !product;
        return atom{u.factor, u.offset, part ? std::string_view() : u.base, false, u.prefixes != "-" || prefixed != "no"};
    }
    static rational prefix_factor(std::string_view prefix) {
        for (auto const& row : lexicon::prefix_rows) {
            if (row.prefix != prefix) continue;
            std::int32_t power = 0;
            lexicon::read_integer(row.exponent, power);
            return row.base == "2" ? rational::power_of_two(power) : rational::power_of_ten(power);
        }
        return rational::invalid();
    }

    unit parse(std::string_view code, int depth) const {
        if (code.empty() || depth > deepest) return {};
        if (code == "1") return nothing();
        // A row of the table may be a product as it stands: W.h, {FLOP}/s, L/(100.km)
        if (auto whole = find(code, depth)) return *std::move(whole);
        return parse_parts(code, depth);
    }

    unit parse_parts(std::string_view code, int depth) const {
        if (depth > deepest) return {};
        unit u    = nothing();
        int  sign = 1;
        for (std::size_t i = 0; i < code.size(); ++i) {
            if (code[i] == '/') {
                sign = -1;
                if (++i == code.size()) return {};
            } else if (i > 0) {
                if (code[i] != '.' || ++i == code.size()) return {};
                sign = 1;
            }
            std::size_t const end = component_end(code, i);
            // A part may be a row of products, too: GW.h of GW.h/d. Below the line UCUM would have brackets, but
            // no one who writes USD/MW.h means hours above it.
            std::size_t const product = product_end(code, i);
            bool const          try_product = product > end && product - i < code.size();
            std::optional<unit> part        = try_product ? find(code.substr(i, product - i), depth) : std::nullopt;
            std::size_t const   last = part ? product : end;
            if (!part) part = component(code.substr(i, end - i), depth, end - i == code.size());
            if (!part || !part->known) return {};
            multiply(u, *part, sign);
            i = last - 1;
        }
        u.known = u.to_normal.ok() && u.to_dimension.ok();
        return u;
    }

    static unit nothing() {
        unit u;
        u.to_normal = u.to_dimension = rational(1);
        u.known                      = true;
        return u;
    }
    /// What does not fold: an annotation, a currency, an atom that is its own dimension.
    static unit itself(std::string_view name) {
        unit u = nothing();
        u.code.add(name, 1), u.normal.add(name, 1), u.dimension.add(name, 1);
        return u;
    }

    /// Past the component that begins at `i`: brackets and braces hold anything.
    static std::size_t component_end(std::string_view code, std::size_t i) {
        for (int round = 0, square = 0, curly = 0; i < code.size(); ++i) {
            char const c = code[i];
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            curly += c == '{' ? 1 : c == '}' ? -1 : 0;
            if ((c == '.' || c == '/') && round == 0 && square == 0 && curly == 0) break;
        }
        return i;
    }
    static std::size_t product_end(std::string_view code, std::size_t i) {
        while ((i = component_end(code, i)) < code.size() && code[i] == '.') ++i;
        return i;
    }

    /// A row, or a prefix and a row: GW.h is G of W.h.
    std::optional<unit> find(std::string_view code, int depth) const {
        if (auto const whole = find_atom(code)) return make(code, *whole, 0, depth);
        if (is_currency(code)) return itself(code);
        for (std::size_t n : {std::size_t(1), std::size_t(2)}) {
            if (code.size() <= n) break;
            auto const prefixed = find_atom(code.substr(n));
            if (!prefixed || !prefixed->takes_prefix || !prefix_factor(code.substr(0, n)).ok()) continue;
            return make(code, *prefixed, n, depth);
        }
        return std::nullopt;
    }

    std::optional<unit> make(std::string_view code, atom const& a, std::size_t prefix_length, int depth) const {
        unit                   u      = nothing();
        std::string_view const own    = code.substr(prefix_length);
        rational const         prefix = prefix_length == 0 ? rational(1) : prefix_factor(code.substr(0, prefix_length));
        if (!a.definition.empty()) {
            u = a.definition == own ? parse_parts(own, depth + 1) : parse(a.definition, depth + 1);
            if (!u) return std::nullopt;
        } else {
            u = itself(own);
        }
        rational const factor = prefix * rational::parse(a.value);
        u.to_dimension        = u.to_dimension * factor;
        if (a.named) {
            u.normal    = itself(own).normal;
            u.to_normal = prefix;
        } else {
            u.to_normal = u.to_normal * factor;
        }
        if (!a.offset.empty()) u.offset = rational::parse(a.offset) / prefix;
        u.code = parts_of(code);
        return u;
    }
    /// The parts of a row's code as they are written: L and (100.km) of L/(100.km).
    static unit_product parts_of(std::string_view code) {
        unit_product parts;
        int          sign = 1;
        for (std::size_t i = 0; i < code.size();) {
            std::size_t const end = component_end(code, i);
            if (end > i) parts.add(code.substr(i, end - i), sign);
            if (end < code.size()) sign = code[end] == '/' ? -1 : 1;
            i = end + 1;
        }
        return parts;
    }

    /// `whole`: the component is all of a code, so that no row has it.
    std::optional<unit> component(std::string_view c, int depth, bool whole = false) const {
        if (c.empty()) return std::nullopt;
        if (c.front() == '(' && c.back() == ')') return parse(c.substr(1, c.size() - 2), depth + 1);
        if (!whole)
            if (auto u = find(c, depth)) return u;
        if (c.find_first_not_of("0123456789") == c.npos && c.size() < 30) {
            unit u = nothing();
            u.to_normal = u.to_dimension = rational::parse(c);
            u.code.add(c, 1);
            return u;
        }
        if (c.back() == '}') { // an annotation says something of the unit before it, or stands for a thing
            std::size_t const open = c.find('{');
            if (open == c.npos) return std::nullopt;
            if (open == 0) return itself(c);
            auto u = component(c.substr(0, open), depth);
            if (u && u->known && u->code.factors().size() == 1) u->code.factors()[0].name += c.substr(open);
            rational const prefix = prefix_factor(c.substr(0, open));
            if (u || !prefix.ok()) return u;
            u               = itself(c.substr(open)); // M{packet}
            u->to_normal    = u->to_dimension = prefix;
            u->code         = itself(c).code;
            return u;
        }
        std::size_t digits = c.size();
        while (digits > 0 && c[digits - 1] >= '0' && c[digits - 1] <= '9') --digits;
        if (digits == c.size() || digits == 0 || c.size() - digits > 3) return std::nullopt;
        std::size_t const end = c[digits - 1] == '-' || c[digits - 1] == '+' ? digits - 1 : digits;
        std::int32_t exponent = 0;
        lexicon::read_integer(c.substr(digits), exponent);
        if (end != digits && c[end] == '-') exponent = -exponent;
        auto base = find(c.substr(0, end), depth);
        if (!base || exponent == 0 || exponent > 99 || exponent < -99) return std::nullopt;
        unit u = nothing();
        multiply(u, *base, exponent);
        return u;
    }

    std::vector<lexicon::unit_row>     rows_; ///< those of the user first
    lexicon::trie                      units_, atoms_, currencies_; ///< codes → rows
};

} // namespace numfact::normalize
