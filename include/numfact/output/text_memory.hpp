// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/output/appender.hpp>

#include <string>
#include <string_view>

namespace numfact::output {

/// The text written last, with what was written for it: the facts of one sentence follow each other, and each has all
/// of it; and many rows are of one document.
class text_memory {
public:
    /// Texts that are shorter are written sooner than compared.
    static constexpr std::size_t least = 32;

    /// Appends what `write(text)` appends for the text.
    template <class Write>
    void append(appender& out, std::string_view text, Write write) {
        if (!text.empty() && text == text_) {
            out += written_;
            return;
        }
        std::size_t const from = out.size();
        write(text);
        text_ = text, written_ = out.since(from);
    }

private:
    std::string text_, written_;
};

} // namespace numfact::output
