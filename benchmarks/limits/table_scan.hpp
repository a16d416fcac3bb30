// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/scan/anchor_scan.hpp>

#include <array>
#include <string_view>
#include <vector>

namespace numfact::benchmarks {

/// The simplest scan: one table look-up a byte. It lists each byte that some anchor of a sample begins with, and so
/// many more places than there are anchors.
class table_scan {
public:
    table_scan(scan::anchor_set const& anchors, std::string_view sample) {
        std::vector<std::size_t> found;
        scan::find_anchors(anchors, sample, scan::tier::scalar, found);
        for (auto const at : found) begins_[static_cast<unsigned char>(sample[at])] = true;
    }
    void operator()(std::string_view text, std::vector<std::size_t>& found) const {
        for (std::size_t i = 0; i < text.size(); ++i)
            if (begins_[static_cast<unsigned char>(text[i])]) found.push_back(i);
    }

private:
    std::array<bool, 256> begins_{};
};

} // namespace numfact::benchmarks
