// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese dates; Japanese ones where they are written alike.
//
//   year  = era number "年" | number "年" | 去年               民國113年, 令和6年, 二〇二四年, 98年
//   month = number "月" ["份"] | shift "月"                    10月, 上个月
//   day   = number ("日" | "号")                               30日, 廿號
//   date  = [year ["的"]] month ["的"] day [tail]              2024年1月30日晚间, 三月一日水曜日
//         | shift "月" day [tail] | weekday [","] month day    上个月15号; 周日, 二月十号
//         | 昨天 [tail] | [shift] weekday | [year] holiday     前天, 上周三, 2024年春节
//         | day [tail]                                         31日
//   tail  = ["," weekday | "(" weekday ")"] [["的"] part of day [clock]]
#pragma once

#include "numfact/zh/date.hpp"
#include "numfact/zh/temporal_word.hpp"

namespace numfact::zh::date_grammar {

using namespace temporal_word;

/// 号 alone may number anything (1号楼): it is a day where the word ends or goes on like a date.
inline bool ends_bare_day(char const*& at, char const* end, temporal_reading& r) {
    return at == end || static_cast<unsigned char>(*at) < 0x80 || context::is_followed_by(kind::day_end, at, r);
}
/// 八月十五: a day without 日, where nothing goes on with it.
inline bool ends_clause(char const*& at, char const* end, temporal_reading&) {
    return at == end || static_cast<unsigned char>(*at) < 0x80 || static_cast<unsigned char>(*at) == 0xEF ||
           context::starts_with(at, end, "。");
}
inline bool is_in_words(temporal_reading& r) { return !r.ascii; }
/// 三日 may be three days; 3日 and 二十一日 are days of the month.
inline bool is_plain_day(temporal_reading& r) { return r.digits != 1 || r.ascii; }
/// The 14 of 14、15日.
inline bool goes_on_as_days(char const*& at, char const* end, temporal_reading& r) {
    return context::is_listed(at, end, r, "日") || context::is_listed(at, end, r, "号");
}
/// 民國113年, 康熙三年, 令和元年: the row of the era holds the year before its first.
inline bool read_era_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_word<kind::era, chinese>(p, end, r)) return false;
    int const base = r.number;
    if (p != end && *p == ' ') ++p;
    if (context::starts_with(p, end, "元"))
        r.number = 1, p += 3;
    else if (!terminal::read_number(p, end, r))
        return false;
    if (p != end && *p == ' ') ++p;
    if (!context::starts_with(p, end, "年") || r.number < 1 || r.number > (base == 0 ? 3000 : 200)) return false;
    r.place.year        = base + r.number;
    r.place.year_digits = 4;
    return at           = p + 3, true;
}

/// The night of 昨晚 holds for the clock behind it: 昨晚8点 is 20:00.
inline bool keep_night(char const*& at, char const*, temporal_reading& r) {
    if (context::ends_with(r.from->begin, at, "晚")) r.part_of_day = 18;
    return true;
}

// clang-format off
inline constexpr auto is_long_year  = check<&put_year>;
inline constexpr auto is_short_year = check<&put_short_year>;
inline constexpr auto is_year     = first_of<is_long_year, is_short_year>;
inline constexpr auto year = on_number[number >> year_sign >> is_year]
                           | on_word<kind::year_shift>[word<kind::year_shift>]
                           | on_word<kind::era>[step<&read_era_year>];
inline constexpr auto shift_month = word<kind::shift> >> text<"月"> >> portion >> let<&place::shift_of, time_unit::month>;

// after its number
inline constexpr auto ri          = text<"日"> >> not_before<kind::day_noun>;
inline constexpr auto bare_hao    = hao >> step<&ends_bare_day>;
inline constexpr auto ri_or_hao   = first_of<ri, hao>;
inline constexpr auto bare_sign   = first_of<ri, bare_hao>;
inline constexpr auto bare_day    = blank >> bare_sign >> check<&is_plain_day> >> is_day;
inline constexpr auto day         = number >> blank >> ri_or_hao >> is_day;
inline constexpr auto listed_day  = number >> step<&goes_on_as_days> >> is_day; // 6月|14、15日
inline constexpr auto spelled_day = number >> step<&ends_clause> >> check<&is_in_words> >> is_day;
inline constexpr auto day_after_month = first_of<day, listed_day, spelled_day>;

// what follows a date
inline constexpr auto weekday        = word<kind::weekday>;
inline constexpr auto separator      = -text<"，", ",", "、"> >> blank;
inline constexpr auto ja_weekday     = text<"月", "火", "水", "木", "金", "土", "日">;
inline constexpr auto any_weekday    = first_of<weekday, ja_weekday>;
inline constexpr auto next_weekday   = separator >> weekday;
inline constexpr auto in_brackets    = text<"(", "（"> >> any_weekday >> text<")", "）">;
inline constexpr auto beside         = first_of<next_weekday, in_brackets>;
inline constexpr auto digital_clock  = step<&grammar::terminal::read_clock>;
inline constexpr auto spoken_clock   = step<&terminal::read_clock_words>;
inline constexpr auto a_clock        = first_of<digital_clock, spoken_clock>;
inline constexpr auto clock          = branch[blank >> a_clock];
inline constexpr auto day_part_clock = of >> blank >> step<&grammar::terminal::read_day_part<chinese>> >> -clock;
inline constexpr auto part_of_day    = first_of<day_part_clock, clock>;
inline constexpr auto tail           = -beside >> -part_of_day;

inline constexpr auto zhou_weekday  = text<"周", "週"> >> weekday;
inline constexpr auto week_weekday  = first_of<weekday, zhou_weekday>;
inline constexpr auto shift_weekday = word<kind::shift> >> week_weekday >> let<&place::shift_of, time_unit::week>
                                    >> -part_of_day;
// 10月|的12日
inline constexpr auto of_month      = of >> blank >> day_after_month >> tail;
inline constexpr auto shift_day     = shift_month >> of >> blank >> day >> tail;
// 2024年|1月30日
inline constexpr auto month_day     = month >> of_month;
inline constexpr auto holiday       = word<kind::holiday>;
inline constexpr auto in_year       = first_of<month_day, holiday>;
inline constexpr auto of_year       = of >> blank >> in_year;
inline constexpr auto year_date     = year_sign >> is_year >> of_year;
inline constexpr auto month_date    = month_sign >> is_month >> portion >> of_month;
inline constexpr auto day_date      = bare_day >> tail;
inline constexpr auto is_date       = first_of<year_date, month_date, day_date>;

inline constexpr auto weekday_date  = weekday >> separator >> month >> day >> -part_of_day;
inline constexpr auto bare_weekday  = weekday >> -part_of_day;
inline constexpr auto of_shift      = first_of<shift_day, shift_weekday>;
inline constexpr auto of_weekday    = first_of<weekday_date, bare_weekday>;
inline constexpr auto date = on_number[number >> is_date]
                           | on_word<kind::year_shift, kind::era>[year >> of_year]
                           | on_word<kind::month>[word<kind::month> >> of_month] | on_word<kind::shift>[of_shift]
                           | on_word<kind::weekday>[of_weekday]
                           | on_word<kind::day_shift>[word<kind::day_shift> >> step<&keep_night> >> tail]
                           | on_word<kind::holiday>[holiday];
// clang-format on

} // namespace numfact::zh::date_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_year(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(date_grammar::year, at, end, r);
}
NUMFACT_INLINE bool match_date(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(date_grammar::date, at, end, r);
}

} // namespace numfact::zh
