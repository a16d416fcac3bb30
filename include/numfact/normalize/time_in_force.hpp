// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/instant.hpp>

namespace numfact::normalize {

/// Of a time that has been read, what later ones are counted from.
struct time_in_force {
    instant from, to;
    bool    fiscal = false;
};

} // namespace numfact::normalize
