// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace numfact::input {

/// Where each byte of a text stood in what the text was made from. A map to which nothing has been
/// added is the identity.
class offset_map {
public:
    /// The text goes on with `n` bytes that stand at `source` as they are.
    void keep(std::size_t n, std::size_t source) { add(n, 1, source, 1); }
    /// … with one character of `n` bytes that took `taken` bytes at `source` (0: it was put in).
    void replace(std::size_t n, std::size_t source, std::size_t taken) { add(n, n, source, taken); }
    /// Takes the last `n` bytes of the text back.
    void drop(std::size_t n) {
        size_ -= n;
        while (!runs_.empty() && runs_.back().text >= size_) runs_.pop_back();
    }

    bool is_identity() const { return runs_.empty(); }
    /// Where the byte at `at` begins in the source.
    std::size_t start(std::size_t at) const {
        if (runs_.empty()) return at;
        run const& r = run_of(at);
        return r.source + (at - r.text) / r.step * r.source_step;
    }
    /// Where a slice that ends before `at` ends in the source.
    std::size_t end(std::size_t at) const {
        if (runs_.empty() || at == 0) return at;
        run const& r = run_of(at - 1);
        return r.source + ((at - 1 - r.text) / r.step + 1) * r.source_step;
    }

private:
    /// Characters of one length whose sources are of one length, too, one after the other.
    struct run {
        std::size_t   text, source;
        std::uint32_t step, source_step;
    };

    void add(std::size_t n, std::size_t step, std::size_t source, std::size_t taken) {
        if (n == 0) return;
        bool joins = false;
        if (!runs_.empty()) {
            run const& last = runs_.back();
            joins           = last.step == step && last.source_step == taken &&
                    last.source + (size_ - last.text) / step * taken == source;
        }
        if (!joins)
            runs_.push_back({size_, source, static_cast<std::uint32_t>(step), static_cast<std::uint32_t>(taken)});
        size_ += n;
    }
    run const& run_of(std::size_t at) const {
        return *--std::upper_bound(runs_.begin() + 1, runs_.end(), at,
                                   [](std::size_t a, run const& r) { return a < r.text; });
    }

    std::vector<run> runs_;
    std::size_t      size_ = 0; ///< of the text so far
};

} // namespace numfact::input
