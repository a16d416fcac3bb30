// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_lexicon.hpp>

#include <initializer_list>
#include <string_view>
#include <vector>

// The surfaces at which a temporal expression may begin, for the scan.

namespace numfact::lexicon {

/// Every surface a temporal expression may begin with, apart from digits and numerals; English ones in lower case.
struct calendar_beginnings {
    std::vector<std::string_view> words;         ///< 今年, next: anything may follow
    std::vector<std::string_view> before_number; ///< 前, 近: one of `numbers` has to follow
    std::vector<std::string_view> before_unit;   ///< 上, 本: one of `units` has to
    std::vector<std::string_view> numbers, units;
};

namespace detail {

/// The surfaces of the rows of some kinds, in one column.
inline void add_of_kinds(std::vector<std::string_view>& to, std::initializer_list<std::string_view> kinds, cell calendar_row::*column) {
    for (auto const& r : calendar_rows)
        for (auto const kind : kinds)
            if (r.kind == kind)
                for (auto s : surfaces(r.*column)) to.push_back(s);
}

} // namespace detail

inline calendar_beginnings beginnings() {
    using detail::add_of_kinds;
    auto const zh = &calendar_row::zh, ja = &calendar_row::ja, en = &calendar_row::en;
    calendar_beginnings found;
    for (auto const column : {zh, ja})
        add_of_kinds(found.words, {"month", "day_shift", "year_shift", "half", "half_part", "year_part", "bare_month_part", "vague",
                                   "same_period", "weekday", "holiday", "era"}, column);
    add_of_kinds(found.words, {"month", "weekday", "season", "day_shift", "half", "year_part", "place_part", "past", "coming", "shift",
                               "head", "same_period", "vague", "holiday", "some", "one", "few", "decades", "shift_unit",
                               "fiscal_unit"}, en);
    for (std::string_view const word :
         {"fiscal", "financial year", "fy", "cy", "q1", "q2", "q3", "q4", "h1", "h2", "full", "final", "closing", "opening", "mid", "eoy",
          "so far", "year-ago", "year-earlier", "prior-year", "calendar",
          "the year", "the quarter", "the month", "the week", "the day", "the weekend", "the half", "the decade", "the century",
          "the fortnight", "the calendar", "the next", "the following", "the previous", "the preceding", "the prior",
          "全年", "最近一个财", "最近一個財", "最后", "最後", "首季", "第", "月初", "月底"})
        found.words.push_back(word);
    add_of_kinds(found.before_number, {"past", "coming", "aligned", "head"}, zh);
    for (std::string_view const word : {"这", "這"}) found.before_number.push_back(word);
    add_of_kinds(found.before_unit, {"shift", "reference_shift"}, zh);
    for (std::string_view const word : {"来", "前", "最新"}) found.before_unit.push_back(word); // 来週, 前季, 最新财年; 先天 is no time
    for (std::string_view const number :
         {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两", "兩", "几", "幾", "数", "數", "多", "半", "百", "廿", "卅", "壹",
          "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", " ", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"})
        found.numbers.push_back(number);
    for (auto const column : {zh, ja}) add_of_kinds(found.units, {"shift_unit", "fiscal_unit", "weekday"}, column);
    return found;
}

} // namespace numfact::lexicon
