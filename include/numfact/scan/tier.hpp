// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

// The instructions that a pass over bytes may use. They are chosen at run time, so that a program built with
// the compiler's default flags is not slow. <immintrin.h> would cost every includer 110 MB of compiler
// memory: the passes use vector types and the builtins under them.

namespace numfact::scan {

/// Slowest first. What they answer is the same on every input.
enum class tier : std::uint8_t { scalar, neon, avx2, avx512 };

inline std::string_view name(tier t) {
    constexpr std::string_view names[] = {"scalar", "neon", "avx2", "avx512"};
    return names[static_cast<std::size_t>(t)];
}

/// The tiers that this machine has, slowest first: {scalar, avx2, avx512}.
inline std::span<tier const> tiers() {
#if defined(__GNUC__) && defined(__x86_64__)
    static constexpr tier all[] = {tier::scalar, tier::avx2, tier::avx512};
    static std::size_t const count = [] {
        __builtin_cpu_init();
        if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") || !__builtin_cpu_supports("popcnt")) return 1u;
        bool const wide = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vbmi") &&
                          __builtin_cpu_supports("avx512vbmi2");
        return wide ? 3u : 2u;
    }();
    return {all, count};
#elif defined(__GNUC__) && defined(__aarch64__) && defined(__ARM_NEON)
    static constexpr tier all[] = {tier::scalar, tier::neon};
    return all;
#else
    static constexpr tier all[] = {tier::scalar};
    return all;
#endif
}

inline tier best_tier() { return tiers().back(); }

} // namespace numfact::scan
