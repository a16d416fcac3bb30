// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/encoding.hpp"
#include "input/utf8.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace numfact::input {

namespace {

using text::first_code_point;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct closer {
    void operator()(UConverter* c) const { ucnv_close(c); }
};

/// The superset that texts said to be of an encoding are really written in.
std::string widened(std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> wider{{{"gbk", "GB18030"},
                                                                                   {"gb2312", "GB18030"},
                                                                                   {"x-gbk", "GB18030"},
                                                                                   {"shift_jis", "windows-31j"},
                                                                                   {"sjis", "windows-31j"},
                                                                                   {"x-sjis", "windows-31j"},
                                                                                   {"big5", "Big5-HKSCS"},
                                                                                   {"iso-8859-1", "windows-1252"},
                                                                                   {"latin1", "windows-1252"},
                                                                                   {"us-ascii", "windows-1252"}}};
    for (auto [narrow, wide] : wider)
        if (lower == narrow) return std::string(wide);
    return std::string(name);
}

std::unique_ptr<UConverter, closer> converter_for(std::string const& name) {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<UConverter, closer>(ucnv_open(widened(name).c_str(), &status));
}

/// Reads what is UTF-8 but for some bytes.
decoded decode_utf8(std::string_view bytes) {
    decoded d;
    for (std::size_t at = 0;;) {
        std::string_view const rest  = bytes.substr(at);
        std::size_t const      sound = text::well_formed_size(rest);
        d.text.append(rest, 0, sound);
        d.offsets.keep(sound, at);
        at += sound;
        if (at == bytes.size()) return d;
        std::size_t const broken = first_code_point(bytes.substr(at)).size;
        ++d.broken;
        d.text += replacement;
        d.offsets.replace(replacement.size(), at, broken);
        at += broken;
    }
}

/// Puts U+FFFD for what is no character, and counts it.
void count_broken(void const* context, UConverterToUnicodeArgs* args, char const* bytes, std::int32_t size,
                  UConverterCallbackReason reason, UErrorCode* status) {
    if (reason <= UCNV_IRREGULAR) ++*static_cast<std::size_t*>(const_cast<void*>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, bytes, size, reason, status);
}

/// Gathers characters with the places where they begin; the length of one is known with the next.
class character_writer {
public:
    explicit character_writer(decoded& to) : to_(to) {}

    void put(char32_t c, std::size_t source) {
        finish(source);
        std::uint8_t bytes[4];
        int          n = 0;
        U8_APPEND_UNSAFE(bytes, n, c);
        held_.append(bytes, bytes + n);
        source_ = source;
    }
    void finish(std::size_t source) {
        if (held_.empty()) return;
        to_.text += held_;
        if (held_.size() == source - source_)
            to_.offsets.keep(held_.size(), source_);
        else
            to_.offsets.replace(held_.size(), source_, source - source_);
        held_.clear();
    }

private:
    decoded&    to_;
    std::string held_;
    std::size_t source_ = 0;
};

decoded decode_with(UConverter* converter, std::string_view bytes, std::size_t begin) {
    decoded    d;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, count_broken, &d.broken, nullptr, nullptr, &status);
    character_writer               writer(d);
    std::array<UChar, 4096>        units;
    std::array<std::int32_t, 4096> places;
    char const*                    at          = bytes.data() + begin;
    char const* const              end         = bytes.data() + bytes.size();
    char32_t                       high        = 0; ///< the first half of a surrogate pair
    std::size_t                    high_source = 0;
    do {
        UChar*            to    = units.data();
        std::size_t const chunk = static_cast<std::size_t>(at - bytes.data());
        status                  = U_ZERO_ERROR;
        // a character that the chunk before broke off began so many bytes earlier
        auto const pending = static_cast<std::size_t>(std::max(0, ucnv_toUCountPending(converter, &status)));
        ucnv_toUnicode(converter, &to, units.data() + units.size(), &at, end, places.data(), true, &status);
        for (std::size_t i = 0, n = static_cast<std::size_t>(to - units.data()); i < n; ++i) {
            std::size_t const source = places[i] < 0 ? chunk - pending : chunk + static_cast<std::size_t>(places[i]);
            if (U16_IS_LEAD(units[i])) {
                high = units[i], high_source = source;
            } else if (U16_IS_TRAIL(units[i]) && high != 0) {
                writer.put(U16_GET_SUPPLEMENTARY(high, units[i]), high_source);
                high = 0;
            } else {
                writer.put(U16_IS_SURROGATE(units[i]) ? 0xFFFD : units[i], source);
            }
        }
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    writer.finish(bytes.size());
    return d;
}

} // namespace

bool is_encoding(std::string const& name) { return converter_for(name) != nullptr; }

namespace {

/// A byte order mark has the last word.
std::string used_encoding(std::string_view bytes, encoding const& written_in) {
    byte_order_mark const mark = find_mark(bytes);
    return std::string(mark.bytes.empty() ? std::string_view(written_in.name) : mark.encoding);
}
bool is_utf8(std::string_view name) { return name == "UTF-8" || name == "utf-8"; }

} // namespace

bool is_sound_utf8(std::string_view bytes, encoding const& written_in) {
    return is_utf8(used_encoding(bytes, written_in)) && (written_in.sound || text::well_formed_size(bytes) == bytes.size());
}

decoded decode(std::string bytes, encoding const& written_in) {
    std::string const used = used_encoding(bytes, written_in);
    if (!is_utf8(used)) return decode_with(converter_for(used).get(), bytes, find_mark(bytes).bytes.size());
    if (!is_sound_utf8(bytes, written_in)) return decode_utf8(bytes);
    decoded d;
    d.text = std::move(bytes);
    return d;
}

} // namespace numfact::input
