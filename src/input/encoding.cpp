// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/encoding.hpp"

#include "input/utf8.hpp"

#include <unicode/ucsdet.h>

#include <memory>

namespace numfact::input {

namespace {

struct closer {
    void operator()(UCharsetDetector* d) const { ucsdet_close(d); }
};

/// UTF-16 without its mark: no other text has zero bytes; every other byte is the upper half of a Latin
/// letter, a Chinese character or their punctuation.
std::string_view find_utf16(std::string_view bytes) {
    if (bytes.find('\0') == bytes.npos) return {};
    std::size_t upper[2] = {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto const b = static_cast<unsigned char>(bytes[i]);
        upper[i % 2] += b == 0 || b == 0x20 || b == 0x30 || b == 0xFF || (b >= 0x4E && b <= 0x9F);
    }
    std::size_t const nearly_all = bytes.size() / 2 - bytes.size() / 32;
    if (upper[1] > upper[0] && upper[1] >= nearly_all) return "UTF-16LE";
    if (upper[0] > upper[1] && upper[0] >= nearly_all) return "UTF-16BE";
    return {};
}

/// What ICU takes the bytes for, among the encodings that news is written in.
std::string detect(std::string_view bytes) {
    UErrorCode                                status = U_ZERO_ERROR;
    std::unique_ptr<UCharsetDetector, closer> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    std::int32_t                n     = 0;
    UCharsetMatch const** const found = ucsdet_detectAll(detector.get(), &n, &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < n; ++i) {
        std::string_view const name = ucsdet_getName(found[i], &status);
        for (std::string_view known :
             {"GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "windows-1252", "ISO-8859-1"})
            if (name == known) return std::string(name);
    }
    return "windows-1252";
}

} // namespace

encoding find_encoding(std::string_view bytes, std::string_view declared) {
    constexpr std::size_t looked_at = 1 << 16;
    if (auto const mark = find_mark(bytes); !mark.bytes.empty()) return {std::string(mark.encoding)};
    if (auto const utf16 = find_utf16(bytes.substr(0, looked_at)); !utf16.empty()) return {std::string(utf16)};
    if (text::well_formed_size(bytes) == bytes.size()) return {"UTF-8", true};
    // a text that is UTF-8 but for a few bytes is UTF-8; other encodings hardly ever make its sequences by chance
    utf8_count const n = count_utf8(bytes);
    if (n.good >= n.broken * 4) return {"UTF-8"};
    if (std::string const name(declared); !name.empty() && is_encoding(name)) return {name};
    return {detect(bytes.substr(0, looked_at))};
}

} // namespace numfact::input
