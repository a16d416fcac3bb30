// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/normalize/bound.hpp>
#include <numfact/normalize/compound.hpp>
#include <numfact/normalize/expression_start.hpp>
#include <numfact/normalize/leading.hpp>
#include <numfact/normalize/leading_unit.hpp>
#include <numfact/normalize/period.hpp>
#include <numfact/normalize/quantity.hpp>
#include <numfact/normalize/quantity_hint.hpp>
#include <numfact/normalize/rejected.hpp>
#include <numfact/normalize/settle.hpp>
#include <numfact/recognize.hpp>
#include <numfact/scan/address.hpp>
#include <numfact/scan/anchor_scan.hpp>
#include <numfact/scan/built_in_anchors.hpp>
#include <numfact/scan/slash_list.hpp>
#include <numfact/scan/time_hint.hpp>
#include <numfact/shared/amount.hpp>
#include <numfact/shared/currency.hpp>
#include <numfact/shared/digits.hpp>
#include <numfact/shared/quantity.hpp>
#include <numfact/shared/temporal.hpp>
#include <numfact/shared/unit.hpp>
#include <numfact/text/dateline.hpp>

#include <algorithm>

namespace numfact {

NUMFACT_INLINE recognizer::recognizer(lexicon::user_rows const& user) : quantities(user) {
    if (!lexicon::take_made(lexicon::made_part::anchors, anchors)) scan::add_built_in(anchors);
}

namespace detail {

inline char const* skip_digits(char const* at, char const* end) {
    std::size_t n = 0;
    while (shared::digit_at(at, end, n) >= 0) at += n;
    return at;
}
/// Past the character or the word at `at`.
inline char const* skip_anchor(char const* at, char const* end) {
    auto const c = static_cast<unsigned char>(*at);
    if (lexicon::is_ascii_digit(c)) return skip_digits(at, end);
    if (lexicon::is_ascii_letter(c)) {
        while (at != end && lexicon::is_ascii_letter(static_cast<unsigned char>(*at))) ++at;
        return at;
    }
    ++at;
    while (at != end && (static_cast<unsigned char>(*at) & 0xC0) == 0x80) ++at;
    return at;
}

/// The word of the table of rejects that begins at `at`: most places begin none, which is seen without a call.
inline lexicon::hit word_at(char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    return lexicon.reject_words.may_begin(at, end) ? lexicon.reject_words.longest(at, end) : lexicon::hit{};
}
/// The same at digits.
inline lexicon::hit word_of_digits(char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    return lexicon.may_be_word_of_digits(at, end) ? lexicon.reject_words.longest(at, end) : lexicon::hit{};
}
/// The word of the table of rejects that the character or word at `at` is part of: 一 of 统一, 一 of 一定.
/// Its length is counted from `at`.
inline lexicon::hit word_around(char const* begin, char const* at, char const* end, lexicon::quantity_lexicon const& lexicon) {
    auto h = word_at(at, end, lexicon);
    for (std::ptrdiff_t back = 3; !h && back <= 6 && at - begin >= back && grammar::is_hanzi(at - back, end); back += 3)
        if (auto const wide = word_at(at - back, end, lexicon); wide.length > static_cast<std::size_t>(back))
            h = {wide.length - static_cast<std::uint32_t>(back), wide.id};
    return h;
}

/// 第三, 第37: the rank right after 第.
inline bool read_ordinal(char const* at, char const* end, grammar::reading& r) {
    if (!scan::detail::begins_with(at, end, "第")) return false;
    char const* p = grammar::skip_spaces(at + 3, end);
    if (!shared::read_amount(p, end, r) || r.amounts[0].fraction || r.amounts[0].pair || r.amounts[0].point) return false;
    if (scan::detail::peek(p, end) == '-' && scan::detail::is_ascii_digit(scan::detail::peek(p + 1, end))) return false; // 第2023-15号
    r.first = at, r.last = p, r.ordinal = true, r.rule = "ordinal";
    return true;
}
/// 2nd, 21st, 13th right after digits; 三番目.
inline void read_suffix_of_rank(char const* end, grammar::reading& r) {
    auto& a = r.amounts[0];
    if (r.count == 1 && !a.point && scan::detail::begins_with(a.last, end, "番目")) {
        r.unit  = {};
        r.last  = a.last + 6;
        r.ordinal = true, r.rule = "ordinal";
        return;
    }
    if (a.form != grammar::amount::form::digits || r.unit.is != grammar::unit_expression::kind::none || r.range || a.point) return;
    static constexpr scan::word_list suffixes{"st", "nd", "rd", "th", " th"}; // the 10 th place: a space lost from above the line
    auto const length = suffixes.begins(a.last, end);
    if (length != 0 && !scan::detail::alnum(scan::detail::peek(a.last + length, end)))
        r.last = a.last = a.last + length, r.ordinal = true, r.rule = "ordinal";
}

/// Does a symbol of a unit follow days without a month: the 2–10 μm fraction?
inline bool measured(char const* first, char const* last, char const* end, lexicon::quantity_lexicon const& lexicon) {
    if (!scan::detail::is_ascii_digit(static_cast<unsigned char>(last[-1])) || (last - first >= 4 && scan::detail::is_ascii_digit(static_cast<unsigned char>(last[-3])))) return false;
    for (char const* p = first; p != last; ++p)
        if (scan::detail::capital(static_cast<unsigned char>(*p))) return false;
    char const* const p = grammar::skip_spaces(last, end);
    auto const        h = lexicon.units.longest(p, end);
    return p != last && h.length > 1 && h.length < 4 && !lexicon.is_stop_word({p, h.length});
}

/// Gives a mention the interval of the date, period or clock time; false where it has none.
inline bool resolve_time(grammar::temporal const& t, reading_context const& context, mention& m) {
    bool const  quarter  = t.first.shift_of == time_unit::quarter && context.quarter_in_force.from;
    auto const& in_force = normalize::is_told_by_day(t) ? context.day_in_force
                           : quarter                    ? context.quarter_in_force
                                                        : context.period_in_force;
    m.rule               = "temporal";
    if (context.published) return normalize::resolve(t, context.published, 12, m, in_force);
    // Without a publication date, what comes out alike from two days is absolute; the rest has no ends.
    grammar::temporal complete = t;
    normalize::complete_year(complete.first), normalize::complete_year(complete.last);
    mention other;
    if (!normalize::resolve(complete, instant::from_civil(2001, 3, 15), 12, m, in_force) ||
        !normalize::resolve(complete, instant::from_civil(2014, 8, 21), 12, other, in_force))
        return false;
    if (m.from != other.from || m.to != other.to) m.from = m.to = instant{}, m.calendar = {};
    return true;
}

/// What follows is told by the time just read: 上年同期 by the period in force, what stands under a header by its day.
inline void put_in_force(grammar::temporal const& time, mention const& when, std::string_view text, reading_context& context) {
    normalize::time_in_force const now{when.from, when.to, when.fiscal};
    if (when.kind == kind::period && when.from && when.to && !normalize::is_comparison(time)) { // 上年同期 leaves it
        context.period_in_force = now;
        if (when.calendar.is == calendar_field::unit::quarter) context.quarter_in_force = now;
    }
    if (when.kind == kind::date) context.day_in_force = now;
    if (when.calendar.is != calendar_field::unit::day || time.first.year == 0 || !text::is_header(text, when.start, when.end)) return;
    instant const day = instant::from_days(when.from.days());
    if (context.published == day) return;
    context.period_in_force = context.quarter_in_force = context.day_in_force = {}; // another article begins: what was in force ends
    context.published       = day;
    context.datelines.push_back({when.start, day});
}

/// Gives what a rule read its meaning in the words around it.
inline void settle(grammar::reading& r, char const* earliest, normalize::leading_unit& led) {
    if (r.unit.is == grammar::unit_expression::kind::proportion && r.per.size == 0) return; // 15.6% is that anywhere
    read_suffix_of_rank(r.end, r);
    normalize::add_currency_name(r, earliest);
    normalize::add_acidity(r);
    normalize::settle_shared_currency(r);
    normalize::add_leading_unit(r, led);
    normalize::drop_rate(r);
    normalize::leave_full_stop(r);
    normalize::settle_points(r);
    normalize::settle_degrees(r);
}

} // namespace detail

NUMFACT_INLINE void recognize(std::string_view text, std::size_t lo, std::size_t hi, recognizer const& with,
                              reading_context& context, std::vector<mention>& out) {
    using namespace detail;
    char const* const begin = text.data();
    char const* const end   = begin + hi;
    std::size_t const first_of_window = out.size();
    char const*       p               = begin + lo;
    char const*       label_end       = nullptr; ///< of the last number that was a label
    normalize::leading_unit led;
    grammar::temporal        time;
    grammar::reading         r;
    mention const            blank; // to copy it takes half as long as to make one in the vector
    auto const               add = [&]() -> mention& { return out.push_back(blank), out.back(); };
    r.lexicon = &with.quantities, r.begin = begin, r.end = end, r.trace = context.trace;
    r.chinese = context.region.language == "zh", r.japanese = context.region.language == "ja";
    grammar::temporal_source times{&with.calendar, begin, end, r.chinese};
    scan::anchor_scan anchors(with.anchors, begin, end);
    for (scan::anchor anchor = anchors.next(p); (p = anchor.at) != end; anchor = anchors.next(p)) {
        bool const digit = lexicon::is_ascii_digit(static_cast<unsigned char>(*p));
        if (digit) {
            char const* past = scan::skip_address(begin, p, end);
            if (past == p) past = scan::skip_phone(begin, p, end);
            if (past != p) {
                p = past;
                continue;
            }
        }
        if (normalize::ranks_nothing(p, end, with.quantities)) {
            p += 3;
            continue;
        }
        char const* const earliest = out.size() > first_of_window ? begin + out.back().end : begin + lo;
        bool const        timely   = anchor.time && (!digit || scan::may_be_time(p, end));
        std::size_t       length   = timely ? grammar::match_temporal(times, p, time) : 0;
        if (length != 0 && !resolve_time(time, context, add())) length = 0, out.pop_back();
        if (length != 0 && time.first.day != 0 && normalize::is_day_of_no_month(begin, p, p + length, with.quantities)) {
            out.pop_back();
            p += length;
            continue;
        }
        auto const keep_time = [&] {
            mention& when = out.back();
            when.start    = static_cast<std::size_t>(p - begin);
            when.end      = when.start + length;
            when.text     = text.substr(when.start, length);
            put_in_force(time, when, text, context);
            p += length;
        };
        if (length != 0 && !anchor.quantity) {
            keep_time();
            continue;
        }
        auto const word = digit ? word_of_digits(p, end, with.quantities) : word_around(begin, p, end, with.quantities);
        if (!anchor.quantity || (!digit && !normalize::may_be_quantity(begin, anchor, end, word.length, with.quantities))) {
            length != 0 ? keep_time() : void(p = word ? p + word.length : skip_anchor(p, end));
            continue;
        }
        r.restart();
        char const* const start = std::clamp(normalize::expression_start(begin, earliest, p, end, with.quantities), std::min(earliest, p), p);
        bool found = read_ordinal(start, end, r) || shared::match_quantity(start, end, r), label = false;
        if (found) {
            settle(r, earliest, led);
            label = normalize::rejected(r, end, earliest, with.calendar) || normalize::continues_labels(label_end, r);
            if (label) label_end = r.last;
            // 一定, one of the: a word that begins like a numeral, unless the numeral goes on (一点五)
            found = !label && r.amounts[0].last > p + word.length;
        }
        bool const listed = length != 0 && found && time.first.year_digits == 4 && scan::detail::ends_with(begin, r.last, "年"); // 2021/2022年
        if (length != 0 && (!found || r.last <= p + length || listed)) { // a date is no number: 2023年, 10/06/2005
            keep_time();
            continue;
        }
        if (length != 0) out.pop_back();
        if (!found || !normalize::make_mention(r, context.region, add())) {
            if (found) out.pop_back();
            bool const whole = found || r.amounts[0].label || (label && r.range);
            char const* const past = whole ? r.last : word ? p + word.length : skip_anchor(p, end);
            p = label ? std::max(past, r.amounts[0].last) : past; // with its scale: the 百万 of a label 4百万 is no number either
            continue;
        }
        mention& m = out.back();
        m.start    = static_cast<std::size_t>(r.first - begin);
        m.end      = static_cast<std::size_t>(r.last - begin);
        m.text     = text.substr(m.start, m.end - m.start);
        if (digit || r.sign != lexicon::trie::none || r.chinese) normalize::add_leading_per(r, m);
        normalize::add_bound(text, with.quantities, m);
        p = r.last;
    }
    normalize::share_units(text, out, first_of_window);
    normalize::join_durations(text, out, first_of_window);
}

} // namespace numfact
