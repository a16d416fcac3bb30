// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

// Functions of the grammars and of the engine are defined in `*_def.hpp`. Header-only, the header
// that declares them includes that file and they are inline; with NUMFACT_COMPILED they are compiled
// once into the library numfact::compiled.
#if defined(NUMFACT_COMPILED)
#define NUMFACT_INLINE
#else
#define NUMFACT_INLINE inline
#endif
