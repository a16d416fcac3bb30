// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/lexicon/calendar_lexicon.hpp>
#include <numfact/normalize/reference.hpp>
#include <numfact/scan/slash_list.hpp>

// Numbers that are pieces of a date that does not exist, or of a clock time without a day.

namespace numfact::normalize {

namespace detail {

using lexicon::calendar_kind;
using lexicon::calendar_language;
using namespace scan::detail;

inline bool is_month_name(std::string_view word, lexicon::calendar_lexicon const& calendar) {
    return !word.empty() && capital(static_cast<unsigned char>(word[0])) && calendar.has(calendar_kind::month, calendar_language::english, word);
}
inline bool month_name_at(char const* at, char const* end, lexicon::calendar_lexicon const& calendar) {
    return capital(peek(at, end)) && calendar.find(calendar_kind::month, calendar_language::english, at, end);
}
/// Does a numeral, in digits or Chinese, end at `at`?
inline bool after_numeral(char const* begin, char const* at, lexicon::quantity_lexicon const& lexicon) {
    return is_ascii_digit(before(begin, at)) || (grammar::is_hanzi_before(begin, at) && lexicon.numeral_words.longest(at - 3, at).length == 3);
}
/// Is `at` right behind the sign of an hour: 10点, 三時?
inline bool after_hour(char const* begin, char const* at, lexicon::quantity_lexicon const& lexicon) {
    static constexpr scan::word_list signs{"点", "點", "时", "時"};
    auto const length = signs.ends(begin, at);
    return length != 0 && after_numeral(begin, at - length, lexicon);
}
inline bool after_part_of_day(char const* begin, char const* at) {
    static constexpr scan::word_list parts{"上午", "下午", "中午", "早上", "早晨", "清晨", "凌晨", "晚上", "傍晚", "深夜", "午夜", "夜里", "夜間", "午前", "午後", "晚间", "晚間", "今晚", "昨晚", "明晚", "今早", "明早"};
    return parts.ends(begin, at) != 0;
}
/// "/32/2024": a date goes on.
inline bool goes_on_as_date(char const* at, char const* end) {
    char const* p = at;
    for (int pieces = 0; pieces < 2; ++pieces) {
        if (peek(p, end) != '/' || !is_ascii_digit(peek(p + 1, end))) return false;
        for (++p; is_ascii_digit(peek(p, end)) && p - at < 12;) ++p;
    }
    return true;
}

} // namespace detail

/// 30 of "February 30", 31 of "31 April", 32nd of "the 32nd of May", 13 of 13月, 13 of 13/32/2024.
inline bool is_piece_of_date(grammar::reading const& r, lexicon::calendar_lexicon const& calendar) {
    using namespace detail;
    auto const& a = r.amounts[0];
    bool const year = r.unit.is == grammar::unit_expression::kind::unit && r.unit.first == a.last && begins_with(a.last, r.end, "年") && is_year(a);
    if (year) return true; // 2024年 before a 2月30日, 2026/2027年
    if (r.unit.is != grammar::unit_expression::kind::none || r.sign != lexicon::trie::none || r.range || a.point || a.grouped || a.scaled || a.fraction || !(a.value < decimal(100)))
        return false;
    if (begins_with(r.last, r.end, "月")) return true;
    if (a.form != grammar::amount::form::digits) return false;
    if ((goes_on_as_date(r.last, r.end) && scan::slash_list_length(r.last, r.end) == 0) || is_month_name(word_before(r.begin, r.first), calendar)) return true;
    char const* const right = grammar::skip_spaces(r.last, r.end);
    return right != r.last && (month_name_at(right, r.end, calendar) || (begins_with(right, r.end, "of ") && month_name_at(right + 3, r.end, calendar)));
}

/// 30日 of 2月30日, the day of a month that has none such; 19号 of 神舟19号 and of 长安街19号, which number other things.
inline bool is_day_of_no_month(char const* begin, char const* first, char const* last, lexicon::quantity_lexicon const& lexicon) {
    using namespace scan::detail;
    if (ends_with(begin, first, "月")) return detail::after_numeral(begin, first - 3, lexicon);
    if (!ends_with(begin, last, "号") && !ends_with(begin, last, "號")) return false;
    static constexpr scan::word_list places{"路", "街", "大道", "胡同", "巷", "弄", "线", "線", "楼", "樓", "栋", "座", "〕", "】", "］"};
    if (places.ends(begin, first)) return true;
    return grammar::is_hanzi_before(begin, first) && lexicon.model_words.longest_before(begin, first);
}

/// 10点 of 上午10点 and 10点半, 30分 of 10点30分: a time of the day, and no points or minutes.
inline bool is_clock(grammar::reading const& r) {
    using namespace detail;
    using kind = grammar::unit_expression::kind;
    auto const unit_is = [&](auto const& word) { return same(r.unit.first, r.unit.last, word); };
    if (r.unit.is == kind::unit) return (unit_is("分") || unit_is("秒") || unit_is("分钟")) && after_hour(r.begin, r.first, *r.lexicon);
    bool const bare = r.unit.is == kind::none && (begins_with(r.last, r.end, "时") || begins_with(r.last, r.end, "時")); // 10时30分
    if (!bare && !(r.unit.is == kind::classifier && (unit_is("点") || unit_is("點")))) return false;
    auto const& a = r.amounts[0];
    if (a.point || a.grouped || a.scaled || a.value > decimal(24)) return false;
    if (r.japanese && !bare) return false;
    char const* const p = bare ? r.last + 3 : r.last;
    if (after_part_of_day(r.begin, r.first)) return true;
    static constexpr scan::word_list pieces{"半", "整", "钟", "鐘", "许", "許", "一刻", "三刻"};
    if (pieces.begins(p, r.end)) return true;
    return is_ascii_digit(peek(p, r.end)) || (p != r.end && r.lexicon->numeral_words.longest(p, r.end)); // 10点30分
}

} // namespace numfact::normalize
