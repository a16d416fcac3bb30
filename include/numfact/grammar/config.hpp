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

// The same of what one file of the library alone calls: where that is compiled, it is static, and a compiler puts what is
// called once where it is called.
#if !defined(NUMFACT_LOCAL)
#define NUMFACT_LOCAL NUMFACT_INLINE
#endif
