// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/calendar.hpp>
#include <numfact/lexicon/integer.hpp>

#include <string_view>

namespace numfact::lexicon {

/// What a word says: some fields of a place, a number, a unit.
struct calendar_word {
    static constexpr std::int32_t no_number = -100;

    calendar_place place;
    time_unit      unit     = time_unit::none;
    std::int32_t   number   = no_number;
    bool           business = false; ///< of business days

    /// "shift_of year shift -1", "month 3", "number 12", "unit week", "11-thu-4+1": false when malformed.
    static bool parse(std::string_view value, calendar_word& w);
};

namespace detail {

template <std::size_t N>
int name_index(std::string_view name, std::string_view const (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return static_cast<int>(i);
    return -1;
}
inline constexpr std::string_view unit_names[]    = {"none",    "day",  "weekend", "week", "fortnight", "month",
                                                     "quarter", "half", "season",  "year", "decade",    "century"};
inline constexpr std::string_view part_names[]    = {"none",         "early",      "late",    "middle",   "first_third",
                                                     "second_third", "last_third", "start",   "midpoint", "finish",
                                                     "opening",      "closing",    "elapsed", "later",    "remaining"};
inline constexpr std::string_view feast_names[]   = {"none",        "easter",         "spring_festival", "qingming",
                                                     "dragon_boat", "double_seventh", "mid_autumn",      "double_ninth"};
inline constexpr std::string_view weekday_names[] = {"", "mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// "12-25", "11-thu-4", "11-thu-4+1", "05-mon-last", "easter-2", "spring_festival".
inline bool parse_holiday(std::string_view v, calendar_place& p) {
    std::int32_t n = 0;
    if (v.size() >= 5 && v[2] == '-' && read_integer(v.substr(0, 2), n)) {
        p.month = static_cast<std::uint8_t>(n);
        v.remove_prefix(3);
        int const weekday = v.size() > 4 ? name_index(v.substr(0, 3), weekday_names) : -1;
        if (weekday <= 0) return read_integer(v, n) && (p.day = static_cast<std::uint8_t>(n), true);
        p.weekday = static_cast<std::uint8_t>(weekday);
        v.remove_prefix(4);
        p.nth_of = time_unit::day;
        p.nth    = v == "last" ? -1 : static_cast<std::int16_t>(v[0] - '0');
        if (v == "last") return true;
        v.remove_prefix(1);
    } else {
        std::size_t const sign  = v.find_first_of("+-");
        int const         feast = name_index(v.substr(0, sign), feast_names);
        if (feast <= 0) return false;
        p.feast = static_cast<movable_feast>(feast);
        v       = sign == std::string_view::npos ? std::string_view{} : v.substr(sign);
    }
    if (v.empty()) return true;
    if (!read_integer(v, n)) return false;
    p.day_offset = static_cast<std::int8_t>(n);
    return true;
}

} // namespace detail

inline bool calendar_word::parse(std::string_view value, calendar_word& w) {
    using namespace detail;
    if (value.find(' ') == std::string_view::npos) return parse_holiday(value, w.place);
    while (!value.empty()) {
        auto const take = [&] {
            std::size_t const      space = value.find(' ');
            std::string_view const word  = value.substr(0, space);
            value = space == std::string_view::npos ? std::string_view{} : value.substr(space + 1);
            return word;
        };
        std::string_view const field = take(), says = take();
        int const              unit    = name_index(says, unit_names);
        std::int32_t           n       = 0;
        bool const             numeric = read_integer(says, n);
        auto&                  p       = w.place;
        if (field == "shift_of" && unit > 0)
            p.shift_of = static_cast<time_unit>(unit);
        else if (field == "unit" && says == "business_day")
            w.unit = time_unit::day, w.business = true;
        else if (field == "unit" && unit > 0)
            w.unit = static_cast<time_unit>(unit);
        else if (field == "part" && name_index(says, part_names) > 0)
            p.part = static_cast<time_part>(name_index(says, part_names));
        else if (!numeric)
            return false;
        else if (field == "number")
            w.number = n;
        else if (field == "shift")
            p.shift = static_cast<std::int16_t>(n);
        else if (field == "month")
            p.month = static_cast<std::uint8_t>(n);
        else if (field == "weekday")
            p.weekday = static_cast<std::uint8_t>(n);
        else if (field == "season")
            p.season = static_cast<std::uint8_t>(n);
        else if (field == "half")
            p.half = static_cast<std::uint8_t>(n);
        else if (field == "year")
            p.year = n;
        else if (field == "hour")
            p.hour = static_cast<std::int8_t>(n);
        else if (field == "reference")
            p.from_reference = n != 0;
        else if (field == "fiscal")
            p.fiscal = n != 0;
        else
            return false;
    }
    return true;
}

} // namespace numfact::lexicon
