// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/text/byte_class.hpp>
#include <numfact/text/utf8.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace numfact::cli {

/// Reads what nearly all lines of a batch are, at a tenth of what a reader of all JSON takes: an object whose values
/// are texts, or one whole number. Of what is anything else it says nothing but that.
class plain_json {
public:
    explicit plain_json(std::string_view line) : at_(line.data()), end_(line.data() + line.size()) {}

    /// Calls `text(name, value)` and `number(name, digits)` for each field; they answer false to stop. Answers whether
    /// the line was read to its end.
    template <class Text, class Number>
    bool read(Text text, Number number) {
        if (!take('{')) return false;
        std::string name, value;
        do {
            if (!read_text(name) || !take(':')) return false;
            skip_blanks();
            if (at_ != end_ && *at_ == '"') {
                if (!read_text(value) || !text(name, value)) return false;
            } else if (std::string_view const digits = read_digits(); digits.empty() || !number(name, digits)) {
                return false;
            }
        } while (take(','));
        return take('}') && (skip_blanks(), at_ == end_);
    }

private:
    void skip_blanks() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n')) ++at_;
    }
    bool take(char c) {
        skip_blanks();
        if (at_ == end_ || *at_ != c) return false;
        ++at_;
        return true;
    }
    std::string_view read_digits() {
        constexpr std::size_t most  = 18; // of them every number is one of 64 bits
        char const* const     begin = at_;
        while (at_ != end_ && *at_ >= '0' && *at_ <= '9') ++at_;
        std::string_view const digits(begin, static_cast<std::size_t>(at_ - begin));
        return digits.size() > most || (digits.size() > 1 && digits[0] == '0') ? std::string_view() : digits;
    }
    bool read_text(std::string& to) {
        to.clear();
        if (!take('"')) return false;
        for (;;) {
            char const* const begin = at_;
            while (at_ != end_ &&
                   (numfact::text::class_of(*at_) & numfact::text::byte_class::json_escaped) == 0)
                ++at_;
            std::string_view const as_it_is(begin, static_cast<std::size_t>(at_ - begin));
            if (at_ == end_ || numfact::text::well_formed_size(as_it_is) != as_it_is.size()) return false;
            to += as_it_is;
            char const c = *at_++;
            if (c == '"') return true;
            if (c != '\\' || !read_escape(to)) return false;
        }
    }
    /// Reads n of \n, u597D of \u597D.
    bool read_escape(std::string& to) {
        if (at_ == end_) return false;
        constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        char const                 c = *at_++;
        if (auto const i = letters.find(c); i != letters.npos) {
            to += meant[i];
            return true;
        }
        std::uint32_t unit = 0, low = 0;
        if (c != 'u' || !read_unit(unit) || (unit >= 0xDC00 && unit < 0xE000)) return false;
        if (unit < 0xD800 || unit >= 0xE000) {
            append(to, unit);
            return true;
        }
        if (end_ - at_ < 2 || *at_++ != '\\' || *at_++ != 'u' || !read_unit(low) || low < 0xDC00 || low >= 0xE000)
            return false;
        append(to, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        return true;
    }
    bool read_unit(std::uint32_t& unit) {
        if (end_ - at_ < 4) return false;
        for (int i = 0; i < 4; ++i) {
            char const c     = *at_++;
            char const lower = static_cast<char>(c | 0x20);
            if (c >= '0' && c <= '9')
                unit = unit << 4 | static_cast<std::uint32_t>(c - '0');
            else if (lower >= 'a' && lower <= 'f')
                unit = unit << 4 | static_cast<std::uint32_t>(lower - 'a' + 10);
            else
                return false;
        }
        return true;
    }
    static void append(std::string& to, std::uint32_t c) {
        auto const put = [&](std::uint32_t byte) { to += static_cast<char>(byte); };
        if (c < 0x80) return put(c);
        if (c < 0x800)
            put(0xC0 | c >> 6);
        else if (c < 0x10000)
            put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F));
        else
            put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }

    char const* at_;
    char const* end_;
};

} // namespace numfact::cli
