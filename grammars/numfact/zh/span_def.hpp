// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// Chinese times that an amount, another period or two ends tell.
//
//   amount  = number unit ["半"] | "半年" | 几 unit                两年, 一年半, 几个季度 (vague)
//   rolling = (过去 | 近 | 未来) amount ["内" | "来"]               过去两年, 近三年, 今后两年
//   aligned = (前 | 上 | 下) amount                                前两周, 上兩個月
//   offset  = amount (前 | 后)                                     三周后, 一个月前
//   to-date = place 以来 | 年初至今                                 今年以来, 今年迄今
//   same    = [year ["的"]] 同期                                    去年同期, 2021年同期
//   ended   = place 止 ["的"] amount                                6月30日止六个月
//   range   = place join place | number join place                  2017年五月至2018年四月, 1-8月
#pragma once

#include "numfact/shared/iso_date.hpp"
#include "numfact/shared/temporal_parse.hpp"
#include "numfact/zh/calendar_number.hpp"
#include "numfact/zh/date.hpp"
#include "numfact/zh/period.hpp"
#include "numfact/zh/span.hpp"

namespace numfact::zh::span_grammar {

namespace x3 = boost::spirit::x3;
using grammar::branch, grammar::check, grammar::step, grammar::temporal_reading, grammar::then, grammar::temporal;
using kind = lexicon::calendar_kind;
using x3::lit;

template <kind Kind>
inline constexpr auto word = grammar::calendar_word<Kind, lexicon::calendar_language::east_asian>;
template <temporal::form Form>
inline constexpr auto is = then<[](temporal_reading& r) { r.out.is = Form; }>;

/// 几, 数, 多 stand for a number that is not said.
inline bool read_amount_number(char const*& at, char const* end, temporal_reading& r) {
    if (terminal::read_number(at, end, r)) return r.number > 0 && r.number < 1000 && (r.digits < 2 || r.number > 9); // 07 年 is a year
    if (!grammar::terminal::read_word<kind::few, lexicon::calendar_language::east_asian>(at, end, r)) return false;
    r.vague = true;
    return true;
}
/// The unit after a count; 日 and 月 alone name days and months, and do not count them, unless told to.
inline bool read_strict_unit(char const*& at, char const* end, temporal_reading& r) {
    std::string_view const s(at, static_cast<std::size_t>(end - at));
    if (s.starts_with("日") || s.starts_with("月") || s.starts_with("季") || s.starts_with("年度")) return false;
    return grammar::terminal::read_word<kind::count_unit, lexicon::calendar_language::east_asian>(at, end, r);
}

/// 前两周: a count that is said, of units that 前三季度 does not count from January.
inline bool is_aligned(temporal_reading& r) {
    return r.out.is == temporal::form::aligned && r.out.amount.count > 0 && r.out.amount.unit != time_unit::quarter;
}

// clang-format off
inline constexpr auto blank      = -lit(' ');
inline constexpr auto of         = -lit("的");
inline constexpr auto add        = check<[](temporal_reading& r) { return r.vague ? (r.out.is = temporal::form::vague, true) : grammar::terminal::add_amount(r); }>;
inline constexpr auto half       = lit("半") >> then<[](temporal_reading& r) { r.out.amount.months += r.unit == time_unit::year ? 6 : 0, r.out.amount.count = 0; }>;
inline constexpr auto half_year  = lit("半") >> (lit("年") | lit("个年度")) >> then<[](temporal_reading& r) { r.out.amount.months += 6; }>;
inline constexpr auto amount     = branch[step<&read_amount_number> >> blank >> word<kind::count_unit> >> add >> -branch[half]] | branch[half_year];
inline constexpr auto strict_amount = branch[step<&read_amount_number> >> blank >> step<&read_strict_unit> >> check<[](temporal_reading& r) { return !r.vague && grammar::terminal::add_amount(r); }> >> -branch[half]] | branch[half_year];
inline constexpr auto keep_direction = then<[](temporal_reading& r) { r.out.direction = static_cast<std::int8_t>(r.number); }>;

inline constexpr auto inside  = -(lit("内") | lit("內") | lit("间") | lit("間") | lit("以来") | lit("以來") | lit("来") | lit("來") | lit("里"));
inline constexpr auto these   = (lit("这") | lit("這")) >> then<[](temporal_reading& r) { r.number = -1; }>;
inline constexpr auto several = check<[](temporal_reading& r) { return r.out.amount.count != 1; }>;
inline constexpr auto rolling = branch[these >> keep_direction >> is<temporal::form::rolling> >> amount >> several >> inside]
                              | branch[(branch[word<kind::past>] | word<kind::coming>) >> keep_direction >> is<temporal::form::rolling> >> blank >> amount >> inside];
inline constexpr auto aligned = branch[word<kind::aligned> >> keep_direction >> is<temporal::form::aligned> >> amount >> check<&is_aligned>];
inline constexpr auto offset  = branch[is<temporal::form::offset> >> strict_amount >> word<kind::away> >> keep_direction];

inline constexpr auto only_shift = check<[](temporal_reading& r) {
    calendar_place const& p = r.out.first;
    return p.shift_of != time_unit::none && p.shift == 0 && p.month == 0 && p.quarter == 0 && (p.part == time_part::none || p.part == time_part::opening);
}>;
inline constexpr auto to_date = branch[step<&match_period> >> only_shift >> blank >> word<kind::to_date> >> is<temporal::form::to_date>];
inline constexpr auto same    = branch[-(step<&match_year> >> of) >> word<kind::same_period> >> is<temporal::form::same_period>
                                        >> check<[](temporal_reading& r) { return r.out.first.year_digits != 2; }>];
inline constexpr auto vague   = branch[word<kind::vague> >> is<temporal::form::vague>];
inline constexpr auto ended   = branch[(step<&match_date> | step<&match_period>) >> -lit("止") >> of >> strict_amount
                                        >> then<[](temporal_reading& r) { r.out.is = temporal::form::span, r.out.direction = -1, r.out.has_first = true; }>];

inline constexpr auto span = to_date | same | rolling | vague | offset | ended | aligned;

// ranges
inline constexpr auto place  = step<&match_date> | step<&match_period> | step<&shared::match_iso_date> | step<&shared::match_period_code>;
inline constexpr auto second = then<[](temporal_reading& r) { r.in_last = true, r.part_of_day = -1; }>;
inline constexpr auto join   = blank >> -lit("起") >> word<kind::join> >> blank;
inline constexpr auto number = step<&terminal::read_number>;
/// 1—10月, 一至三季度, 2020-2022年: the unit of the second is that of the first.
inline bool share_unit(temporal_reading& r, int number, int digits) {
    calendar_place &a = r.out.first, &b = r.out.last;
    if (b.day != 0 && b.month == 0) a.day = static_cast<std::uint8_t>(number);
    else if (b.day != 0) return false;
    else if (b.month != 0) a.month = static_cast<std::uint8_t>(number);
    else if (b.quarter != 0) a.quarter = static_cast<std::uint8_t>(number);
    else if (b.year != 0 && digits == b.year_digits) a.year = number, a.year_digits = b.year_digits;
    else return false;
    a.fiscal = b.fiscal;
    return number > 0 && (a.month <= 12 && a.quarter <= 4 && a.day <= 31);
}
inline bool read_short_range(char const*& at, char const* end, temporal_reading& r) {
    char const*      p = at;
    temporal_reading n = r;
    if (!terminal::read_number(p, end, n)) return false;
    r.in_last = true;
    if (!grammar::parse(join, p, end, r) || !grammar::parse(place, p, end, r) || !share_unit(r, n.number, n.digits)) return false;
    at = p;
    return true;
}
inline constexpr auto after  = lit("之后") | lit("以后") | lit("之後");
inline constexpr auto before = lit("之前") | lit("以前");
inline constexpr auto range = branch[is<temporal::form::range> >> (
      branch[place >> join >> second >> place]
    | branch[step<&match_year> >> -lit("的") >> step<&read_short_range>]
    | branch[step<&read_short_range>]
    | branch[step<&shared::match_iso_date> >> join >> second >> step<&shared::match_iso_date>]
    | branch[number >> check<&grammar::terminal::put_year> >> join >> second >> number >> check<&grammar::terminal::put_year>]
    | branch[place >> after >> -(lit("、") | lit("且")) >> second >> place >> before >> then<[](temporal_reading& r) { r.out.last_is_end = true; }>]
    | branch[place >> blank >> word<kind::join_and> >> blank >> second >> place >> -lit("之") >> (lit("间") | lit("間"))])];
// clang-format on

} // namespace numfact::zh::span_grammar

namespace numfact::zh {

NUMFACT_INLINE bool match_span(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::span, at, end, r);
}
NUMFACT_INLINE bool match_range(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::parse(span_grammar::range, at, end, r);
}

} // namespace numfact::zh
