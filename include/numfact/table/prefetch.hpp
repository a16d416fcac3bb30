// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace numfact::table::detail {

/// Says that what stands there will be wanted soon: a table of many documents is larger than the caches. Always in line,
/// since GCC leaves out a call that changes nothing.
[[gnu::always_inline]] inline void prefetch(void const* at) {
#if defined(__GNUC__)
    __builtin_prefetch(at);
#else
    static_cast<void>(at);
#endif
}

} // namespace numfact::table::detail
