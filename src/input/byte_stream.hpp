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

    static constexpr std::size_t block = 1 << 16;
};

/// A file, or the standard input for "-"; gzip and Zstandard are told by their first bytes and unpacked.
/// `name` is what messages call it; what is read of the file, packed or not, is added to `count`.
result<std::unique_ptr<byte_stream>> open_stream(std::string const& path, std::string_view name,
                                                 std::size_t* count = nullptr);

/// The unpacked bytes of `packed`, whose first bytes are in `head`.
std::unique_ptr<byte_stream> unpack_gzip(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name);
std::unique_ptr<byte_stream> unpack_zstd(std::unique_ptr<byte_stream> packed, std::string head, std::string_view name);

/// The bytes that are still to come, to the end of `to`; after an error `to` has those before it.
std::optional<error> read_rest(byte_stream& from, std::string& to);

} // namespace numfact::input
