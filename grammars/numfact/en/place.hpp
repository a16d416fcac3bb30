// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "numfact/en/date.hpp"
#include "numfact/en/part.hpp"
#include "numfact/en/period.hpp"
#include "numfact/shared/iso_date.hpp"

namespace numfact::en {

/// The longest place in the calendar at `at`, in words or digits.
inline bool match_place(char const*& at, char const* end, grammar::temporal_reading& r) {
    return grammar::read_place<lexicon::calendar_language::english, &match_date, &match_period, &match_part,
                               &shared::match_iso_date, &shared::match_period_code>(at, end, r);
}

} // namespace numfact::en
