// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <string_view>

// Each finds the spans of amount_patterns() and answers how many.

namespace numfact::benchmarks {

/// All patterns in one pass, with the start of each match, in UTF-8.
class vectorscan {
public:
    vectorscan();
    std::size_t count(std::string_view text) const;

private:
    std::shared_ptr<void> database_, scratch_;
};

/// The patterns as one alternation, the longest match from left to right.
class re2_patterns {
public:
    re2_patterns();
    std::size_t count(std::string_view text) const;

private:
    std::shared_ptr<void> pattern_;
};

} // namespace numfact::benchmarks
