// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/decimal.hpp>

namespace numfact::benchmarks {

/// An amount of the corpus, read by loops and branches written for it: what the grammar's form costs against them.
/// It knows the words of the corpus, not those of the lexicon, and none of the rarer forms (1 4/3, 2½,
/// 三五十亿, two and a half, 4e14, １２); so it has less to do than the grammar.
struct amount_by_hand {
    decimal     value;
    char const* last = nullptr; ///< where it ends; null: there is none
};
amount_by_hand read_by_hand(char const* at, char const* end);

} // namespace numfact::benchmarks
