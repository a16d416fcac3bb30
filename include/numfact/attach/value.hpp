// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// Which mentions are values of facts. Amounts and proportions of whatever; other quantities only when a
/// metric is theirs, said of them in their own clause, or 达, up, + and the like lead to them. Nothing say
///   - an attribute of the noun behind it:    [12英寸]晶圆, [800G]光模块, [三家]公司
///   - a vague count, 一 as an article:       几家, 一轮
///   - the unit side of an exchange rate:     新台幣30.6元兌[1美元], [$1] = 132 yen
NUMFACT_LOCAL bool is_value(sentence const& s, std::size_t i, reading const& r, lexicon::fact_lexicon const& lex,
                             memory const& m);

/// Whether the money at mark `i` restates the money before its bracket: 2.8万亿韩元(约合人民币150.64亿元).
/// Not when something else is said in there: 850亿美元(前值750亿).
NUMFACT_LOCAL bool restates(sentence const& s, std::size_t i);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/value_def.hpp>
#endif
