// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/symbol_table.hpp>
#include <numfact/mention.hpp>
#include <numfact/scan/word_list.hpp>

#include <string_view>
#include <vector>

namespace numfact::normalize {

/// Are these words between two mentions only what separates the items of a list?
inline bool is_list_separator(std::string_view between) {
    if (between.starts_with("- ") || between.starts_with("-,")) between.remove_prefix(1); // 7- or 8-inch
    while (!between.empty() && between.front() == ' ') between.remove_prefix(1);
    while (!between.empty() && between.back() == ' ') between.remove_suffix(1);
    static constexpr scan::word_list separators{",", "、", "/", "and", "or", "&", "和", "及", "与", "與", "或", ", and", ", or", "以及", "，", "×", "x", "vs", "vs.", "versus", ";"};
    return separators.has(between);
}

/// The power of ten that a scale word behind the digits of an amount made of them: 8 of 22.4亿元.
inline int scale_of(mention const& m) {
    std::size_t n = 0;
    while (n < m.text.size() && ((m.text[n] >= '0' && m.text[n] <= '9') || m.text[n] == '.')) ++n;
    decimal const digits = decimal::parse(m.text.substr(0, n));
    if (n == 0 || !digits.ok() || digits.is_zero() || m.value.is != number::form::decimal) return 0;
    for (int power = 2; power <= 16; ++power)
        if (m.value.first == digits.scaled(power)) return power;
    return 0;
}
/// 13.2/17.9/22.4亿元: the item has the scale of the one after it, when it is digits alone and of that size.
inline void share_scale(mention const& next, mention& m) {
    int const power = scale_of(next);
    if (power == 0 || m.text.find_first_not_of("0123456789.") != m.text.npos || m.value.is != number::form::decimal) return;
    if (m.value.first < next.value.first.scaled(2 - power)) m.value = m.value.first.scaled(power);
}

/// "from 70 to 78°C", 由12增至15亿元: two values after a word of change, and the unit behind the second.
inline bool is_change(std::string_view text, mention const& m, std::string_view between) {
    if (between.size() < 4) return false;
    std::string_view const left(text.data(), m.start);
    if (between == " to ") return left.ends_with(" from ");
    static constexpr scan::word_list changes{"增至", "增加到", "增长到", "升至", "上升到", "提高到", "提升至", "扩大到", "降至", "下降到", "降到", "跌至", "减至", "减少到", "增到", "升到"};
    return changes.has(between) && (left.ends_with("从") || left.ends_with("由") || left.ends_with("從"));
}

/// An item of a list without a unit of its own takes that of the item after it: 28, 14 and 7 nm;
/// 4.97/8.45元; and the bound of a pair holds for both: 约210亿和240亿美元.
inline void share_units(std::string_view text, std::vector<mention>& mentions, std::size_t first) {
    bool list = false; // the items after are a list: its last two are joined by a word, or nothing but a comma joins two
    for (std::size_t i = mentions.size(); i-- > first + 1;) {
        mention const& next = mentions[i];
        mention&       m    = mentions[i - 1];
        bool const     was_list = list;
        list                    = false;
        if (next.start < m.end || next.start - m.end > 16) continue;
        std::string_view const between(text.data() + m.end, next.start - m.end);
        bool const             change  = is_change(text, m, between);
        if (!change && (between.size() > 8 || !is_list_separator(between))) continue;
        bool const comma = between == ", " || between == "; ";
        if (comma && !was_list) continue; // at 16,644, 16 per cent above
        list = true;
        bool const noun = next.kind == kind::count && !comma && next.value && next.unit.size() > 2 && static_cast<unsigned char>(next.unit[1]) < 0x80;
        bool const carries = (noun || (was_list && next.kind == kind::count)) || next.kind == kind::money || next.kind == kind::percent || next.kind == kind::measure ||
                             next.kind == kind::duration || next.kind == kind::price || next.kind == kind::multiple;
        if (m.kind != kind::number || !carries) continue;
        // "2021, $5" : a sign in front of the next amount is not an item's unit
        char const c = next.text.front();
        bool const word = lexicon::is_ascii_letter(static_cast<unsigned char>(c)) && next.kind != kind::money && next.kind != kind::price;
        bool const unit_behind = word || (c >= '0' && c <= '9') || c == '-' || c == '+' || static_cast<unsigned char>(c) >= 0xE0;
        if (!unit_behind) continue;
        share_scale(next, m);
        m.kind = next.kind;
        m.unit = next.unit;
    }
    for (std::size_t i = first + 1; i < mentions.size(); ++i) {
        mention const& previous = mentions[i - 1];
        mention&       m        = mentions[i];
        if (previous.bound == bound::approx && m.bound == bound::exact && m.unit == previous.unit && m.start - previous.end <= 8 &&
            !previous.vague && is_list_separator(text.substr(previous.end, m.start - previous.end)))
            m.bound = bound::approx;
    }
}

} // namespace numfact::normalize
