// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/normalize/currency.hpp>
#include <numfact/normalize/precision.hpp>
#include <numfact/normalize/unit_system.hpp>

#include <array>
#include <vector>

namespace numfact::normalize {

/// What amounts are converted to, and how.
struct conversion {
    std::string to; ///< a unit; empty: base units
    rate_table  rates;
    bool        document_rates = false;
    int         max_rate_age   = 7;
    int         digits         = 0;
};

/// Fills norm_value and norm_unit of the records of one document. It keeps the units it has met, so that a
/// unit's code is read once a document, and the rates that the document's restatements imply.
class normalizer {
public:
    normalizer(unit_system const& units, conversion const& asked) : units_(units), asked_(asked), to_(units.parse(asked.to)) {
        to_currency_ = units_.currency_of(to_);
    }

    /// The mention or fact in base units or the unit asked for, by the rates of the day `on`.
    template <class Record>
    void operator()(Record& r, instant on) {
        if (r.unit.empty() || !(r.value || r.low)) return;
        step const& s = step_of(r.unit);
        if (!s.known) return;
        if (s.needs_rate) return convert_money(r, s, on);
        apply(r, s);
    }

    /// The same of a fact, told in a mention that has been converted. Most facts have its value as it stands.
    void operator()(fact& f, mention const& told) {
        auto const differ = [](number const& a, number const& b) { return a.first.is_negative() != b.first.is_negative(); };
        if (differ(f.value, told.value) || differ(f.low, told.low) || f.unit != told.unit || told.rate || *told.error != '\0')
            return (*this)(f, f.published);
        f.norm_value = told.norm_value, f.norm_low = told.norm_low, f.norm_high = told.norm_high;
        f.norm_unit = told.norm_unit;
    }

    /// Learns the rate that 2.8万亿韩元（约合人民币150.64亿元）implies.
    void learn(fact const& f) {
        if (!asked_.document_rates || f.value.is != number::form::decimal || f.equivalent_value.is != number::form::decimal) return;
        rational const rate = rational(f.equivalent_value.first).abs() / rational(f.value.first).abs();
        if (rate.ok() && !rate.is_zero() && units_.is_currency(f.unit) && units_.is_currency(f.equivalent_unit))
            implied_.push_back({f.unit, f.equivalent_unit, rate});
    }

private:
    /// What is done to the values of a unit: (value + before) × factor - after.
    struct step {
        bool        known = false, identity = false, asked = false, needs_rate = false, money = false;
        decimal     decimal_factor = decimal::invalid(); ///< of most units; the fast way
        rational    before, factor, after;
        std::string   code, unit, currency;
        std::uint64_t key = 0; ///< of the code
    };
    struct implied_rate {
        std::string from, to;
        rational    rate;
    };
    static constexpr std::size_t slots   = 256; ///< by the highest eight bits of a hash; more than twice as many as there may be steps
    static constexpr std::size_t most    = 120; ///< {things} are without number; memory is not
    static constexpr int         endless = 18;  ///< digits of a base value without a finite expansion: 100 km/h

