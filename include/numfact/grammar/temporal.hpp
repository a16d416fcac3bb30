// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/calendar.hpp>
#include <numfact/mention.hpp>

namespace numfact::grammar {

/// One temporal expression as read.
struct temporal {
    enum class form : std::uint8_t {
        none,
        place,       ///< first
        range,       ///< first to last, both included
        rolling,     ///< amount before (-1) or after (+1) the publication day: 过去两年
        aligned,     ///< the same in whole calendar units: 前两周
        offset,      ///< the day that lies amount before or after first, or the publication day
        span,        ///< amount that ends (-1) or begins (+1) with first: six months ended July 31
        to_date,     ///< from the beginning of first to the publication day: 今年以来
        same_period, ///< the reference period moved to first: 去年同期
        vague        ///< 近期: no interval
    };
    form            is = form::none;
    calendar_place  first, last;
    calendar_amount amount;
    std::int8_t     direction   = 0;
    bool            has_first   = false; ///< offset, span: first is said
    bool            next_day    = false; ///< rolling: counts from the day after publication: the next 3 days
    bool            last_is_end = false; ///< the range ends before last, as in 2018年之前
    bool            ahead       = false; ///< something will happen then
    enum bound      bound       = bound::exact;
};

} // namespace numfact::grammar
