// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace numfact::benchmarks {

struct hostile_text {
    std::string name;
    std::string text;
};

/// Texts that ask for more than news does: what begins a number without end, and one line without end.
inline std::vector<hostile_text> hostile_texts(std::size_t bytes, std::string_view news) {
    std::vector<hostile_text> all;
    for (std::string_view const piece : {"9", "万", "$", "1,", "第", "-", "("}) {
        std::string text;
        while (text.size() < bytes) text += piece;
        all.push_back({std::string(piece), std::move(text)});
    }
    std::string line(news.substr(0, bytes));
    std::replace(line.begin(), line.end(), '\n', ' ');
    for (std::string_view const stop : {"。", "；"}) // neither lines nor sentences
        for (std::size_t at = 0; (at = line.find(stop, at)) != line.npos;) line.replace(at, stop.size(), "，");
    all.push_back({"one line", std::move(line)});
    return all;
}

} // namespace numfact::benchmarks
