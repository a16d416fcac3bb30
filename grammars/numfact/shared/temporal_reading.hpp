// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/temporal_source.hpp"

#include <cstdint>

// The state that the temporal grammars write.

namespace numfact::grammar {

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
    lexicon::calendar_words words_at(lexicon::calendar_language l, char const* at) const {
        return from->words_at(l, at);
    }
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
    take(&c::weekday, 0), take(&c::feast, movable_feast::none), take(&c::day_offset, 0), take(&c::fiscal, false), take(&c::from_reference, false);
    take(&c::shift_of, time_unit::none), take(&c::shift, 0), take(&c::nth_of, time_unit::none), take(&c::nth, 0);
    take(&c::part, time_part::none);
}

/// Reads a place by the longest of several readers, once for each position: the memo answers the others.
template <lexicon::calendar_language Language, auto... Readers>
bool read_place(char const*& at, char const* end, temporal_reading& r) {
    auto&       memo  = r.from->memo.places[static_cast<std::size_t>(Language)][r.in_last];
    auto const& entry = memo.of(at, [&](temporal_memo::place_entry& e) {
        temporal_reading fresh   = r;
        char const*      p;
        auto const       longest = [&](auto reader) {
            fresh.place = {}, p = at;
            if (!reader(p, end, fresh)) return;
            if (e.end == nullptr || p > e.end) e.end = p, e.place = fresh.place;
            fresh = r;
        };
        (longest(Readers), ...);
    });
    if (entry.end == nullptr) return false;
    merge(r.place, entry.place);
    return at = entry.end, true;
}

} // namespace numfact::grammar
