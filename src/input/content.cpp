// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/content.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <sys/mman.h>
#include <unistd.h>

namespace numfact::input {

namespace {

/// A file without a name, gone when it is closed.
class nameless_file {
public:
    nameless_file() {
        std::error_code code;
        auto            path = (std::filesystem::temp_directory_path(code) / "numfact-XXXXXX").string();
        file_                = ::mkstemp(path.data());
        if (file_ >= 0) ::unlink(path.c_str());
    }
    nameless_file(nameless_file const&)            = delete;
    nameless_file& operator=(nameless_file const&) = delete;
    ~nameless_file() {
        if (file_ >= 0) ::close(file_);
    }

    int         file() const { return file_; }
    std::size_t size() const { return size_; }
    bool        write(std::string_view bytes) {
               while (!bytes.empty()) {
                   ssize_t const n = ::write(file_, bytes.data(), bytes.size());
                   if (n < 0 && errno == EINTR) continue;
                   if (n < 0) return false;
                   size_ += static_cast<std::size_t>(n);
                   bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return true;
    }

private:
    int         file_;
    std::size_t size_ = 0;
};

} // namespace

content::mapping::mapping(int file, std::size_t from, std::size_t to)
    : address(::mmap(nullptr, to, PROT_READ, MAP_PRIVATE, file, 0)), size(to) {
    if (address == MAP_FAILED) return;
    ::madvise(address, size, MADV_SEQUENTIAL);
    view = std::string_view(static_cast<char const*>(address), size).substr(from);
}

content::mapping::~mapping() {
    if (address != MAP_FAILED) ::munmap(address, size);
}

std::optional<error> content::read(byte_stream& from, std::string head, content& to) {
    if (from.size_hint() > most_held)
        if (auto const rest = from.rest_in_file()) {
            auto map = std::make_shared<mapping const>(rest->file, rest->from - head.size(), rest->to);
            if (!map->view.empty()) return to = content(std::move(map)), std::nullopt;
        }
    head.reserve(head.size() + std::min(from.size_hint(), most_held) + byte_stream::block); // and for the read that finds the end
    while (head.size() <= most_held) {
        auto const n = from.read(head);
        if (n && n.value() != 0) continue;
        to = std::move(head);
        return n ? std::nullopt : std::optional(n.error());
    }
    return spool(from, std::move(head), to);
}

std::optional<error> content::spool(byte_stream& from, std::string head, content& to) {
    nameless_file        file;
    std::optional<error> bad;
    bool                 written = file.write(head);
    while (written && !bad) {
        head.clear();
        auto const n = from.read(head);
        if (!n) bad = n.error();
        if (!n || n.value() == 0) break;
        written = file.write(head);
    }
    auto map = std::make_shared<mapping const>(file.file(), 0, file.size());
    if (!written || map->view.empty())
        return error{errc::cannot_open, std::string("a text of more than 32 MB needs a temporary file: ") + std::strerror(errno)};
    to = content(std::move(map));
    return bad;
}

} // namespace numfact::input
