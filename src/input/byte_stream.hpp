// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/result.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace numfact::input {

/// Bytes read one after the other.
class byte_stream {
public:
    byte_stream()                              = default;
    byte_stream(byte_stream const&)            = delete;
    byte_stream& operator=(byte_stream const&) = delete;
    virtual ~byte_stream()                     = default;

    /// Reads some bytes to the end of `to`; answers how many, 0 at the end.
    virtual result<std::size_t> read(std::string& to) = 0;
    /// How many bytes there are at least, as far as that is known: room to reserve.
    virtual std::size_t size_hint() const { return 0; }
    /// Where what is still to come stands in a file as it is, if it does; it then counts as read.
    struct file_slice {
        int         file;
        std::size_t from, to;
    };
    virtual std::optional<file_slice> rest_in_file() { return std::nullopt; }

    static constexpr std::size_t block = 1 << 16;
};

/// A file, or the standard input for "-"; gzip and Zstandard are told by their first bytes and unpacked.
/// `name` is what messages call it; what is read of the file, packed or not, is added to `count`.
result<std::unique_ptr<byte_stream>> open_stream(std::string const& path, std::string_view name,
                                                 std::size_t* count = nullptr);

/// The unpacked bytes of `packed`, whose first bytes are in `head`.
std::unique_ptr<byte_stream> unpack_gzip(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name);
std::unique_ptr<byte_stream> unpack_zstd(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name);

} // namespace numfact::input
