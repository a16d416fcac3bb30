// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace numfact::text {

/// Where a text is from, as far as it decides what 元, $ and ¥ mean and how dates are written.
struct region {
    std::string_view language = "en";  ///< zh, ja, en
    std::string_view yuan     = "CNY"; ///< 元 without a sign of currency
    std::string_view dollar   = "USD"; ///< $
    std::string_view yen      = "JPY"; ///< ¥
};

namespace detail {

/// Which script writes a character: a few that are frequent in news, and that the other script writes otherwise.
class script_table {
public:
    constexpr script_table() {
        for (auto c : traditional) may_be_[c & 0xFF] = true;
        for (auto c : simplified) may_be_[c & 0xFF] = true;
    }
    /// 1: traditional, -1: simplified, 0: both or unknown. `text` begins with a character of three bytes.
    constexpr int operator()(char const* text) const {
        auto const b = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
        auto const c = static_cast<char16_t>((b(0) & 0xF) << 12 | (b(1) & 0x3F) << 6 | (b(2) & 0x3F));
        if (!may_be_[c & 0xFF]) return 0;
        return traditional.find(c) != traditional.npos ? 1 : simplified.find(c) != simplified.npos ? -1 : 0;
    }

private:
    static constexpr std::u16string_view traditional = u"億營業這將們來為國個後與對報產買現";
    static constexpr std::u16string_view simplified  = u"亿营业这将们来为国个后与对报产买现";
    bool                                 may_be_[256]{}; ///< by the low byte: most characters are neither
};
inline constexpr script_table script;

inline std::size_t occurrences(std::string_view text, std::string_view word) {
    std::size_t n = 0;
    for (std::size_t at = text.find(word); at != text.npos && n < 64; at = text.find(word, at + word.size())) ++n;
    return n;
}

} // namespace detail

/// Finds the region by the script and the words of the first 64 KiB: 億 with 台 or 新台幣 → TWD,
/// 港元 and 溢利 → HKD, kana → JPY. `lang` (zh, zh-Hans, zh-Hant, en, ja) decides the language;
/// `currency` decides what 元 and $ are.
inline region find_region(std::string_view text, std::string_view lang = {}, std::string_view currency = {}) {
    text = text.substr(0, 64 * 1024);
    std::size_t hanzi = 0, kana = 0, traditional = 0, simplified = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        auto const b = static_cast<unsigned char>(text[i]);
        if (b < 0xE3 || b > 0xE9) continue;
        if (b == 0xE3) {
            auto const c = static_cast<unsigned char>(text[i + 1]);
            kana += c == 0x81 || c == 0x82 || c == 0x83;
        } else {
            ++hanzi;
            int const script = detail::script(text.data() + i);
            traditional += script > 0, simplified += script < 0;
        }
        i += 2;
    }
    region r;
    if (!lang.empty())
        r.language = lang.substr(0, 2) == "zh" ? "zh" : lang.substr(0, 2) == "ja" ? "ja" : "en";
    else if (kana * 8 > hanzi + 8)
        r.language = "ja";
    else if (hanzi * 24 > text.size() || hanzi > 400)
        r.language = "zh";
    bool const chinese = r.language == "zh";
    r.yen              = chinese ? "CNY" : "JPY";
    if (traditional > simplified || lang == "zh-Hant" || lang == "zh-TW" || lang == "zh-HK") {
        std::size_t hongkong = lang == "zh-HK" ? 9 : 0, taiwan = lang == "zh-TW" ? 9 : 0, mainland = 0;
        for (std::string_view w : {"港元", "港幣", "港交所", "香港", "恒指", "溢利", "按年", "股東應佔", "派息", "聯交所", "港股", "億港元"})
            hongkong += detail::occurrences(text, w);
        for (std::string_view w : {"台灣", "臺灣", "新台幣", "新臺幣", "台幣", "法人", "億元", "營收", "台北", "臺北", "台股", "年增", "季增", "稅後", "元台幣"})
            taiwan += detail::occurrences(text, w);
        taiwan -= std::min(taiwan, detail::occurrences(text, "按年增")); // no 年增
        for (std::string_view w : {"人民幣", "人民币", "中國", "歸母", "同比"}) mainland += detail::occurrences(text, w);
        if (hongkong > taiwan)
            r.yuan = "HKD";
        else if (taiwan > 0 && taiwan >= mainland)
            r.yuan = "TWD";
    }
    if (!currency.empty()) r.yuan = r.dollar = currency;
    return r;
}

} // namespace numfact::text
