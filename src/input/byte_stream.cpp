// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/byte_stream.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace numfact::input {

namespace {

error system_error(std::string_view name) {
    return {errc::cannot_open, std::string(name) + ": " + std::strerror(errno)};
}

class file_stream final : public byte_stream {
public:
    file_stream(int file, std::string_view name, std::size_t* count) : file_(file), name_(name), count_(count) {}
    ~file_stream() override {
        if (file_ > STDIN_FILENO) ::close(file_);
    }

    result<std::size_t> read(std::string& to) override {
        std::size_t const before = to.size();
        to.resize(before + block);
        ssize_t n;
        do n = ::read(file_, to.data() + before, block);
        while (n < 0 && errno == EINTR);
        to.resize(before + static_cast<std::size_t>(n < 0 ? 0 : n));
        if (n < 0) return system_error(name_);
        if (count_ != nullptr) *count_ += static_cast<std::size_t>(n);
        return static_cast<std::size_t>(n);
    }
    std::size_t size_hint() const override {
        struct stat about;
        return ::fstat(file_, &about) == 0 && about.st_size > 0 ? static_cast<std::size_t>(about.st_size) : 0;
    }

    std::optional<file_slice> rest_in_file() override {
        auto const at = ::lseek(file_, 0, SEEK_CUR);
        if (at < 0 || static_cast<std::size_t>(at) >= size_hint()) return std::nullopt; // a pipe
        file_slice const rest{file_, static_cast<std::size_t>(at), size_hint()};
        if (count_ != nullptr) *count_ += rest.to - rest.from;
        return rest;
    }

private:
    int          file_;
    std::string  name_;
    std::size_t* count_;
};

/// A stream whose first bytes have been read already.
class resumed_stream final : public byte_stream {
public:
    resumed_stream(std::unique_ptr<byte_stream> rest, std::string head)
        : rest_(std::move(rest)), head_(std::move(head)) {}

    result<std::size_t> read(std::string& to) override {
        if (head_.empty()) return rest_->read(to);
        std::size_t const n = head_.size();
        to += head_;
        head_.clear();
        return n;
    }
    std::size_t size_hint() const override { return rest_->size_hint(); }
    std::optional<file_slice> rest_in_file() override { return head_.empty() ? rest_->rest_in_file() : std::nullopt; }

private:
    std::unique_ptr<byte_stream> rest_;
    std::string                  head_;
};

} // namespace

result<std::unique_ptr<byte_stream>> open_stream(std::string const& path, std::string_view name, std::size_t* count) {
    int const file = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return system_error(name);
    std::unique_ptr<byte_stream> plain = std::make_unique<file_stream>(file, name, count);
    std::string                  head;
    // no byte more than it takes: a pipe may wait for the answer to its first line
    while (head.size() < 4 && (head.empty() || std::string_view("\x1F\x28").find(head[0]) != std::string_view::npos)) {
        auto const n = plain->read(head);
        if (!n) return n.error();
        if (n.value() == 0) break;
    }
    if (head.starts_with("\x1F\x8B")) return unpack_gzip(std::move(plain), std::move(head), name);
    if (head.starts_with("\x28\xB5\x2F\xFD")) return unpack_zstd(std::move(plain), std::move(head), name);
    return std::unique_ptr<byte_stream>(std::make_unique<resumed_stream>(std::move(plain), std::move(head)));
}

} // namespace numfact::input
