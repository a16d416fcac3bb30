// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace numfact::cli {

/// The standard output, or a file made at the first write. Writing ends quietly when the reader of a
/// pipe is gone, and with a message when the disk is full.
class output {
public:
    enum class state { good, closed, failed };

    /// `path` empty: the standard output.
    explicit output(std::string path) : path_(std::move(path)) {}
    output(output const&)            = delete;
    output& operator=(output const&) = delete;
    ~output();

    /// What to append to; `flush_if_full` and `flush` write it out.
    std::string& buffer() { return buffer_; }
    void         flush_if_full() {
                if (buffer_.size() >= 1 << 16) flush();
    }
    void flush();
    /// Writes more than a little, without a copy of it.
    void write(std::string_view);
    /// The last flush; answers whether all went well (a reader that is gone is no failure).
    bool finish();

    bool good() const { return state_ == state::good; }
    bool is_terminal() const;
    /// Columns of the terminal; 0 when that is not known.
    std::size_t terminal_width() const;
    /// Whether it would overwrite this input.
    bool overwrites(std::string const& input) const;

private:
    void fail();
    void write_through(std::string_view);

    std::string path_;
    std::string buffer_;
    int         file_  = -1;
    state       state_ = state::good;
};

} // namespace numfact::cli
