// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese dates; Japanese ones where they are written alike.
//
//   year  = era number "年" | number "年" | 去年              民國113年, 令和6年, 二〇二四年, 98年
//   month = number "月" ["份"] | shift "月"                   10月, 上个月
//   day   = number ("日" | "号")                              30日, 廿號
//   date  = [weekday ","] [year ["的"]] month ["的"] day tail | day-word tail | [shift] weekday tail | holiday
//   tail  = ["," weekday | "(" weekday ")"] [["的"] part of day [clock]]
#pragma once

#include "numfact/shared/temporal_parse.hpp"
#include "numfact/zh/calendar_number.hpp"
#include "numfact/zh/date.hpp"

namespace numfact::zh::date_grammar {

namespace x3 = boost::spirit::x3;
using grammar::branch, grammar::check, grammar::step, grammar::temporal_reading, grammar::then;
using grammar::terminal::put_short_year, grammar::terminal::put_year;
using kind = lexicon::calendar_kind;
using x3::lit;

template <kind Kind>
inline constexpr auto word = grammar::calendar_word<Kind, lexicon::calendar_language::east_asian>;
template <auto Field, int Low, int High>
inline constexpr auto number_is = grammar::number_is<Field, Low, High>;

/// What must not follow 日, so that 20日元 and 5日均线 are no days.
inline bool ends_day(char const*& at, char const* end, temporal_reading&) {
    static constexpr std::string_view stops[] = {"元", "圆", "圓", "円", "本", "币", "均", "线", "線", "游", "內", "内", "产", "系", "常"};
    for (auto const& s : stops)
        if (std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(s)) return false;
    return true;
}
/// 号 alone may number anything (1号楼): it is a day where the word ends or goes on like a date.
inline bool ends_number_day(char const*& at, char const* end, temporal_reading&) {
    static constexpr std::string_view next[] = {"，", "。", "、", "；", "！", "？", "）", "早", "晚", "上", "下", "中午", "凌晨", "至", "到", "的", "前", "后", "後", "起", "之"};
    if (at == end || static_cast<unsigned char>(*at) < 0x80) return true;
    for (auto const& s : next)
        if (std::string_view(at, static_cast<std::size_t>(end - at)).starts_with(s)) return true;
    return false;
}
/// 八月十五: a day without 日 only where nothing goes on with it.
inline bool ends_clause(char const*& at, char const* end, temporal_reading&) {
    return at == end || static_cast<unsigned char>(*at) < 0x80 || static_cast<unsigned char>(*at) == 0xEF ||
           std::string_view(at, static_cast<std::size_t>(end - at)).starts_with("。");
}
/// The number of an era's year: 元 is the first.
inline bool add_era(temporal_reading& r, int base) {
    r.place().year        = base + r.number;
    r.place().year_digits = 4;
    return r.number > 0 && r.number < (base == 0 ? 3000 : 100);
}
inline bool read_era_year(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    if (!grammar::terminal::read_word<kind::era, lexicon::calendar_language::east_asian>(p, end, r)) return false;
    int const base = r.number;
    if (p != end && *p == ' ') ++p;
    if (std::string_view(p, static_cast<std::size_t>(end - p)).starts_with("元")) r.number = 1, p += 3;
    else if (!terminal::read_number(p, end, r)) return false;
    if (p != end && *p == ' ') ++p;
    if (!std::string_view(p, static_cast<std::size_t>(end - p)).starts_with("年") || !add_era(r, base)) return false;
    at = p + 3;
    return true;
}

// clang-format off
inline constexpr auto blank  = -lit(' ');
inline constexpr auto number = step<&terminal::read_number>;
inline constexpr auto of     = -lit("的");

inline constexpr auto year = branch[step<&read_era_year>]
                           | branch[number >> blank >> lit("年") >> (check<&put_year> | check<&put_short_year>)]
                           | branch[word<kind::year_shift>];

inline constexpr auto month = branch[number >> blank >> lit("月") >> number_is<&calendar_place::month, 1, 12> >> -lit("份")]
                            | branch[word<kind::month> >> -lit("份")];
inline constexpr auto month_shift = branch[word<kind::shift> >> lit("月") >> -lit("份")
                                           >> then<[](temporal_reading& r) { r.place().shift_of = time_unit::month; }>];
inline constexpr auto day = branch[number >> blank >> (lit("日") >> step<&ends_day> | lit("号") | lit("號"))
                                          >> number_is<&calendar_place::day, 1, 31>];
inline constexpr auto day_after_month = day | branch[number >> step<&ends_clause> >> check<[](temporal_reading& r) { return !r.ascii; }>
                                                     >> number_is<&calendar_place::day, 1, 31>];
inline constexpr auto bare_day = branch[number >> blank >> (lit("日") >> step<&ends_day> | (lit("号") | lit("號")) >> step<&ends_number_day>)
                                        >> check<[](temporal_reading& r) { return r.digits != 1 || r.ascii; }>
                                        >> number_is<&calendar_place::day, 1, 31>];

inline constexpr auto weekday   = branch[word<kind::weekday>];
inline constexpr auto separator = -(lit("，") | lit(',') | lit("、")) >> blank;
inline constexpr auto clock     = branch[blank >> (step<&grammar::terminal::read_clock> | step<&terminal::read_clock_words>)];
inline constexpr auto part      = branch[of >> blank >> step<&grammar::terminal::read_day_part<lexicon::calendar_language::east_asian>> >> -clock] | clock;
inline constexpr auto short_weekday = lit("月") | lit("火") | lit("水") | lit("木") | lit("金") | lit("土") | lit("日");
inline constexpr auto weekday_beside = branch[separator >> weekday]
                                     | branch[(lit('(') | lit("（")) >> (weekday | short_weekday) >> (lit(')') | lit("）"))];
inline constexpr auto tail = -weekday_beside >> -part;

inline constexpr auto of_week         = then<[](temporal_reading& r) { r.place().shift_of = time_unit::week; }>;
inline constexpr auto shifted_weekday = branch[word<kind::shift> >> (weekday | (lit("周") | lit("週")) >> weekday) >> of_week];

inline constexpr auto date = branch[-branch[year >> of >> blank] >> month >> of >> blank >> day_after_month >> tail]
                           | branch[month_shift >> of >> blank >> day >> tail]
                           | branch[weekday >> separator >> month >> day >> -part]
                           | branch[word<kind::day_shift> >> tail]
                           | branch[shifted_weekday >> -part]
                           | branch[-branch[year >> of >> blank] >> word<kind::holiday>]
                           | branch[weekday >> -part]
                           | branch[bare_day >> tail];
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
