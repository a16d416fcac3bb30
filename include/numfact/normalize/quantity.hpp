// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/en/count.hpp>
#include <numfact/grammar/reading.hpp>
#include <numfact/normalize/shared_currency.hpp>
#include <numfact/normalize/unit_code.hpp>
#include <numfact/scan/word_list.hpp>
#include <numfact/text/region.hpp>

namespace numfact::normalize {

namespace detail {

using unit_kind = grammar::unit_expression::kind;

/// The values of a reading's amounts, scales multiplied in; `high` is set of a range or a pair.
struct span_of_values {
    number low, high;
    bool   ok() const { return low.ok() && high.ok(); }
};

inline number value_of(grammar::amount const& a) {
    if (!a.fraction) return a.value;
    if (auto const q = exact_quotient(a.value, a.divisor); q.ok() && (a.divisor == decimal(2) || a.value > a.divisor)) return q;
    return number::fraction(a.value, a.divisor);
}

inline decimal plain(number const& n) {
    return n.is == number::form::fraction ? exact_quotient(n.first, n.second) : n.first;
}

/// An end of a range without a scale takes that of the other, if it then still is the smaller:
/// 500-800亿, 2.0-2.25 billion; but 8500到3万 stays.
inline void share_scale(grammar::amount const& a, grammar::amount const& b, decimal& low, decimal const& high) {
    if (a.scaled || b.scale == 0) return;
    decimal const scaled = low.scaled(b.scale);
    if (scaled.ok() && scaled.abs() <= high.abs()) low = scaled;
}

inline span_of_values values_of(grammar::reading const& r) {
    auto const &a = r.amounts[0], &b = r.amounts[1];
    if (r.count < 2 || r.ratio) {
        if (a.pair) return {a.value, a.high};
        return {value_of(a), {}};
    }
    decimal low = plain(value_of(a)), high = b.pair ? b.high : plain(value_of(b));
    if (r.tolerance) {
        auto const proportion = [&](grammar::unit_expression const& u) {
            return u.is == unit_kind::proportion ? r.lexicon->proportions[static_cast<std::size_t>(u.id)].unit : std::string_view{};
        };
        auto const of = proportion(r.unit_of_low), by = proportion(r.unit);
        bool const alone = r.unit_of_low.is == unit_kind::none && r.sign == lexicon::trie::none; // 46±1.5%
        if (by == "bp" && of == "%") high = high.scaled(-2); // 70.6% ± 50 basis points
        if (by == "%" && of != "%" && !alone) high = low * high.scaled(-2); // $65.0B ± 2%
        return {low - high, low + high};
    }
    if (r.unit_of_low.is == unit_kind::none || r.unit_of_low.is == r.unit.is) share_scale(a, b, low, high);
    return {low, high};
}

/// The currency of a reading: 元 and $ are what the region says.
inline std::string_view currency_code(grammar::reading const& r, text::region const& region) {
    bool const  before = r.sign != lexicon::trie::none;
    auto const  id     = before ? r.sign : r.unit.id;
    auto const& entry  = r.lexicon->currencies[static_cast<std::size_t>(id)];
    auto const  words  = before ? std::string_view(r.sign_first, static_cast<std::size_t>(r.sign_last - r.sign_first))
                                : std::string_view(r.unit.first, static_cast<std::size_t>(r.unit.last - r.unit.first));
    if (words == "$" || words == "＄") return region.dollar;
    if (words == "¥" || words == "￥") return region.yen;
    if (auto const code = currency_of_country(r, words); !code.empty()) return code;
    if (entry.code == "CNY" && words.size() >= 3) {
        static constexpr scan::word_list yuan{"元", "圓", "圆", "塊", "块", "毛", "角", "蚊"};
        if (yuan.begins(words.data(), words.data() + words.size()) && words.find("人民") == words.npos) return region.yuan;
    }
    return entry.code;
}

/// %, pp, bp, x as the record has them.
inline std::string_view proportion_unit(grammar::reading const& r, text::region const& region) {
    if (r.tolerance && r.unit_of_low.is == unit_kind::proportion) // 46%±1.5个百分点 is a range of per cent
        return r.lexicon->proportions[static_cast<std::size_t>(r.unit_of_low.id)].unit;
    auto const unit = r.lexicon->proportions[static_cast<std::size_t>(r.unit.id)].unit;
    if (unit == "cheng" || unit == "zhe" || unit == "off") return "%";
    if (unit == "pp" && region.language == "en" && std::string_view(r.unit.first, 2) == "pc") return "%"; // 5 pct
    return unit;
}

/// Appends the unit of a reading without its denominators.
inline void append_unit(std::string& out, grammar::reading const& r, text::region const& region) {
    auto const words = [&] { return std::string_view(r.unit.first, static_cast<std::size_t>(r.unit.last - r.unit.first)); };
    switch (r.unit.is) {
    case unit_kind::currency: out += currency_code(r, region); break;
    case unit_kind::proportion: out += proportion_unit(r, region); break;
    case unit_kind::unit: normalize::append_unit(out, r.unit, *r.lexicon); break;
    case unit_kind::classifier: out.append("{").append(words()) += '}'; break;
    case unit_kind::noun: out.append("{").append(en::singular(words(), *r.lexicon)) += '}'; break;
    case unit_kind::none: break;
    }
}

inline void multiply(number& n, decimal const& factor) {
    bool const one = factor.mantissa() == 1 && factor.exponent() == 0 && !factor.is_negative();
    if (n && !one) n.first = n.first * factor;
}

} // namespace detail

/// Makes a mention of a reading: its value with scales and minor units multiplied in, kind and unit.
/// False when it has no value; one of more than 38 digits is left out and m.error says so.
inline bool make_mention(grammar::reading const& r, text::region const& region, mention& m) {
    using namespace detail;
    auto [low, high] = values_of(r);
    m.rule           = r.rule;
    auto const& a    = r.current();
    m.bound          = r.amounts[0].inner != bound::exact ? r.amounts[0].inner : a.inner;
    m.vague          = r.amounts[0].vague;
    if (m.vague) m.bound = bound::approx;

    if (r.ratio) {
        m.kind             = kind::ratio;
        number const first = number::ratio(r.amounts[0].value, r.amounts[1].value);
        if (r.count < 3) return m.value = first, first.ok();
        m.low  = first;
        m.high = number::ratio(r.amounts[0].value, r.amounts[2].value); // 1:1.5~2.5
        return m.low.ok() && m.high.ok();
    }
    auto const add_part = [&] { // 半 of 两年半, 五 of 七成五
        if (!r.part.is_zero()) low = plain(low).is_negative() ? plain(low) - r.part : plain(low) + r.part;
    };
    if (r.sign != lexicon::trie::none) m.unit += currency_code(r, region);
    else append_unit(m.unit, r, region);
    if (r.sign != lexicon::trie::none) {
        m.kind = kind::money;
        if (r.negative) multiply(low, -1), multiply(high, -1);
    } else if (r.unit.is == unit_kind::currency) {
        m.kind              = kind::money;
        auto const& divisor = r.lexicon->currencies[static_cast<std::size_t>(r.unit.id)].divisor;
        if (divisor != decimal(1)) {
            low = exact_quotient(plain(low), divisor);
            if (high) high = exact_quotient(plain(high), divisor);
        }
        if (!r.minor.is_zero()) low = plain(low).is_negative() ? plain(low) - r.minor : plain(low) + r.minor;
    } else if (r.unit.is == unit_kind::proportion) {
        auto const& p = r.lexicon->proportions[static_cast<std::size_t>(r.unit.id)];
        m.kind        = m.unit == "x" ? kind::multiple : m.unit == "[ppth]" ? kind::measure : kind::percent;
        if (p.unit == "zhe") { // 八五折 and 8.5折 are 85 %, 85折 too
            auto const tenths = [](number& n) {
                if (n && plain(n).abs() < decimal(10)) multiply(n, 10);
            };
            tenths(low), tenths(high);
        } else {
            multiply(low, p.multiplier);
            multiply(high, p.multiplier);
            if (p.unit == "off" && low && !high) low = decimal(100) - plain(low); // 二割引: 80 % remain
        }
        add_part();
    } else if (r.unit.is == unit_kind::unit) {
        add_part();
        auto const& first = r.lexicon->units[r.unit.factors[0].id];
        m.kind            = r.unit.size == 1 && r.unit.factors[0].exponent == 1 && first.dimension == "time" ? kind::duration
                                                                                                             : kind::measure;
        if (int const power = code_scale(first.code); power != 0) { // bcm: billions of cubic metres
            multiply(low, decimal(1).scaled(power));
            multiply(high, decimal(1).scaled(power));
        }
    } else if (r.unit.is == unit_kind::classifier || r.unit.is == unit_kind::noun) {
        m.kind = kind::count;
    } else {
        m.kind = r.ordinal || a.ordinal ? kind::ordinal : kind::number;
    }
    if (r.per.size > 0) {
        append_per(m.unit, r.per, *r.lexicon);
        if (m.kind == kind::money) m.kind = kind::price;
        if (m.kind == kind::multiple && r.unit.last - r.unit.first == 5) m.unit.replace(0, 1, "{time}"), m.kind = kind::measure; // 3 times a week
        else if (m.kind == kind::duration) m.kind = kind::measure;
    }
    if (low.first.is_negative() && high && high.first < low.first) std::swap(low, high);
    if (!low.ok() || !high.ok()) {
        for (int i = 0; i < r.count; ++i)
            if (!r.amounts[i].value.ok()) m.error = "overflow"; // more than 38 digits: said, not guessed
        return *m.error != '\0';
    }
    if (high)
        m.low = low, m.high = high;
    else
        m.value = low;
    return true;
}

} // namespace numfact::normalize
