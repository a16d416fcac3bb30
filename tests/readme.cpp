// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/numfact.hpp>

#include <iostream>

int main() {
    constexpr auto news = "三星电子第四季度营业利润为2.82万亿韩元，同比下降34.4%。"
                          "Intel expects first-quarter revenue of $12.2 billion to $13.2 billion.";

    numfact::engine const engine;
    for (auto const& f : engine.facts({.text = news, .published = "2024-01-31"})) {
        std::cout << f.entity << " | " << f.metric_id << " | " << f.period << " | " << to_string(f.status) << " | ";
        if (f.value)
            std::cout << f.value.to_string();
        else
            std::cout << f.low.to_string() << " to " << f.high.to_string();
        std::cout << ' ' << f.unit << ' ' << to_string(f.basis) << '\n';
    }
}
