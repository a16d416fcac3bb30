// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace numfact::attach {

/// The facts of one window of a document after the other. Those of a window are made of those of the one before, whose
/// strings have memory already: it is dear to get and to give back for each fact.
class fact_buffer {
public:
    explicit fact_buffer(std::string_view doc) : doc_(doc) {}

    /// An empty fact of the document behind the others.
    fact& add() {
        if (size_ < kept_.size()) {
            kept_[size_].clear();
        } else {
            kept_.emplace_back().doc = doc_;
        }
        return kept_[size_++];
    }
    fact& back() { return kept_[size_ - 1]; }
    /// Makes room for as many more.
    void            reserve(std::size_t more) { kept_.reserve(size_ + more); }
    void            clear() { size_ = 0; }
    std::span<fact> facts() { return {kept_.data(), size_}; }

private:
    std::string_view  doc_;
    std::vector<fact> kept_;
    std::size_t       size_ = 0; ///< of them are facts of this window
};

} // namespace numfact::attach
