// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese ranges.
//
//   range = place ["起"] join place                        2017年五月至2018年四月, 上周四到十月一日
//         | [year] number join place                       1—10月份, 2018年1－9月份, 一至三季度, 2020-2022年
//         | year-number join year-number                   2016到2018
//         | place "至今"                                   去年8月至今
//         | place "与" place "间"                          2007年与2009年间
//         | place "之后" place "之前"                      2010年之后2018年之前
#pragma once

#include "numfact/zh/place.hpp"
#include "numfact/zh/range.hpp"
#include "numfact/zh/temporal_word.hpp"

namespace numfact::zh::range_grammar {

using namespace temporal_word;

inline void keep_number(temporal_reading& r) { r.amount.count = r.number, r.amount.months = r.digits; }
/// 1—10月, 一至三季度, 2020-2022年: the number kept is of what the second one is.
inline bool share_unit(temporal_reading& r) {
    place &   a = r.from->first, &b = r.place;
    int const number = r.amount.count, digits = r.amount.months;
    r.amount = {};
    if (b.day != 0 && b.month == 0)
        a.day = static_cast<std::uint8_t>(number);
    else if (b.day != 0)
        return false;
    else if (b.month != 0)
        a.month = static_cast<std::uint8_t>(number);
    else if (b.quarter != 0)
        a.quarter = static_cast<std::uint8_t>(number);
    else if (b.year != 0 && digits == b.year_digits)
        a.year = number, a.year_digits = b.year_digits;
    else
        return false;
    a.fiscal = b.fiscal;
    return number > 0 && a.month <= 12 && a.quarter <= 4 && a.day <= 31;
}
/// 2016, 二零一六, but not 一千五百.
inline bool is_read_out(temporal_reading& r) { return r.digits != 0; }
inline void end_before(temporal_reading& r) { r.last_is_end = true; }
/// 3-5 is no range of days, nor goes 2018-2020 on with digits.
inline bool ends_range(char const*& at, char const* end, temporal_reading&) {
    auto const digit = [&](char const* p) { return p != end && *p >= '0' && *p <= '9'; };
    return at == end || !(digit(at) || ((*at == '-' || *at == '.' || *at == '/') && digit(at + 1)) || *at == '%');
}

// clang-format off
inline constexpr auto whole  = step<&match_place>;
inline constexpr auto join   = blank >> -text<"起"> >> word<kind::join> >> blank;
inline constexpr auto short_range = number >> then<&keep_number> >> join >> in_last >> whole >> check<&share_unit>;
inline constexpr auto year_number = number >> check<&is_read_out> >> check<&put_year>;
inline constexpr auto now         = word<kind::until_now> >> in_last >> let<&place::shift_of, time_unit::day>;

inline constexpr auto until_now   = blank >> now;
inline constexpr auto until_place = join >> in_last >> whole;
inline constexpr auto after_before = text<"之后", "以后", "之後"> >> -text<"、", "且"> >> in_last >> whole >> text<"之前", "以前">
                                   >> then<&end_before>;
inline constexpr auto between     = blank >> word<kind::join_and> >> blank >> in_last >> whole >> text<"之间", "之間", "间", "間">;
inline constexpr auto to_end      = first_of<until_now, until_place, after_before, between>;
inline constexpr auto from_place  = whole >> to_end;
inline constexpr auto in_year     = step<&match_year> >> of >> short_range;
inline constexpr auto years       = year_number >> join >> in_last >> year_number;
inline constexpr auto of_numbers  = first_of<short_range, years>;
inline constexpr auto numbers     = on_number[of_numbers];
inline constexpr auto any_range   = first_of<from_place, in_year, numbers>;
inline constexpr auto range       = is<temporal::form::range> >> any_range >> step<&ends_range>;
// clang-format on

} // namespace numfact::zh::range_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_range(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(range_grammar::range, at, end, r);
}

} // namespace numfact::zh
