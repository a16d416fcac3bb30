// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace numfact {

/// One text to read. Nothing is copied: `text` must outlive the mentions.
struct document {
    std::string_view text;           ///< UTF-8
    std::string_view id        = {}; ///< names the document in its facts
    std::string_view published = {}; ///< "2024-01-31": what 今年 and "last quarter" are counted from
    std::string_view lang      = {}; ///< zh, zh-Hans, zh-Hant, en, ja; found out when empty
};

/// Fixed when the engine is built.
struct options {
    std::string              currency; ///< ISO 4217 code that 元 and $ mean, whatever the text looks like
    std::vector<std::string> lexicons; ///< TSV files whose rows come before the built-in ones

    std::string              to    = {}; ///< what norm_value is in, where that is possible: USD, GW.a; empty: base units
    std::vector<std::string> rates = {}; ///< files of exchange rates; without one no money is converted
    bool                     document_rates = false; ///< convert by the restatements of the document itself, too
    int                      max_rate_age   = 7;     ///< days between a rate and the day of the amount
    int                      digits         = 0;     ///< of norm_value; 0: those of the figure, where it is converted
};

} // namespace numfact
