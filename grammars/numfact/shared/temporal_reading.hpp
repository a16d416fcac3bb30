// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/temporal.hpp>
#include <numfact/lexicon/calendar_lexicon.hpp>

#include <array>
#include <cstdint>

// The state that the temporal grammars write, and the terminals that they share.

namespace numfact::grammar {

/// What was read at a few places of the text, so that alternatives that begin alike read it once.
struct temporal_memo {
    struct number_entry {
        char const*  at     = nullptr;
        char const*  end    = nullptr; ///< null: no number
        std::int32_t value  = 0;
        std::int8_t  digits = 0;
        bool         ascii  = false;
    };
    struct place_entry {
        char const*    at  = nullptr;
        char const*    end = nullptr; ///< null: no place
        calendar_place place;
        bool           in_last = false; ///< a second end: 5-7 goes on where a first one must not
    };
    std::array<number_entry, 8> numbers;
    std::array<place_entry, 8>  places[2]; ///< by language

    number_entry& number(char const* at) { return numbers[reinterpret_cast<std::uintptr_t>(at) % 8]; }
    place_entry&  place(lexicon::calendar_language l, char const* at) {
         return places[static_cast<std::size_t>(l)][reinterpret_cast<std::uintptr_t>(at) % 8];
    }
};

/// What all readings of one expression share.
struct temporal_source {
    lexicon::calendar_lexicon const* words     = nullptr;
    char const*                      begin     = nullptr; ///< of the text: how far a look behind may go
    bool                             day_first = false;   ///< 10/06/2005 is in June
    temporal_memo                    memo;
    calendar_place                   first; ///< of a range, put away while its second end is read
};

/// What has been read of a temporal expression so far: small, since each alternative saves it.
struct temporal_reading {
    calendar_place  place;
    calendar_amount amount;
    temporal::form  is          = temporal::form::none;
    std::int8_t     direction   = 0;
    bool            has_place   = false; ///< the amount counts from the place
    bool            next_day    = false;
    bool            last_is_end = false;
    bool            in_last     = false; ///< the place is the second end of a range

    // the last numeral, the last unit
    bool         ascii       = false;
    bool         vague       = false; ///< 几, several
    bool         business    = false;
    std::int8_t  digits      = 0;  ///< written digit by digit (2024, 二〇二四): how many; 0: 二十四, twenty-four
    std::int8_t  part_of_day = -1; ///< the hour at which the part of the day named begins: 18 for 晚间
    time_unit    unit        = time_unit::none;
    std::int32_t number      = 0;

    temporal_source* from = nullptr;

    lexicon::calendar_lexicon const& words() const { return *from->words; }
    temporal_reading                 save() const { return *this; }
    void                             restore(temporal_reading const& saved) { *this = saved; }
};

/// Writes the fields that `says` has into `p`.
inline void merge(calendar_place& p, calendar_place const& says) {
    if (p == calendar_place{}) {
        p = says;
        return;
    }
    auto const take = [&](auto field, auto none) {
        if (says.*field != none) p.*field = says.*field;
    };
    using c = calendar_place;
    take(&c::year, 0), take(&c::season, 0), take(&c::half, 0), take(&c::quarter, 0), take(&c::month, 0),
        take(&c::day, 0);
    take(&c::weekday, 0), take(&c::feast, movable_feast::none), take(&c::day_offset, 0), take(&c::fiscal, false);
    take(&c::shift_of, time_unit::none), take(&c::shift, 0), take(&c::nth_of, time_unit::none), take(&c::nth, 0);
    take(&c::part, time_part::none);
}

/// Reads a place by the longest of several readers, once for each position: the memo answers the others.
template <lexicon::calendar_language Language, auto... Readers>
bool read_place(char const*& at, char const* end, temporal_reading& r) {
    auto& entry = r.from->memo.place(Language, at);
    if (entry.at != at || entry.in_last != r.in_last) {
        entry              = {at, nullptr, {}, r.in_last};
        auto const longest = [&](auto reader) {
            temporal_reading fresh = r;
            fresh.place            = {};
            char const* p          = at;
            if (reader(p, end, fresh) && (entry.end == nullptr || p > entry.end))
                entry.end = p, entry.place = fresh.place;
        };
        (longest(Readers), ...);
    }
    if (entry.end == nullptr) return false;
    merge(r.place, entry.place);
    return at = entry.end, true;
}

namespace terminal {

using lexicon::calendar_kind;
using lexicon::calendar_language;

/// A word of calendar.tsv: its fields go into the place, its number and unit into the reading.
template <calendar_kind Kind, calendar_language Language>
bool read_word(char const*& at, char const* end, temporal_reading& r) {
    auto const found = r.words().find(Kind, Language, at, end);
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
/// Whether a word of one of these kinds may begin here, told by its first character.
template <calendar_language Language, calendar_kind... Kind>
bool may_begin(char const* at, char const* end, temporal_reading const& r) {
    constexpr std::uint64_t kinds = ((std::uint64_t(1) << static_cast<unsigned>(Kind)) | ...);
    return (r.words().kinds_at(Language, at, end) & kinds) != 0;
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
bool read_day_part(char const*& at, char const* end, temporal_reading& r) {
    auto const found = r.words().find(calendar_kind::day_part, Language, at, end);
    if (!found) return false;
    at += found.length;
    r.part_of_day = found.word->place.hour;
    return true;
}
/// Sets the clock time of the place; an hour below 12 is moved behind a part of the day such as 下午.
inline bool put_clock(temporal_reading& r, int hour, int minute, int second) {
    if (hour > 24 || minute > 59 || second > 59) return false;
    if (r.part_of_day >= 12 && hour < 12) hour += 12;
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
