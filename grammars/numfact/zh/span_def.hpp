// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese times that an amount or another period tells.
//
//   amount  = number unit ["半"] | "半年" | 几 unit           两年, 一年半, 几个季度 (vague)
//   rolling = (过去 | 近 | 未来) amount ["内"] | 这 amount     过去两年, 近三年, 今后两年, 这两年
//   aligned = (前 | 上 | 下) amount                           前两周, 上兩個月
//   offset  = amount (前 | 后)                                三周后, 一个月前
//   to-date = place (以来 | 至今)                             今年以来, 年初至今
//   same    = [year ["的"]] 同期                              去年同期, 2021年同期
//   ended   = place ["止"] ["的"] amount                      6月30日止六个月
#pragma once

#include "numfact/zh/place.hpp"
#include "numfact/zh/span.hpp"
#include "numfact/zh/temporal_word.hpp"

namespace numfact::zh::span_grammar {

using namespace temporal_word;
using form = temporal::form;

/// 几, 数, 多 stand for a number that is not said; 07 is a year and counts nothing.
inline bool read_count(char const*& at, char const* end, temporal_reading& r) {
    char const* const begins = at;
    if (terminal::read_number(at, end, r))
        return r.number > 0 && r.number < 1000 && (r.digits < 2 || r.number > 9) &&
               !context::ends_number_range(r.from->begin, begins);
    if (!grammar::terminal::read_word<kind::few, chinese>(at, end, r)) return false;
    r.vague = true;
    return true;
}
/// The unit of an amount that stands alone: 日, 月, 季 and 年度 name their number (30日, 3月) unless 个 or 天 counts them.
inline bool read_counting_unit(char const*& at, char const* end, temporal_reading& r) {
    for (std::string_view const naming : {"日", "月", "季", "年度"})
        if (context::starts_with(at, end, naming)) return false;
    return grammar::terminal::read_word<kind::count_unit, chinese>(at, end, r);
}
inline bool add(temporal_reading& r) {
    if (r.vague) return r.is = form::vague, true;
    return grammar::terminal::add_amount(r);
}
inline bool is_said(temporal_reading& r) { return !r.vague; }
inline void add_half(temporal_reading& r) { r.amount.months += r.unit == time_unit::year ? 6 : 0, r.amount.count = 0; }
inline void add_half_month(temporal_reading& r) { r.amount.days += 15; }
inline void add_months(temporal_reading& r) { r.amount.months += r.number; }
inline void put_half_year(temporal_reading& r) { r.amount.months = 6; }
inline void put_direction(temporal_reading& r) { r.direction = static_cast<std::int8_t>(r.number); }
/// 三周后 counts from the day that was spoken of, 三周前 from today.
inline void put_origin(temporal_reading& r) { r.place.from_reference = r.number == 1; }
inline bool is_several(temporal_reading& r) { return r.amount.count != 1; }
/// 前两周: more than one (前一周 is a shift), of units that do not count from January as in 前三季度.
inline bool is_aligned(temporal_reading& r) {
    return r.is == form::aligned && r.amount.count > 1 && r.amount.unit != time_unit::quarter;
}
/// 前两个月 is a part of the year: zh.period reads it.
inline bool is_of_no_year(temporal_reading& r) { return r.amount.unit != time_unit::month; }
/// 今年以来 and 年初以来 reach to today; of 去年10月以来 the words after 10月 only tell a relation.
inline bool is_running(temporal_reading& r) {
    place const& p = r.place;
    return p.shift_of != time_unit::none && p.shift == 0 && p.month == 0 && p.quarter == 0 && p.day == 0 &&
           (p.part == time_part::none || p.part == time_part::opening);
}
inline bool has_long_year(temporal_reading& r) { return r.place.year_digits != 2; }

// clang-format off
inline constexpr auto half      = text<"半"> >> then<&add_half>;
// 半年, 半个月
inline constexpr auto half_year  = text<"半年"> >> then<&put_half_year>;
inline constexpr auto half_month = text<"半个月", "半個月"> >> then<&add_half_month>;
inline constexpr auto half_unit  = first_of<half_year, half_month>;
// 两|个半月
inline constexpr auto and_half    = text<"个半月", "個半月"> >> then<&add_months> >> then<&add_half_month>;
inline constexpr auto whole_units = word<kind::count_unit> >> check<&add> >> -half;
inline constexpr auto own_units   = step<&read_counting_unit> >> check<&add> >> -half;
inline constexpr auto any_units   = first_of<and_half, whole_units>;
inline constexpr auto any_own_units = first_of<and_half, own_units>;
inline constexpr auto counted_units = step<&read_count> >> blank >> any_units;
inline constexpr auto counted_own   = step<&read_count> >> check<&is_said> >> blank >> any_own_units;
inline constexpr auto amount      = first_of<counted_units, half_unit>;
inline constexpr auto own_amount  = first_of<counted_own, half_unit>;
inline constexpr auto place       = step<&match_place>;

inline constexpr auto inside  = -text<"内", "內", "间", "間", "以来", "以來", "来", "來", "里">;
inline constexpr auto past    = word<kind::past>;
inline constexpr auto coming  = word<kind::coming>;
inline constexpr auto a_side  = first_of<past, coming>;
inline constexpr auto rolling = a_side >> then<&put_direction> >> is<form::rolling> >> blank >> amount >> inside;
inline constexpr auto these   = branch[text<"这", "這"> >> towards<-1> >> is<form::rolling> >> amount >> check<&is_several> >> inside];
inline constexpr auto qian    = text<"前">;
inline constexpr auto counted = is<form::aligned> >> amount >> check<&is_aligned>;
inline constexpr auto before  = qian >> towards<-1> >> counted >> check<&is_of_no_year>;
inline constexpr auto aligned_word = !qian >> word<kind::aligned> >> then<&put_direction> >> counted;
inline constexpr auto aligned = first_of<before, aligned_word>;
inline constexpr auto away    = word<kind::away> >> then<&put_direction>;
inline constexpr auto offset  = is<form::offset> >> own_amount >> away >> then<&put_origin>;
inline constexpr auto to_date = branch[place >> check<&is_running> >> blank >> word<kind::to_date> >> is<form::to_date>];
inline constexpr auto ended   = place >> -text<"止"> >> of >> own_amount >> is<form::span> >> towards<-1> >> based;
inline constexpr auto same    = word<kind::same_period> >> is<form::same_period>;
inline constexpr auto same_of = step<&match_year> >> of >> same >> check<&has_long_year>;
inline constexpr auto some_time = word<kind::few> >> step<&read_counting_unit> >> word<kind::away> >> is<form::vague>;
inline constexpr auto half_away = branch[half_unit >> is<form::offset> >> away];
inline constexpr auto vague   = word<kind::vague> >> is<form::vague>;

inline constexpr auto of_number = first_of<same_of, offset, ended>;
inline constexpr auto of_year   = first_of<to_date, same_of>;
inline constexpr auto span = on_number[of_number] | on_word<kind::year_shift, kind::era>[of_year]
                           | on_word<kind::shift, kind::reference_shift, kind::year_part, kind::bare_month_part>[to_date]
                           | on_word<kind::same_period>[same] | on_word<kind::past, kind::coming>[rolling] | these
                           | on_word<kind::vague>[vague] | on_word<kind::few>[some_time] | half_away
                           | on_word<kind::aligned>[aligned];
// clang-format on

} // namespace numfact::zh::span_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::span, at, end, r);
}

} // namespace numfact::zh
