// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>
#include <numfact/lexicon/currencies_rows.hpp>
#include <numfact/lexicon/other_currencies_rows.hpp>
#include <numfact/rational.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::normalize {

/// The decimals of a currency by ISO 4217: 2 of USD, 0 of JPY, 3 of KWD; nothing for what is no currency.
inline std::optional<int> minor_digits(std::string_view code) {
    for (auto const& row : lexicon::currency_rows)
        if (row.code == code) return row.digits.text[0] - '0';
    for (auto const& row : lexicon::other_currency_rows)
        if (row.code == code) return row.digits.text[0] - '0';
    return std::nullopt;
}

/// One unit of a currency in another, on a day, and who says so.
struct exchange_rate {
    rational    rate;
    instant     day;
    std::string source;
};

/// Rates of days: one unit of `base` is so much of `quote`.
class rate_series {
public:
    std::string base, quote, source;

    void add(std::int64_t day, decimal const& rate) { points_.push_back({day, rate}); }
    /// Days in order; where a day is given twice, the later row holds.
    void finish();
    /// The rate of the latest day in [earliest, latest].
    struct point {
        std::int64_t day;
        decimal      rate;
    };
    point const* latest(std::int64_t earliest, std::int64_t last) const;

private:
    std::vector<point> points_;
};

inline void rate_series::finish() {
    std::stable_sort(points_.begin(), points_.end(), [](point const& a, point const& b) { return a.day < b.day; });
    std::size_t kept = 0;
    for (auto const& p : points_) {
        if (kept > 0 && points_[kept - 1].day == p.day) --kept;
        points_[kept++] = p;
    }
    points_.resize(kept);
}

inline rate_series::point const* rate_series::latest(std::int64_t earliest, std::int64_t last) const {
    auto const at = std::upper_bound(points_.begin(), points_.end(), last, [](std::int64_t d, point const& p) { return d < p.day; });
    if (at == points_.begin() || (at - 1)->day < earliest) return nullptr;
    return &*(at - 1);
}

/// Exchange rates of one or more files; none is built in. Made once, then only read.
class rate_table {
public:
    void add(rate_series s) {
        s.finish();
        series_.push_back(std::move(s));
    }
    bool empty() const { return series_.empty(); }

    /// The rate of `from` in `to` on the day, or on the nearest earlier one that has it, at most `max_age` days
    /// before: given so, or the other way round, or both of them in one third currency on one day.
    std::optional<exchange_rate> find(std::string_view from, std::string_view to, instant on, int max_age) const {
        if (from == to) return exchange_rate{rational(1), on, {}};
        std::optional<exchange_rate> best;
        if (!on) return best;
        auto const better = [&](std::optional<exchange_rate> r) {
            if (r && (!best || r->day > best->day)) best = std::move(r);
        };
        std::int64_t const last = on.days(), earliest = last - max_age;
        for (auto const& s : series_)
            if (other_end(s, from) == to) better(direct(s, from, earliest, last));
        for (auto const& first : series_) {
            std::string_view const third = other_end(first, from);
            if (third.empty() || third == to) continue;
            for (auto const& second : series_)
                if (other_end(second, third) == to) better(cross(first, second, from, third, earliest, last));
        }
        return best;
    }

private:
    /// The currency that a series gives `one` in.
    static std::string_view other_end(rate_series const& s, std::string_view one) {
        return s.base == one ? std::string_view(s.quote) : s.quote == one ? std::string_view(s.base) : std::string_view();
    }
    static rational one_way(rate_series const& s, rate_series::point const& p, std::string_view from) {
        return s.base == from ? rational(p.rate) : rational(p.rate).inverse();
    }
    static std::optional<exchange_rate> direct(rate_series const& s, std::string_view from, std::int64_t earliest, std::int64_t last) {
        auto const* p = s.latest(earliest, last);
        if (!p) return std::nullopt;
        return exchange_rate{one_way(s, *p, from), instant::from_days(p->day), s.source};
    }
    static std::optional<exchange_rate> cross(rate_series const& a, rate_series const& b, std::string_view from,
                                              std::string_view third, std::int64_t earliest, std::int64_t last) {
        for (;;) { // both of the same day: back from the earlier one
            auto const *p = a.latest(earliest, last), *q = b.latest(earliest, last);
            if (!p || !q) return std::nullopt;
            if (p->day == q->day) {
                std::string const source = a.source == b.source ? a.source : a.source + ", " + b.source;
                return exchange_rate{one_way(a, *p, from) * one_way(b, *q, third), instant::from_days(p->day), source};
            }
            last = std::min(p->day, q->day);
        }
    }

    std::vector<rate_series> series_;
};

} // namespace numfact::normalize
