// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_lexicon.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

// The surfaces at which a temporal expression may begin, for the scan.

namespace numfact::lexicon {

namespace detail {

/// The surfaces of the rows of a kind, in one column.
inline void add_of_kind(std::vector<std::string>& to, std::string_view kind, cell calendar_row::*column) {
    for (auto const& r : calendar_rows)
        if (r.kind == kind)
            for (auto s : surfaces(r.*column)) to.emplace_back(s);
}
inline constexpr std::string_view counting[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
                                                "两", "兩", "几", "幾", "数", "數", "多", "半", "百", "0",
                                                "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",  " "};

} // namespace detail

/// Every surface a temporal expression may begin with, apart from digits and numerals; English ones in lower case.
/// Words of one character (上, 前) come with what has to follow them.
inline std::vector<std::string> beginnings() {
    using detail::add_of_kind;
    std::vector<std::string> found;
    for (auto const kind : {"day_shift", "year_shift", "half", "half_part", "year_part", "bare_month_part", "vague",
                            "same_period", "weekday", "holiday", "era"}) {
        add_of_kind(found, kind, &calendar_row::zh);
        add_of_kind(found, kind, &calendar_row::ja);
    }
    for (auto const kind : {"month", "weekday", "season", "day_shift", "half",        "year_part",  "place_part",
                            "past",  "coming",  "shift",  "head",      "same_period", "vague",      "holiday",
                            "some",  "one",     "few",    "decades",   "shift_unit",  "fiscal_unit"})
        add_of_kind(found, kind, &calendar_row::en);
    for (std::string_view const word : {"fiscal",       "financial year",
                                        "fy",           "cy",
                                        "q1",           "q2",
                                        "q3",           "q4",
                                        "h1",           "h2",
                                        "full",         "final",
                                        "closing",      "opening",
                                        "mid",          "eoy",
                                        "so far",       "year-ago",
                                        "year-earlier", "prior-year",
                                        "calendar",     "the year",
                                        "the quarter",  "the month",
                                        "the week",     "the day",
                                        "the weekend",  "全年",
                                        "最近一个财",   "最近一個財",
                                        "最新财",       "最后",
                                        "最後",         "首季",
                                        "第",           "月初",
                                        "月底"})
        found.emplace_back(word);
    std::vector<std::string> first, second;
    auto const               pair = [&](std::string_view a, std::string_view b) { found.emplace_back(a).append(b); };
    for (auto const kind : {"shift", "reference_shift"}) add_of_kind(first, kind, &calendar_row::zh);
    for (auto const kind : {"shift_unit", "fiscal_unit", "weekday"}) add_of_kind(second, kind, &calendar_row::zh);
    for (auto const& a : first)
        for (auto const& b : second) pair(a, b);
    first = {"这", "這"};
    for (auto const kind : {"past", "coming", "aligned", "head"}) add_of_kind(first, kind, &calendar_row::zh);
    for (auto const& a : first)
        for (auto const b : detail::counting) pair(a, b);
    return found;
}

} // namespace numfact::lexicon
