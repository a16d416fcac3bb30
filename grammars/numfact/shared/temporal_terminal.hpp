// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_reading.hpp"

// The terminals that the temporal grammars share: words, digits, clock times, and what is written into a reading.

namespace numfact::grammar {

namespace terminal {

using lexicon::calendar_kind;
using lexicon::calendar_language;

/// A text as a template argument.
template <std::size_t N>
struct keyword_text {
    char text[N]{};
    constexpr keyword_text(char const (&s)[N]) { std::copy_n(s, N, text); }
    constexpr std::string_view view() const { return {text, N - 1}; }
};
/// The first of several texts that is there, as it is written: read_text<"世纪", "世紀">.
template <keyword_text... Texts>
bool read_text(char const*& at, char const* end, temporal_reading&) {
    auto const reads = [&](std::string_view text) {
        if (static_cast<std::size_t>(end - at) < text.size() || std::string_view(at, text.size()) != text) return false;
        return at += text.size(), true;
    };
    return (reads(Texts.view()) || ...);
}

/// A word of calendar.tsv: its fields go into the place, its number and unit into the reading.
template <calendar_kind Kind, calendar_language Language>
bool read_word(char const*& at, char const*, temporal_reading& r) {
    auto const found = r.words_at(Language, at).of(Kind);
    if (!found) return false;
    at += found.length;
    merge(r.place, found.word->place);
    if (found.word->number != lexicon::calendar_word::no_number) r.number = found.word->number;
    if (found.word->unit != time_unit::none) r.unit = found.word->unit, r.business = found.word->business;
    return true;
}

/// The number just read becomes a field of the place, if it lies between Low and High.
template <auto Field, int Low, int High>
bool put(temporal_reading& r) {
    if (r.number < Low || r.number > High) return false;
    using type     = std::remove_reference_t<decltype(r.place.*Field)>;
    r.place.*Field = static_cast<type>(r.number);
    return true;
}

template <auto Field, auto Value>
void set(temporal_reading& r) {
    r.place.*Field = Value;
}
template <temporal::form Form>
void set_form(temporal_reading& r) {
    r.is = Form;
}
template <int Direction>
void set_direction(temporal_reading& r) {
    r.direction = Direction;
}
inline void set_has_place(temporal_reading& r) { r.has_place = true; }
inline void go_to_last(temporal_reading& r) {
    r.from->first = r.place;
    r.place       = {};
    r.in_last     = true;
    r.part_of_day = -1;
}
/// Whether a word of one of these kinds begins here.
template <calendar_language Language, calendar_kind... Kind>
bool begins_word(char const* at, char const*, temporal_reading const& r) {
    return (r.words_at(Language, at).kinds() & lexicon::kinds_of(Kind...)) != 0;
}

/// 2024 (four digits); 24 with an open century; 1024 written as words.
inline bool put_year(temporal_reading& r) {
    calendar_place& p = r.place;
    if (r.number < 1000 || r.number > 2999 || (r.digits != 0 && r.digits != 4)) return false;
    p.year        = r.number;
    p.year_digits = 4;
    return true;
}
inline bool put_short_year(temporal_reading& r) {
    if (r.digits != 2) return false;
    r.place.year        = r.number == 0 ? 100 : r.number; // 00年 is a year although 0 means unsaid
    r.place.year_digits = 2;
    return true;
}

/// Adds the number and unit just read to the amount.
inline bool add_amount(temporal_reading& r) {
    calendar_amount& a = r.amount;
    int const        n = r.number;
    if (n > 3000) return false;
    a.unit  = r.unit;
    a.count = n;
    switch (r.unit) {
    case time_unit::day: (r.business ? a.business_days : a.days) += n; return true;
    case time_unit::week: a.days += 7 * n; return true;
    case time_unit::fortnight: a.days += 14 * n; return true;
    case time_unit::month: a.months += n; return true;
    case time_unit::quarter: a.months += 3 * n; return true;
    case time_unit::half: a.months += 6 * n; return true;
    case time_unit::year: a.months += 12 * n; return true;
    case time_unit::decade: a.months += 120 * n; return true;
    case time_unit::century: a.months += 1200 * n; return true;
    default: return false;
    }
}

/// ASCII digits, at most Max of them, none after: 2024, 08.
template <int Min, int Max>
bool read_digits(char const*& at, char const* end, temporal_reading& r) {
    char const* p = at;
    int         n = 0;
    for (; p != end && *p >= '0' && *p <= '9'; ++p) {
        if (p - at == Max) return false;
        n = n * 10 + (*p - '0');
    }
    if (p - at < Min) return false;
    r.number = n;
    r.digits = static_cast<std::int8_t>(p - at);
    r.ascii  = true;
    r.vague  = false;
    at       = p;
    return true;
}

/// 晚间, afternoon: says which half of the day a clock time is in.
template <calendar_language Language>
bool read_day_part(char const*& at, char const*, temporal_reading& r) {
    auto const found = r.words_at(Language, at).of(calendar_kind::day_part);
    if (!found) return false;
    at += found.length;
    r.part_of_day = found.word->place.hour;
    return true;
}
/// Sets the clock time of the place; an hour below 12 is moved behind a part of the day such as 下午.
inline bool put_clock(temporal_reading& r, int hour, int minute, int second) {
    if (hour > 24 || minute > 59 || second > 59) return false;
    bool const small_hours = r.part_of_day >= 18 && hour < 5; // 昨晚1点
    if (r.part_of_day >= 12 && hour < 12 && !small_hours) hour += 12;
    calendar_place& p = r.place;
    p.hour            = static_cast<std::int8_t>(hour);
    p.minute          = static_cast<std::int8_t>(minute);
    p.second          = static_cast<std::int8_t>(second);
    return true;
}
/// 23:17, 08:05:30, 9：30.
inline bool read_clock(char const*& at, char const* end, temporal_reading& r) {
    char const* p        = at;
    int         field[3] = {-1, -1, -1};
    for (int& f : field) {
        char const* q = p;
        if (&f != field) {
            if (q != end && *q == ':')
                ++q;
            else if (end - q >= 3 && std::string_view(q, 3) == "：")
                q += 3;
            else
                break;
        }
        temporal_reading scratch;
        bool const       first = &f == field;
        if (!(first ? read_digits<1, 2>(q, end, scratch) : read_digits<2, 2>(q, end, scratch))) break;
        f = scratch.number;
        p = q;
    }
    if (field[1] < 0 || !put_clock(r, field[0], field[1], field[2])) return false;
    at = p;
    return true;
}

/// What may follow is looked at and not read.
inline bool at_word_end(char const* at, char const* end) {
    return at == end || !(lexicon::is_ascii_letter(static_cast<unsigned char>(*at)) ||
                          lexicon::is_ascii_digit(static_cast<unsigned char>(*at)));
}

} // namespace terminal

} // namespace numfact::grammar
