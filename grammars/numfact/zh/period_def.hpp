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
inline bool is_short_year(char const*& at, char const*, temporal_reading& r) {
    int const n = r.place.year;
    return !context::is_followed_by(kind::year_count, at, r) && (r.ascii || n / 10 + 1 != n % 10);
}
/// 2021/2022年, 2023、2024和2025年: a year of a list, whose 年 comes with the last one.
inline bool read_listed_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_digits<4, 4>(p, end, r) || !put_year(r)) return false;
    if (p == end || (*p != '/' && !context::is_followed_by(kind::list, p, r))) return false;
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
inline constexpr auto ge = -text<"个", "個">;

// pieces of a year
inline constexpr auto plain_quarter  = text<"季度", "四半期">;
inline constexpr auto short_quarter  = text<"季">;
inline constexpr auto quarter_sign   = first_of<plain_quarter, fiscal_quarter, short_quarter>;
inline constexpr auto is_quarter     = blank >> quarter_sign >> number_is<&place::quarter, 1, 4>; // after its number
inline constexpr auto counted_quarter = on_number[number >> is_quarter];
inline constexpr auto nth_quarter    = text<"第"> >> blank >> number >> is_quarter;
inline constexpr auto first_quarter  = text<"首季"> >> -text<"度"> >> let<&place::quarter, 1>;
inline constexpr auto quarter        = first_of<counted_quarter, nth_quarter, first_quarter>;
inline constexpr auto named_part     = blank >> word<kind::month_part> >> not_before<kind::part_noun>;
inline constexpr auto middle         = text<"中"> >> not_before<kind::part_noun> >> let<&place::part, time_part::middle>;
inline constexpr auto month_part     = first_of<named_part, middle>;
inline constexpr auto nth_number     = text<"第"> >> blank >> number >> number_is<&place::nth, 1, 400> >> blank;
inline constexpr auto last_number    = text<"最后", "最後"> >> -text<"一", "1"> >> let<&place::nth, -1>;
inline constexpr auto which          = first_of<nth_number, last_number>;
inline constexpr auto of_weekday     = word<kind::weekday> >> let<&place::nth_of, time_unit::day>;
inline constexpr auto of_unit        = word<kind::count_unit> >> then<&put_nth_unit>;
inline constexpr auto of_weekend     = text<"周末"> >> let<&place::nth_of, time_unit::weekend>;
inline constexpr auto nth_of         = first_of<of_weekday, of_unit, of_weekend>;
inline constexpr auto nth            = which >> ge >> nth_of;
inline constexpr auto few            = word<kind::head> >> number_into<&place::nth> >> blank >> number >> check<&put_count> >> blank
                                     >> of_unit;
inline constexpr auto headed         = on_word<kind::head>[few];
inline constexpr auto selection      = first_of<nth, headed>;
inline constexpr auto direct_part    = branch[word<kind::part> >> not_before<kind::part_noun>]; // 去年|底, 一季度|末
inline constexpr auto chosen         = of >> selection >> check<&is_within_month>;
inline constexpr auto in_month       = -month_part >> -branch[chosen];
// 2021年|1、2月
inline constexpr auto listed_months   = step<&goes_on_as_months> >> is_month;
inline constexpr auto listed_quarters = step<&goes_on_as_quarters> >> number_is<&place::quarter, 1, 4>;
inline constexpr auto is_listed      = first_of<listed_months, listed_quarters>;
inline constexpr auto listed         = number >> is_listed;
inline constexpr auto half           = word<kind::half>;
inline constexpr auto a_half         = on_word<kind::half>[half];
inline constexpr auto quarter_part   = quarter >> -direct_part;
inline constexpr auto of_month       = month >> in_month;
inline constexpr auto season         = on_word<kind::season>[word<kind::season>];
inline constexpr auto piece          = first_of<listed, a_half, quarter_part, of_month, season, selection>;

