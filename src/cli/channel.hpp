// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace numfact::cli {

/// Pieces that one thread hands to another, in order. Who puts waits while it is full, so that it never holds more
/// than it has room for.
template <class Piece>
class channel {
public:
    explicit channel(std::size_t room) : room_(room) {}

    /// False: nobody takes any more.
    bool put(Piece piece) {
        std::unique_lock lock(guard_);
        changed_.wait(lock, [this] { return held_.size() < room_ || abandoned_; });
        if (abandoned_) return false;
        held_.push_back(std::move(piece));
        changed_.notify_all();
        return true;
    }
    /// No more come.
    void close() {
        std::lock_guard const lock(guard_);
        closed_ = true;
        changed_.notify_all();
    }
    /// Nothing: no more come.
    std::optional<Piece> take() {
        std::unique_lock lock(guard_);
        changed_.wait(lock, [this] { return !held_.empty() || closed_; });
        if (held_.empty()) return std::nullopt;
        Piece piece = std::move(held_.front());
        held_.pop_front();
        changed_.notify_all();
        return piece;
    }
    /// No more are wanted.
    void abandon() {
        std::lock_guard const lock(guard_);
        abandoned_ = true;
        changed_.notify_all();
    }

private:
    std::mutex              guard_;
    std::condition_variable changed_;
    std::deque<Piece>       held_;
    std::size_t             room_;
    bool                    closed_ = false, abandoned_ = false;
};

} // namespace numfact::cli
