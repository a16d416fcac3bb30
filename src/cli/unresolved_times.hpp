// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/message.hpp"

#include <numfact/mention.hpp>

#include <span>
#include <string>
#include <string_view>

namespace numfact::cli {

/// Times that only a publication date could have resolved: 去年, last quarter.
class unresolved_times {
public:
    void look_at(std::span<mention const> mentions) {
        for (auto const& m : mentions) {
            if (!has_interval(m.kind) || m.from || m.vague) continue;
            if (count_++ == 0) first_ = m.text;
        }
    }
    void report(std::string_view where) const {
        if (count_ == 0) return;
        note(where, std::to_string(count_) + (count_ == 1 ? " time" : " times") + " such as \"" + first_ +
                        "\" could not be placed; say when the text was published with --published YYYY-MM-DD");
    }

private:
    std::size_t count_ = 0;
    std::string first_;
};

} // namespace numfact::cli
