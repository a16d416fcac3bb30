// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/mention.hpp>

#include <string_view>
#include <vector>

// Durations told in several units are one: 8天20小时, 1 hour and 30 minutes, 四年六个月.

namespace numfact::normalize {

namespace detail {

/// A unit of time, how many seconds it is taken for in a compound, and how many of it make the next larger.
struct time_step {
    std::string_view code;
    std::int64_t     seconds;
    int              most;
};
inline constexpr time_step time_steps[] = {{"s", 1, 60},          {"min", 60, 60},      {"h", 3600, 24},    {"d", 86400, 366},
                                           {"wk", 604800, 53}, {"mo", 2592000, 12}, {"a", 31536000, 0}};

inline int time_step_of(mention const& m) {
    if (m.kind != kind::duration || m.value.is != number::form::decimal || m.vague) return -1;
    for (int i = 0; i < static_cast<int>(std::size(time_steps)); ++i)
        if (time_steps[i].code == m.unit) return i;
    return -1;
}
/// What may stand between the pieces: no comma, which makes a list of them.
inline bool joins_durations(std::string_view between) {
    for (std::string_view s : {"", " ", " and ", "又", "零", "又零"})
        if (between == s) return true;
    return false;
}

} // namespace detail

/// Makes one of durations that follow each other from the larger unit to the smaller: its unit is the smallest,
/// with a year of 12 months or 365 days and a month of 30.
inline void join_durations(std::string_view text, std::vector<mention>& mentions, std::size_t first) {
    using namespace detail;
    std::size_t kept = first;
    for (std::size_t i = first; i < mentions.size(); ++i) {
        if (kept != i) mentions[kept] = std::move(mentions[i]);
        mention& m = mentions[kept++];
        for (; m.kind == kind::duration && i + 1 < mentions.size(); ++i) {
            mention const& next = mentions[i + 1];
            int const      high = time_step_of(m), low = time_step_of(next);
            if (high < 0 || low < 0 || high == low || next.start < m.end || next.start - m.end > 7) break;
            std::string_view const between = text.substr(m.end, next.start - m.end);
            bool const             plainly = between == "又"; // 两天又一个月
            if (!joins_durations(between)) break;
            bool const listed = text.substr(0, m.start).ends_with(", ") && kept - first > 1 && time_step_of(mentions[kept - 2]) >= 0;
            if (between == " and " && listed && m.start - mentions[kept - 2].end == 2) break; // 3 years, 2 months and 5 days
            if (low > high && !plainly) break;
            if (low < high && !plainly && !(next.value.first < decimal(time_steps[low].most))) break;
            bool const years  = time_steps[std::max(high, low)].code == "a" && time_steps[std::min(high, low)].code == "mo";
            auto const of_day = std::min(std::min(high, low), 3); // months and weeks are told in days
            int const  unit   = years ? std::min(high, low) : of_day;
            auto const factor = [&](int step) { return decimal(static_cast<uint128>(years ? (step == unit ? 1 : 12) : time_steps[step].seconds / time_steps[unit].seconds), 0); };
            m.value = (m.value.first * factor(high) + next.value.first * factor(low)).trimmed();
            m.unit  = time_steps[unit].code;
            m.end   = next.end;
            m.text  = text.substr(m.start, m.end - m.start);
            m.norm_value = (m.value.first * decimal(static_cast<uint128>(time_steps[unit].seconds), 0)).trimmed();
            m.norm_unit  = "s";
            if (time_steps[unit].code == "mo") m.norm_value = {}, m.norm_unit.clear(); // no number of seconds
            if (m.bound == bound::exact) m.bound = next.bound;
        }
    }
    mentions.resize(kept);
}

} // namespace numfact::normalize
