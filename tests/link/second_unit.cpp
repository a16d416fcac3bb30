// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/numfact.hpp>

std::vector<numfact::mention> mentions_of_second_unit(numfact::document const& document) {
    return numfact::engine().mentions(document);
}
