// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>
#include <numfact/number.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace numfact {

/// What a mention is; the names are those of the records (docs/records.md).
enum class kind : std::uint8_t {
    number, ordinal, money, price, percent, multiple, ratio, measure, count, date, period, time, duration
};
constexpr std::string_view to_string(kind k) {
    constexpr std::string_view names[] = {"number", "ordinal", "money", "price",  "percent", "multiple", "ratio",
                                          "measure", "count",  "date",  "period", "time",    "duration"};
    return names[static_cast<int>(k)];
}
/// date, period and time have an interval; a duration has a value.
constexpr bool has_interval(kind k) { return k == kind::date || k == kind::period || k == kind::time; }

/// How the words around a value bound it: 超300 → gt, 约300 → approx, 不低于300 → ge.
enum class bound : std::uint8_t { exact, approx, gt, ge, lt, le };
constexpr std::string_view to_string(bound b) {
    constexpr std::string_view names[] = {"exact", "approx", "gt", "ge", "lt", "le"};
    return names[static_cast<int>(b)];
}

/// The named part of a calendar that a temporal mention stands for: 2026财年第二季度 is the quarter 2
/// of the (fiscal) year 2026. What an entity's own fiscal calendar needs to move it.
struct calendar_field {
    enum class unit : std::uint8_t { none, day, week, month, quarter, half, year };
    unit         is    = unit::none;
    std::int32_t year  = 0; ///< 0: none, as in a span of several
    std::uint8_t index = 0; ///< month 1..12, quarter 1..4, half 1..2, ISO week 1..53
    bool         year_stated = false; ///< by the words, not from the publication date

    friend bool operator==(calendar_field const&, calendar_field const&) = default;
};

/// The exchange rate that an amount was converted with.
struct rate_note {
    number      rate;   ///< how much of norm_unit one unit was
    instant     date;   ///< none of a rate that the document itself implies
    std::string source; ///< the file, or "document"
};

/// One numeric or temporal expression of a text.
struct mention {
    std::size_t      start = 0;           ///< byte offsets into the input, half-open
    std::size_t      end   = 0;
    std::string_view text;                ///< the input's [start, end); lives as long as the input
    enum kind        kind = kind::number;
    number           value;               ///< none for a range
    number           low, high;           ///< the ends of a range
    enum bound       bound = bound::exact;
    std::string      unit;                ///< ISO 4217, UCUM, `{thing}`, `%`, `pp`, `bp`, `x` or empty
    instant          from, to;            ///< date, period, time: the interval [from, to)
    bool             vague  = false;      ///< 数十亿, 近期: an interval, or nothing, in place of a value
    bool             fiscal = false;      ///< a period of a fiscal calendar
    calendar_field   calendar;            ///< which year, quarter … it names
    number           norm_value;          ///< the value in base units, or in the unit asked for
    number           norm_low, norm_high; ///< of a range
    std::string      norm_unit;
    std::shared_ptr<rate_note const> rate; ///< of money that was converted
    char const*      error = "";          ///< why there is no value ("overflow") or no norm_value ("no rate")
    char const*      rule = "";           ///< the grammar rule that read it, e.g. "money"
};

} // namespace numfact
