// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese periods that are a place in the calendar.
//
//   period  = container ["的"] [piece] | piece | year part | shifted
//   piece   = half | quarter | month [part of month] | season | nth | week     上半年, 三季度, 6月上旬, 第二周
//   quarter = ["第"] number ("季度" | "季" | "财季") | "首季"                   第四季度, 四财季, 三季(报)
//   nth     = "第" number ["个"] unit | ("前" | "首" | "最后") number unit      第一个星期一, 前三季度, 最后3周
//   shifted = (上个 | 本 | 下) unit | (前一 | 次 | 当) unit                     上周, 本季度, 前一季, 当年
//   fiscal  = number "财年" [piece] | month "财季" | shift "财季"               2026财年第二季度, 7月财季
//   decade  = [century] number "年代" | number "世纪"                           上世纪90年代, 18世纪
#pragma once

#include "numfact/shared/temporal_parse.hpp"
#include "numfact/zh/calendar_number.hpp"
#include "numfact/zh/date.hpp"
#include "numfact/zh/period.hpp"

namespace numfact::zh::period_grammar {

namespace x3 = boost::spirit::x3;
using grammar::branch, grammar::check, grammar::step, grammar::temporal_reading, grammar::then;
using kind = lexicon::calendar_kind;
using place = calendar_place;
using x3::lit;

template <kind Kind>
inline constexpr auto word = grammar::calendar_word<Kind, lexicon::calendar_language::east_asian>;
template <auto Field, int Low, int High>
inline constexpr auto number_is = grammar::number_is<Field, Low, High>;

inline std::string_view rest(char const* at, char const* end) { return {at, static_cast<std::size_t>(end - at)}; }

/// 年中 and 10月中 are parts only where the word ends: not in 2024年中国, 2024年初步.
inline bool ends_part(char const*& at, char const* end, temporal_reading&) {
    static constexpr std::string_view longer[] = {"国", "國", "期", "央", "小", "东", "東", "科", "信", "石", "航", "外", "美", "欧", "步", "级", "級", "中", "创", "層", "层", "部", "部"};
    for (auto const& s : longer)
        if (rest(at, end).starts_with(s)) return false;
    return true;
}
/// 98年 alone is a year and no duration where its digits say so (07年, 三三年) and nothing after it counts years.
inline bool ends_short_year(char const*& at, char const* end, temporal_reading& r) {
    static constexpr std::string_view counting[] = {"来", "來", "前", "后", "後", "多", "间", "間", "之", "以", "期", "龄", "齡", "半", "级", "級", "内", "內", "薪", "史", "代", "的", "长", "長"};
    for (auto const& s : counting)
        if (rest(at, end).starts_with(s)) return false;
    int const n = r.place().year;
    if (!r.ascii && n / 10 + 1 == n % 10) return false; // 三四年 is three or four years
    return true;
}



/// The count of 前三季度.
inline bool put_count(temporal_reading& r) {
    if (r.number < 1 || r.number > 31 || r.vague) return false;
    r.place().nth_count = static_cast<std::uint8_t>(r.number);
    return true;
}
/// 前10个月, 前三季度 without a year are of the year; 前两天 counts back from today.
inline bool counts_from_january(temporal_reading& r) {
    return r.place().nth > 0 && (r.unit == time_unit::month || r.unit == time_unit::quarter);
}
/// 90年代, 1990年代, and with a century 20世纪90年代.
inline bool put_decade(temporal_reading& r) {
    place& p = r.place();
    if (r.number % 10 != 0 || r.number > 2090 || (r.number > 90 && r.number < 1000)) return false;
    if (r.number >= 1000) p.year_digits = 4;
    else if (p.year == 0 && p.shift_of == time_unit::none) p.year_digits = 2;
    p.year += r.number;
    p.year_span = 10;
    return true;
}

// clang-format off
inline constexpr auto blank  = -lit(' ');
inline constexpr auto of     = -lit("的");
inline constexpr auto number = step<&terminal::read_number>;
inline constexpr auto measure_word = -(lit("个") | lit("個"));

inline constexpr auto digits_year = branch[number >> blank >> lit("年") >> check<&grammar::terminal::put_year>];
inline constexpr auto short_year  = branch[number >> blank >> lit("年") >> check<&grammar::terminal::put_short_year>];
inline constexpr auto year        = step<&match_year>;

// quarters
inline constexpr auto set_fiscal  = then<[](temporal_reading& r) { r.place().fiscal = true; }>;
inline constexpr auto quarter     = branch[-lit("第") >> blank >> number >> blank >> (lit("季度") | lit("财季") >> set_fiscal | lit("財季") >> set_fiscal | lit("季"))
                                             >> number_is<&place::quarter, 1, 4>]
                                  | branch[(lit("首") >> (lit("季度") | lit("季"))) >> then<[](temporal_reading& r) { r.place().quarter = 1; }>];
inline constexpr auto month       = branch[number >> blank >> lit("月") >> number_is<&place::month, 1, 12> >> -lit("份")]
                                  | branch[word<kind::month>];
inline constexpr auto month_part  = branch[blank >> word<kind::month_part> >> step<&ends_part>]
                                  | branch[lit("中") >> step<&ends_part> >> then<[](temporal_reading& r) { r.place().part = time_part::middle; }>];

// the n-th, the first few
inline constexpr auto nth_number = then<[](temporal_reading& r) { r.place().nth = static_cast<std::int16_t>(r.number); }>;
inline constexpr auto nth_unit   = then<[](temporal_reading& r) { r.place().nth_of = r.unit; }>;
inline constexpr auto nth_weekday = word<kind::weekday> >> then<[](temporal_reading& r) { r.place().nth_of = time_unit::day; }>;
inline constexpr auto nth_which  = branch[lit("第") >> blank >> number >> check<[](temporal_reading& r) { return r.number != 0; }> >> nth_number >> blank]
                                 | branch[(lit("最后") | lit("最後")) >> -(lit("一") | lit("1")) >> then<[](temporal_reading& r) { r.place().nth = -1; }>];
inline constexpr auto nth = branch[nth_which >> measure_word >> (nth_weekday | word<kind::count_unit> >> nth_unit | lit("周末") >> then<[](temporal_reading& r) { r.place().nth_of = time_unit::weekend; }>)];
inline constexpr auto head = branch[word<kind::head> >> then<[](temporal_reading& r) { r.place().nth = static_cast<std::int16_t>(r.number); }> >> blank >> number >> check<&put_count> >> blank
                                    >> word<kind::count_unit> >> nth_unit];
inline constexpr auto bare_head = branch[head >> check<&counts_from_january>];

inline constexpr auto piece = branch[word<kind::half>] | quarter | branch[month >> -month_part] | branch[word<kind::season>] | nth | head;

// parts of the year and of the month
inline constexpr auto year_part = branch[word<kind::year_part> >> step<&ends_part>];
inline constexpr auto direct_part = branch[word<kind::part> >> step<&ends_part>];
inline constexpr auto year_tail = branch[-lit("度") >> of >> blank >> piece] | year_part | direct_part
                                | -(lit("全年") | lit("度") | lit("内") | lit("內"));
inline constexpr auto current = then<[](temporal_reading& r) { r.place().shift_of = r.place().shift_of == time_unit::none ? time_unit::year : r.place().shift_of; }>;
inline constexpr auto bare_part = branch[word<kind::year_part> >> step<&ends_part> >> current]
                                | branch[word<kind::bare_month_part> >> then<[](temporal_reading& r) { r.place().shift_of = time_unit::month; }>];

// shifts
inline constexpr auto half_year   = branch[word<kind::half_part> >> word<kind::shift_unit>];
inline constexpr auto from_period = then<[](temporal_reading& r) { r.place().from_reference = true; }>;
inline constexpr auto shift_tail  = branch[of >> (nth | head)] | branch[word<kind::half>] | month_part | direct_part;
inline constexpr auto shifted = branch[word<kind::shift> >> (word<kind::fiscal_unit> | word<kind::shift_unit>) >> -shift_tail]
                              | branch[word<kind::reference_shift> >> word<kind::shift_unit> >> from_period];

// fiscal years
inline constexpr auto fiscal_year = branch[number >> blank >> word<kind::fiscal_unit>
                                           >> (check<&grammar::terminal::put_year> | check<&grammar::terminal::put_short_year>)
                                           >> then<[](temporal_reading& r) { r.place().shift_of = time_unit::none; }> >> of >> -piece];
inline constexpr auto fiscal_quarter = branch[number >> blank >> lit("月") >> (lit("财季") | lit("財季")) >> number_is<&place::month, 1, 12>
                                              >> set_fiscal >> then<[](temporal_reading& r) { r.place().quarter_end = true; }>]
                                     | branch[(lit("最近一个") | lit("最近一個") | lit("最新")) >> word<kind::fiscal_unit>];

// decades and centuries
inline constexpr auto century = branch[number >> lit("世纪") >> then<[](temporal_reading& r) { r.place().year = (r.number - 1) * 100; r.place().year_span = 100; }>]
                              | branch[number >> lit("世紀") >> then<[](temporal_reading& r) { r.place().year = (r.number - 1) * 100; r.place().year_span = 100; }>]
                              | branch[word<kind::shift> >> (lit("世纪") | lit("世紀")) >> then<[](temporal_reading& r) { r.place().shift_of = time_unit::century; }>];
inline constexpr auto decade = branch[-branch[century] >> of >> number >> blank >> lit("年代") >> check<&put_decade>] | century;

inline constexpr auto period = decade | fiscal_year | fiscal_quarter | branch[digits_year >> year_tail]
                             | branch[short_year >> (branch[of >> piece] | branch[direct_part] | step<&ends_short_year>)]
                             | branch[year >> check<[](temporal_reading& r) { return r.place().year_digits != 2; }> >> year_tail]
                             | shifted | half_year | bare_part
                             | branch[word<kind::half>] | quarter | branch[month >> -month_part >> -branch[of >> (nth | head)]] | bare_head
                             | branch[lit("全年") >> then<[](temporal_reading& r) { r.place().nth_of = time_unit::year; r.place().nth = 1; }>];
// clang-format on

} // namespace numfact::zh::period_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_period(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(period_grammar::period, at, end, r);
}

} // namespace numfact::zh
