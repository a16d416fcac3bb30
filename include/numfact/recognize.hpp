// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/reading.hpp>
#include <numfact/lexicon/calendar_lexicon.hpp>
#include <numfact/lexicon/quantity_lexicon.hpp>
#include <numfact/mention.hpp>
#include <numfact/normalize/time_in_force.hpp>
#include <numfact/scan/candidate.hpp>
#include <numfact/text/dateline.hpp>
#include <numfact/text/region.hpp>

#include <vector>

namespace numfact {

/// What reading needs besides the text: the tables, and where expressions may begin.
struct recognizer {
    explicit recognizer(lexicon::user_rows const& user);

    lexicon::quantity_lexicon quantities;
    lexicon::calendar_lexicon calendar;
    scan::anchor_set          anchors;
};

/// What is known of the document that a window belongs to, and carried through it.
struct reading_context {
    text::region region;
    instant      published;       ///< in force at the place that is read
    std::vector<text::dateline> datelines; ///< headers met: from there on, their date is the publication date
    std::vector<grammar::rule_match>* trace = nullptr; ///< for explain(): every rule that matched
    normalize::time_in_force period_in_force;  ///< the last period read: what 上年同期 is counted from
    normalize::time_in_force quarter_in_force; ///< the last quarter read: what "the quarter" is, also after a year has been spoken of
    normalize::time_in_force day_in_force;     ///< the last day read: what 三周后 and 当天 are counted from
};

/// Appends the mentions of text[lo, hi) to `out`: scan → grammar → normalize, once over the bytes.
NUMFACT_INLINE void recognize(std::string_view text, std::size_t lo, std::size_t hi, recognizer const& with,
                              reading_context& context, std::vector<mention>& out);

} // namespace numfact

#if !defined(NUMFACT_COMPILED)
#include <numfact/recognize_def.hpp>
#endif
