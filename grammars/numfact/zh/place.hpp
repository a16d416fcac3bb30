// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/shared/iso_date.hpp"
#include "numfact/zh/date.hpp"
#include "numfact/zh/period.hpp"

namespace numfact::zh {

/// The longest place in the calendar at `at`, in words or digits.
inline bool match_place(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::read_place<lexicon::calendar_language::east_asian, &match_date, &match_period,
                               &shared::match_iso_date, &shared::match_period_code>(at, end, r);
}

} // namespace numfact::zh
