// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/calendar_lexicon.hpp>

#include <initializer_list>
#include <string>

// The surfaces at which a temporal expression may begin, for the scan.

namespace numfact::lexicon {

namespace detail {

/// Calls `f` for each surface of the rows of a kind, in one column.
template <class F>
void each_of_kind(std::string_view kind, cell calendar_row::*column, F f) {
    for (auto const& r : calendar_rows)
        if (r.kind == kind) each_surface(r.*column, f);
}
inline constexpr std::string_view counting[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
                                                "两", "兩", "几", "幾", "数", "數", "多", "半", "百", "0",
                                                "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",  " "};

} // namespace detail

/// Calls `f(std::string_view)` for every surface a temporal expression may begin with, apart from digits and numerals; English
/// ones in lower case. Words of one character (上, 前) come with what has to follow them.
template <class F>
void each_beginning(F f) {
    using detail::each_of_kind;
    auto const all = [&](std::string_view column_role, auto column) { each_of_kind(column_role, column, f); };
    for (auto const kind : {"day_shift", "year_shift", "half", "half_part", "year_part", "bare_month_part", "vague",
                            "same_period", "weekday", "holiday", "era"})
        all(kind, &calendar_row::zh), all(kind, &calendar_row::ja);
    for (auto const kind : {"month", "weekday", "season", "day_shift", "half",        "year_part",  "place_part",
                            "past",  "coming",  "shift",  "head",      "same_period", "vague",      "holiday",
                            "some",  "one",     "few",    "decades",   "shift_unit",  "fiscal_unit"})
        all(kind, &calendar_row::en);
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
        f(word);
    std::string joined;
    auto const  pairs = [&](std::string_view first, auto second) {
        joined.assign(first).append(second);
        f(std::string_view(joined));
    };
    for (auto const kind : {"shift", "reference_shift"})
        each_of_kind(kind, &calendar_row::zh, [&](std::string_view s) {
            for (auto const unit : {"shift_unit", "fiscal_unit", "weekday"})
                each_of_kind(unit, &calendar_row::zh, [&](std::string_view u) { pairs(s, u); });
        });
    for (auto const kind : {"past", "coming", "aligned", "head"})
        each_of_kind(kind, &calendar_row::zh, [&](std::string_view s) {
            for (auto const n : detail::counting) pairs(s, n);
        });
    for (std::string_view const these : {"这", "這"})
        for (auto const n : detail::counting) pairs(these, n);
}

} // namespace numfact::lexicon
