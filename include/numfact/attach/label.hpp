// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/normalize/fiscal.hpp>
#include <numfact/normalize/period_label.hpp>

#include <string>

namespace numfact::attach {

/// Moves a fiscal period into the calendar of an entity whose fiscal years end with month `year_end` (0: not
/// known): 第三财季 of a company whose years end in October is May to July.
inline void settle_fiscal(span& p, unsigned year_end, instant today) {
    if (!p.fiscal || year_end == 0) return;
    mention v;
    v.from = p.from, v.to = p.to, v.calendar = p.calendar, v.fiscal = true;
    if (year_end != 12 && normalize::refiscal(v, today, static_cast<int>(year_end))) {
        p.from = v.from, p.to = v.to, p.calendar = v.calendar, p.loose = false;
        p.calendar.year_stated = true; // a year before it, or after it, is counted from this one
    }
    p.fiscal = year_end != 12;
}

/// The label of a period: "2023-Q4", "FY2026-Q2", "2025-08", "2022-02/2022-07".
inline std::string label_of(span const& p) {
    calendar_field calendar = p.calendar;
    instant        from = p.from, to = p.to;
    // The last or first days of a month stand for it: 10月末 → 2023-10.
    if (p.part && to.days() - from.days() < 16) {
        auto const c = from.to_civil();
        from         = instant::from_civil(c.year, c.month, 1);
        to           = instant::from_civil(c.month == 12 ? c.year + 1 : c.year, c.month % 12 + 1, 1);
    }
    if (!p.fiscal && from && from.to_civil().month % 3 != 1) calendar = {}; // quarters of no calendar year
    return normalize::period_label(from, to, calendar, p.fiscal);
}

} // namespace numfact::attach
