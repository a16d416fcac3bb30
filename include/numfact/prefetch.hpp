// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace numfact {

/// Says that what stands there will be wanted soon, and is likely to be in no cache. Always in line, as a function that calls
/// nothing else has to be: GCC leaves out a call that changes nothing.
[[gnu::always_inline]] inline void prefetch(void const* at) {
#if defined(__GNUC__)
    __builtin_prefetch(at);
#else
    static_cast<void>(at);
#endif
}

} // namespace numfact
