// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/lexicon/fact_lexicon.hpp>

#include <span>
#include <vector>

namespace numfact::attach {

using lexicon::cue;
using lexicon::cue_set;

/// What separates two parts of a sentence.
enum class edge : std::uint8_t {
    none,
    gap,       ///< a space between two Chinese words, which stands for a comma in digests
    list,      ///< 、 or /
    comma,     ///< ， or ,
    semicolon, ///< ； or ;
    colon,     ///< ： or :
    open,      ///< （ or (
    close      ///< ） or )
};

/// How a name was recognised, which says what it may own.
enum class name_kind : std::uint8_t {
    none,
    listed,    ///< by the lexicon
    corporate, ///< by its ending or its ticker: 邑文科技, Rivian Automotive Inc.
    group,     ///< by the noun that it ends with: 海外四大厂商, 通信(申万)指数
    head,      ///< by its place at the head of a clause: 原力灵机去年年底…
    person,    ///< by its surname before a verb of telling: 雷军表示
    product,   ///< a token of letters and digits: Trainium2, H100
    plain      ///< a capitalised run
};

/// A name that the lexicon does not hold: the bytes [from, to), empty when there is none.
struct found_name {
    std::size_t from = 0, to = 0;
    name_kind   is = name_kind::none;
};

/// What a mention is to the rules: the value of a fact, the time of one, or neither (an ordinal).
enum class mention_use : std::uint8_t { none, quantity, time };
constexpr mention_use use_of(kind k) {
    return has_interval(k) ? mention_use::time : k == kind::ordinal ? mention_use::none : mention_use::quantity;
}

/// One thing of a sentence that the rules look at: a mention, a word of the lexicon, a name, an edge. Its size is a power of
/// two: marks are found by their numbers at every step.
struct alignas(16) mark {
    std::size_t   from = 0, to = 0;           ///< bytes of the text
    std::int32_t  mention  = -1;              ///< index into the mentions
    std::int32_t  entity   = -1;              ///< row of the lexicon
    std::int32_t  metric   = -1;              ///< row of the lexicon
    name_kind     named    = name_kind::none; ///< and how it was recognised
    bool          negative = false;           ///< the metric is a loss
    edge          is       = edge::none;
    mention_use   use      = mention_use::none;
    cue_set       cues;
    std::uint8_t  depth   = 0; ///< of brackets
    std::uint16_t bracket = 0; ///< number of the innermost bracket, 0 outside
    std::uint16_t clause  = 0; ///< rises at each comma, colon, semicolon, bullet

    bool is_name() const { return named != name_kind::none; }
    bool has(cue c) const { return cues.has(c); }
};

/// A sentence as its marks; the buffers are used again for the next one.
struct sentence {
    std::string_view         text; ///< the whole text
    std::size_t              from = 0, to = 0;
    std::span<mention const> mentions;
    std::vector<mark>        marks;
    cue_set                  cues;                   ///< of all its marks: what they lack no rule needs to search for
    std::size_t              names = 0, metrics = 0; ///< among its marks, at most
    bool                     timed   = false;        ///< whether a time may be among them
    bool                     chinese = false;
    bool                     bullet  = false; ///< an item of a list
    bool                     row     = false; ///< begins with a label and a colon: Revenue: $4.7B
    std::size_t              indent  = 0;     ///< spaces before a row

    void add(mark const& k) {
        marks.push_back(k);
        cues |= k.cues;
        names += k.is_name(), metrics += k.metric >= 0;
        timed = timed || k.use == mention_use::time;
    }
    std::string_view str(std::size_t a, std::size_t b) const { return text.substr(a, b > a ? b - a : 0); }
    std::string_view str(mark const& m) const { return str(m.from, m.to); }
    std::size_t      index_of(mark const& m) const { return static_cast<std::size_t>(&m - marks.data()); }
    /// The text between two marks.
    std::string_view between(std::size_t i, std::size_t j) const { return str(marks[i].to, marks[j].from); }

    mention const& mention_of(mark const& m) const { return mentions[static_cast<std::size_t>(m.mention)]; }
    bool           is_time(mark const& m) const { return m.use == mention_use::time; }
    /// A mention that may be the value of a fact.
    bool is_quantity(mark const& m) const { return m.use == mention_use::quantity; }
};

} // namespace numfact::attach
