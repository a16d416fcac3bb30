// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>

// Places in the calendar as words name them, before it is known when the text was published.

namespace numfact {

enum class time_unit : std::uint8_t {
    none,
    day,
    weekend,
    week,
    fortnight,
    month,
    quarter,
    half,
    season,
    year,
    decade,
    century
};

/// The piece of its container that a word picks: early May, 5月上旬, the rest of the week.
enum class time_part : std::uint8_t {
    none,
    early,
    late,   ///< the first, the second half: early next week, late July
    middle, ///< mid-May, 年中
    first_third,
    second_third,
    last_third, ///< 上旬, 中旬, 下旬
    start,
    midpoint,
    finish, ///< beginning of, middle of, end of: in a range, an instant
    opening,
    closing, ///< 年初 (January), 年底 (December), 月底 (the last ten days)
    elapsed,
    later,
    remaining, ///< earlier this year, later this week, the rest of the month
    weekend    ///< of a holiday: Labor Day weekend
};

/// Holidays whose date is not a rule of the Gregorian calendar; from spring_festival on, the columns
/// of lunar_feasts.tsv.
enum class movable_feast : std::uint8_t {
    none,
    easter,
    spring_festival,
    qingming,
    dragon_boat,
    double_seventh,
    mid_autumn,
    double_ninth
};

/// A place in the calendar, from its largest field to its smallest; 0 is not said.
/// 去年10月 has shift -1 of year and month 10; the last Friday in May has month 5 and weekday 5, nth -1.
struct calendar_place {
    std::int32_t  year        = 0;
    std::uint8_t  year_digits = 0; ///< 2: 98年, FY26: the century is open
    std::uint8_t  year_span   = 1; ///< 10: the 1990s; 100: the 19th century
    std::uint8_t  season      = 0; ///< 1 spring … 4 winter
    std::uint8_t  half        = 0;
    std::uint8_t  quarter     = 0;
    std::uint8_t  month       = 0;
    std::uint8_t  week        = 0; ///< ISO week
    std::uint8_t  day         = 0;
    std::uint8_t  weekday     = 0; ///< 1 Monday … 7 Sunday
    movable_feast feast       = movable_feast::none;
    std::int8_t   day_offset  = 0; ///< days after the holiday: Good Friday is Easter - 2
    bool          fiscal      = false;
    bool          quarter_end = false; ///< the quarter that ends with `month`: 7月财季

    time_unit    shift_of       = time_unit::none; ///< 去年, next week: `shift` units from the publication day
    std::int16_t shift          = 0;
    bool         from_reference = false; ///< … from the period in force: 前一季, the year before
    bool         nearest        = false; ///< this past Friday, this 5/12: the nearest on that side

    time_unit    nth_of    = time_unit::none; ///< the second week of, 前三个季度, the last 3 days of
    std::int16_t nth       = 0;               ///< from 1; from the end -1
    std::uint8_t nth_count = 1;               ///< how many of them

    time_part   part   = time_part::none;
    std::int8_t hour   = -1;
    std::int8_t minute = -1;
    std::int8_t second = -1;
    std::int8_t unused = 0; ///< a place is four words, compared as such

    friend constexpr bool operator==(calendar_place const& a, calendar_place const& b) {
        using words = std::array<std::uint64_t, 4>;
        auto const x = std::bit_cast<words>(a), y = std::bit_cast<words>(b);
        return ((x[0] ^ y[0]) | (x[1] ^ y[1]) | (x[2] ^ y[2]) | (x[3] ^ y[3])) == 0;
    }
};

/// An amount of time in civil units: two years and a half is 30 months.
struct calendar_amount {
    std::int32_t months        = 0;
    std::int32_t days          = 0;
    std::int32_t business_days = 0;
    std::int32_t weekdays      = 0; ///< three Fridays from now: how many, of `weekday`
    std::uint8_t weekday       = 0; ///< and Monday two weeks from now: on which
    time_unit    unit          = time_unit::none;
    std::int32_t count         = 0; ///< of `unit`, when it has only one
    friend bool  operator==(calendar_amount const&, calendar_amount const&) = default;
};

} // namespace numfact
