// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/channel.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace numfact::cli {

/// What is to be done with an Input, and what comes of it, piece by piece.
template <class Input, class Piece>
struct job {
    explicit job(Input i) : input(std::move(i)) {}

    Input          input;
    std::size_t    bytes = 0;  ///< of the input
    channel<Piece> pieces{16}; ///< so much is done ahead of what is taken
};

/// One thread reads inputs, several work on them, and who calls next() takes what comes of them in the order of the
/// inputs: from the first as it is made, while the others are made ready. The inputs and pieces held are bounded.
template <class Input, class Piece>
class ordered_jobs {
public:
    using job = cli::job<Input, Piece>;
    using put = std::function<bool(Input, std::size_t bytes)>; ///< false: no more are wanted

    /// `read` puts the inputs; `work` fills the channel of each. Both live as long as their threads, so they hold what
    /// they need.
    ordered_jobs(unsigned threads, std::function<void(put const&)> read, std::function<void(job&)> work)
        : shared_(std::make_shared<shared>()) {
        threads_.emplace_back([s = shared_, read] {
            read([s](Input input, std::size_t bytes) { return s->put(std::make_shared<job>(std::move(input)), bytes); });
            s->close();
        });
        for (unsigned i = 0; i < threads; ++i)
            threads_.emplace_back([s = shared_, work] {
                while (auto const next = s->begin()) {
                    work(*next);
                    next->pieces.close();
                }
            });
    }
    /// When not all has been taken, a thread may wait for an input that never comes: the end of the program ends it.
    ~ordered_jobs() {
        bool const whole = shared_->stop();
        for (auto& t : threads_) whole ? t.join() : t.detach();
    }
    ordered_jobs(ordered_jobs const&)            = delete;
    ordered_jobs& operator=(ordered_jobs const&) = delete;

    /// The job that follows the one taken before, or nothing when there are no more.
    std::shared_ptr<job> next() { return shared_->next(); }

private:
    /// What the threads share; it stays as long as one of them.
    class shared {
    public:
        bool put(std::shared_ptr<job> j, std::size_t bytes) {
            std::unique_lock lock(guard_);
            changed_.wait(lock, [&] {
                bool const early = !waiting_.empty() && waiting_bytes_ + bytes > most_waiting_bytes_;
                return stopped_ || all_.empty() || (all_.size() < most_ && bytes_ + bytes <= most_bytes_ && !early);
            });
            if (stopped_) return false;
            j->bytes = bytes;
            bytes_ += bytes, waiting_bytes_ += bytes;
            all_.push_back(j);
            waiting_.push_back(std::move(j));
            changed_.notify_all();
            return true;
        }
        void close() {
            std::lock_guard const lock(guard_);
            closed_ = true;
            changed_.notify_all();
        }
        /// A job for a thread that works; they begin in order, so that the first is never the one that waits.
        std::shared_ptr<job> begin() {
            std::unique_lock lock(guard_);
            changed_.wait(lock, [this] { return !waiting_.empty() || closed_ || stopped_; });
            if (waiting_.empty() || stopped_) return nullptr;
            auto j = std::move(waiting_.front());
            waiting_.pop_front();
            waiting_bytes_ -= j->bytes;
            changed_.notify_all();
            return j;
        }
        std::shared_ptr<job> next() {
            std::unique_lock lock(guard_);
            if (taken_) {
                bytes_ -= taken_->bytes;
                all_.pop_front();
                changed_.notify_all();
            }
            changed_.wait(lock, [this] { return !all_.empty() || closed_; });
            return taken_ = all_.empty() ? nullptr : all_.front();
        }
        /// No more is wanted; answers whether all has been taken.
        bool stop() {
            std::lock_guard const lock(guard_);
            stopped_ = true;
            for (auto const& j : all_) j->pieces.abandon();
            changed_.notify_all();
            return closed_ && all_.empty();
        }

    private:
        static constexpr std::size_t most_ = 64, most_bytes_ = 64 << 20; ///< held, but for a single larger input
        static constexpr std::size_t most_waiting_bytes_ = 2 << 20; ///< of inputs that wait: memory that is used again is faster

        std::mutex                       guard_;
        std::condition_variable          changed_;
        std::deque<std::shared_ptr<job>> all_;     ///< put, and not yet done with
        std::deque<std::shared_ptr<job>> waiting_; ///< of these, those not begun
        std::shared_ptr<job>             taken_;   ///< the first of all_, if it is being taken
        std::size_t                      bytes_ = 0, waiting_bytes_ = 0;
        bool                             closed_ = false, stopped_ = false;
    };

    std::shared_ptr<shared>  shared_;
    std::vector<std::thread> threads_;
};

} // namespace numfact::cli
