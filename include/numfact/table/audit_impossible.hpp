// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/table/figure.hpp>

#include <utility>

namespace numfact::table {

namespace detail {

inline int days_of(int month, int year) {
    constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool const    leap   = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && year != 0 && !leap ? 28 : days[month - 1];
}

/// The whole number right before `at`, of at most four digits, and where it begins; -1: none.
inline int number_before(std::string_view text, std::size_t at, std::size_t& first) {
    int value = 0, power = 1;
    first = at;
    while (first > 0 && at - first < 4 && text[first - 1] >= '0' && text[first - 1] <= '9') value += power * (text[--first] - '0'), power *= 10;
    return first == at || (first > 0 && text[first - 1] >= '0' && text[first - 1] <= '9') ? -1 : value;
}
inline int number_after(std::string_view text, std::size_t at, std::size_t& last) {
    int value = 0;
    last      = at;
    while (last < text.size() && last - at < 4 && text[last] >= '0' && text[last] <= '9') value = value * 10 + (text[last++] - '0');
    return last == at ? -1 : value;
}

/// Does a number go on, or count something: June 31,000, June 31%?
inline bool goes_on(std::string_view text, std::size_t at) {
    std::string_view const rest = text.substr(std::min(at, text.size()));
    if (rest.empty()) return false;
    bool const digit = rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9';
    return rest[0] == '%' || ((rest[0] == ',' || rest[0] == '.') && digit);
}

inline void report_date(audited const& d, std::size_t from, std::size_t to, std::string arithmetic, std::vector<finding>& out) {
    finding g;
    g.doc = d.id, g.rule = "impossible", g.sure = certainty::certain, g.start = from, g.end = to;
    g.text = g.stated = d.text.substr(from, to - from);
    g.arithmetic      = std::move(arithmetic);
    out.push_back(std::move(g));
}

} // namespace detail

/// Days that are in no calendar: 6月31日, 2023年2月29日, June 31, 2024-02-30. The reader takes them for no dates at all.
inline void audit_dates(audited const& d, std::vector<finding>& out) {
    using namespace detail;
    auto const told = [](int month, int day) { return "month " + std::to_string(month) + " has no day " + std::to_string(day); };
    for (std::size_t at = d.text.find("月"); at != d.text.npos; at = d.text.find("月", at + 3)) {
        std::size_t first, last;
        int const   month = number_before(d.text, at, first), day = number_after(d.text, at + 3, last);
        bool const  date  = d.text.substr(last).starts_with("日") || d.text.substr(last).starts_with("号");
        if (month < 1 || month > 12 || day < 1 || !date) continue;
        std::size_t year_first = 0;
        int         year       = 0;
        if (first >= 3 && d.text.substr(first - 3, 3) == "年") year = std::max(0, number_before(d.text, first - 3, year_first));
        if (year < 1000) year = 0;
        if (day > days_of(month, year)) report_date(d, year != 0 ? year_first : first, last + 3, told(month, day), out);
    }
    // only months of fewer than 31 days have days that others have
    constexpr std::pair<std::string_view, int> names[] = {{"February", 2}, {"Feb.", 2}, {"Feb", 2}, {"April", 4}, {"Apr.", 4}, {"June", 6},
                                                          {"September", 9}, {"Sept.", 9}, {"November", 11}, {"Nov.", 11}};
    for (auto const& [name, month] : names)
        for (std::size_t at = d.text.find(name); at != d.text.npos; at = d.text.find(name, at + 1)) {
            std::size_t       first = 0, last = 0;
            std::size_t const end = at + name.size();
            auto const        no_such_day = [&, month = month](int day) { return day > days_of(month, 0) && day <= 31; };
            int const         after = end < d.text.size() && d.text[end] == ' ' ? number_after(d.text, end + 1, last) : -1;
            if (no_such_day(after) && !goes_on(d.text, last)) report_date(d, at, last, told(month, after), out);
            int const before = at > 0 && d.text[at - 1] == ' ' ? number_before(d.text, at - 1, first) : -1;
            if (no_such_day(before) && (first == 0 || d.text[first - 1] == ' ')) report_date(d, first, end, told(month, before), out);
        }
    for (std::size_t at = d.text.find('-'); at != d.text.npos; at = d.text.find('-', at + 1)) {
        std::size_t first, last, unused;
        int const   year = number_before(d.text, at, first);
        if (year < 1900 || year > 2100 || at - first != 4 || at + 6 > d.text.size() || d.text[at + 3] != '-') continue;
        int const month = number_after(d.text.substr(0, at + 3), at + 1, unused), day = number_after(d.text, at + 4, last);
        if (last != at + 6 || month < 1 || month > 12) continue;
        if (day > days_of(month, year)) report_date(d, first, last, told(month, day), out);
    }
}

/// Values that cannot be: a share of 130 %, a market share below nothing.
inline void audit_values(audited const& d, std::vector<finding>& out) {
    using namespace detail;
    for (auto const& f : d.facts) {
        if (f.value.is != number::form::decimal) continue;
        bool const share  = f.unit == "%" && f.type == fact_type::share;
        bool const margin = f.unit == "%" && f.type == fact_type::level &&
                            (f.metric_id == "gross_margin" || f.metric_id == "market_share" || f.metric_id == "unemployment_rate");
        bool const over   = (share || margin) && f.value.first > decimal(100);
        bool const under  = (share || f.metric_id == "market_share") && f.type != fact_type::change && f.value.first.is_negative();
        if (!over && !under) continue;
        finding g    = about(f, "impossible", over && share ? certainty::certain : certainty::likely);
        g.computed   = "0..100 %";
        g.arithmetic = f.value.to_string() + (over ? " > 100" : " < 0");
        out.push_back(std::move(g));
    }
}

} // namespace numfact::table
