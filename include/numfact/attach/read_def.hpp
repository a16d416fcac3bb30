// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/read.hpp>
#include <numfact/attach/reader_def.hpp>

namespace numfact::attach {

NUMFACT_LOCAL void read_sentence(sentence& s, std::string_view text, std::size_t from, std::size_t to,
                                  std::span<mention const> mentions, std::size_t first,
                                  lexicon::fact_lexicon const& lex, memory& m) {
    s.text = text, s.mentions = mentions;
    s.marks.clear(), s.cues = {}, s.names = s.metrics = 0, s.timed = false;
    std::size_t const line = from;
    while (from < to && (text[from] == ' ' || text[from] == '\t' || text[from] == '\n' || text[from] == '\r')) ++from;
    s.indent = from - line;
    s.bullet = starts_with_at(text, from, "- ") || starts_with_at(text, from, "• ") || starts_with_at(text, from, "* ");
    if (s.bullet) from += text[from] == '\xE2' ? 4 : 2;
    s.from = from, s.to = to;
    s.chinese = holds_han(text, from, to);
    detail::reader(s, lex, m).run(first);
    // A row is a label, a colon and a value.
    s.row = false;
    for (mark const& k : s.marks) {
        if (s.is_quantity(k)) break;
        if (k.is == edge::colon) s.row = k.from - s.from <= 60;
    }
}

} // namespace numfact::attach
