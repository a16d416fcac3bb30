// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese periods that are a place in the calendar.
//
//   period  = year ["的"] [piece | part] | piece | shifted | part | fiscal | decade | "全年"
//   piece   = half | quarter | month [part of month] | season | nth | few       上半年, 三季度, 6月上旬, 秋季
//   quarter = ["第"] number ("季度" | "季" | "财季") | "首季"                    第四季度, 四财季, 三季(报)
//   nth     = "第" number ["个"] unit | "最后" ["一"] ["个"] unit                第一个星期一, 第8个月, 第二周
//   few     = ("前" | "首" | "最后") number unit                                 前三季度, 首10个月, 最后3周
//   shifted = (上个 | 本 | 下) unit | (前一 | 次 | 当) unit                      上周, 本季度, 前一季, 当年
//   part    = 年底 | 月初; directly after a year or month: 底, 末, 初            2025年底, 10月末
//   fiscal  = number "财年" [piece] | month "财季" | "最近一个财年"              2026财年第二季度, 7月财季
//   decade  = [century] number "年代" | number "世纪"                            上世纪90年代, 18世纪
#pragma once

#include "numfact/zh/date.hpp"
#include "numfact/zh/period.hpp"
#include "numfact/zh/temporal_word.hpp"

namespace numfact::zh::period_grammar {

using namespace temporal_word;

/// The 年初 of 大年初五 is no beginning of a year; nor is the 后一 of 最后一天 a step.
inline bool is_no_new_year(char const*& at, char const*, temporal_reading& r) {
    return !context::ends_with(r.from->begin, at, "大");
}
inline bool is_no_last(char const*& at, char const*, temporal_reading& r) {
    return !context::ends_with(r.from->begin, at, "最");
}
/// The 1 of 2021年1、2月 and the 一 of 一、二季度.
inline bool goes_on_as_months(char const*& at, char const* end, temporal_reading& r) {
    return context::is_listed(at, end, r, "月");
}
inline bool goes_on_as_quarters(char const*& at, char const* end, temporal_reading& r) {
    return context::is_listed(at, end, r, "季");
}
/// 98年 alone is a year and no duration where nothing after it counts years; 三四年 is three or four years.
inline bool is_short_year(char const*& at, char const* end, temporal_reading& r) {
    int const n = r.place.year;
    return !context::is_followed_by(kind::year_count, at, end, r) && (r.ascii || n / 10 + 1 != n % 10);
}
/// 2021/2022年, 2023、2024和2025年: a year of a list, whose 年 comes with the last one.
inline bool read_listed_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_digits<4, 4>(p, end, r) || !put_year(r)) return false;
    char const*      next    = p;
    temporal_reading scratch = r;
    for (int items = 0; items < 8; ++items) {
        if (items != 0 && context::starts_with(next, end, "年")) return at = p, true;
        std::size_t length = 0;
        for (std::string_view const join : {"/", "、", "和", "与", "與", "及", "或"})
            if (context::starts_with(next, end, join)) length = join.size();
        next += length;
        if (length == 0 || !grammar::terminal::read_digits<4, 4>(next, end, scratch)) return false;
    }
    return false;
}
inline bool put_count(temporal_reading& r) {
    r.place.nth_count = static_cast<std::uint8_t>(r.number);
    return r.number >= 1 && r.number <= 31;
}
inline void put_nth_unit(temporal_reading& r) { r.place.nth_of = r.unit; }
/// 10月的第一周, but not 12月的第四季度.
inline bool is_within_month(temporal_reading& r) {
    return r.place.nth_of == time_unit::day || r.place.nth_of == time_unit::week || r.place.nth_of == time_unit::weekend;
}
/// 前10个月, 前三季度 without a year are of the year; 前两天 counts back from today.
inline bool counts_from_january(temporal_reading& r) {
    return r.place.nth > 0 && (r.unit == time_unit::month || r.unit == time_unit::quarter);
}
/// 90年代, 1990年代, and with a century 20世纪90年代.
inline bool put_decade(temporal_reading& r) {
    place& p = r.place;
    if (r.number % 10 != 0 || r.number > 2090 || (r.number > 90 && r.number < 1000)) return false;
    if (r.number >= 1000)
        p.year_digits = 4;
    else if (p.year == 0 && p.shift_of == time_unit::none)
        p.year_digits = 2;
    p.year += r.number;
    p.year_span = 10;
    return true;
}
inline bool put_century(temporal_reading& r) {
    r.place.year      = (r.number - 1) * 100;
    r.place.year_span = 100;
    return r.number > 1 && r.number < 22;
}

// clang-format off
template <time_unit Unit>
inline constexpr auto shift_is = let<&place::shift_of, Unit>;
inline constexpr auto ge = -(lit("个") | lit("個"));

// pieces of a year
inline constexpr auto quarter_sign = lit("季度") | lit("四半期") | fiscal_quarter | lit("季");
inline constexpr auto is_quarter = blank >> quarter_sign >> number_is<&place::quarter, 1, 4>; // after its number
inline constexpr auto quarter    = on_number[number >> is_quarter] | lit("第") >> branch[blank >> number >> is_quarter]
                                 | lit("首季") >> -lit("度") >> let<&place::quarter, 1>;
inline constexpr auto month_part = branch[blank >> word<kind::month_part> >> not_before<kind::part_noun>]
                                 | branch[lit("中") >> not_before<kind::part_noun>
                                 >> let<&place::part, time_part::middle>];
