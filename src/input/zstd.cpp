// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/byte_stream.hpp"

#include <zstd.h>

namespace numfact::input {

namespace {

/// A Zstandard file: one frame after the other.
class zstd_stream final : public byte_stream {
public:
    zstd_stream(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name)
        : packed_(std::move(packed)), held_(std::move(head)), name_(name) {}

    result<std::size_t> read(std::string& to) override {
        std::size_t const before = to.size();
        while (to.size() == before) {
            if (next_ == held_.size() && !full_) {
                held_.clear(), next_ = 0;
                auto const n = packed_->read(held_);
                if (!n) return n.error();
                if (n.value() == 0) {
                    if (inside_) return broken("the Zstandard data end too early");
                    return std::size_t{0};
                }
            }
            to.resize(before + block);
            ZSTD_inBuffer     in{held_.data(), held_.size(), next_};
            ZSTD_outBuffer    out{to.data() + before, block, 0};
            std::size_t const left = ZSTD_decompressStream(state_.get(), &out, &in);
            next_                  = in.pos;
            to.resize(before + out.pos);
            if (ZSTD_isError(left)) return broken("is no sound Zstandard data");
            inside_ = left != 0;
            full_   = out.pos == out.size; // more may be ready without more input
        }
        return to.size() - before;
    }

private:
    struct free_state {
        void operator()(ZSTD_DStream* s) const { ZSTD_freeDStream(s); }
    };
    error broken(char const* how) const { return {errc::bad_input, name_ + ": " + how}; }

    std::unique_ptr<byte_stream>              packed_;
    std::string                               held_; ///< packed bytes, those before next_ used
    std::size_t                               next_ = 0;
    std::string                               name_;
    std::unique_ptr<ZSTD_DStream, free_state> state_{ZSTD_createDStream()};
    bool                                      inside_ = false; ///< a frame that has not ended
    bool                                      full_   = false;
};

} // namespace

std::unique_ptr<byte_stream> unpack_zstd(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name) {
    return std::make_unique<zstd_stream>(std::move(packed), std::move(head), name);
}

} // namespace numfact::input
