// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/grammar/config.hpp>
#include <numfact/shared/temporal_source.hpp>

#include <cstddef>

namespace numfact::grammar {

/// Reads the longest temporal expression that begins at `at`: its length in bytes, 0 for none. What stands before `at` decides
/// about digits that may be something else: in 2024, (2024).
NUMFACT_INLINE std::size_t match_temporal(temporal_source& text, char const* at, temporal& out);

} // namespace numfact::grammar

#if !defined(NUMFACT_COMPILED)
#include "numfact/shared/temporal_def.hpp"
#endif
