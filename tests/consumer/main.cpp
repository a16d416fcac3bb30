// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/numfact.hpp>

#include <iostream>

int main() {
    numfact::engine const engine;
    for (auto const& m : engine.mentions({.text = "Revenue grew to 35 billion dollars."}))
        std::cout << m.value.to_string() << ' ' << m.unit << '\n';
}
