// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/fact_buffer.hpp>
#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Reads the sentence of the window [lo, hi) that begins at `at`, and answers its end. See attach().
NUMFACT_INLINE std::size_t read_facts(std::string_view text, std::size_t at, std::size_t hi,
                                      std::span<mention const> mentions, std::size_t& first,
                                      lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out);

namespace detail {

/// What is kept unread is bounded by its times, since the text of a document may be long.
inline constexpr std::size_t most_unread = 1024;

inline void read_unread(std::string_view text, lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out) {
    std::size_t at = m.unread_from, first = 0;
    while (at < m.unread_to) at = read_facts(text, at, m.unread_to, m.unread_times, first, lex, m, out);
    m.unread_from = m.unread_to;
    m.unread_times.clear();
}
/// Keeps the sentences of a window from `at` on for when a value follows.
inline void leave_unread(std::size_t at, std::size_t hi, std::span<mention const> mentions, memory& m) {
    if (m.unread_from == m.unread_to) m.unread_from = at;
    m.unread_to = hi;
    std::size_t const from = m.line_to != 0 ? std::min(at, m.line_from) : at; // the line before may become a title
    std::size_t       last = mentions.size();
    while (last > 0 && mentions[last - 1].end > from) --last;
    for (mention const& v : mentions.subspan(last)) m.unread_times.push_back(v);
}

} // namespace detail

/// The facts of the window [lo, hi) of a text, from its mentions in order. Called for consecutive windows
/// of one text, each ending at a paragraph's end where possible, with one memory per document:
///     attach(text, 0, text.size(), mentions, lexicon, memory, facts);
/// What a sentence without a value says of names and times is needed by the values behind it alone: it is read when there
/// is one. So a text without values costs nothing here, nor does the end of one.
inline void attach(std::string_view text, std::size_t lo, std::size_t hi, std::span<mention const> mentions,
                   lexicon::fact_lexicon const& lex, memory& m, fact_buffer& out) {
    std::size_t values = mentions.size(); // up to the last one
    while (values > 0 && use_of(mentions[values - 1].kind) != mention_use::quantity) --values;
    std::size_t const values_end = values == 0 ? 0 : mentions[values - 1].end;
    if (values != 0 || m.unread_times.size() > detail::most_unread) detail::read_unread(text, lex, m, out);
    std::size_t at = lo, first = 0;
    out.reserve(mentions.size()); // most are facts, and facts are dear to move
    while (at < values_end) at = read_facts(text, at, hi, mentions, first, lex, m, out);
    if (at < hi) detail::leave_unread(at, hi, mentions, m);
}

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/attach_def.hpp>
#endif
