// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "input/byte_stream.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace numfact::input {

/// The bytes of an input. Many are no copy in memory but a file that is mapped: the system reads its pages when they are
/// looked at, and drops them when it needs the room. So a text may be larger than the memory.
class content {
public:
    static constexpr std::size_t most_held = 32 << 20;

    content() = default;
    content(std::string held) : held_(std::move(held)) {}

    std::string_view view() const { return map_ ? map_->view : std::string_view(held_); }
    operator std::string_view() const { return view(); }
    std::size_t size() const { return view().size(); }
    char const* data() const { return view().data(); }
    bool        empty() const { return view().empty(); }
    /// As a string; nothing stays here.
    std::string release() && { return map_ ? std::string(std::exchange(map_, nullptr)->view) : std::move(held_); }

    /// What a stream has, behind its first bytes in `head`: those of a large file as they stand there; other large ones
    /// in a temporary file. After an error `to` has what came before it.
    static std::optional<error> read(byte_stream& from, std::string head, content& to);

private:
    struct mapping {
        mapping(int file, std::size_t from, std::size_t to);
        mapping(mapping const&)            = delete;
        mapping& operator=(mapping const&) = delete;
        ~mapping();

        void*            address;
        std::size_t      size;
        std::string_view view; ///< empty when the file cannot be mapped
    };
    explicit content(std::shared_ptr<mapping const> map) : map_(std::move(map)) {}
    static std::optional<error> spool(byte_stream& from, std::string head, content& to);

    std::string                    held_;
    std::shared_ptr<mapping const> map_;
};

} // namespace numfact::input