inline constexpr auto which      = lit("第") >> branch[blank >> number >> number_is<&place::nth, 1, 400> >> blank]
                                 | (lit("最后") | lit("最後")) >> -(lit("一") | lit("1")) >> let<&place::nth, -1>;
inline constexpr auto nth_of     = word<kind::weekday> >> let<&place::nth_of, time_unit::day>
                                   | word<kind::count_unit> >> then<&put_nth_unit>
                                 | lit("周末") >> let<&place::nth_of, time_unit::weekend>;
inline constexpr auto nth        = which >> ge >> nth_of;
inline constexpr auto few        = word<kind::head> >> number_into<&place::nth> >> blank >> number
                                   >> check<&put_count> >> blank >> word<kind::count_unit> >> then<&put_nth_unit>;
inline constexpr auto selection  = branch[nth] | on_word<kind::head>[few];
inline constexpr auto direct_part = branch[word<kind::part> >> not_before<kind::part_noun>]; // 去年|底, 一季度|末
inline constexpr auto in_month   = -month_part >> -branch[of >> selection >> check<&is_within_month>];
// 2021年|1、2月
inline constexpr auto is_listed  = step<&goes_on_as_months> >> is_month
                                   | step<&goes_on_as_quarters> >> number_is<&place::quarter, 1, 4>;
inline constexpr auto piece      = branch[number >> is_listed] | on_word<kind::half>[word<kind::half>]
                                   | branch[quarter >> -direct_part] | branch[month >> in_month]
                                   | on_word<kind::season>[word<kind::season>] | selection;

// years
// 去年年底, 2025年底, 去年底
inline constexpr auto year_part   = branch[word<kind::year_part> >> not_before<kind::part_noun>] | direct_part;
inline constexpr auto year_tail   = branch[-lit("度") >> of >> blank >> piece] | year_part
                                    | -(lit("全年") | lit("度") | lit("内") | lit("內"));
inline constexpr auto short_tail  = branch[of >> piece] | direct_part | step<&is_short_year>;
// after its number
inline constexpr auto is_year     = year_sign >> (branch[check<&put_year> >> year_tail]
                                    | branch[check<&put_short_year> >> short_tail])
                                  | branch[check<&put_year> >> blank >> (word<kind::half> | quarter)]; // 2021上半年
inline constexpr auto other_year  = step<&match_year> >> year_tail;
inline constexpr auto whole_year  = lit("全年") >> let<&place::nth_of, time_unit::year> >> let<&place::nth, 1>;

// units counted from today, or from the period in force
inline constexpr auto shift_tail  = branch[of >> selection] | branch[word<kind::half>] | month_part | direct_part;
inline constexpr auto last_quarter = lit("上一") >> (lit("季") >> -lit("度") | fiscal_quarter)
                                     >> shift_is<time_unit::quarter> >> let<&place::shift, -1> >> from_reference;
inline constexpr auto shifted     = branch[last_quarter]
                                  | branch[word<kind::shift> >> (word<kind::fiscal_unit> | word<kind::shift_unit>)
                                  >> -shift_tail]
                                  | branch[step<&is_no_last> >> word<kind::reference_shift> >> word<kind::shift_unit>
                                  >> from_reference];
inline constexpr auto half_unit   = word<kind::half_part> >> word<kind::shift_unit>;                    // 上半月, 下半周
inline constexpr auto bare_part   = branch[step<&is_no_new_year> >> word<kind::year_part>
                                    >> not_before<kind::part_noun> >> shift_is<time_unit::year>]
                                  | branch[word<kind::bare_month_part> >> shift_is<time_unit::month>];

// fiscal years
inline constexpr auto is_fiscal_year    = blank >> fiscal_year
                                        >> branch[(check<&put_year> | check<&put_short_year>) >> fiscal >> of
                                        >> -piece];
inline constexpr auto is_fiscal_quarter = month_sign >> branch[fiscal_quarter >> is_month
                                        >> let<&place::quarter_end, true>];
inline constexpr auto latest_fiscal   = (lit("最近一个") | lit("最近一個") | lit("最新")) >> word<kind::fiscal_unit>;

// decades and centuries
inline constexpr auto century_sign = lit("世纪") | lit("世紀");
inline constexpr auto is_decade    = blank >> lit("年代") >> check<&put_decade>;
inline constexpr auto of_century   = -branch[of >> number >> is_decade];
inline constexpr auto is_century   = century_sign >> check<&put_century> >> of_century;
inline constexpr auto century      = branch[word<kind::shift> >> century_sign >> shift_is<time_unit::century>
                                     >> of_century];

inline constexpr auto is_numbered_month = month_sign >> is_month >> -lit("份") >> in_month;
inline constexpr auto numbered = branch[number >> (is_century | is_decade | is_fiscal_year | is_year
                                 | is_fiscal_quarter | branch[is_numbered_month] | branch[is_quarter >> -direct_part]
                                                 | is_listed)];

inline constexpr auto period = on_number[branch[step<&read_listed_year>] | numbered]
                             | on_word<kind::year_shift, kind::era>[other_year]
                             | on_word<kind::half, kind::half_part>[word<kind::half> | half_unit] // 下半年 is no shift
                             | on_word<kind::shift, kind::reference_shift>[century | shifted]
                             | on_word<kind::year_part, kind::bare_month_part>[bare_part]
                             | on_word<kind::month>[month >> in_month]
                             | on_word<kind::head>[few >> check<&counts_from_january>]
                             | quarter | whole_year | branch[latest_fiscal];
// clang-format on

} // namespace numfact::zh::period_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(period_grammar::period, at, end, r);
}

} // namespace numfact::zh