// years
inline constexpr auto own_part     = word<kind::year_part> >> not_before<kind::part_noun>;
inline constexpr auto year_part    = first_of<own_part, direct_part>; // 去年年底, 2025年底, 去年底
inline constexpr auto year_piece   = -text<"度"> >> of >> blank >> piece;
inline constexpr auto whole        = -text<"全年", "度", "内", "內">;
inline constexpr auto year_tail    = first_of<year_piece, year_part, whole>;
inline constexpr auto of_piece     = of >> piece;
inline constexpr auto alone        = step<&is_short_year>;
inline constexpr auto short_tail   = first_of<of_piece, direct_part, alone>;
// after its number
inline constexpr auto long_year    = year_sign >> check<&put_year> >> year_tail;
inline constexpr auto short_year   = year_sign >> check<&put_short_year> >> short_tail;
inline constexpr auto half_or_quarter = first_of<half, quarter>;
inline constexpr auto signless_year = check<&put_year> >> blank >> half_or_quarter; // 2021上半年
inline constexpr auto is_year      = first_of<long_year, short_year, signless_year>;
inline constexpr auto other_year   = step<&match_year> >> year_tail;
inline constexpr auto whole_year   = text<"全年"> >> let<&place::nth_of, time_unit::year> >> let<&place::nth, 1>;

// units counted from today, or from the period in force
inline constexpr auto of_selection  = of >> selection;
inline constexpr auto shift_tail    = first_of<of_selection, half, month_part, direct_part>;
inline constexpr auto bare_quarter  = short_quarter >> -text<"度">;
inline constexpr auto any_quarter   = first_of<bare_quarter, fiscal_quarter>;
inline constexpr auto last_quarter  = text<"上一"> >> any_quarter >> shift_is<time_unit::quarter> >> let<&place::shift, -1>
                                    >> from_reference;
inline constexpr auto fiscal_unit   = word<kind::fiscal_unit>;
inline constexpr auto shift_unit    = word<kind::shift_unit>;
inline constexpr auto any_unit      = first_of<fiscal_unit, shift_unit>;
inline constexpr auto shifted_unit  = word<kind::shift> >> any_unit >> -shift_tail;
inline constexpr auto shifted_back  = step<&is_no_last> >> word<kind::reference_shift> >> shift_unit >> from_reference;
inline constexpr auto half_unit     = word<kind::half_part> >> shift_unit; // 上半月, 下半周
inline constexpr auto part_of_year  = step<&is_no_new_year> >> own_part >> shift_is<time_unit::year>;
inline constexpr auto part_of_month = word<kind::bare_month_part> >> shift_is<time_unit::month>;
inline constexpr auto bare_part     = first_of<part_of_year, part_of_month>;

// fiscal years
inline constexpr auto is_long_year      = check<&put_year>;
inline constexpr auto is_two_digits     = check<&put_short_year>;
inline constexpr auto is_any_year       = first_of<is_long_year, is_two_digits>;
inline constexpr auto is_fiscal_year    = blank >> fiscal_year >> is_any_year >> fiscal >> of >> -piece;
inline constexpr auto is_fiscal_quarter = month_sign >> fiscal_quarter >> is_month >> let<&place::quarter_end, true>;
inline constexpr auto latest_fiscal     = branch[text<"最近一个", "最近一個", "最新"> >> fiscal_unit];

// decades and centuries
inline constexpr auto century_sign = text<"世纪", "世紀">;
inline constexpr auto is_decade    = blank >> text<"年代"> >> check<&put_decade>;
inline constexpr auto decade       = of >> number >> is_decade;
inline constexpr auto is_century   = century_sign >> check<&put_century> >> -branch[decade];
inline constexpr auto century      = word<kind::shift> >> century_sign >> shift_is<time_unit::century> >> -branch[decade];

inline constexpr auto is_numbered_month = month_sign >> is_month >> portion >> in_month;
inline constexpr auto is_quarter_part   = is_quarter >> -direct_part;
inline constexpr auto is_period         = first_of<is_century, is_decade, is_fiscal_year, is_year, is_fiscal_quarter,
                                                   is_numbered_month, is_quarter_part, is_listed>;
inline constexpr auto listed_year = step<&read_listed_year>;
inline constexpr auto numbered    = number >> is_period;

inline constexpr auto of_number = first_of<listed_year, numbered>;
inline constexpr auto of_half   = first_of<half, half_unit>; // 下半年 is no shift
inline constexpr auto of_shift  = first_of<century, last_quarter, shifted_unit, shifted_back>;
inline constexpr auto period = on_number[of_number] | on_word<kind::year_shift, kind::era>[other_year]
                             | on_word<kind::half, kind::half_part>[of_half]
                             | on_word<kind::shift, kind::reference_shift>[of_shift]
                             | on_word<kind::year_part, kind::bare_month_part>[bare_part]
                             | on_word<kind::month>[of_month]
                             | on_word<kind::head>[few >> check<&counts_from_january>] | quarter | whole_year
                             | latest_fiscal;
// clang-format on

} // namespace numfact::zh::period_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(period_grammar::period, at, end, r);
}

} // namespace numfact::zh
