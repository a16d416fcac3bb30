// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/message.hpp"

#include <numfact/mention.hpp>

#include <span>
#include <string>
#include <string_view>

namespace numfact::cli {

/// Amounts that were to be in another currency, but there is no rate for them.
class unconverted {
public:
    void look_at(std::span<mention const> mentions) {
        for (auto const& m : mentions) {
            if (!std::string_view(m.error).starts_with("no rate")) continue;
            if (count_++ == 0) first_ = m.text, why_ = m.error;
        }
    }
    void report(std::string_view where) const {
        if (count_ == 0) return;
        note(where, std::to_string(count_) + (count_ == 1 ? " amount" : " amounts") + " such as \"" + first_ +
                        "\" could not be converted: " + std::string(why_) + (why_ == "no rates" ? "; say where they are with --rates" : ""));
    }

private:
    std::size_t      count_ = 0;
    std::string      first_;
    std::string_view why_;
};

} // namespace numfact::cli