    step const& step_of(std::string const& code) {
        std::uint64_t key = code.size(); // of up to seven bytes, as most codes have, it is the code itself
        for (char const c : code) key = (key << 8 | key >> 56) ^ static_cast<unsigned char>(c);
        std::size_t slot = slot_of(key);
        for (; met_[slot] != 0; slot = (slot + 1) % slots)
            if (step const& s = steps_[met_[slot] - 1u]; s.key == key && s.code.size() == code.size() && (code.size() < sizeof key || s.code == code))
                return s;
        if (steps_.size() == most) {
            steps_.clear(), met_.fill(0);
            slot = slot_of(key);
        }
        steps_.push_back(make_step(code));
        steps_.back().code = code, steps_.back().key = key;
        met_[slot] = static_cast<std::uint8_t>(steps_.size());
        return steps_.back();
    }
    static std::size_t slot_of(std::uint64_t key) { return key * 0x9E37'79B9'7F4A'7C15 >> 56; }

    step make_step(std::string const& code) const {
        step s;
        if (asked_.to.empty() && units_.is_thing(code)) { // its own base
            s.known = s.identity = true, s.factor = rational(1), s.unit = code;
            return s;
        }
        unit const u = units_.parse(code);
        if (!u) return s;
        s.known    = true;
        s.currency = units_.currency_of(u);
        s.money    = code == s.currency;
        s.before   = u.offset;
        if (commensurable(u, to_)) {
            s.asked = true, s.unit = asked_.to, s.after = to_.offset;
            s.factor = u.to_dimension / to_.to_dimension;
        } else if (!to_currency_.empty() && !s.currency.empty() && same_but_currency(u.dimension, s.currency)) {
            s.asked = s.needs_rate = true, s.unit = asked_.to, s.money = asked_.to == to_currency_;
            s.factor = u.to_dimension / to_.to_dimension;
        } else {
            s.factor = u.to_normal, s.unit = u.normal.to_string();
        }
        s.identity = s.factor == rational(1) && s.before.is_zero() && s.after.is_zero();
        if (s.before.is_zero() && s.after.is_zero()) s.decimal_factor = s.factor.to_decimal();
        return s;
    }
    bool same_but_currency(unit_product from, std::string const& currency) const {
        from.add(currency, -1), from.add(to_currency_, 1);
        return from == to_.dimension;
    }

    template <class Record>
    void apply(Record& r, step const& s) const {
        if (r.value) apply(r.value, s, r.text, r.norm_value, r.error);
        if (r.low) apply(r.low, s, r.text, r.norm_low, r.error), apply(r.high, s, r.text, r.norm_high, r.error);
        if (r.norm_value || r.norm_low) r.norm_unit = s.unit;
    }
    /// The value, rounded where it was asked for in another unit or has no end; a value that does not fit is an error.
    void apply(number const& n, step const& s, std::string_view text, number& to, char const*& error) const {
        bool const rounds = asked_.digits > 0 || (s.asked && !s.identity);
        if (n.is == number::form::decimal && !rounds) {
            if (s.identity) return void(to = n);
            if (decimal const d = n.first * s.decimal_factor; d.ok()) return void(to = d.trimmed());
        }
        to = exactly(n, s, text, error);
    }
    /// The same of any number, by way of quotients.
    number exactly(number const& n, step const& s, std::string_view text, char const*& error) const {
        if (n.is == number::form::none || n.is == number::form::ratio) return {};
        rational v = rational(n.first);
        if (n.is == number::form::fraction) v = v / rational(n.second);
        v = (v + s.before) * s.factor - s.after;
        return output(v, n, s, text, error);
    }
    number output(rational const& v, number const& n, step const& s, std::string_view text, char const*& error) const {
        decimal d = decimal::invalid();
        if (asked_.digits > 0)
            d = v.rounded(asked_.digits);
        else if (s.asked && !s.identity)
            d = v.rounded(std::max(1, precision_of(n.first, text).digits));
        else
            d = v.is_decimal() ? v.to_decimal() : v.rounded(endless);
        if (s.money && d.ok()) { // no amount of money is finer than its smallest coin
            auto const minor = minor_digits(s.unit);
            if (minor && d.exponent() < -*minor) d = v.rounded_at(-*minor);
        }
        if (d.ok()) return asked_.digits > 0 || s.asked ? d : d.trimmed();
        error = "overflow";
        return {};
    }

    template <class Record>
    void convert_money(Record& r, step const& s, instant on) {
        auto rate = asked_.rates.find(s.currency, to_currency_, on, asked_.max_rate_age);
        if (!rate) rate = implied(s.currency);
        if (!rate) {
            r.error = asked_.rates.empty() ? "no rates" : "no rate of the day";
            return;
        }
        step with   = s;
        with.factor = with.factor * rate->rate;
        with.identity = false, with.decimal_factor = decimal::invalid();
        apply(r, with);
        if (!r.norm_value && !r.norm_low) return;
        decimal const exact = rate->rate.to_decimal();
        r.rate = std::make_shared<rate_note const>(rate_note{exact.ok() ? exact : rate->rate.rounded(10), rate->day, rate->source});
    }
    /// The latest restatement that has both currencies.
    std::optional<exchange_rate> implied(std::string_view from) const {
        for (auto at = implied_.rbegin(); at != implied_.rend(); ++at) {
            if (at->from == from && at->to == to_currency_) return exchange_rate{at->rate, {}, "document"};
            if (at->to == from && at->from == to_currency_) return exchange_rate{at->rate.inverse(), {}, "document"};
        }
        return std::nullopt;
    }

    unit_system const&        units_;
    conversion const&         asked_;
    unit                      to_;
    std::string               to_currency_;
    std::vector<step>         steps_; ///< the units met
    std::array<std::uint8_t, slots> met_{}; ///< by the hash of the code, which step, counted from 1
    std::vector<implied_rate> implied_;
};

} // namespace numfact::normalize
