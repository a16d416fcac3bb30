// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/instant.hpp>
#include <numfact/text/dateline.hpp>

#include <span>

namespace numfact::attach {

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// A name of the text, by the lexicon's row where it has one.
struct name {
    std::int32_t     row = -1;
    std::string_view text;
    name_kind        is = name_kind::none;

    explicit operator bool() const { return row >= 0 || !text.empty(); }
    bool     same(name const& o) const { return row >= 0 ? row == o.row : o.row < 0 && text == o.text; }
};

/// A stretch of time with the field of a calendar that it stands for.
struct span {
    instant        from, to;
    calendar_field calendar;
    bool           fiscal = false;
    bool           part   = false; ///< the end or the beginning of a month: 10月末
    bool           loose  = false; ///< a quarter, a half, a year's end without its year
    bool           named  = false; ///< a quarter or a half that may be a fiscal one: Q4, 第四季度, not 2024年Q4

    explicit    operator bool() const { return static_cast<bool>(from) || static_cast<bool>(to); }
    friend bool operator==(span const&, span const&) = default;
};

/// What the rules found for one value; the fact is written from it.
struct reading {
    std::size_t      mark  = 0;     ///< of the value, in the sentence
    bool             again = false; ///< it tells the value before it once more
    name             entity;
    std::string_view segment;
    std::int32_t     metric = -1;
    std::string_view metric_text;
    std::int32_t     measure     = -1;    ///< the metric, before its change was made of it: share_price
    std::size_t      metric_mark = npos;  ///< of its words, when they stand in the sentence
    bool             negative    = false; ///< told as a loss
    span             period;
    bool             stated    = false; ///< in its own clause
    bool             carried   = false; ///< in force from sentences before
    bool             in_force  = false; ///< stated for it, and what follows may take it over
    fact_type        type      = fact_type::level;
    enum basis       basis     = basis::none;
    int              direction = 0;
    enum status      status    = status::actual;
    bool             from      = false; ///< what is compared with, or where a change begins: from $5bn to $6bn
    std::string_view counted;           ///< the classifier of its count, or of the count whose change it is: 万[辆]
    name             heir;              ///< the owner of the value whose metric it has taken over
    bool             referred  = false; ///< it refers back to the fact before: 这一数字
    bool             bracketed = false; ///< in the bracket of a name: 中国移动(126.40元)
    name             teller;            ///< who says so
};

/// What is carried through one document.
struct memory {
    instant                         today;          ///< publication date in force
    std::span<text::dateline const> datelines;      ///< headers of further articles in the text
    std::size_t                     passed = 0;     ///< how many of them lie behind
    name                            topic;          ///< of the article: from its title, else of the paragraph
    bool                            titled = false; ///< the topic is from the title
    bool              untitled = false; ///< the title names nobody: the first subject of the article will be its topic
    name              told;             ///< whose facts were told last in this paragraph, if nobody else is the subject
    bool              telling = false;  ///< a fact has been told in this paragraph
    name              subject;          ///< whose facts were told last
    name              thing;            ///< product whose facts were told in this paragraph
    name              place;            ///< country whose facts were told
    name              teller;           ///< who tells the outlook of this paragraph
    span              period;           ///< in force
    span              outlook;          ///< in force for outlooks
    span              main;             ///< of the article, which each paragraph begins with
    span              moment;           ///< at which amounts of this paragraph stand: 截至6月末
    span              quoted;           ///< of the quotations of this paragraph: 上周
    name              fiscal;           ///< whose fiscal periods are spoken of
    std::string       currency;         ///< of the last amount
    name              gauge;            ///< the index spoken of
    reading           last;             ///< the last fact
    reading           count;            ///< the last one told in a count
    reading           row;              ///< the last row of a table with a metric of its own
    std::vector<name> listed;           ///< the last list of names: 台积电和阿斯麦
    std::vector<name> names;            ///< names that the lexicon does not hold
    std::vector<std::pair<std::string_view, name>> aliases; ///< 北美四大云厂商(MAMG)
    lexicon::beginning_set<10>                     known;   ///< of these names and aliases
    std::vector<name> fullest;                    ///< of lexicon entities, by their rows: the longest form seen
    std::size_t       lines     = 0;              ///< begun so far
    std::size_t       line_from = 0, line_to = 0; ///< the line before, which a dateline makes a title

    span        labelled; ///< the period of the last fact
    std::string label;    ///< and its label: most facts are of the same period as the one before

    std::size_t          unread_from = 0, unread_to = 0; ///< sentences without a value that no value has followed yet
    std::vector<mention> unread_times;                   ///< in them

    sentence             at_work; ///< buffers of the sentence at work
    std::vector<reading> readings;
};

} // namespace numfact::attach
