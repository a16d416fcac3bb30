// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/digits.hpp>
#include <numfact/text/byte_class.hpp>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace numfact::output {

/// Writes to the end of a string, which has its new length when the appender is gone. A row has dozens of short
/// fields: to ask the string for room at each of them costs more than to write them.
class appender {
public:
    explicit appender(std::string& to) : to_(to), at_(to.data() + to.size()), end_(at_) {}
    appender(appender const&)            = delete;
    appender& operator=(appender const&) = delete;
    ~appender() { to_.resize(size()); }

    appender& operator+=(char c) {
        *room(1) = c;
        ++at_;
        return *this;
    }
    appender& operator+=(std::string_view s) {
        s.copy(room(s.size()), s.size());
        at_ += s.size();
        return *this;
    }
    appender& append(char const* begin, char const* end) {
        return *this += std::string_view(begin, static_cast<std::size_t>(end - begin));
    }
    appender& append(char const* begin, std::size_t n) { return *this += std::string_view(begin, n); }
    appender& append(std::size_t n, char c) {
        std::fill_n(room(n), n, c);
        at_ += n;
        return *this;
    }
    appender& append(std::uint64_t value) {
        char        digits[21]; // one more than there are: what the compiler can see
        char* const end   = digits + sizeof digits;
        char*       begin = numfact::detail::write_digits_before(end, value);
        if (begin == end) *--begin = '0';
        return append(begin, end);
    }

    /// Writes characters and texts, one after the other; in line, so that constants are written as such.
    template <class... Parts>
    [[gnu::always_inline]] appender& write(Parts... parts) {
        char* to = room((size_of(parts) + ...));
        ((to = put(to, parts)), ...);
        at_ = to;
        return *this;
    }
    /// Writes a text with `separator` before it, unless a byte of it is of one of the classes: then nothing is
    /// written. Most texts are short and plain, and so looked at but once.
    bool append_plain(char separator, std::string_view s, std::uint8_t unless) {
        char* const  to  = room(s.size() + 1);
        std::uint8_t all = 0;
        to[0]            = separator;
        for (std::size_t i = 0; i < s.size(); ++i) to[i + 1] = s[i], all |= text::class_of(s[i]);
        if ((all & unless) != 0) return false;
        at_ = to + 1 + s.size();
        return true;
    }
    /// Where to write up to `n` bytes without asking again; `end_at` says how far that went.
    [[gnu::always_inline]] char* room(std::size_t n) {
        if (static_cast<std::size_t>(end_ - at_) < n) grow(n);
        return at_;
    }
    char const* end() const { return end_; }
    void        end_at(char* at) { at_ = at; }

    std::size_t size() const { return static_cast<std::size_t>(at_ - to_.data()); }
    /// What has been written from `from` on; until the next write.
    std::string_view since(std::size_t from) const { return {to_.data() + from, size() - from}; }
    /// Takes back what has been written from `from` on.
    void drop(std::size_t from) { at_ = to_.data() + from; }

private:
    static constexpr std::size_t size_of(char) { return 1; }
    static constexpr std::size_t size_of(std::string_view s) { return s.size(); }
    static char*                 put(char* to, char c) {
                        *to = c;
                        return to + 1;
    }
    [[gnu::always_inline]] static char* put(char* to, std::string_view s) {
        if (!s.empty()) std::memcpy(to, s.data(), s.size());
        return to + s.size();
    }

    // out of the way of the many writes that find room; the more has been written, the more is likely to follow
    [[gnu::noinline]] void grow(std::size_t n) {
        constexpr std::size_t most = 1 << 16;
        std::size_t const     used = size();
        to_.resize(used + n + std::min(used - begun_, most));
        at_  = to_.data() + used;
        end_ = to_.data() + to_.size();
    }

    std::string& to_;
    std::size_t  begun_ = to_.size(); ///< bytes that were there before
    char*        at_;
    char*        end_;
};

} // namespace numfact::output
