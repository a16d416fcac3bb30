// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/zh/calendar_number.hpp"

// What stands around a word that may be temporal or not: 20日, 20日元; 98年, 98年来; 五一, 九点五一.

namespace numfact::zh::context {

using grammar::temporal_reading;
using lexicon::calendar_kind;

inline constexpr auto chinese = lexicon::calendar_language::east_asian;

inline bool is_followed_by(calendar_kind kind, char const* at, temporal_reading const& r) {
    return bool(r.words_at(chinese, at).of(kind));
}
inline bool starts_with(char const* at, char const* end, std::string_view s) {
    return static_cast<std::size_t>(end - at) >= s.size() && std::string_view(at, s.size()) == s;
}
inline bool ends_with(char const* begin, char const* at, std::string_view s) {
    return static_cast<std::size_t>(at - begin) >= s.size() && std::string_view(at - s.size(), s.size()) == s;
}

/// Whether a numeral of words ends at `at`.
inline bool is_after_numeral(char const* begin, char const* at) {
    int length = 0;
    return at - begin >= 3 && terminal::numeral_character(at - 3, at, length) >= 0 && length == 3;
}
/// Whether a list goes on with another number before `sign`: the 14 of 14、15日.
inline bool is_listed(char const* at, char const* end, temporal_reading const& r, std::string_view sign) {
    temporal_reading scratch = r;
    for (int i = 0; i < 4; ++i) {
        auto const join = r.words().find(calendar_kind::list, chinese, at, end);
        if (!join) return false;
        at += join.length;
        if (!terminal::read_number(at, end, scratch)) return false;
        if (starts_with(at, end, sign)) return true;
    }
    return false;
}
/// Whether the list began further left, so that its year or month is the one before: 3月和5月, 14、15日.
inline bool is_in_list(char const* begin, char const* at, lexicon::calendar_lexicon const& words) {
    for (char const* p = at; p != begin && at - p < 6;) {
        auto const found = words.find(calendar_kind::list, chinese, --p, at);
        if (!found || p + found.length != at) continue;
        if (p == begin) return false;
        if (lexicon::is_ascii_digit(static_cast<unsigned char>(p[-1])) || is_after_numeral(begin, p)) return true;
        for (std::string_view const sign : {"年", "月", "日", "号", "季", "度", "份"})
            if (ends_with(begin, p, sign)) return true;
        return false;
    }
    return false;
}
/// Whether a Chinese numeral that begins at `at` goes on from the left: in 九点五一 nothing begins at 五.
inline bool inside_numeral(char const* begin, char const* at, char const* end) {
    int length = 0;
    if (terminal::numeral_character(at, end, length) < 0) return false;
    bool const point = ends_with(begin, at, "点") || ends_with(begin, at, "點"); // 九点|五一, but not 驻点|8月
    char const* const before = point ? at - 3 : at;
    return is_after_numeral(begin, before) ||
           (point && before != begin && lexicon::is_ascii_digit(static_cast<unsigned char>(before[-1])));
}
/// Whether the number at `at` ends a range: in 三到四年前 four years ago is not meant.
inline bool ends_number_range(char const* begin, char const* at) {
    for (std::string_view const join : {"到", "至", "-", "~", "～", "—", "–"})
        if (ends_with(begin, at, join)) {
            char const* p = at - join.size();
            return p != begin &&
                   (lexicon::is_ascii_digit(static_cast<unsigned char>(p[-1])) || is_after_numeral(begin, p));
        }
    return false;
}
/// Whether something will happen at the time that begins at `at`: 将于, 定于 stand right before it.
inline bool is_ahead(temporal_reading const& r, char const* at) {
    for (char const* p = at; p > r.from->begin && at - p < 16;) {
        --p;
        if ((static_cast<unsigned char>(*p) & 0xC0) == 0x80) continue;
        auto const found = r.words().find(calendar_kind::ahead, chinese, p, at);
        if (found && p + found.length == at) return true;
    }
    return false;
}

} // namespace numfact::zh::context
