// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/look.hpp>
#include <numfact/attach/subject_def.hpp>

// What the words of an outlook are said of, and by whom.

namespace numfact::attach::detail {

/// Whether the expectation at `j` is only a yardstick: 与预期相符, 超预期, ahead of forecasts.
inline bool is_yardstick(sentence const& s, std::size_t j) {
    if (j == 0) return false;
    mark const& b = s.marks[j - 1];
    return b.clause == s.marks[j].clause && s.marks[j].from - b.to <= (s.chinese ? 0u : 5u) &&
           b.cues.any(cue::above, cue::below, cue::than, cue::preposition);
}
/// Whether the reading is of a time to come; 此前 beside it is of an outlook given before.
inline bool is_outlook(reading const& r) {
    return r.status == status::guidance || r.status == status::forecast || r.status == status::consensus;
}
/// Whether the word at `j` is what somebody named right before it does: Goldman Sachs [estimates].
inline bool has_speaker(sentence const& s, std::size_t j) {
    return j > 0 && s.marks[j - 1].is_name() && s.marks[j].from - s.marks[j - 1].to <= 1;
}
/// Whether a consensus cue is a verb that holds for the rest of the sentence: 市场预期X每股收益为0.67美元 营收为20.1亿美元,
/// not a noun beside one value: 分析师预期23.2%.
inline bool is_verb(sentence const& s, std::size_t j) {
    if (is_yardstick(s, j)) return false;
    for (std::size_t k = j + 1; k < s.marks.size() && s.marks[k].clause == s.marks[j].clause; ++k) {
        if (s.is_quantity(s.marks[k])) return false;
        if (s.marks[k].is_name() || s.marks[k].metric >= 0) return true;
    }
    return false;
}
/// Who the outlook at mark `j` is of: somebody who owns figures and speaks in its clause (公司[预计]X, Rivian
/// [expects]), or nobody, when a metric stands between (X的收入[预计]为).
inline bool speaks_for_itself(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex, memory const& m) {
    for (std::size_t k = j; k-- > 0 && s.marks[k].clause == s.marks[j].clause;) {
        if (s.marks[k].metric >= 0) return false;
        if (s.marks[k].has(cue::pronoun) ||
            (is_subject(s, k, lex, m) && kind_of(s.marks[k], lex) == entity_kind::company))
            return true;
    }
    return false;
}
/// Whether the teller is an officer of the company told of: 執行長蔡力行.
inline bool is_officer(sentence const& s, name const& who) {
    for (std::size_t j = 0; j < s.marks.size(); ++j)
        if (s.marks[j].is_name() && s.str(s.marks[j]).data() == who.text.data())
            return s.marks[j].named == name_kind::person || has_role(s, j, cue::executive);
    return false;
}

} // namespace numfact::attach::detail
