// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace numfact::cli {

/// Objects that one thread fills and another empties, over and over: memory that goes from thread to thread and back
/// need not be asked of the system again.
template <class T>
class reused {
public:
    /// One that was given back, or a new one.
    T take() {
        std::lock_guard const lock(guard_);
        if (free_.empty()) return T();
        T one = std::move(free_.back());
        free_.pop_back();
        return one;
    }
    void give_back(T one) {
        std::lock_guard const lock(guard_);
        free_.push_back(std::move(one));
    }

private:
    std::mutex     guard_;
    std::vector<T> free_;
};

} // namespace numfact::cli
