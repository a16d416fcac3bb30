// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// A temporal expression of any language: whatever grammar reads most.
#pragma once

#include "numfact/shared/iso_date.hpp"
#include "numfact/shared/temporal.hpp"
#include "numfact/en/date.hpp"
#include "numfact/en/period.hpp"
#include "numfact/en/span.hpp"
#include "numfact/zh/date.hpp"
#include "numfact/zh/period.hpp"
#include "numfact/zh/span.hpp"

namespace numfact::grammar {

namespace temporal_grammar {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a number goes on to the left: in 1.5月, 3,10月, 192.168.1.1, 138-2010 nothing begins at the later digits.
inline bool inside_number(char const* begin, char const* at) {
    if (at == begin || !is_digit(*at)) return false;
    char const before = at[-1];
    if (is_digit(before) || lexicon::is_ascii_letter(static_cast<unsigned char>(before)) || before == '$') return true;
    return (before == '.' || before == ',' || before == '-' || before == '/' || before == ':') && at - begin >= 2 && is_digit(at[-2]);
}

/// Tries one reader and keeps what it read when it is the longest so far.
template <class Reader>
void longest(Reader reader, char const* at, char const* end, temporal_reading const& fresh, char const*& best_end, temporal& best) {
    temporal_reading r = fresh;
    char const*      p = at;
    if (!reader(p, end, r) || p <= best_end) return;
    if (r.out.is == temporal::form::none) r.out.is = temporal::form::place;
    best     = r.out;
    best_end = p;
}

} // namespace temporal_grammar

NUMFACT_INLINE std::size_t match_temporal(char const* begin, char const* at, char const* end, lexicon::calendar_lexicon const& words,
                                          temporal& out, bool day_first) {
    using namespace temporal_grammar;
    if (at == end || inside_number(begin, at)) return 0;
    temporal_reading fresh;
    fresh.words       = &words;
    fresh.begin       = begin;
    fresh.day_first   = day_first;
    char const* best  = at;
    auto const  tries = [&](auto reader) { longest(reader, at, end, fresh, best, out); };
    auto const  first = static_cast<unsigned char>(*at);
    if (first < 0x80) {
        tries(shared::match_iso_date);
        tries(shared::match_period_code);
        tries(en::match_range);
        tries(en::match_span);
        tries(en::match_date);
        tries(en::match_period);
    }
    if (first >= 0x80 || is_digit(*at)) {
        tries(zh::match_range);
        tries(zh::match_span);
        tries(zh::match_date);
        tries(zh::match_period);
    }
    return static_cast<std::size_t>(best - at);
}

} // namespace numfact::grammar
