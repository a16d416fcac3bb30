// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/mark.hpp>
#include <numfact/attach/text.hpp>

// The words of the lexicon that a mention is made of.

namespace numfact::attach::detail {

/// Whether a time counts from the period spoken of: 上年同期, a year ago.
inline cue_set relation(std::string_view text, mark const& k, lexicon::fact_lexicon const& lex) {
    cue_set all;
    for (std::size_t i = k.from; i < k.to;) {
        lexicon::hit const h = lex.longest(text, i, k.to);
        if (h && lex[h.id].cues.any(cue::relative, cue::year_ago)) all |= lex[h.id].cues;
        i = h ? i + h.length : after_word(text, i, k.to);
    }
    constexpr cue_set kept = lexicon::parse_cue("relative", "") | lexicon::parse_cue("year_ago", "");
    all.bits &= kept.bits;
    return all;
}

/// Where the words begin that say what the mention at `k` counts: 7[轮融资], 14.91 million [units], 7[nm芯片]; its end
/// where there are none.
inline std::size_t counted_at(mark const& k, mention const& v, bool chinese) {
    std::size_t from = v.text.size();
    if (v.kind == kind::count && v.unit.size() > 2) {
        from = v.text.rfind(std::string_view(v.unit).substr(1, v.unit.find('}') - 1));
        if (from >= v.text.size()) from = v.text.rfind(' ') + 1;
    } else if (v.kind == kind::measure && chinese) {
        while (from > 0 && !is_ascii_digit(byte_at(v.text, from - 1))) --from;
    }
    return from < v.text.size() ? k.from + from : k.to;
}

} // namespace numfact::attach::detail
