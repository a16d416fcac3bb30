// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/instant.hpp>
#include <numfact/text/dateline.hpp>

#include <span>

namespace numfact::attach {

/// A name of the text, by the lexicon's row where it has one.
struct name {
    std::int32_t     row = -1;
    std::string_view text;

    explicit operator bool() const { return row >= 0 || !text.empty(); }
    bool     same(name const& o) const { return row >= 0 ? row == o.row : o.row < 0 && text == o.text; }
};

/// A stretch of time with the field of a calendar that it stands for.
struct span {
    instant        from, to;
    calendar_field calendar;
    bool           fiscal   = false;
    bool           quarters = false; ///< told in quarters: 前三季度

    explicit operator bool() const { return static_cast<bool>(from) || static_cast<bool>(to); }
};

/// What the rules found for one value; the fact is written from it.
struct reading {
    std::size_t      mark = 0; ///< of the value, in the sentence
    name             entity;
    std::string_view segment;
    std::int32_t     metric = -1;
    std::string_view metric_text;
    bool             negative = false; ///< told as a loss
    span             period;
    bool             own_period = false; ///< stated with it, not inherited
    fact_type        type       = fact_type::level;
    enum basis       basis      = basis::none;
    int              direction  = 0;
    enum status      status     = status::actual;
    bool             from       = false; ///< where a change begins: from $5bn to $6bn
    name             teller;             ///< who says so
};

/// What is carried through one document.
struct memory {
    std::string_view  published;      ///< of the document, for the caller's use
    instant           today;          ///< publication date in force
    std::span<text::dateline const> datelines; ///< headers of further articles in the text
    std::size_t       passed = 0;     ///< how many of them lie behind
    name              topic;          ///< of the article: from its title or its first subject
    bool              titled = false; ///< the topic is from the title
    name              subject;        ///< whose facts were told last
    name              teller;         ///< broker or agency whose outlook a digest reports
    span              period;         ///< in force
    bool              fiscal = false; ///< fiscal periods are spoken of
    reading           last;           ///< the last fact
    reading           row;            ///< the last row of a table that had a metric of its own
    std::size_t       row_indent = 0;
    std::vector<name> listed;  ///< the last list of names: 台积电和阿斯麦
    std::vector<name> names;   ///< names that the lexicon does not hold, each in its fullest form
    std::vector<name> fullest; ///< of lexicon entities: the longest form seen

    // Buffers of the sentence at work.
    sentence             at_work, before;
    std::vector<reading> readings;
    bool                 begun        = false;
    std::size_t          pending_from = 0, pending_to = 0; ///< a sentence passed over, read only when needed
};

} // namespace numfact::attach
