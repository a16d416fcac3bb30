// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/attach/memory.hpp>
#include <numfact/grammar/config.hpp>

namespace numfact::attach {

/// A name that begins at `at`, or whose end is the lexicon's hit there. It is one of
///   - a name of this document, if one may be `known`:    Rivian after Rivian Automotive Inc.
///   - a run before a corporate ending or a group noun: 邑文科技, 通信设备制造子板块
///   - a run of capitalised words with or without one:  Ampere Computing, Quad Investment Co.
///   - a token of letters and digits in Chinese text:   Trainium2, GB200 NVL72
NUMFACT_LOCAL found_name name_at(sentence const& s, std::size_t at, std::size_t limit, lexicon::hit h,
                                  bool known, lexicon::fact_lexicon const& lex, memory const& m);

/// The name at the head of a Chinese clause that begins at `head`, when its first mark is `k`: what
/// stands before its time, its verb of telling, a colon or a bracket with a ticker or a value is its
/// subject: 原力灵机[去年年底]…, 智平方[官宣]…, 聯發科[（]2454）, 英维克[(]+29.64%).
NUMFACT_LOCAL found_name head_name(sentence const& s, std::size_t head, mark const& k,
                                    lexicon::fact_lexicon const& lex);

/// Where the words begin that stand right before the metric at mark `j` and qualify it:
/// 2025年[全球800G光模块]需求, [AI半导体]营收.
NUMFACT_LOCAL std::size_t modifier_before(sentence const& s, std::size_t j, lexicon::fact_lexicon const& lex);

/// The fullest form of `n` that the document has used so far: Rivian → Rivian Automotive Inc.
NUMFACT_LOCAL std::string_view fullest(name const& n, memory const& m);

/// Remembers the form in which a name was used.
NUMFACT_LOCAL void remember(name const& n, memory& m);

} // namespace numfact::attach

#if !defined(NUMFACT_COMPILED)
#include <numfact/attach/name_def.hpp>
#endif
