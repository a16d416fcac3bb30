// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0

// A temporal expression of any language: whatever grammar reads most.
#pragma once

#include "numfact/en/context.hpp"
#include "numfact/en/place.hpp"
#include "numfact/en/range.hpp"
#include "numfact/en/span.hpp"
#include "numfact/shared/temporal.hpp"
#include "numfact/shared/temporal_digits.hpp"
#include "numfact/zh/context.hpp"
#include "numfact/zh/place.hpp"
#include "numfact/zh/range.hpp"
#include "numfact/zh/span.hpp"

namespace numfact::grammar {

namespace temporal_grammar {

using lexicon::calendar_kind;
using lexicon::calendar_language;
using namespace temporal_beginning;

/// The grammars that may read a time at `at`.
inline unsigned grammars_at(char const* at, temporal_source& text) {
    if (is_digit(*at)) return inside_number(text.begin, at, text.end) ? none : after_digits(at, text);
    if (is_letter(*at)) return may_begin_english(at, text) ? english : none;
    if (*at == '\'') return english;
    return static_cast<unsigned char>(*at) >= 0x80 && may_begin_chinese(at, text) ? chinese : none;
}

/// What a reading says.
inline temporal said(temporal_reading const& r) {
    temporal t;
    t.is          = r.is == temporal::form::none ? temporal::form::place : r.is;
    t.first       = r.in_last ? r.from->first : r.place;
    t.last        = r.in_last ? r.place : calendar_place{};
    t.amount      = r.amount;
    t.direction   = r.direction;
    t.has_first   = r.has_place;
    t.next_day    = r.next_day;
    t.last_is_end = r.last_is_end;
    return t;
}
/// Something that will happen has a yearless time in the future: it will be paid on Nov. 2.
inline bool is_ahead(temporal_reading const& fresh, char const* at, temporal const& t) {
    char const* const begin = fresh.from->begin;
    if ((t.is != temporal::form::place && !t.has_first) || t.first.year != 0) return false;
    bool const after_chinese = at != begin && static_cast<unsigned char>(at[-1]) >= 0x80;
    return after_chinese ? zh::context::is_ahead(fresh, at) : en::context::is_ahead(fresh, at);
}

/// 5月 and 15日, whose year or month may stand further left.
inline bool is_yearless(temporal const& t) {
    calendar_place const& p = t.first;
    return t.is == temporal::form::place && p.year == 0 && p.shift_of == time_unit::none &&
           (p.month != 0 || p.day != 0 || p.quarter != 0);
}
/// 12月25日左右, around May 5.
inline bool is_approximate(temporal_reading const& fresh, char const* at, char const* last, char const* end) {
    using enum calendar_kind;
    auto const& words = *fresh.from->words;
    if (last != end && *last == ' ') ++last;
    for (auto const l : {calendar_language::east_asian, calendar_language::english})
        if (fresh.from->has_word_at(l, last, lexicon::kinds_of(approx_after))) return true;
    if (at == fresh.from->begin || static_cast<unsigned char>(at[-1]) < 0x80) return en::context::follows(fresh, approx_before, at);
    for (char const* p = at; p - fresh.from->begin >= 3 && at - p < 6;) {
        p -= 3; // a character
        if (words.find(approx_before, calendar_language::east_asian, p, at).length == static_cast<std::size_t>(at - p)) return true;
    }
    return false;
}
/// 《明日方舟》 and the like are titles that begin with a word of time.
inline bool is_title(char const* begin, char const* at) {
    return !is_digit(*at) && zh::context::ends_with(begin, at, "《");
}

} // namespace temporal_grammar

NUMFACT_INLINE std::size_t match_temporal(temporal_source& text, char const* at, temporal& out) {
    using namespace temporal_grammar;
    char const *const begin = text.begin, *const end = text.end;
    if (at == end || zh::context::inside_numeral(begin, at, end) || is_title(begin, at)) return 0;
    unsigned const which = grammars_at(at, text);
    if (which == none) return 0;
    temporal_reading fresh;
    fresh.from        = &text;
    char const* best  = at;
    auto const  tries = [&](auto reader) { // the longest stays
        temporal_reading r = fresh;
        char const*      p = at;
        if (reader(p, end, r) && p > best) out = said(r), best = p;
    };
    if (which & english) tries(en::match_range), tries(en::match_span), tries(en::match_place);
    if (which & chinese) tries(zh::match_range), tries(zh::match_span), tries(zh::match_place);
    if (best == at) return 0;
    out.ahead = is_ahead(fresh, at, out);
    if (is_yearless(out) && zh::context::is_in_list(begin, at, *text.words)) out.first.from_reference = true;
    out.bound = is_approximate(fresh, at, best, end) ? bound::approx : bound::exact;
    return static_cast<std::size_t>(best - at);
}

} // namespace numfact::grammar
