// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/byte_stream.hpp"

#include <zlib.h>

namespace numfact::input {

namespace {

/// A gzip file: one member after the other, as Common Crawl and bgzip write them.
class gzip_stream final : public byte_stream {
public:
    gzip_stream(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name)
        : packed_(std::move(packed)), held_(std::move(head)), name_(name) {
        constexpr int largest_window = 15, gzip_header = 16;
        ok_ = inflateInit2(&state_, largest_window + gzip_header) == Z_OK;
    }
    ~gzip_stream() override { inflateEnd(&state_); }

    result<std::size_t> read(std::string& to) override {
        std::size_t const before = to.size();
        while (to.size() == before) {
            if (!ok_) return broken("is no sound gzip data");
            if (next_ == held_.size()) {
                held_.clear(), next_ = 0;
                auto const n = packed_->read(held_);
                if (!n) return n.error();
                if (n.value() == 0) {
                    if (inside_) return broken("the gzip data end too early");
                    return std::size_t{0};
                }
            }
            inflate_into(to);
        }
        return to.size() - before;
    }

private:
    void inflate_into(std::string& to) {
        std::size_t const before = to.size();
        to.resize(before + block);
        state_.next_in   = reinterpret_cast<Bytef*>(held_.data() + next_);
        state_.avail_in  = static_cast<uInt>(held_.size() - next_);
        state_.next_out  = reinterpret_cast<Bytef*>(to.data() + before);
        state_.avail_out = static_cast<uInt>(block);
        inside_          = true;
        int const status = inflate(&state_, Z_NO_FLUSH);
        next_            = held_.size() - state_.avail_in;
        to.resize(before + block - state_.avail_out);
        if (status == Z_STREAM_END) {
            inside_ = false;
            ok_     = inflateReset(&state_) == Z_OK;
        } else {
            ok_ = status == Z_OK || status == Z_BUF_ERROR;
        }
    }
    error broken(char const* how) const { return {errc::bad_input, name_ + ": " + how}; }

    std::unique_ptr<byte_stream> packed_;
    std::string                  held_; ///< packed bytes, those before next_ used
    std::size_t                  next_ = 0;
    std::string                  name_;
    z_stream                     state_{};
    bool                         inside_ = false; ///< a member that has not ended
    bool                         ok_     = true;
};

} // namespace

std::unique_ptr<byte_stream> unpack_gzip(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name) {
    return std::make_unique<gzip_stream>(std::move(packed), std::move(head), name);
}

} // namespace numfact::input
